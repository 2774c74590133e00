import { expect, test } from "vitest";
import type { DocumentEvent } from "../../src/model/document.ts";
import type { PlacedItem } from "../../src/layout/lanes/placed-item.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { claims, doc, event, sources } from "../model/tiny.ts";
import { collisions, laid, seed, seedNames } from "./laid.ts";

const story = (text: string, more: Partial<DocumentEvent> = {}): unknown => ({
  ...doc(event("e", "2022-01-18", { claims: claims(text), ...more }), event("later", "2022-01-25")),
  sources: sources("spiegel sky post nsc=us wire~spiegel blog~wire"),
});

const labels = (
  document: unknown,
  width = 1200,
  lang = "en",
): readonly (PlacedItem & { readonly label: NonNullable<PlacedItem["label"]> })[] =>
  laid(document, { width, lang }).items.flatMap((item) =>
    item.label === null ? [] : [{ ...item, label: item.label }],
  );

const tally = (text: string, more: Partial<DocumentEvent> = {}): string | undefined =>
  labels(story(text, more))
    .find(({ event: { id }, claim }) => id === "e" && claim === null)
    ?.label.tally?.parts.map(({ stance, count }) => `${stance}${count}`)
    .join(" ");

test("voices that no lane shows are counted behind the label, stance by stance", () => {
  expect(tally("spiegel:reports sky:reports post:denies")).toBe("reports2 denies");
});

test("a single voice that the words name is not counted", () => {
  expect(tally("spiegel:reports")).toBeUndefined();
});

test("a voice whose own mark stands in a lane is not counted again", () => {
  expect(tally("spiegel:reports nsc:denies@2022-01-20")).toBe("reports");
  expect(tally("spiegel:reports nsc:denies")).toBe("reports denies");
});

test("copies are no voices of their own, and show that the original was counted", () => {
  expect(tally("spiegel:reports wire:reports blog:reports")).toBe("reports");
  expect(tally("spiegel:reports wire:reports sky:reports")).toBe("reports2");
});

test("a voice with too long a name for a label is counted instead", () => {
  const name = "The correspondents of the northern provinces abroad";
  const document = {
    ...doc(event("e", "2022-01-18", { claims: claims("far:reports") })),
    sources: [{ id: "far", name }],
  };
  expect(labels(document).flatMap(({ label }) => label.tally?.parts ?? [])).toMatchObject([
    { stance: "reports", count: "" },
  ]);
});

test("the legend explains the stances of tallies, and no others", () => {
  const keys = (text: string): readonly string[] =>
    laid(story(text))
      .legend.map(({ key }) => key)
      .filter((key) => key.startsWith("claim"));
  expect(keys("spiegel:reports post:denies")).toEqual(["claimReports", "claimDenies"]);
  expect(keys("spiegel:reports")).toEqual([]);
});

test("a tally stands inside its label, behind the last line or below it, and overlaps nothing", () => {
  for (const name of seedNames) {
    for (const [width, lang] of [
      [720, "en"],
      [1200, "th"],
      [1200, "en"],
    ] as const) {
      const layout = laid(seed(name), { width, lang });
      expect(collisions(layout)).toEqual([]);
      for (const { label } of layout.items) {
        if (label?.tally === null || label?.tally === undefined) continue;
        const {
          tally: { x, y, parts },
          box,
          lines,
        } = label;
        const end = Math.max(
          ...parts.map((part) => x + part.x + (part.count === "" ? 11 : 13 + measureText(part.count, type.meta))),
        );
        expect(x).toBeGreaterThanOrEqual(box.x - 0.01);
        expect(end).toBeLessThanOrEqual(box.x + box.width + 0.01);
        expect(y).toBeLessThanOrEqual(box.y + box.height);
        for (const line of lines.filter((one) => one.y === y)) {
          const wide = measureText(line.text, line.part === "title" ? type.label : type.meta);
          expect(line.anchor === "end" ? line.x : line.x + wide).toBeLessThanOrEqual(x - 5);
        }
      }
    }
  }
});
