import { describe, expect, test } from "vitest";
import { de } from "../../src/de.ts";
import { en } from "../../src/en.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene, sceneMaker } from "../../src/scene/forms/draw.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { th } from "../../src/th.ts";

const { timeline } = readTimeline({
  chronolane: 1,
  lang: "en",
  actors: ["a", "b"].map((id) => ({ id, name: id.toUpperCase() })),
  events: ["2022-01-01", "2022-01-03", "2022-06-30"].map((when, k) => ({
    title: `E${k}`,
    when,
    actors: ["a", "b"].map((actor) => ({ actor, role: "party" })),
  })),
});
const march = { from: Date.UTC(2022, 2, 1), to: Date.UTC(2022, 3, 1) };
const january = { from: Date.UTC(2022, 0, 1), to: Date.UTC(2022, 1, 1) };

const drawn = (options: Partial<DrawOptions>): Scene => drawScene(timeline, { languages: [en, th, de], ...options });
const said = ({ marks }: Scene): readonly string[] =>
  marks
    .filter(({ id }) => id === "none-in-window")
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : [])));

describe.each(["lanes", "column", "print"] as const)("the form %s", (form) => {
  test.each([en, th, de].map((language) => [language.code, language.words.ui.noneInWindow]))(
    "says in %s where a window shows no event, to screen readers too",
    (lang, words) => {
      const scene = drawn({ form, lang, window: march });
      expect(said(scene)).toEqual([words]);
      expect(scene.summary).toContain(words);
    },
  );

  test("says nothing of it where an event is in sight", () => {
    for (const scene of [drawn({ form }), drawn({ form, window: january })]) {
      expect(said(scene)).toEqual([]);
      expect(scene.summary).not.toContain(en.words.ui.noneInWindow);
    }
  });

  test("says it no more when the window moves on", () => {
    const make = sceneMaker(timeline, { languages: [en], form }, { where: "drawScene" });
    expect(said(make(march))).toHaveLength(1);
    expect([said(make(january)), said(make())]).toEqual([[], []]);
  });
});

test("the lanes say it in the middle of the field", () => {
  const { marks, plot } = drawn({ form: "lanes", window: march });
  const middle = expect.closeTo(plot!.x + plot!.width / 2, 0) as number;
  expect(marks.find(({ id }) => id === "none-in-window")?.shapes).toMatchObject([{ anchor: "middle", x: middle }]);
});

test("a form without a window, and a document without a known time, have no empty window", () => {
  for (const form of ["storyline", "list", "table"] as const) expect(said(drawn({ form, window: march }))).toEqual([]);
  const undated = readTimeline({ chronolane: 1, events: [{ title: "E" }] }).timeline;
  expect(said(drawScene(undated, { languages: [en], form: "lanes", window: march }))).toEqual([]);
});
