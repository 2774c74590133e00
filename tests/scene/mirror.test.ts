import { pathText } from "../../src/base/pen/text-pen.ts";
import { describe, expect, test } from "vitest";
import { directionOf } from "../../src/base/direction.ts";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { mirroredPlaces } from "../../src/scene/forms/mirror.ts";
import { formNames, type DrawOptions } from "../../src/scene/options.ts";
import type { Scene } from "../../src/scene/scene.ts";
import type { PathShape, TextShape } from "../../src/scene/shape.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { renderSVG } from "../../src/server.ts";
import { navigationModel } from "../../src/view/navigation-model.ts";
import { gulf } from "../../stories/gulf.ts";

const { timeline } = readTimeline(gulf);
const drawn = (direction: "ltr" | "rtl", options: Partial<DrawOptions> = {}): Scene =>
  drawScene(timeline, { languages: [en], direction, width: 900, ...options });
const texts = ({ marks }: Scene): readonly TextShape[] =>
  marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.shape === "text"));
const paths = ({ marks }: Scene): readonly PathShape[] =>
  marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.shape === "path"));
const said = (scene: Scene, part: string): TextShape => texts(scene).find(({ text }) => text.includes(part))!;

/** Where a text begins and ends on the picture, as SVG lays it by its anchor and its direction. */
function extent(shape: TextShape, scene: Scene): readonly number[] {
  const width = measureText(shape.text, type[shape.role]);
  const { anchor = "start", direction = scene.direction } = shape;
  const left =
    anchor === "middle"
      ? shape.x - width / 2
      : (anchor === "start") === (direction === "ltr")
        ? shape.x
        : shape.x - width;
  return [left, left + width].map((x) => Math.round(x));
}

describe("the direction of a language", () => {
  test.each([
    ["ar", "rtl"],
    ["he-IL", "rtl"],
    ["fa", "rtl"],
    ["ur-PK", "rtl"],
    ["yi", "rtl"],
    ["az-Arab", "rtl"],
    ["en", "ltr"],
    ["th", "ltr"],
    ["ku-Latn", "ltr"],
    ["ar-Latn", "ltr"],
    ["arn", "ltr"],
    ["", "ltr"],
  ])("of %s is %s", (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});

describe.each(formNames)("a picture in the form %s from the right", (form) => {
  const [ltr, rtl] = [drawn("ltr", { form }), drawn("rtl", { form })];

  test("has every text at the mirrored place", () => {
    const mirrored = texts(ltr).map((text) =>
      extent(text, ltr)
        .map((x) => 900 - x)
        .reverse(),
    );
    texts(rtl).forEach((text, k) =>
      extent(text, rtl).forEach((x, side) =>
        expect(Math.abs(x - (mirrored[k]?.[side] ?? NaN)), text.text).toBeLessThanOrEqual(1),
      ),
    );
  });

  test("keeps its words, their order and their height", () => {
    expect(texts(rtl).map(({ text, y }) => [text, y])).toEqual(texts(ltr).map(({ text, y }) => [text, y]));
  });

  test("turns no sign that reads one way only", () => {
    const signs = (scene: Scene): readonly string[] =>
      paths(scene)
        .filter(({ upright }) => upright === true)
        .map(({ path }) => pathText(path));
    // A table and a storyline say all in words.
    expect(signs(rtl).length > 0).toBe(form !== "table" && form !== "storyline");
    expect(signs(rtl)).toEqual(signs(ltr));
  });

  test("has its targets, lanes and field where what they stand for is drawn", () => {
    const { targets, lanes, plot, scaleStops } = rtl;
    expect({ targets, lanes, plot, scaleStops }).toEqual(mirroredPlaces(ltr));
    expect(targets.map(({ box }, k) => Math.round(box.x + box.width + (ltr.targets[k]?.box.x ?? 0)))).toEqual(
      targets.map(() => 900),
    );
  });

  test("is gone through as from the left: time grows along the navigation model", () => {
    expect(navigationModel(rtl, timeline)).toEqual(navigationModel(ltr, timeline));
  });
});

describe("a text", () => {
  test("of a language that runs from the left does so in a picture from the right", () => {
    expect(said(drawn("rtl"), "ferry planned")).toMatchObject({ direction: "ltr" });
  });

  test("in Arabic or Hebrew runs from the right in a picture from the left, at the same side", () => {
    const scene = drawn("ltr", { form: "column", width: 360 });
    expect(said(scene, "وصول")).toMatchObject({ direction: "rtl", anchor: "end", lang: "ar" });
    expect(said(scene, "סבב")).toMatchObject({ direction: "rtl", anchor: "end", lang: "he" });
  });

  test("says its direction to the browser only where it differs from the picture's", () => {
    const svg = renderSVG(gulf, { languages: [en], direction: "rtl", width: 900 });
    expect(svg).toMatch(/^<svg[^>]* direction="rtl"/u);
    expect(svg).toMatch(/<text[^>]* direction="ltr"[^>]*>[^<]*ferry/u);
    expect(svg).not.toMatch(/<text[^>]* direction="rtl"/u);
  });
});

describe("the option direction", () => {
  test("is the language's own where none is given", () => {
    expect(drawScene(timeline, { languages: [{ ...en, direction: "rtl" }] }).direction).toBe("rtl");
    expect(drawScene(timeline, { languages: [en] }).direction).toBe("ltr");
  });

  test("that is none is refused in one sentence", () => {
    expect(() => drawScene(timeline, { languages: [en], direction: "up" as "ltr" })).toThrow(
      'options.direction is "up" in drawScene; use ltr or rtl',
    );
  });
});
