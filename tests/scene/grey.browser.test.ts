import { describe, expect, test } from "vitest";
import type { Status } from "../../src/model/document.ts";
import type { Standing } from "../../src/model/timeline.ts";
import { stanceGlyph } from "../../src/scene/marks/stance-glyph.ts";
import { greyPicture, palettes, shareApart } from "./canvas.ts";
import { drawnAlike, drawnCell, stances, standAlike, standings, statuses, times } from "./grid.ts";

/** So much of what is drawn must differ for two marks to be told apart at a glance. */
const least = 0.025;

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((one, k) => list.slice(k + 1).map((other) => [one, other] as const));

describe.each(Object.entries(palettes))("without colour, in %s,", (_, greys) => {
  describe.each(times)("$name", (time) => {
    const picture = (status: Status, standing: Standing): Uint8ClampedArray =>
      greyPicture(drawnCell({ time, status, standing }), greys);

    test.each(standings)("tells every two statuses of what is %s apart", (standing) => {
      const drawn = new Map(statuses.map((status) => [status, picture(status, standing)]));
      for (const [one, other] of pairs(statuses)) {
        if (!drawnAlike(time, one, other))
          expect
            .soft(shareApart(drawn.get(one)!, drawn.get(other)!, greys), `${one} and ${other}`)
            .toBeGreaterThan(least);
      }
    });

    test.each(statuses)("tells every two standings of what is %s apart", (status) => {
      const drawn = new Map(standings.map((standing) => [standing, picture(status, standing)]));
      for (const [one, other] of pairs(standings)) {
        if (!standAlike(one, other))
          expect
            .soft(shareApart(drawn.get(one)!, drawn.get(other)!, greys), `${one} and ${other}`)
            .toBeGreaterThan(least);
      }
    });

    test("is the same whatever the actor's hue, and wherever it is drawn again", () => {
      for (const status of statuses) {
        for (const standing of standings) {
          const other = greyPicture(drawnCell({ time, status, standing }, { hue: 7 }), greys);
          expect(shareApart(picture(status, standing), other, greys)).toBe(0);
        }
      }
    });
  });

  test("every two stances on an event are apart", () => {
    const drawn = new Map(
      stances.map((stance) => [stance, greyPicture(stanceGlyph(stance, { x: 40, y: 0, paint: "line-0" }), greys)]),
    );
    for (const [one, other] of pairs(stances))
      expect.soft(shareApart(drawn.get(one)!, drawn.get(other)!, greys), `${one} and ${other}`).toBeGreaterThan(0.3);
  });
});

test("every two kinds of time are apart in grey", () => {
  const { grey } = palettes;
  const drawn = times.map(
    (time) => [time.name, greyPicture(drawnCell({ time, status: "happened", standing: "attested" }), grey!)] as const,
  );
  for (const [[one, a], [other, b]] of pairs(drawn))
    expect.soft(shareApart(a, b, grey!), `${one} and ${other}`).toBeGreaterThan(0.01);
});
