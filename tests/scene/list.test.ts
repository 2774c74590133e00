import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { Scene } from "../../src/scene/scene.ts";
import type { TextShape } from "../../src/scene/shape.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { decade } from "../../stories/desk/decade.ts";
import { night } from "../../stories/desk/night.ts";
import { saga } from "../../stories/desk/saga.ts";
import { scandal } from "../../stories/desk/scandal.ts";
import { apollo, article, zero } from "../../stories/seeds.ts";
import { once } from "../once.ts";

const stories: readonly (readonly [name: string, document: unknown])[] = [
  ["the article", article],
  ["the landing", apollo],
  ["zero", zero],
  ["a scandal", scandal],
  ["a night", night],
  ["a saga", saga],
  ["a decade", decade],
];
const drawn = stories.flatMap(([name, document]) =>
  ["en", "th"].flatMap((lang) =>
    [320, 390, 719].map((width) => ({
      name,
      lang,
      width,
      timeline: once(() => readTimeline(document, { languages: [en, th] }).timeline),
      scene: once(() =>
        drawScene(readTimeline(document, { languages: [en, th] }).timeline, { languages: [en, th], lang, width }),
      ),
    })),
  ),
);

const textsOf = ({ marks }: Scene): readonly TextShape[] =>
  marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.shape === "text"));
const boxOf = ({ x, y, text, role }: TextShape): { x0: number; x1: number; y0: number; y1: number } => ({
  x0: x,
  x1: x + measureText(text, type[role]),
  y0: y - type[role].size * 0.72,
  y1: y,
});

describe.each(drawn)("below 720 px $name is a list ($lang, $width px)", ({ timeline, scene, width }) => {
  test("that has each event once, in the story's order of headings", () => {
    const { form, targets } = scene();
    expect(form).toBe("list");
    expect(targets.map(({ event }) => event).sort()).toEqual(
      timeline()
        .events.map(({ id }) => id)
        .sort(),
    );
  });

  test("in which no text reaches out of the picture or stands on another", () => {
    const boxes = textsOf(scene()).map((text) => ({ text: text.text, ...boxOf(text) }));
    expect(boxes.length).toBeGreaterThan(20);
    expect(boxes.filter(({ x0, x1 }) => x0 < 0 || x1 > width + 0.5)).toEqual([]);
    const byLine = [...boxes].sort((a, b) => a.y0 - b.y0);
    const clashes = byLine.flatMap((a, k) => {
      const found: string[] = [];
      for (let j = k + 1; j < byLine.length && byLine[j]!.y0 < a.y1 - 0.5; j += 1) {
        const b = byLine[j]!;
        if (a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5) found.push(`${a.text} on ${b.text}`);
      }
      return found;
    });
    expect(clashes).toEqual([]);
  });
});

const article390 = once(() =>
  drawScene(readTimeline(article, { languages: [en, th] }).timeline, { languages: [en, th], lang: "en", width: 390 }),
);

describe("the article as a list", () => {
  test("is no taller than five screens of a telephone", () => {
    expect(article390().height).toBeLessThan(1900);
  });

  test("says a date once, in its heading", () => {
    const texts = textsOf(article390()).map(({ text }) => text);
    expect(texts.filter((text) => text.includes("21 Jan") && !text.startsWith("before"))).toEqual(
      expect.arrayContaining(["Fri 21 Jan"]),
    );
    expect(texts.filter((text) => text === "Thu 20 Jan")).toHaveLength(1);
    expect(texts.some((text) => text.includes("20 Jan ·"))).toBe(false);
  });

  test("sets both sides of what is contested on a pale ground, and what is to come on the ground of the future", () => {
    const { marks } = article390();
    const [future] = marks.filter(({ kind }) => kind === "future");
    expect(future).toBeDefined();
    const pale = marks.filter(({ kind }) => kind === "pale").map(({ event }) => event);
    const contested = readTimeline(article, { languages: [en, th] })
      .timeline.events.filter(({ standing }) => standing === "disputed")
      .map(({ id }) => id);
    expect(contested.length).toBeGreaterThan(0);
    expect(contested.filter((id) => !pale.includes(id))).toEqual([]);
    const texts = textsOf(article390()).map(({ text }) => text);
    expect(texts).toContain("Der Spiegel: reports");
    expect(texts).toContain("US NSC spokesperson: denies");
  });

  test("wider than its lines, stands in the middle", () => {
    const wide = drawScene(readTimeline(article, { languages: [en, th] }).timeline, {
      languages: [en, th],
      lang: "en",
      width: 1200,
      form: "list",
    });
    const boxes = textsOf(wide).map(boxOf);
    expect(Math.min(...boxes.map(({ x0 }) => x0))).toBe(240);
    expect(Math.max(...boxes.map(({ x1 }) => x1))).toBeLessThanOrEqual(960);
  });
});
