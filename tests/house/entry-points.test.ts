import { existsSync, readFileSync, readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { importedEntryPoints } from "../../scripts/entry-points.mjs";
import { exportedNames } from "../../scripts/names.mjs";

const accept = "if this is meant, run `npm run api` and read its diff as a reviewer would";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

test("dist/ is there to be looked at", () => {
  expect(existsSync("dist/index.js"), "run `npm run build` first").toBe(true);
});

test("each entry point of src/ is one that package.json exports, its types before its code", () => {
  const { exports } = json("package.json") as { readonly exports: { readonly [key: string]: unknown } };
  const expected = importedEntryPoints.map((entryPoint) => [
    entryPoint === "index" ? "." : `./${entryPoint.replace(".", "/")}`,
    JSON.stringify({ types: `./dist/${entryPoint}.d.ts`, default: `./dist/${entryPoint}.js` }),
  ]);
  const found = Object.entries(exports).filter(([, entry]) => /"\.\/dist\/[\w.]+\.js"/.test(JSON.stringify(entry)));
  expect(Object.fromEntries(found.map(([key, entry]) => [key, JSON.stringify(entry)]))).toEqual(
    Object.fromEntries(expected),
  );
});

test("each language has the two entry points that hints tell of: its code, and that with phrases", () => {
  const { exports } = json("package.json") as { readonly exports: object };
  const languages = readdirSync("src/language");
  expect(languages.length).toBeGreaterThan(2);
  expect(Object.keys(exports)).toEqual(
    expect.arrayContaining(languages.flatMap((code) => [`./${code}`, `./${code}/phrases`])),
  );
});

test("each declaration of types/ is an entry point of types alone, of a framework that is no dependency", () => {
  const manifest = json("package.json") as { readonly exports: { readonly [key: string]: unknown } };
  const entryPoints = Object.entries(manifest.exports).filter(([, entry]) =>
    /^{"types":"[^"]*"}$/.test(JSON.stringify(entry)),
  );
  const frameworks = readdirSync("types").map((file) => file.replace(/\.d\.ts$/, ""));
  expect(Object.fromEntries(entryPoints)).toEqual(
    Object.fromEntries(frameworks.map((name) => [`./${name}`, { types: `./dist/${name}.d.ts` }])),
  );
  const needed = Object.entries(manifest).flatMap(([field, value]) =>
    /dependencies/i.test(field) ? Object.keys(value as object) : [],
  );
  expect(frameworks.filter((name) => needed.includes(name))).toEqual([]);
});

test("the names behind each entry point are the reviewed ones", async () => {
  expect(await exportedNames(importedEntryPoints), accept).toEqual(json("tests/house/entry-points.json"));
});

test("there is a report for each entry point and for nothing else", () => {
  expect(readdirSync("tests/house/api").sort(), accept).toEqual(
    importedEntryPoints.map((entryPoint) => `${entryPoint}.d.ts`),
  );
});

describe.each(importedEntryPoints)("the declarations of %s", (entryPoint) => {
  const built = (): string => readFileSync(`dist/${entryPoint}.d.ts`, "utf8");

  test("are the reviewed ones", () => {
    const report = `tests/house/api/${entryPoint}.d.ts`;
    expect(built(), accept).toBe(existsSync(report) ? readFileSync(report, "utf8") : "");
  });

  test("are whole in themselves, so that users need no types of D3, Luxon or anyone", () => {
    const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(built());
    expect([...importedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName)).toEqual([]);
  });
});
