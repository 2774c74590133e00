import { describe, expect, test } from "vitest";
import { bodyOf, type Body, type End } from "../../../src/layout/body/body.ts";
import { bodyHalf, shapeOf, bodyRange, flagRange, footprint } from "../../../src/layout/body/drawn.ts";
import { extentOf } from "../../../src/layout/body/extent.ts";
import { fadedOut, flagsOf, leaderStretch } from "../../../src/layout/labels/slots.ts";
import { placeBody } from "../../../src/layout/body/place-body.ts";
import type { PlacedBody } from "../../../src/layout/body/placed-body.ts";
import { timeScale, type TimeScale } from "../../../src/layout/scale.ts";
import { badgePlace } from "../../../src/layout/lanes/badge.ts";
import type { PlacedItem } from "../../../src/layout/lanes/placed-item.ts";
import { portOf } from "../../../src/layout/links/port.ts";
import { labelBoxes, type LabelBox } from "../../../src/layout/forms/storyline/label-boxes.ts";
import type { Meeting } from "../../../src/layout/forms/storyline/meetings.ts";
import { drawPath } from "../../../src/base/pen/pen.ts";
import { goesOnShapes } from "../../../src/scene/marks/arrows.ts";
import { badgeShapes } from "../../../src/scene/marks/badge.ts";
import { endShapes } from "../../../src/scene/marks/ends.ts";
import { segments } from "../../../src/scene/marks/segments.ts";
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
  const breaks = { spans: [{ ...window, times: 1 }], shares: [0, 1], compressed: false };
  return timeScale({ breaks, window, x0: left, x1: right });
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

/** From the place of an anchor at 400 px to where a bracket's rails begin. */
const pointOf = (side: "before" | "after"): number => {
  const rails = shapes({ ...whole, form: "bracket", start: "none", end: "none", side })[0]!;
  const xs: number[] = [];
  if (rails.shape === "path") drawPath(rails.path, (_, numbers) => void xs.push(...numbers.slice(0, 1)));
  return 400 - xs[1]!;
};

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
const ghost = (end: End, otherwise: Partial<PlacedBody> = {}): number => {
  const [drawn] = shapes(whole, { status: "moved", ghosts: [{ ...whole, x0: 150, x1: 200, end, ...otherwise }] });
  const { x0, x1 } = boxOf(drawn === undefined ? [] : [drawn]);
  return x1 - x0 - 50;
};
/** The pieces of an end that runs out, from where the whole part ends. */
const runOut = (end: End): readonly number[] => {
  const { whole: drawn, pieces } = segments({ ...whole, end });
  return pieces.flatMap(({ x0, x1 }) => [x0, x1]).map((x) => Math.round((x - drawn[1]) * 1e6) / 1e6);
};
/** The box of the sign at the end of a body, which is at 400 px. */
const sign = (end: End, otherwise: Partial<PlacedBody> = {}): ReturnType<typeof boxOf> =>
  boxOf(endShapes({ body: { ...whole, end, ...otherwise }, y: 0, height: 14, hue: 0, tokens: marks }));
const badge = (body: Partial<PlacedBody>): readonly [x: number, y: number] =>
  badgePlace({ ...whole, ...body }, { y: 0, height: 14 });
const badgeBox = ((shapes) => boxOf(shapes))(
  badgeShapes({ body: whole, y: 0, height: 14, hue: 0, status: "happened", standing: "reported", tokens: marks }).slice(
    0,
    1,
  ),
);
const port = (body: Partial<PlacedBody>, claim: unknown = null): ReturnType<typeof portOf> =>
  portOf({ body: { ...whole, ...body }, bar: { x: 0, y: 0, width: 0, height: 14 }, claim } as PlacedItem);
/** A body in the storyline with a label 30 px wide, in a plot from 0 to 1000 px. */
const boxes = (
  body: Partial<PlacedBody> = {},
  [x0, x1] = [300, 400],
  rule: number | null = null,
): readonly LabelBox[] =>
  labelBoxes({ body: { ...whole, ...body }, reach: [x0, x1] } as unknown as Meeting, {
    blocks: [{ title: ["x"], meta: [], inline: false, tally: null, width: 30, height: 17, shortened: false }],
    plot: { x0: 0, x1: 1000 },
    rule,
    bar: 14,
  });
const tag = (side: string, found = boxes()): number =>
  found.find(({ label }) => label?.side === side)?.label?.x ?? Number.NaN;
const has = (side: string, found: readonly LabelBox[]): number =>
  found.some(({ label }) => label?.side === side) ? 1 : 0;
/** The places above a body from 300 to 400 px. */
function flags({
  sign = false,
  rule = null,
}: { readonly sign?: boolean; readonly rule?: number | null } = {}): ReturnType<typeof flagsOf> {
  const body = { from: { h: 300, c: 0 }, to: { h: 400, c: 0 } };
  const named = { extent: { body }, sign: sign ? body : null } as unknown as Parameters<typeof flagsOf>[0];
  return flagsOf(named, { width: 30 } as Parameters<typeof flagsOf>[1], { x0: 0, x1: 1000, rule });
}
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
    ["an open end thins out over 24 px", 400 - segments({ ...whole, end: "open" }).whole[1], 24],
    ["an unknown end breaks up over 30.2 px", 400 - segments({ ...whole, end: "unknown" }).whole[1], 30.2],
    ["an unknown end breaks up with a gap of 2 px first", runOut("unknown")[0]!, 2],
    ["a cap stands 3 px out of its bar", sign("cap").y1 - 7, 3],
    ["a flag's pole stands 9 px out of its bar", -7 - sign("flag").y0, 9],
    ["a flag flies 10 px", sign("flag").x1 - 400, 10],
    ["the tip of an open end's chevron stands 2 px out of the body", sign("open").x1 - 400, 2],
    ["a chevron is 5 px long", ((box) => box.x1 - box.x0)(boxOf(goesOnShapes({ y: 0, hue: 0, height: 14 }, 0, 1))), 5],
    [
      "a question mark's middle stands 5 px out of the body",
      shapes({ ...whole, end: "unknown" }).flatMap((shape) => (shape.shape === "text" ? [shape.x - 400] : []))[0]!,
      5,
    ],
    ["a chevron reaches 5 px up and down", sign("open").y1, 5],
    ["an arrow at the picture's edge reaches 4.5 px up and down", sign("hard", { cutEnd: true }).y1, 4.5],
    ["a bracket is 1 px lower than a bar above and below", 7 - bodyHalf({ ...whole, form: "bracket" }, 14), 1],
    [
      "an end without a meaning of its own takes nothing at the bar's height",
      boxOf(shapes({ ...whole, end: "none", outside: "chevron" }, { status: "ongoing" })).x1 - 400,
      8,
    ],
    ["an earlier date that the edge cut ends exactly there", ghost("unknown", { cutEnd: true }), 0],
    ["a flag's leader runs 3 px inside the start of its label", flags()[0]!.leader.c - flags()[0]!.edge.c, 3],
    ["a flag's leader runs 3 px inside the end of its label", flags()[1]!.edge.c - flags()[1]!.leader.c, 3],
    ["a leader takes 1 px on each side", leaderStretch({ leader: { h: 0, c: 0 } }).to.c, 1],
    ["a label above a body stops 6 px before the sign of a deadline", -flags({ sign: true })[1]!.edge.c, 6],
    ["a label on what runs through the rule stands 5 px before it", -flags({ rule: 350 })[2]!.edge.c, 5],
    ["a label on what runs through the rule stands 5 px behind it", flags({ rule: 350 })[3]!.edge.c, 5],
    ["a body that reaches 10 px past the rule on each side has a label at it", flags({ rule: 310 }).length, 4],
    ["a body that reaches less before the rule has no label before it", flags({ rule: 309 }).length, 3],
    ["a body that reaches less behind the rule has no label behind it", flags({ rule: 391 }).length, 3],
    ["what goes on belongs to what was up to 36 px past the rule", fadedOut, 36],
    ["a bracket's point is 7 px long and ends 2 px before its anchor", pointOf("before"), 9],
    ["the ground of a badge is 13 px wide", badgeBox.x1 - badgeBox.x0, 13],
    ["a badge stands 8 px before a point of time", badge({ form: "instant", x1: 300 })[0] - 300, -8],
    ["a badge stands 8 px above a point of time", badge({ form: "instant", x1: 300 })[1], -8],
    ["a badge stands 12 px behind an anchor", badge({ form: "bracket", side: "after" })[0] - 300, 12],
    ["a badge stands 7 px inside a start that runs out", badge({ start: "unknown" })[0] - 300, 7],
    ["a badge stands 2 px before a closed start", badge({ start: "cap" })[0] - 300, -2],
    ["a badge's middle stands 2 px above its bar", -7 - badge({})[1], 2],
    ["an upright line may begin 3 px inside a closed end", port({}).stretches[0]!.from - 300, 3],
    ["an upright line may begin 40 px inside an end that fades", 400 - port({ end: "open" }).stretches[0]!.to, 40],
    ["an upright line begins 1 px off a bar", port({}).stretches[0]!.half - 7, 1],
    ["a level line begins 1 px off a bar", 300 - port({}).left!, 1],
    ["a level line begins 6 px from the middle of a point of time", 300 - port({ form: "instant", x1: 300 }).left!, 6],
    ["an upright line may begin 4 px inside a bracket's start", port({ form: "bracket" }).stretches[0]!.from - 300, 4],
    ["an upright line may begin 12 px inside a bracket's end", 400 - port({ form: "bracket" }).stretches[0]!.to, 12],
    ["an upright line begins 7 px off a stance", port({}, {}).stretches[0]!.half, 7],
    ["a level line begins 8 px off a stance", 350 - port({}, {}).left!, 8],
    ["a storyline's label stands 8 px behind its body", tag("right") - 400, 8],
    ["a storyline's label stands 8 px before its body", 300 - tag("left") - 30, 8],
    ["a body of 60 px has a label above it", has("above", boxes({}, [300, 360])), 1],
    ["a body shorter than 60 px has no label above it", has("above", boxes({}, [300, 359])), 0],
    [
      "a label above its body stands 3 px over it",
      boxes().find(({ label }) => label?.side === "above")!.up - 7 - 17,
      3,
    ],
    ["a deadline's flag takes 10 px above its bar in the storyline", boxes({ end: "flag" }).at(-1)!.up - 7, 10],
    ["a storyline's label keeps 2 px from the plot's edge", has("right", boxes({}, [900, 961])), 0],
    ["a storyline's label may stand 2 px from the plot's edge", has("right", boxes({}, [900, 960])), 1],
    ["a storyline's label keeps 4 px from the rule", has("left", boxes({}, [300, 400], 259)), 0],
    ["a storyline's label may stand 4 px from the rule", has("left", boxes({}, [300, 400], 258)), 1],
  ])("%s", (_cause, found, expected) => {
    expect(found).toBeCloseTo(expected, 6);
  });
});

describe.each([8, 10, 14, 20, 28])("at a bar of %d px", (height) => {
  const bodies: readonly (readonly [name: string, body: PlacedBody])[] = [
    ["a bar", whole],
    ["a point of time", point],
    ["a vague range", vague(40)],
    ["⟦ ⟧", vague(4)],
    ["what is known by order alone", { ...whole, form: "bracket", side: "before" }],
    ["a set of days", { ...whole, members: { kind: "all-of", bodies: [{ ...whole, x1: 320 }] } }],
    ["a set of points of time", { ...whole, members: { kind: "one-of", bodies: [point] } }],
  ];

  test.each(bodies)("a link's upright end touches the drawn outline of %s", (_, body) => {
    const { middle, stretches } = portOf({ body, bar: { x: 0, y: 0, width: 0, height }, claim: null } as PlacedItem);
    const [{ half } = { half: 0 }] = stretches;
    const closed = {
      ...body,
      start: body.start === "cap" ? "hard" : body.start,
      end: body.end === "cap" ? "hard" : body.end,
    } as const;
    const drawn = bodyShapes({
      body: shapeOf(body) === "brackets" ? body : closed,
      y: middle,
      height,
      hue: 0,
      status: "happened",
      standing: "attested",
      tokens: marks,
    });
    const outline = drawn.filter(
      (shape) => shape.shape === "path" && shape.stroke === "line-0" && shape.dash === undefined,
    );
    const { x0, x1, y0 } = boxOf(outline.slice(-1));
    // A circle is as tall as it is wide; its corners are its sides alone.
    const isRound = [body, ...(body.members?.bodies ?? [])].some(({ form }) => form === "instant");
    const top = isRound ? middle - (x1 - x0) / 2 : y0;
    // Half of a stroke lies outside its path.
    expect(top - (middle - half)).toBeCloseTo(1, 6);
  });

  test("a chevron and an arrow are no taller than the bar", () => {
    const look = { y: 0, height, hue: 0, tokens: marks };
    for (const body of [
      { ...whole, end: "open" as const },
      { ...whole, cutEnd: true },
    ]) {
      const { y0, y1 } = boxOf(endShapes({ ...look, body }));
      expect(Math.max(-y0, y1)).toBeLessThanOrEqual(height / 2);
    }
  });
});
