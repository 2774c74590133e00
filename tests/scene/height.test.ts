import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { renderSVG } from "../../src/page/picture.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { formNames } from "../../src/scene/options.ts";
import { thousand } from "../../stories/generated.ts";
import { seed } from "../layout/laid.ts";

const article = seed("january-2022");
const { timeline } = readTimeline(article);
const options = { languages: [en], width: 1200 } as const;
const textsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, text]) => text).join("\n");

describe("a height that is asked for", () => {
  test("is kept, or said on the picture and as an issue, in every form", () => {
    let kept = 0;
    for (const form of formNames) {
      for (const height of [300, 820, 4000]) {
        const scene = drawScene(timeline, { ...options, form, height });
        const isTold = textsOf(renderSVG(article, { ...options, form, height })).includes(
          `Taller than the ${height} px`,
        );
        expect([isTold, scene.issues.length], `${form} ${height}`).toEqual(
          scene.height <= height ? [false, 0] : [true, 1],
        );
        if (scene.height <= height) kept += 1;
        for (const { code, path, message, hint } of scene.issues) {
          expect([code, path]).toEqual(["option-not-kept", "options.height"]);
          expect(message).toBe(`options.height is ${height}, and the picture is ${scene.height} pixels tall`);
          expect(hint).toContain(String(scene.height));
        }
      }
    }
    expect(kept).toBeGreaterThan(formNames.length);
  });

  test("of none is no matter", () => {
    expect(drawScene(timeline, options).issues).toEqual([]);
  });
});

test("what is contested or planned keeps a mark of its own among ticks, and what they are is said below", () => {
  const { timeline: ships } = readTimeline(thousand);
  const scene = drawScene(ships, options);
  const strips = scene.marks.filter(({ id }) => id.startsWith("strip:"));
  expect(strips.length).toBe(scene.lanes.length);
  expect(strips.every(({ shapes }) => shapes.length > 3)).toBe(true);
  const disputed = ships.events.filter(({ standing }) => standing === "disputed").map(({ id }) => id);
  const named = new Set(scene.marks.flatMap(({ kind, event }) => (kind === "label" ? event : [])));
  const bodies = scene.marks.filter(
    ({ kind, event }) => kind === "body" && disputed.includes(event ?? "") && !named.has(event),
  );
  expect(bodies.length).toBeGreaterThan(10);
  // A half-filled sign: an area in a tone and an outline.
  const isHalf = ({ fill }: { readonly fill?: string }): boolean => fill?.startsWith("tone-") === true;
  expect(bodies.filter(({ shapes }) => !shapes.some(isHalf)).map(({ id }) => id)).toEqual([]);
  const words = scene.marks.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.shape === "text" ? shape.text : [])),
  );
  expect(words.join(" ")).toContain(en.words.ui.ticks);
});
