import { expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { canDim, highlightedMarks } from "../../src/scene/forms/highlight.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { seed, seedNames } from "../layout/laid.ts";
import { generatedStory } from "../layout/storyline/stories.ts";

const sceneOf = (document: unknown, width = 1200): Scene =>
  drawScene(readTimeline(document).timeline, { languages: [en], lang: "en", form: "storyline", width });
const all = [
  ...Array.from({ length: 20 }, (_, k) => sceneOf(generatedStory(k))),
  ...seedNames.flatMap((name) => [1200, 800].map((width) => sceneOf(seed(name), width))),
];

test("an event's body, label and tie are brought out together, and the actors' lines never go quiet", () => {
  for (const { marks, targets } of all) {
    for (const event of new Set(targets.filter(({ lane }) => lane >= 0).map((target) => target.event))) {
      const lit = highlightedMarks(marks, [event]);
      const own = marks.filter((mark) => mark.event === event && ["body", "label", "link"].includes(mark.kind));
      expect(own.some(({ kind }) => kind === "body")).toBe(true);
      expect(own.every(({ id }) => lit.has(id))).toBe(true);
    }
    expect(marks.filter(({ kind }) => kind === "rail").some(canDim)).toBe(false);
  }
});

test("each place that opens an event is at least 24 px in each direction", () => {
  for (const { targets } of all)
    for (const { box } of targets) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
});

test("events that are related have a curve between them, shown with either", () => {
  const { marks } = sceneOf(seed("january-2022"));
  const relations = marks.filter(({ kind }) => kind === "relation");
  expect(relations.length).toBeGreaterThan(0);
  for (const { id, about = [], onFocus } of relations) {
    expect(onFocus).toBe(true);
    for (const event of about) expect(highlightedMarks(marks, [event]).has(id)).toBe(true);
  }
});

test("storylines cannot be zoomed", () => {
  for (const { plot, window, scaleStops } of all) expect([plot, window, scaleStops]).toEqual([null, null, []]);
});

test("the legend explains no rings, which storylines do not draw", () => {
  const said = en.words.mark.received;
  for (const { marks } of seedNames.map((name) => sceneOf(seed(name)))) {
    const texts = marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? shape.text : [])));
    expect(texts).not.toContain(said);
  }
});
