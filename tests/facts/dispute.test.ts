import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import type { Dispute } from "../../src/facts/dispute.ts";
import { factsFor } from "../../src/facts/facts.ts";
import type { DocumentClaim } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { th } from "../../src/th.phrases.ts";
import { claims, doc, event, sources } from "../model/tiny.ts";

/** Both sides of an event with these claims. */
function dispute(given: string | readonly DocumentClaim[], lang = "en"): Dispute | null {
  const { timeline } = readTimeline({
    ...doc(event("e", "2022-01-18", { claims: typeof given === "string" ? claims(given) : given })),
    sources: sources("spiegel sky post nsc=us wire~spiegel"),
  });
  const resolved = resolveOptions(timeline, { languages: [en, th], lang, width: 1200 }, "drawScene");
  const [first] = timeline.events;
  if (first === undefined) throw new Error("no event");
  return factsFor(timeline, resolved).of(first).dispute;
}

const sides = (found: Dispute | null): unknown =>
  found && [found.affirming, found.denying].map((side) => side.map(({ heading: { text } }) => text));

describe("who says so and who denies it", () => {
  it("are two sides, each voice with its verb in the claims' order", () => {
    expect(sides(dispute("spiegel:reports sky:denies post:confirms nsc:denies"))).toEqual([
      ["spiegel: reports", "post: confirms"],
      ["sky: denies", "nsc: denies"],
    ]);
  });

  it("are told of no event that nobody denies, or that somebody only took back", () => {
    for (const given of ["", "spiegel:reports", "spiegel:reports sky:confirms", "spiegel:reports spiegel:retracts"])
      expect(dispute(given), given).toBeNull();
  });

  it("have one side alone where nobody says so", () => {
    expect(sides(dispute("sky:denies"))).toEqual([[], ["sky: denies"]]);
  });

  it("hear each voice once: by its last word, and copies by their original", () => {
    expect(
      sides(dispute("spiegel:reports@2022-01-18 wire:reports@2022-01-19 sky:reports@2022-01-18 sky:denies@2022-01-20")),
    ).toEqual([["spiegel: reports"], ["sky: denies"]]);
    expect(sides(dispute("spiegel:reports sky:denies post:reports post:retracts"))).toEqual([
      ["spiegel: reports"],
      ["sky: denies"],
    ]);
  });

  it("say when, in short, where that is known", () => {
    const found = dispute("spiegel:reports@2022-01-21 sky:denies");
    expect([found?.affirming[0]?.said, found?.denying[0]?.said]).toEqual(["21 Jan", ""]);
  });

  it("say it in the author's line, else in the quoted words, else not at all", () => {
    const found = dispute([
      { by: "spiegel", stance: "reports", text: { en: "He declined." }, quote: { exact: "…" } },
      { by: "sky", stance: "denies", quote: { exact: "Das stimmt nicht.", lang: "de" } },
      { by: "post", stance: "denies" },
    ]);
    expect(found?.affirming.map(({ text }) => text)).toEqual([{ text: "He declined.", lang: "en" }]);
    expect(found?.denying.map(({ text }) => text)).toEqual([{ text: "“Das stimmt nicht.”", lang: "de" }, null]);
  });

  it("are headed in the reader's language", () => {
    const found = dispute("spiegel:reports sky:denies", "th");
    expect(found?.denying[0]?.heading.lang).toBe("th");
    expect(found?.denying[0]?.heading.text).toBe(`sky${th.words.punctuation.colon}${th.words.stance.denies}`);
  });
});
