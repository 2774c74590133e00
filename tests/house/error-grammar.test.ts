import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../src/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** Sentences that are not of an argument's value: each with the reason. */
const others: readonly (readonly [file: RegExp, reason: string])[] = [
  [/^time\/(?:compose|edtf\/scanner|ticks)/, "what is refused is a date, whose place and remedy the message names"],
  [/^time\/phrases\/(?!find)/, "for authors of phrase rules; the rule and its pattern are named"],
  [
    /^(?:base\/pen|layout\/frame\/legend-entries|time\/zone)/,
    "what every public function checks before: a bug of ours where it is met",
  ],
  [/^language\//, "for authors of a language's tables"],
  [/^layout\/order\/exact/, "a bound of the algorithm, which its one caller keeps"],
];

/** Errors that no user meets, and those of the command, whose sentences name a flag: each with the reason. */
const kinds: { readonly [name: string]: string } = {
  TypeError: "",
  RangeError: "",
  Refusal: "of the command, whose own tests hold its sentences",
  EndBeforeStart: "caught where it is thrown, and told as an issue",
  Error: "for what cannot be: a bug of ours",
};

/** Every error that is made: its class and its sentence as it stands in the source. */
function errors(source: string): readonly (readonly [kind: string, text: string])[] {
  return [
    ...source.matchAll(/new (\w*(?:Error|Refusal|EndBeforeStart))\(\s*(?:(["'`])((?:\\.|(?!\2\s*[,)])[^\\])*)\2)?/gu),
  ].map(([, kind = "", , text = ""]) => [kind, text]);
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
const entryPoints = JSON.parse(read("./entry-points.json")) as Readonly<Record<string, { values: readonly string[] }>>;
const [, handle = ""] = /interface TimelineHandle \{(.*?)\n\}/su.exec(read("./api/index.d.ts")) ?? [];
/** What users call: the exports of every entry point and of the script-tag bundle, and the methods of the handle. */
const callable = new Set([
  ...Object.values(entryPoints).flatMap(({ values }) => values),
  ...[...read("../../src/embed.ts").matchAll(/^export \{ (.*) \}/gmu)].flatMap(([, names = ""]) => names.split(", ")),
  ...[...handle.matchAll(/^ {4}(\w+)[(<]/gmu)].map(([, name = ""]) => name),
]);

const found = files
  .filter((name) => !others.some(([file]) => file.test(name)))
  .flatMap((name) =>
    errors(readFileSync(new URL(name, root), "utf8")).map(([kind, text]) => ({ name, kind, text }) as const),
  );

test("an error says what an argument is, in which function, and what to use: NAME is VALUE in FUNCTION; use VALUES", () => {
  const ofArguments = found.filter(({ kind }) => kind === "TypeError" || kind === "RangeError");
  expect(ofArguments.length).toBeGreaterThan(40);
  const where = String.raw` in (?:\$\{(?:where|tag|path\.where)\}|(?:${[...callable].join("|")})\b)`;
  const grammar = new RegExp(
    `(?: (?:is|has) .*${where}(?:, an id that no event has)?|\\$\\{fault\\}); (?:use|pass) |\\$\\{fault\\}$`,
    "su",
  );
  expect(ofArguments.filter(({ text }) => !grammar.test(text)).map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
});

test("every error that is thrown is of a known kind, and the bare ones are few", () => {
  expect(found.filter(({ kind }) => !Object.hasOwn(kinds, kind)).map(({ name, kind }) => `${name}: ${kind}`)).toEqual(
    [],
  );
  expect(found.filter(({ kind }) => kind === "Error").map(({ name }) => name)).toEqual(["cli/run.ts", "model/read.ts"]);
});

test("an error names what users call: an export of an entry point or a method of the handle", () => {
  expect(callable.size).toBeGreaterThan(30);
  for (const name of ["renderSVG", "setState", "zoomTo"]) expect(callable).toContain(name);
  const sources = files.map((name) => readFileSync(new URL(name, root), "utf8"));
  const namesIn = (pattern: RegExp): readonly string[] =>
    sources.flatMap((source) => [...source.matchAll(pattern)].map(([, where = ""]) => where));
  const byPosition = namesIn(
    /(?<![.\w])(?:prepare|read|set|checkLanguages|checkDrawOptions)\((?:[^;"()]|\((?:[^"()]|\([^"()]*\))*\))*,\s*"(\w+)",?\s*\)/gu,
  );
  expect(byPosition).toContain("update");
  const named = [...namesIn(/\bwhere(?::| =) "(\w+)"/gu), ...byPosition];
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((where) => !callable.has(where))).toEqual([]);
});
