import type { PathLetter } from "../../src/base/path.ts";
import { pathText } from "../../src/base/pen/text-pen.ts";
import { turnPath, type Turn } from "../../src/base/pen/turned-pen.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyShapes } from "../../src/scene/marks/body.ts";
import { stanceGlyph } from "../../src/scene/marks/stance-glyph.ts";
import { circle, path, rectangle, translated, type Shape } from "../../src/scene/shape.ts";
import { mirrorOver, transposed, turned } from "../../src/scene/transform.ts";
import { marks } from "../../src/theme/marks.ts";
import { expectHeld } from "../expect-held.ts";

const number = fc.integer({ min: -2000, max: 2000 }).map((value) => value / 10);
const size = fc.integer({ min: 1, max: 900 }).map((value) => value / 10);
const flag = fc.constantFrom(0, 1);
const command = fc.oneof(
  fc.tuple(fc.constantFrom("M", "L", "l", "t"), number, number),
  fc.tuple(fc.constantFrom("H", "V", "h", "v"), number),
  fc.tuple(fc.constant("q"), number, number, number, number),
  fc.tuple(fc.constant("a"), size, size, fc.constant(0), flag, flag, number, number),
  fc.constant(["z"] as const),
);
const drawing = fc.array(command, { minLength: 1, maxLength: 12 }).map((list) => path("M", 1, 2, ...list.flat()));
const config = { seed: 5, numRuns: 400 };

/** A path turned, written and read as SVG path data. */
const turn = (d: string, way: Turn): string =>
  pathText(
    turnPath(
      (d.match(/[A-Za-z]|-?[\d.]+/gu) ?? []).map((piece) =>
        /[A-Za-z]/u.test(piece) ? (piece as PathLetter) : Number(piece),
      ),
      way,
    ),
  );

describe("a path that is turned", () => {
  test("is itself again once it is mirrored twice", () => {
    expectHeld(
      fc.property(
        drawing,
        size,
        (d, width) => pathText(turnPath(turnPath(d, mirrorOver(width)), mirrorOver(width))) === pathText(d),
      ),
      config,
    );
  });

  test("is itself again once its directions are exchanged twice", () => {
    expectHeld(
      fc.property(drawing, (d) => pathText(turnPath(turnPath(d, transposed), transposed)) === pathText(d)),
      config,
    );
  });

  test("has its left on its right", () => {
    expect(turn("M10 20L30 40H50V60h5l1 2q1 2 3 4t5 6z", mirrorOver(100))).toBe(
      "M90 20L70 40H50V60h-5l-1 2q-1 2 -3 4t-5 6z",
    );
    expect(turn("M1 2C3 4 5 6 7 8A2 3 0 0 1 9 9", mirrorOver(10))).toBe("M9 2C7 4 5 6 3 8A2 3 0 0 0 1 9");
  });

  test("runs down where it ran across", () => {
    expect(turn("M10 20L30 40H50V60h5v6l1 2q1 2 3 4t5 6z", transposed)).toBe("M20 10L40 30V50H60v5h6l2 1q2 1 4 3t6 5z");
  });

  test("turns its arcs the other way round", () => {
    expect(turn("M0 0a2 3 0 0 1 4 5", mirrorOver(0))).toBe("M0 0a2 3 0 0 0 -4 5");
    expect(turn("M0 0a2 3 0 1 0 4 5", transposed)).toBe("M0 0a3 2 0 1 1 5 4");
  });

  test("may hold a letter's numbers more than once", () => {
    expect(turn("M1 2l3 4 5 6", mirrorOver(10))).toBe("M9 2l-3 4l-5 6");
  });

  test("draws on where further pairs follow a move, as SVG reads them", () => {
    expect(turn("M10 20 30 40 50 60m1 2 3 4", mirrorOver(100))).toBe("M90 20L70 40L50 60m-1 2l-3 4");
    expect(turn("M10 20 30 40", transposed)).toBe("M20 10L40 30");
  });

  test("holds no letter that SVG does not have", () => {
    expect(() => turn("M0 0B1 2", transposed)).toThrow("a path has the letter B");
  });

  test("of an upright rectangle is the lying one, rounding and all", () => {
    const turnedOnce = turnPath(rectangle({ x: 4, y: 6, width: 20, height: 10 }), transposed);
    expect(pathText(turnedOnce)).toBe("M6 4v20h10v-20z");
    expect(pathText(turnPath(circle(7, 3, 5), transposed))).toBe("M3 2a5 5 0 1 1 0 10a5 5 0 1 1 0 -10z");
  });
});

describe("shapes that are turned", () => {
  const body = {
    form: "bar",
    x0: 10,
    x1: 60,
    sure: [20, 50],
    start: "wavy",
    end: "open",
    cutStart: false,
    cutEnd: false,
  } as const;
  const shapes: readonly Shape[] = [
    ...bodyShapes({
      body,
      y: 30,
      height: 14,
      hue: 1,
      status: "planned",
      standing: "disputed",
      dashed: true,
      tokens: marks,
    }),
    ...translated(
      bodyShapes({ body, y: 0, height: 14, hue: 1, status: "moved", standing: "reported", tokens: marks }),
      5,
      70,
    ),
    ...stanceGlyph("reports", { x: 12, y: 34, paint: "ink" }),
    { shape: "text", x: 20, y: 40, text: "?", role: "label", fill: "ink", anchor: "middle" },
  ];

  test("are themselves again once they are mirrored twice", () => {
    expect(turned(turned(shapes, mirrorOver(320)), mirrorOver(320))).toEqual(shapes);
  });

  test("are themselves again once their directions are exchanged twice", () => {
    expect(turned(turned(shapes, transposed), transposed)).toEqual(shapes);
  });

  test("keep a sign the way it is read, and move it", () => {
    const [sign] = stanceGlyph("denies", { x: 12, y: 34, paint: "ink" });
    const [mirrored] = turned(stanceGlyph("denies", { x: 12, y: 34, paint: "ink" }), mirrorOver(100));
    expect(mirrored).toEqual({ ...sign, at: [88, 34] });
  });

  test("keep writing upright, its middle where the turn takes it", () => {
    const text = { shape: "text", x: 20, y: 40, text: "?", role: "label", fill: "ink", anchor: "middle" } as const;
    expect(turned([text], mirrorOver(100))).toEqual([{ ...text, x: 80, y: 40 }]);
    expect(turned([text], transposed)).toEqual([{ ...text, x: 35.3, y: 24.7 }]);
  });
});
