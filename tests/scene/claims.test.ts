import { pathText } from "../../src/base/pen/text-pen.ts";
import { expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import type { When } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { Mark } from "../../src/scene/scene.ts";
import type { Shape } from "../../src/scene/shape.ts";
import { doc, event } from "../model/tiny.ts";

/** The mark of a denial by nsc, who speaks for us, and the words of the legend. */
function said(when: When): { readonly shapes: readonly Shape[]; readonly legend: readonly string[] } {
  const story = doc(
    event("first", "2022-01-01"),
    event("e", "2022-01-18", {
      claims: [
        { by: "spiegel", stance: "reports" },
        { by: "nsc", stance: "denies", said: when },
      ],
    }),
    event("last", "2022-01-25"),
  );
  const { marks } = drawScene(readTimeline(story).timeline, { languages: [en], lang: "en", width: 900, claims: "all" });
  const texts = (mark: Mark): readonly string[] =>
    mark.shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : []));
  return {
    shapes: marks.filter(({ kind }) => kind === "claim").flatMap(({ shapes }) => shapes),
    legend: marks.filter(({ kind }) => kind === "legend").flatMap(texts),
  };
}

const range = "said at some time in this span";
const isGlyph = (shape: Shape): boolean => shape.shape === "path" && shape.upright === true;

test.each(["2022-01-20", "2022-01-20T10:15"])(
  "what was said at a known time, %s, has its stance's mark alone",
  (when) => {
    const { shapes, legend } = said(when);
    expect(shapes.length).toBeGreaterThan(0);
    expect(shapes.every(isGlyph)).toBe(true);
    expect(legend).not.toContain(range);
  },
);

test.each<When>([
  { mid: "2022-01" },
  { about: "2022-01-20" },
  "2022-01-19/2022-01-21",
  "[2022-01-19,2022-01-22]",
  "2022-01",
])("what was said at no known moment, %j, stands in the middle of its range", (when) => {
  const { shapes, legend } = said(when);
  const lines = shapes
    .filter((shape) => !isGlyph(shape))
    .flatMap((shape) => (shape.shape === "path" ? [/^M([\d.]+) [\d.]+L([\d.]+)/u.exec(pathText(shape.path))] : []))
    .filter((found) => found !== null);
  const [x0, x1] = [Number(lines[0]?.[1]), Number(lines[0]?.[2])];
  const [glyph] = shapes.filter(isGlyph);
  expect(x1 - x0).toBeGreaterThanOrEqual(16);
  expect(glyph?.shape === "path" ? glyph.at?.[0] : NaN).toBeCloseTo((x0 + x1) / 2, 0);
  // The line, an end on either side, and clear ground under the mark.
  expect(shapes.filter((shape) => !isGlyph(shape))).toHaveLength(4);
  expect(legend).toContain(range);
});

test("a side of which nobody knows says so by a question mark", () => {
  expect(said({ before: "2022-01-20" }).shapes.filter((shape) => shape.shape === "text")).toMatchObject([
    { text: "?" },
  ]);
});
