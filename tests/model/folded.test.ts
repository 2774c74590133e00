import { expect, test } from "vitest";
import { foldedClaims } from "../../src/model/folded.ts";
import { claims, doc, event, read, sources } from "./tiny.ts";

const folded = (text: string): readonly string[] =>
  foldedClaims(
    read({
      ...doc(event("e", "2022-01-21", { claims: claims(text) })),
      sources: sources("spiegel sky wire~spiegel blog~wire"),
    }).event("e").claims,
  ).map(({ claim, repeats }) => [claim.by, claim.stance, ...repeats.map(({ by }) => `+${by}`)].join(" "));

test("copies stand with the claim of their original, wherever it stands", () => {
  expect(folded("wire:reports sky:reports spiegel:reports blog:reports")).toEqual([
    "sky reports",
    "spiegel reports +wire +blog",
  ]);
});

test("copies of an original that says nothing stand with the first of them", () => {
  expect(folded("wire:reports blog:reports")).toEqual(["wire reports +blog"]);
});

test("a copy stands with none but the same stance, and what a voice says twice stays two", () => {
  expect(folded("spiegel:reports@2022-01-01 wire:reports@2022-01-01 spiegel:denies@2022-01-03")).toEqual([
    "spiegel reports +wire",
    "spiegel denies",
  ]);
  expect(folded("spiegel:denies@2022-01-03 wire:reports@2022-01-01")).toEqual(["spiegel denies", "wire reports"]);
  expect(folded("spiegel:reports spiegel:reports wire:reports")).toEqual(["spiegel reports +wire", "spiegel reports"]);
});
