import { describe, expect, test } from "vitest";
import { bodyOf, type Body, type End } from "../../../src/layout/body/body.ts";
import { shapeOf, bodyRange, flagRange, footprint } from "../../../src/layout/body/drawn.ts";
import { extentOf } from "../../../src/layout/body/extent.ts";
import { placeBody } from "../../../src/layout/body/place-body.ts";
import type { PlacedBody } from "../../../src/layout/body/placed-body.ts";
import { timeScale, type TimeScale } from "../../../src/layout/scale.ts";
import { bodyShapes } from "../../../src/scene/marks/body.ts";
import type { BodyLook } from "../../../src/scene/marks/look.ts";
import { marks } from "../../../src/theme/marks.ts";
import { orderTime } from "../../../src/time/compose/compose.ts";
import { parseEdtf } from "../../../src/time/edtf/parse.ts";
import { extentOf as boxOf } from "../../scene/extent.ts";

const [first, left, right] = [Date.UTC(2022, 0, 1), 100, 1100];

/** A plot from 100 to 1100 px that begins with 2022. */
function scaled(pixelsADay: number): TimeScale {
  const window = { from: first, to: first + (1000 / pixelsADay) * 86_400_000 };
  const fold = { spans: [{ ...window, times: 1 }], shares: [0, 1], compressed: false };
  return timeScale({ fold, window, x0: left, x1: right });
}

const whole: PlacedBody = {
  form: "bar",
  x0: 300,
  x1: 400,
  sure: null,
  start: "hard",
  end: "hard",
  cutStart: false,
  cutEnd: false,
};
const point: PlacedBody = { ...whole, form: "instant", x1: 300 };
const vague = (width: number): PlacedBody => ({ ...whole, start: "cap", end: "cap", x1: 300 + width });

const placed = (edtf: string, pixelsADay = 10, now: number | null = null): PlacedBody =>
  placeBody({ body: bodyOf(parseEdtf(edtf)), scale: scaled(pixelsADay), now })!;
const width = ([from, to]: readonly [number, number]): number => to - from;

/** The room before and behind a body as it is drawn. */
function room(body: PlacedBody): readonly [number, number] {
  const [drawn, foot] = [bodyRange(body), footprint(body)];
  return [drawn[0] - foot[0], foot[1] - drawn[1]];
}
const before = (body: Partial<PlacedBody>): number => room({ ...whole, ...body })[0];
const behind = (body: Partial<PlacedBody>): number => room({ ...whole, ...body })[1];

/** What is known by order alone, beside an event at a place. */
function order(side: "before" | "after", at: number): readonly [number, number] {
  const edge = { h: at, c: 0 };
  const { x0, x1 } = placeBody({
    body: bodyOf(orderTime(side, "other")),
    scale: scaled(10),
    anchor: { from: edge, to: edge },
  })!;
  return [x0, x1];
}

const shapes = (body: PlacedBody, otherwise: Partial<BodyLook> = {}): ReturnType<typeof bodyShapes> =>
  bodyShapes({
    body,
    y: 0,
    height: 14,
    hue: 0,
    status: "happened",
    standing: "attested",
    tokens: marks,
    ...otherwise,
  });
/** The ghost of an earlier date with an end. */
const ghost = (end: End): number => {
  const [drawn] = shapes(whole, { status: "moved", ghosts: [{ ...whole, x0: 150, x1: 200, end }] });
  const { x0, x1 } = boxOf(drawn === undefined ? [] : [drawn]);
  return x1 - x0 - 50;
};
const flag: Body = { ...bodyOf(parseEdtf("2022-02-01/2022-02-07")), end: "flag" };

describe("a body's measures:", () => {
  test.each<readonly [cause: string, found: number, expected: number]>([
    ["a point of time is drawn 10 px wide", width(bodyRange(point)), 10],
    ["a point of time takes 1 px of room on each side", before(point), 1],
    ["a known day that is shorter is drawn 10 px wide", width(bodyRange(placed("2022-02-01", 2))), 10],
    ["a known day that is longer is as long as it is", width(bodyRange(placed("2022-02-01", 12))), 12],
    [
      "a vague range shorter than 8 px is drawn as ⟦ ⟧, a longer one is not",
      [7.9, 8.1].filter((px) => shapeOf(vague(px)) === "brackets").length,
      1,
    ],
    ["⟦ ⟧ is 15 px wide", width(bodyRange(vague(4))), 15],
    ["the inner strokes of ⟦ ⟧ stand 9 px apart", ((box) => box.x1 - box.x0)(boxOf(shapes(vague(4)).slice(0, 1))), 9],
    ["⟦ ⟧ takes 1.5 px of room on each side", before(vague(4)), 1.5],
    ["a known end takes 2 px of room", behind({ end: "hard" }), 2],
    ["a cap takes 2 px of room", behind({ end: "cap" }), 2],
    ["a wavy end takes 2 px of room", behind({ end: "wavy" }), 2],
    ["a start without a meaning of its own takes 2 px of room", before({ start: "none" }), 2],
    ["an open start takes 4 px of room", before({ start: "open" }), 4],
    ["an open end takes 4 px of room", behind({ end: "open" }), 4],
    ["an unknown start takes 11 px of room", before({ start: "unknown" }), 11],
    ["an unknown end takes 11 px of room", behind({ end: "unknown" }), 11],
    ["a deadline's flag takes 11 px of room", behind({ end: "flag" }), 11],
    ["a side that the edge cut takes 2 px of room, whatever its end", behind({ end: "unknown", cutEnd: true }), 2],
    ["an arrow that comes from nowhere takes 9 px more", before({ outside: "arrow" }), 11],
    ["a chevron behind a known end takes 9 px more", behind({ outside: "chevron" }), 11],
    ["a chevron takes no room where the edge cut its side", behind({ outside: "chevron", cutEnd: true }), 2],
    [
      "a chevron stands 8 px from the body's end",
      boxOf(shapes({ ...whole, outside: "chevron" }, { status: "ongoing" })).x1 - 400,
      8,
    ],
    [
      "a chevron stands behind the question mark of an unknown end",
      boxOf(shapes({ ...whole, end: "unknown" }, { status: "ongoing" })).x1 - 400,
      17,
    ],
    ["an earlier date ends exactly where it is known", ghost("hard"), 0],
    ["an earlier date ends exactly at a cap", ghost("cap"), 0],
    ["an earlier date ends exactly where it is wavy", ghost("wavy"), 0],
    ["an earlier date ends exactly at a flag", ghost("flag"), 0],
    ["an earlier date is 4 px longer where it goes on", ghost("open"), 4],
    ["an earlier date is 9 px longer where its end is unknown", ghost("unknown"), 9],
    ["what is known by order alone is 56 px long", width(order("before", 500)), 56],
    ["what is known by order alone is no shorter than 18 px at the left edge", width(order("before", left + 5)), 18],
    ["what is known by order alone is no shorter than 18 px at the right edge", width(order("after", right - 5)), 18],
    ["what is known by order alone stands 1 px inside the left edge", order("before", left + 5)[0] - left, 1],
    ["what is known by order alone stands 1 px inside the right edge", right - order("after", right - 5)[1], 1],
    ["a body without a known end is 66 px long", width([placed("2022-02-01/").x0, placed("2022-02-01/").x1]), 66],
    ["a body without a known start is 66 px long", width([placed("/2022-02-01").x0, placed("/2022-02-01").x1]), 66],
    ["what goes on fades out 26 px past the dateline", placed("2022-02-01/..", 10, 700).x1 - 700, 26],
    ["an open start stands 4 px inside the plot", placed("../2022-02-01").x0 - left, 4],
    ["an open end stands 8 px inside the plot", right - placed("2022-02-01/..").x1, 8],
    ["a deadline's flag begins 3 px before the bar's end", 400 - flagRange({ ...whole, end: "flag" })![0], 3],
    ["a deadline's flag reaches 14 px past the bar's end", flagRange({ ...whole, end: "flag" })![1] - 400, 14],
    [
      "a deadline's flag stands up there at every zoom",
      extentOf(flag, { scale: scaled(10), now: null })!.flag!.to.c,
      14,
    ],
  ])("%s", (_cause, found, expected) => {
    expect(found).toBeCloseTo(expected, 6);
  });
});
