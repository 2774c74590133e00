import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/index.ts";
import { claimFields, documentFields, eventFields, sourceFields } from "../../src/model/schema.ts";
import { renderSVG } from "../../src/server.ts";
import { block, codeBlocks, inlineCode, readme, section } from "./readme.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: { readonly [name: string]: string };
  readonly exports: { readonly [entryPoint: string]: unknown };
};

test("no block of code in the README is without a test", () => {
  expect(codeBlocks(readme).map(({ heading, language }) => `${heading}: ${language}`)).toEqual([
    "Try it: sh",
    "In a page: html",
    "In a page: js",
    "Handle, events and state: js",
    "Handle, events and state: html",
    "What the script defines: html",
    "In React, Vue and Svelte: tsx",
    "In React, Vue and Svelte: vue",
    "In React, Vue and Svelte: svelte",
    "On a server: js",
    "Dates in words: js",
    "From an article to a draft: js",
    "From an article to a draft: sh",
    "Its look from a style sheet: html",
    "From the command line: sh",
  ]);
});

test.each(["README.md", "CONTRIBUTING.md", "seeds/README.md"])(
  "every link of %s to a file of ours leads to one",
  (file) => {
    const targets = [...readFileSync(file, "utf8").matchAll(/\]\(([^)\s]+)\)/gu)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^(?:https?:|#)/u.test(target));
    expect(targets.filter((target) => !existsSync(join(dirname(file), target.replace(/#.*$/u, ""))))).toEqual([]);
  },
);

test("the README shows a picture that a test draws anew", () => {
  expect(readme).toMatch(/^!\[[^\]]{20,}\]\(tests\/pictures\/january-2022\.en\.light\.1200\.svg\)$/mu);
});

test("the files and folders that the texts name in passing are there, but for the xx of a language to come", () => {
  const named = ["CONTRIBUTING.md", "seeds/README.md"].flatMap((file) =>
    inlineCode(readFileSync(file, "utf8")).map((code) => [file, code] as const),
  );
  const paths = named.filter(
    ([, code]) =>
      /^[\w-]+(?:\/[\w.-]+)*(?:\/|\.(?:ts|mjs|json|md|txt))$/u.test(code) && !/^(?:dist|out)\/|\bxx\b/u.test(code),
  );
  expect(paths.length).toBeGreaterThan(8);
  expect(paths.filter(([file, code]) => !existsSync(code) && !existsSync(join(dirname(file), code)))).toEqual([]);
});

test("the npm commands of the README and CONTRIBUTING are ones that package.json has", () => {
  const texts = [block("Try it", "sh"), readFileSync("CONTRIBUTING.md", "utf8")].join("\n");
  const commands = [...texts.matchAll(/npm (?:run ([\w:]+)|(\w+))/gu)].map(([, script, own]) => script ?? own ?? "");
  expect(commands).toEqual(expect.arrayContaining(["ci", "start", "test", "storybook", "coverage", "api"]));
  expect(commands.filter((name) => name !== "ci" && !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});

test("every entry point that the README names is one that package.json exports", () => {
  const entryPoints = [
    ...new Set([...readme.matchAll(/["`]chronolane\/([\w.]+)["`]/gu)].map(([, entryPoint = ""]) => `./${entryPoint}`)),
  ];
  expect(entryPoints).toEqual(
    expect.arrayContaining([
      "./en",
      "./element",
      "./draft",
      "./gazetteer.json",
      "./server",
      "./styles.css",
      "./schema.json",
    ]),
  );
  expect(entryPoints.filter((entryPoint) => !Object.hasOwn(manifest.exports, entryPoint))).toEqual([]);
});

describe("the README's table of options", () => {
  const rows = [...section("How it is drawn").matchAll(/^\| (`.+`) \| (.+) \|$/gmu)].map(
    ([, names = "", says = ""]) => [inlineCode(names), inlineCode(says)] as const,
  );
  const draws =
    (options: object): (() => string) =>
    () =>
      renderSVG(
        { chronolane: 1, events: [{ id: "e", title: "E", when: "2022-01-02" }] },
        { languages: [en], ...options },
      );
  const said = (name: string): readonly string[] =>
    (rows.find(([names]) => names.includes(name))?.[1] ?? []).map((code) => code.replaceAll('"', ""));

  test("names options that drawing takes, all of them but the words, and the prefix that pictures as text take", () => {
    const options = [
      ...readFileSync("src/scene/options.ts", "utf8")
        .split("export interface DrawOptions")[1]!
        .split("\n}")[0]!
        .matchAll(/^ {2}readonly (\w+)\??:/gmu),
    ].map(([, name]) => name);
    expect(rows.flatMap(([names]) => names).sort()).toEqual(
      [...options.filter((name) => name !== "languages"), "idPrefix"].sort(),
    );
  });

  test.each(["form", "theme", "claims", "order"])("names values of %s that can be drawn with", (name) => {
    const values = said(name).filter((value) => !value.startsWith("{"));
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) expect(draws({ [name]: value }), value).not.toThrow();
    expect(draws({ [name]: "nonsense" })).toThrow();
  });
});

describe("the README's table of fields", () => {
  const rows = new Map(
    [...section("A document").matchAll(/^\| `([^`]+)` \| (.+) \|$/gmu)].map(([, field = "", says = ""]) => [
      field,
      says,
    ]),
  );
  const words = (field: string): readonly string[] => inlineCode(rows.get(field) ?? "");
  const codesOf = (event: object): readonly string[] =>
    readTimeline({
      chronolane: 1,
      actors: [{ id: "a", name: "A" }],
      events: [
        { id: "other", title: "Other", when: "2022-01-01" },
        { id: "e", title: "E", when: "2022-01-02", actors: [{ actor: "a" }], ...event },
      ],
    })
      .issues.filter(({ path }) => path.startsWith("events[1]"))
      .map(({ code }) => code);

  test("names fields that a document has", () => {
    expect(
      [...rows.keys()].filter(
        (field) =>
          !Object.hasOwn(field.startsWith("events[].") ? eventFields : documentFields, field.replace("events[].", "")),
      ),
    ).toEqual([]);
    expect(rows.size).toBeGreaterThan(5);
  });

  test("names fields that sources and claims have", () => {
    expect(words("sources").filter((field) => !Object.hasOwn(sourceFields, field))).toEqual([]);
    const [shape = ""] = words("events[].claims");
    expect(
      shape
        .replace(/[{}\s]/gu, "")
        .split(",")
        .filter((field) => !Object.hasOwn(claimFields, field)),
    ).toEqual([]);
  });

  test("names forms of a time that are read", () => {
    const forms = words("events[].when").filter((code) => code.startsWith("{"));
    const value = { event: "other", end: ".." } as { readonly [form: string]: string };
    const written = forms.map((form) =>
      Object.fromEntries([...form.matchAll(/(\w+):/gu)].map(([, name = ""]) => [name, value[name] ?? "2022-01"])),
    );
    expect(written.map((when) => Object.keys(when)[0])).toEqual([
      "phrase",
      "early",
      "mid",
      "late",
      "about",
      "by",
      "before",
      "after",
      "start",
      "event",
    ]);
    expect(written.filter((when) => !("phrase" in when) && codesOf({ when }).length > 0)).toEqual([]);
  });

  test("names roles, statuses and stances that are known", () => {
    const status = words("events[].status").filter((word) => word !== "previously");
    const stance = words("events[].claims").filter(
      (word) => !word.startsWith("{") && !Object.hasOwn(claimFields, word) && word !== "exact",
    );
    expect([words("events[].actors"), status, stance].map((list) => list.length)).toEqual([5, 5, 5]);
    expect(words("events[].actors").flatMap((role) => codesOf({ actors: [{ actor: "a", role }] }))).toEqual([]);
    expect(status.flatMap((word) => codesOf({ status: word }))).toEqual([]);
    expect(stance.flatMap((word) => codesOf({ claims: [{ by: "a", stance: word }] }))).toEqual([]);
    expect(codesOf({ status: "perhaps" })).toEqual(["unknown-status"]);
  });
});

test("the parts of the README are those of the element's manifest, and of its source", () => {
  const told = [...section("Its look from a style sheet").matchAll(/^\| (`.+?`) \|/gmu)].flatMap(([, first = ""]) =>
    inlineCode(first),
  );
  const described = [...readFileSync("src/element.ts", "utf8").matchAll(/@csspart ([\w-]+)/gu)].map(([, name]) => name);
  const made = readdirSync("src/element").flatMap((file) =>
    [...readFileSync(join("src/element", file), "utf8").matchAll(/\bpart: "([\w-]+)"/gu)].map(([, name]) => name),
  );
  expect(told.length).toBeGreaterThan(10);
  expect([...told].sort()).toEqual([...described].sort());
  expect([...told].sort()).toEqual([...new Set(made)].sort());
});
