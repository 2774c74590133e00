import { existsSync, readFileSync, readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { importedDoors } from "../../scripts/doors.mjs";
import { exportedNames } from "../../scripts/names.mjs";

const accept = "if this is meant, run `npm run api` and read its diff as a reviewer would";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

test("dist/ is there to be looked at", () => {
  expect(existsSync("dist/index.js"), "run `npm run build` first").toBe(true);
});

test("each door of src/ is one that package.json exports, its types before its code", () => {
  const { exports } = json("package.json") as { readonly exports: { readonly [key: string]: unknown } };
  const expected = importedDoors.map((door) => [
    door === "index" ? "." : `./${door}`,
    JSON.stringify({ types: `./dist/${door}.d.ts`, default: `./dist/${door}.js` }),
  ]);
  const found = Object.entries(exports).filter(([, entry]) => /"\.\/dist\/\w+\.js"/.test(JSON.stringify(entry)));
  expect(Object.fromEntries(found.map(([key, entry]) => [key, JSON.stringify(entry)]))).toEqual(
    Object.fromEntries(expected),
  );
});

test("the names behind each door are the reviewed ones", async () => {
  expect(await exportedNames(importedDoors), accept).toEqual(json("tests/house/doors.json"));
});

test("there is a report for each door and for nothing else", () => {
  expect(readdirSync("tests/house/api").sort(), accept).toEqual(importedDoors.map((door) => `${door}.d.ts`));
});

describe.each(importedDoors)("the declarations of %s", (door) => {
  const built = (): string => readFileSync(`dist/${door}.d.ts`, "utf8");

  test("are the reviewed ones", () => {
    const report = `tests/house/api/${door}.d.ts`;
    expect(built(), accept).toBe(existsSync(report) ? readFileSync(report, "utf8") : "");
  });

  test("are whole in themselves, so that users need no types of D3, Luxon or anyone", () => {
    const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(built());
    expect([...importedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName)).toEqual([]);
  });
});
