import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { stanceGlyph } from "../../src/scene/marks/stance-glyph.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import type { MarkKind, Scene } from "../../src/scene/scene.ts";
import type { Shape } from "../../src/scene/shape.ts";
import { mirrorOver, transposed, turned } from "../../src/scene/transform.ts";
import article from "../../seeds/january-2022.json";
import { gulf } from "../../stories/gulf.ts";
import { drawnByThePen, greyPicture, palettes, readByTheBrowser } from "./canvas.ts";
import { cells, drawnCell, stances } from "./grid.ts";

const greys = palettes.grey!;
/** Lighter than all that is drawn, so that what is drawn in the ground's colour is seen too. */
const paper = 255;
const inks = { ...greys, ground: 200 };

/** By how much a pixel differs at most, and how many are drawn. */
function compared(
  shapes: readonly Shape[],
  sheet: NonNullable<Parameters<typeof greyPicture>[2]> = {},
): { readonly apart: number; readonly drawn: number } {
  const [text, pen] = [readByTheBrowser, drawnByThePen].map((toPath2D) =>
    greyPicture(shapes, inks, { ...sheet, paper, toPath2D }),
  );
  let [apart, drawn] = [0, 0];
  for (let k = 0; k < text!.length; k += 1) {
    apart = Math.max(apart, Math.abs(text![k]! - pen![k]!));
    if (text![k] !== paper) drawn += 1;
  }
  return { apart, drawn };
}

/**
 * An arc becomes other curves in each: where a dash ends on one, a pixel of 255 differs by up to 21, and at the rim of a
 * circle or a corner of 3 px or less by up to 34. Where a curve bends the wrong way, some differ by more than 100.
 */
const most = 40;

describe("path text that the browser reads and the canvas pen give the same pixels", () => {
  test("of the grid of marks, turned and mirrored too", () => {
    const drawings = [
      ...cells.map((cell) => drawnCell(cell)),
      ...stances.map((stance) => stanceGlyph(stance, { x: 20, y: 0, paint: "ink" })),
    ].flatMap((shapes) => [shapes, turned(shapes, transposed), turned(shapes, mirrorOver(96))]);
    let drawn = 0;
    for (const shapes of drawings) {
      const { apart, drawn: pixels } = compared(shapes);
      expect(apart, JSON.stringify(shapes)).toBeLessThanOrEqual(most);
      if (pixels > 0) drawn += 1;
    }
    expect(drawn).toBeGreaterThan(2 * cells.length);
  });

  /** Texts have no path. */
  const kinds: Readonly<Record<Exclude<MarkKind, "text">, true>> = {
    ...{ ground: true, future: true, lane: true, grid: true, axis: true, break: true, dateline: true, zero: true },
    ...{ link: true, "claim-line": true, relation: true, body: true, claim: true, label: true, "footer-band": true },
    ...{ legend: true, rail: true, received: true, pale: true },
  };
  const read = (document: unknown, options: Partial<DrawOptions>): Scene => {
    const { timeline } = readTimeline(document, { languages: [en] });
    return drawScene(timeline, { languages: [en], width: 900, ...options });
  };
  const scenes = (["ltr", "rtl"] as const).flatMap((direction) => [
    ...(["lanes", "storyline", "column", "list", "table"] as const).map((form) => read(gulf, { form, direction })),
    read(article, { direction, align: article.events[0]!.id, claims: "all" }),
  ]);

  test.each(Object.keys(kinds))("of every mark of the kind %s, from the left, from the right and downwards", (kind) => {
    const ofKind = ({ marks }: Scene): readonly Shape[] =>
      marks
        .filter((mark) => mark.kind === kind)
        .flatMap(({ shapes }) => shapes.filter(({ shape }) => shape === "path"));
    const found = (["ltr", "rtl"] as const).map((way) =>
      scenes.find((scene) => scene.direction === way && ofKind(scene).length > 0),
    );
    const column = scenes.find(({ form }) => form === "column")!;
    for (const scene of [...found, ...(ofKind(column).length > 0 ? [column] : [])]) {
      const { width, height } = scene!;
      const { apart, drawn } = compared(ofKind(scene!), { width, height, origin: [0, 0] });
      expect(drawn, `${kind} in ${scene!.form}`).toBeGreaterThan(0);
      expect(apart, `${kind} in ${scene!.form}`).toBeLessThanOrEqual(most);
    }
  });
});
