import { expect, test } from "vitest";
import { independentVoices } from "../../src/model/independent-voices.ts";
import { claims, doc, event, read, sources } from "./tiny.ts";

const voices = (text: string): readonly string[] =>
  independentVoices(
    read({
      ...doc(event("e", "2022-01-21", { claims: claims(text) })),
      sources: sources("spiegel sky wire~spiegel blog~wire"),
    }).event("e").claims,
  ).map(({ id, stance, claim, repeats }) => `${id} ${stance} by ${claim.by} +${repeats}`);

test("each independent voice counts once, however often it says so", () => {
  expect(voices("spiegel:reports spiegel:reports sky:reports")).toEqual([
    "spiegel reports by spiegel +0",
    "sky reports by sky +0",
  ]);
});

test("copies are folded into their original, which speaks for itself wherever it stands", () => {
  expect(voices("wire:reports blog:reports spiegel:reports")).toEqual(["spiegel reports by spiegel +2"]);
});

test("copies of an original that says nothing are one voice, and the first of them speaks for it", () => {
  expect(voices("wire:reports blog:reports")).toEqual(["spiegel reports by wire +1"]);
});

test("what a voice has taken back no longer counts", () => {
  expect(voices("spiegel:reports@2022-01-01 spiegel:denies@2022-01-02")).toEqual(["spiegel denies by spiegel +0"]);
});
