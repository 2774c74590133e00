import { expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { factsFor } from "../../src/facts/facts.ts";
import { layoutColumn, type ColumnLayout } from "../../src/layout/forms/column/column.ts";
import type { PlacedItem } from "../../src/layout/lanes/placed-item.ts";
import type { DocumentEvent } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { listTexts } from "../../src/scene/parts/list-texts.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { th } from "../../src/th.phrases.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { claims, doc, event, sources } from "../model/tiny.ts";
import { collisions, laid, seed, seedNames } from "./laid.ts";

const story = (text: string, more: Partial<DocumentEvent> = {}): unknown => ({
  ...doc(event("e", "2022-01-18", { claims: claims(text), ...more }), event("later", "2022-01-25")),
  sources: sources("spiegel sky post nsc=us wire~spiegel blog~wire"),
});

/** What the label of the event says beside its title; the axis says the time. */
const said = (text: string, more: Partial<DocumentEvent> = {}): string | undefined =>
  laid(story(text, more))
    .items.find(({ event: { id }, first }: PlacedItem) => id === "e" && first)
    ?.label?.lines.filter(({ part }) => part === "meta")
    .map((line) => line.text)
    .join(" ");

test("a label in a lane names the voices that report an event", () => {
  expect(said("spiegel:reports")).toBe("spiegel");
  expect(said("spiegel:reports sky:reports post:reports")).toBe("spiegel, sky, post");
});

test("copies are no voices of their own", () => {
  expect(said("spiegel:reports wire:reports blog:reports")).toBe("spiegel");
  expect(said("wire:reports spiegel:reports sky:reports")).toBe("spiegel, sky");
});

test("of more names than a label has room for the first stands for all, with how many more there are", () => {
  const long = ["northern correspondents", "southern correspondents", "wire"].map((name, k) => ({ id: `s${k}`, name }));
  const document = {
    ...doc(event("e", "2022-01-18", { claims: claims("s0:reports s1:reports s2:reports") }), event("l", "2022-01-25")),
    sources: long,
  };
  expect(laid(document).items[0]?.label?.lines.map(({ text }) => text)).toContain("northern correspondents +2");
});

test("what is attested needs no name beside it, and what is contested says that it is", () => {
  expect(said("spiegel:confirms")).toBe("");
  expect(said("spiegel:reports post:denies")).toBe("disputed");
});

/** A document laid out as a column. */
function inColumn(document: unknown, { width = 720, lang = "en" } = {}): ColumnLayout {
  const { timeline } = readTimeline(document);
  const resolved = resolveOptions(timeline, { languages: [en, th], lang, width }, "drawScene");
  const laneOf = new Map(timeline.actors.map((actor) => [actor.id, actor.lane]));
  const texts = listTexts({ timeline, resolved, facts: factsFor(timeline, resolved), hue: () => 0, laneOf });
  return layoutColumn(timeline, {
    width,
    linear: false,
    zone: resolved.zone,
    texts,
    fonts: type,
    measure: measureText,
    hueOf: () => 0,
  });
}

const tally = (text: string): string | undefined =>
  inColumn(story(text))
    .items.find(({ event: { id } }) => id === "e")
    ?.tally?.parts.map(({ stance, count }) => `${stance}${count}`)
    .join(" ");

test("a column counts voices behind its words, stance by stance", () => {
  expect(tally("spiegel:reports sky:reports post:denies")).toBe("reports2 denies");
  expect(tally("spiegel:reports nsc:denies@2022-01-20")).toBe("reports denies");
});

test("a column does not count a single voice that the words name, but shows that a copied one was counted", () => {
  expect(tally("spiegel:reports")).toBeUndefined();
  expect(tally("spiegel:reports wire:reports blog:reports")).toBe("reports");
  expect(tally("spiegel:reports wire:reports sky:reports")).toBe("reports2");
});

test("a tally stands in its label, behind the last line of its words or below it", () => {
  let found = 0;
  for (const name of seedNames) {
    for (const [width, lang] of [
      [320, "en"],
      [390, "th"],
      [720, "en"],
    ] as const) {
      for (const entry of inColumn(seed(name), { width, lang }).items) {
        if (entry.tally === null) continue;
        found += 1;
        const { x, y, parts } = entry.tally;
        const end = Math.max(
          ...parts.map((part) => x + part.x + (part.count === "" ? 11 : 13 + measureText(part.count, type.note))),
        );
        const last = entry.certainty.at(-1)!;
        expect(x).toBeGreaterThanOrEqual(entry.label.x - 0.01);
        expect(end).toBeLessThanOrEqual(entry.label.x + entry.label.width + 0.01);
        expect(y).toBeLessThanOrEqual(entry.label.y + entry.label.height);
        if (y === last.y) expect(last.x + measureText(last.text, type.note)).toBeLessThanOrEqual(x - 5);
        else expect(y - last.y).toBeGreaterThan(10);
      }
    }
  }
  expect(found).toBeGreaterThan(9);
});

test("labels overlap nothing, in either language and at any width", () => {
  for (const name of seedNames)
    for (const [width, lang] of [
      [720, "en"],
      [1200, "th"],
      [1200, "en"],
    ] as const)
      expect(collisions(laid(seed(name), { width, lang })), `${name} ${width} ${lang}`).toEqual([]);
});
