import { expect, test } from "vitest";
import { stanceGlyph } from "../../src/scene/marks/stance-glyph.ts";
import { transposed, turned } from "../../src/scene/transform.ts";
import { drawnByThePen, greyPicture, palettes, readByTheBrowser } from "./canvas.ts";
import { cells, drawnCell, stances } from "./grid.ts";

const greys = palettes.grey!;

test("the grid of marks has the same pixels whether the browser reads its path text or the canvas pen draws it", () => {
  const drawings = [
    ...cells.map((cell) => drawnCell(cell)),
    ...stances.map((stance) => stanceGlyph(stance, { x: 20, y: 0, paint: "ink" })),
  ].flatMap((shapes) => [shapes, turned(shapes, transposed)]);
  let drawn = 0;
  for (const shapes of drawings) {
    const [text, pen] = [readByTheBrowser, drawnByThePen].map((way) => greyPicture(shapes, greys, way));
    // An arc becomes other curves in each: where a dash ends on one, a pixel differs by up to 4 of 255.
    const apart = text!.reduce((most, light, k) => Math.max(most, Math.abs(light - pen![k]!)), 0);
    expect(apart, JSON.stringify(shapes)).toBeLessThanOrEqual(4);
    if (text!.some((light) => light !== greys.ground)) drawn += 1;
  }
  expect(drawn).toBeGreaterThan(cells.length);
});
