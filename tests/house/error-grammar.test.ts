import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../src/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** Sentences that are not of an argument's value: each with the reason. */
const others: readonly (readonly [file: RegExp, reason: string])[] = [
  [/^time\/(?:compose|edtf\/scanner|ticks)/, "what is refused is a date, whose place and remedy the message names"],
  [/^time\/phrases\/(?!find)/, "for authors of phrase rules; the rule and its pattern are named"],
  [/^language\//, "for authors of a language's tables"],
  [/^layout\/order\/exact/, "a bound of the algorithm, which its one caller keeps"],
];

/** The sentences of all TypeErrors and RangeErrors: as they stand in the source, without line breaks. */
function sentences(source: string): readonly string[] {
  return [...source.matchAll(/new (?:Type|Range)Error\(\s*(["'`])((?:\\.|(?!\1\s*[,)])[^\\])*)\1/gu)].map(
    ([, , text = ""]) => text,
  );
}

test("an error says what an argument is and what to use: NAME is VALUE [in FUNCTION]; use VALUES", () => {
  const found = files
    .filter((name) => !others.some(([file]) => file.test(name)))
    .flatMap((name) => sentences(readFileSync(new URL(name, root), "utf8")).map((text) => `${name}: ${text}`));
  expect(found.length).toBeGreaterThan(40);
  expect(found.filter((text) => !/ (?:is|has) .*; (?:use|pass) |\$\{fault\}/su.test(text))).toEqual([]);
});
