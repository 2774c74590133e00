import { afterEach, describe, expect, test } from "vitest";
import type { Font, MeasureText } from "../../src/base/measure.ts";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawSvg } from "../../src/render/svg/svg.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { light } from "../../src/theme/themes/light.ts";
import { th } from "../../src/th.phrases.ts";
import { laidFor, story } from "./stories.ts";

const languages = [en, th];
const made: Element[] = [];
afterEach(() => made.splice(0).forEach((element) => element.remove()));

/** Widths as the browser's own canvas has them. */
function canvasMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("this browser has no canvas");
  return (text: string, { size, weight }: Font) => {
    context.font = `${weight} ${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
    return context.measureText(text).width;
  };
}

const measures: { readonly [name: string]: () => MeasureText | undefined } = {
  "the shipped table": () => undefined,
  "a canvas": canvasMeasure,
};

interface Inked {
  readonly id: string;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** What a picture is drawn at: 36 events have room for all their labels, of more the least valuable give way. */
const heightOf = (count: number): { readonly height?: number } => (count === 36 ? { height: 3000 } : {});

/** The texts of labels and of contested events' blocks, as the real font draws them. */
function draw(
  count: number,
  lang: "en" | "th",
  measureText: MeasureText | undefined,
): {
  readonly inked: readonly Inked[];
  readonly shown: ReadonlySet<string>;
  readonly svg: DOMRect;
  /** The text below the picture. */
  readonly notes: string;
} {
  const { timeline } = readTimeline(story(count, { lang, seed: count, lanes: 6 }), { languages });
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(svg);
  made.push(svg);
  const scene = drawScene(timeline, {
    languages,
    lang,
    width: 1200,
    ...heightOf(count),
    ...(measureText === undefined ? {} : { measureText }),
  });
  drawSvg(svg, scene, { theme: light });
  svg.removeAttribute("font-family");
  const texts = [...svg.querySelectorAll<SVGTextElement>("[data-mark^='label:'] text, [data-mark^='dispute:'] text")];
  const origin = svg.getBoundingClientRect();
  const inked = texts.map((text): Inked => {
    const { left, right } = text.getBoundingClientRect();
    const baseline = Number(text.getAttribute("y"));
    const size = Number(text.getAttribute("font-size"));
    // A line is as high as what stands on and under it: Thai marks and all lie in its leading.
    return {
      id: text.parentElement?.dataset.mark ?? "",
      text: text.textContent,
      x0: left - origin.left,
      x1: right - origin.left,
      y0: baseline - 0.8 * size,
      y1: baseline + 0.2 * size,
    };
  });
  const notes = svg.querySelector("[data-mark='notes']")?.textContent ?? "";
  const shown = new Set(inked.flatMap(({ id }) => (id.startsWith("label:") ? [id.slice("label:".length)] : [])));
  return { inked, shown, svg: origin, notes };
}

const everyLanguage = (["en", "th"] as const).flatMap((lang) =>
  Object.keys(measures).map((measured) => ({ lang, measured })),
);
// A thousand are long to draw: each language once there, and each measure.
describe.each([
  ...[36, 200].flatMap((count) => everyLanguage.map((way) => ({ count, ...way }))),
  { count: 1000, lang: "en", measured: "a canvas" },
  { count: 1000, lang: "th", measured: "the shipped table" },
] as const)("of $count events in $lang, measured by $measured", ({ count, lang, measured }) => {
  test("no text overlaps another or leaves the picture, none is cut, and what is not shown is counted", () => {
    const measure = measures[measured]?.();
    const { inked, shown, svg, notes } = draw(count, lang, measure);
    const sorted = [...inked].sort((a, b) => a.y0 - b.y0);
    const crossing = sorted.flatMap((a, k) => {
      const found: string[] = [];
      for (const b of sorted.slice(k + 1)) {
        if (b.y0 >= a.y1) break;
        if (a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y1 > b.y0 + 0.5)
          found.push(`${a.id} “${a.text}” × ${b.id} “${b.text}”`);
      }
      return found;
    });
    expect(crossing).toEqual([]);
    expect(inked.filter(({ x0, x1 }) => x0 < 0 || x1 > svg.width).map(({ text }) => text)).toEqual([]);
    const { items, hidden } = laidFor(story(count, { lang, seed: count, lanes: 6 }), {
      lang,
      ...heightOf(count),
      ...(measure === undefined ? {} : { measure }),
    })(undefined);
    const named = items.filter(({ first }) => first);
    const whole = named.filter(({ id, label }) => shown.has(id) && label?.shortened === false);
    const notWhole = new Set(named.filter((item) => !whole.includes(item)).map(({ event }) => event.id));
    expect(hidden.map(({ id }) => id).sort()).toEqual([...notWhole].sort());
    expect(whole.length).toBeGreaterThan(0);
    expect(inked.filter(({ text }) => text.endsWith("…"))).toEqual([]);
    const { hiddenLabels } = (lang === "th" ? th : en).words;
    const close = (text: string): string => text.replaceAll(/\s/gu, "");
    expect(close(notes).includes(close(hiddenLabels(hidden.length)))).toBe(hidden.length > 0);
    if (count === 36) expect(hidden.length).toBeLessThanOrEqual(2);
  });
});
