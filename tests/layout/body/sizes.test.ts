import { describe, expect, test } from "vitest";
import { bodyOf, type Body, type End } from "../../../src/layout/body/body.ts";
import { bodyHalf, bodyRange, flagRange, footprint, isBar } from "../../../src/layout/body/drawn.ts";
import { extentOf } from "../../../src/layout/body/extent.ts";
import { fadedOut } from "../../../src/layout/labels/slots.ts";
import { placeBody } from "../../../src/layout/body/place-body.ts";
import type { PlacedBody } from "../../../src/layout/body/placed-body.ts";
import { timeScale, type TimeScale } from "../../../src/layout/scale.ts";
import type { PlacedItem } from "../../../src/layout/lanes/placed-item.ts";
import { ringX } from "../../../src/layout/links/links.ts";
import { portOf } from "../../../src/layout/links/port.ts";
import { labelBoxes, type LabelBox } from "../../../src/layout/forms/storyline/label-boxes.ts";
import type { Meeting } from "../../../src/layout/forms/storyline/meetings.ts";
import { drawPath } from "../../../src/base/pen/pen.ts";
import { goesOnShapes } from "../../../src/scene/marks/arrows.ts";
import { bodyShapes } from "../../../src/scene/marks/body.ts";
import { edgeShapes } from "../../../src/scene/marks/edge.ts";
import { endShapes } from "../../../src/scene/marks/ends.ts";
import { receivedShapes } from "../../../src/scene/marks/received.ts";
import type { BodyLook } from "../../../src/scene/marks/body-look.ts";
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
const vague = (width: number): PlacedBody => ({
  ...whole,
  form: "dimension",
  start: "cap",
  end: "cap",
  x1: 300 + width,
});
/** The same time that surely lasted, from its first instant to its last. */
const lasted: PlacedBody = { ...whole, sure: [300, 400] };
const ordered: PlacedBody = { ...whole, form: "bracket", start: "none", end: "none", side: "before" };
const outside: PlacedBody = { ...whole, form: "edge", start: "none", end: "none", side: "before", x1: 300 };

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

const looked = (body: PlacedBody, otherwise: Partial<BodyLook> = {}): BodyLook => ({
  body,
  y: 0,
  height: 14,
  hue: 0,
  status: "happened",
  standing: "attested",
  tokens: marks,
  ...otherwise,
});
const shapes = (body: PlacedBody, otherwise: Partial<BodyLook> = {}): ReturnType<typeof bodyShapes> =>
  bodyShapes(looked(body, otherwise));
/** The ghost of an earlier date with an end. */
const ghost = (end: End, otherwise: Partial<PlacedBody> = {}): number => {
  const [drawn] = shapes(whole, { status: "moved", ghosts: [{ ...whole, x0: 150, x1: 200, end, ...otherwise }] });
  const { x0, x1 } = boxOf(drawn === undefined ? [] : [drawn]);
  return x1 - x0 - 50;
};
/** The box of what is drawn as a number of a body's shapes. */
const shape = (body: PlacedBody, at: number, otherwise: Partial<BodyLook> = {}): ReturnType<typeof boxOf> =>
  boxOf(shapes(body, otherwise).slice(at, at === -1 ? undefined : at + 1));
const across = ({ x0, x1 }: ReturnType<typeof boxOf>): number => x1 - x0;
const tall = ({ y0, y1 }: ReturnType<typeof boxOf>): number => y1 - y0;
/** A circle is drawn from its left to its right. */
const dotOf = (body: PlacedBody): ReturnType<typeof boxOf> => shape(body, -1, { dot: true });
/** How long the stretches of a body are that dissolve into dots. */
const dissolving = (body: PlacedBody): number =>
  across(boxOf(shapes(body).filter(({ shape: kind, ...rest }) => kind === "path" && "dash" in rest)));
/** Where the straight upper side of a bar ends whose end is a point. */
const pointFrom = (body: PlacedBody): number => {
  const xs: number[] = [];
  const [bar] = shapes(body);
  if (bar?.shape === "path")
    drawPath(bar.path, (letter, numbers) => void (letter === "H" && xs.push(...numbers.slice(0, 1))));
  return xs[0] ?? Number.NaN;
};
/** The ring of an event in the lane of another actor. */
const ring = receivedShapes(
  { body: whole, y: 0, dashed: false, gap: null, standing: "attested" },
  { hue: 0, tokens: marks },
).slice(-1);
/** The box of the sign at the end of a body, which is at 400 px. */
const sign = (end: End, otherwise: Partial<PlacedBody> = {}): ReturnType<typeof boxOf> =>
  boxOf(endShapes({ body: { ...whole, end, ...otherwise }, y: 0, height: 14, hue: 0, tokens: marks }));
const port = (body: Partial<PlacedBody>, claim: unknown = null): ReturnType<typeof portOf> =>
  portOf({ body: { ...whole, ...body }, bar: { x: 0, y: 0, width: 0, height: 14 }, claim } as PlacedItem);
/** A body in the storyline with a label 30 px wide, in a plot from 0 to 1000 px. */
const boxes = (
  body: Partial<PlacedBody> = {},
  [x0, x1] = [300, 400],
  rule: number | null = null,
): readonly LabelBox[] =>
  labelBoxes({ body: { ...whole, ...body }, reach: [x0, x1] } as unknown as Meeting, {
    blocks: [{ title: ["x"], meta: [], inline: false, detail: null, width: 30, height: 17, shortened: false }],
    plot: { x0: 0, x1: 1000 },
    rule,
    edges: [],
    bar: 14,
  });
const tag = (side: string, found = boxes()): number =>
  found.find(({ label }) => label?.side === side)?.label?.x ?? Number.NaN;
const has = (side: string, found: readonly LabelBox[]): number =>
  found.some(({ label }) => label?.side === side) ? 1 : 0;
const flag: Body = { ...bodyOf(parseEdtf("2022-02-01/2022-02-07")), end: "flag" };

describe("a body's measures:", () => {
  test.each<readonly [cause: string, found: number, expected: number]>([
    ["a point of time is drawn 10 px wide", width(bodyRange(point)), 10],
    ["a point of time takes 1 px of room on each side", before(point), 1],
    ["a known day that is shorter is drawn 10 px wide", width(bodyRange(placed("2022-02-01", 2))), 10],
    ["a known day that is longer is as long as it is", width(bodyRange(placed("2022-02-01", 12))), 12],
    ["a range with one moment in it is drawn 18 px wide where it is shorter", width(bodyRange(vague(4))), 18],
    ["a longer one is as wide as it is", width(bodyRange(vague(40))), 40],
    ["a shorter one grows to both sides alike", 300 - bodyRange(vague(4))[0], 7],
    ["what lasted is no shorter than 10 px", width(bodyRange({ ...lasted, x1: 304, sure: [300, 304] })), 10],
    ["what has always gone on is as long as the plot has room for it", width(bodyRange(placed("../2022-01-01", 5))), 5],
    ["what goes on from just before the plot's edge reaches that edge", placed("2022-04-10/..").x1 - right, 0],
    ["a sign of what lies outside of the axis is 8 px wide", across(boxOf(edgeShapes(looked(outside)))), 8],
    ["a sign of what lies outside of the axis is 9 px tall", tall(boxOf(edgeShapes(looked(outside)))), 9],
    ["a sign of what lies outside of the axis takes 2 px of room", before(outside), 2],
    ["a known end takes 2 px of room", behind({ end: "hard" }), 2],
    ["a cap takes 2 px of room", behind({ end: "cap" }), 2],
    ["a wavy end takes 2 px of room", behind({ end: "wavy" }), 2],
    ["a start without a meaning of its own takes 2 px of room", before({ start: "none" }), 2],
    ["an open start takes 2 px of room", before({ start: "open" }), 2],
    ["an open end takes 2 px of room", behind({ end: "open" }), 2],
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
    ["an earlier date ends exactly at the point of what goes on", ghost("open"), 0],
    ["an earlier date is 9 px longer where its end is unknown", ghost("unknown"), 9],
    ["what is known by order alone is 56 px long", width(order("before", 500)), 56],
    ["what is known by order alone is no shorter than 18 px at the left edge", width(order("before", left + 5)), 18],
    ["what is known by order alone is no shorter than 18 px at the right edge", width(order("after", right - 5)), 18],
    ["what is known by order alone stands 1 px inside the left edge", order("before", left + 5)[0] - left, 1],
    ["what is known by order alone stands 1 px inside the right edge", right - order("after", right - 5)[1], 1],
    ["a body without a known end is 66 px long", width([placed("2022-02-01/").x0, placed("2022-02-01/").x1]), 66],
    ["a body without a known start is 66 px long", width([placed("/2022-02-01").x0, placed("/2022-02-01").x1]), 66],
    ["what goes on ends 18 px past the dateline", placed("2022-02-01/..", 10, 700).x1 - 700, 18],
    ["an open start stands 4 px inside the plot", placed("../2022-02-01").x0 - left, 4],
    ["an open end stands 8 px inside the plot", right - placed("2022-02-01/..").x1, 8],
    ["a deadline's flag begins 3 px before the bar's end", 400 - flagRange({ ...whole, end: "flag" })![0], 3],
    ["a deadline's flag reaches 14 px past the bar's end", flagRange({ ...whole, end: "flag" })![1] - 400, 14],
    [
      "a deadline's flag stands up there at every zoom",
      extentOf(flag, { scale: scaled(10), now: null })!.flag!.to.c,
      14,
    ],
    ["what goes on ends in a point of 8 px", 400 - pointFrom({ ...lasted, end: "open" }), 8],
    [
      "one moment that is no later than a day dissolves over six tenths of a length that means nothing",
      dissolving({ ...vague(100), start: "unknown" }),
      0.6 * 66,
    ],
    ["a shorter one dissolves over six tenths of itself", dissolving({ ...vague(40), start: "unknown" }), 24],
    ["what ended nobody knows when is a bar for 35 of 100 px", dissolving({ ...whole, end: "unknown" }), 65],
    ["a known day is as tall as a bar", tall(shape({ ...lasted, form: "day" }, 0)), 14],
    ["what lasted is 4 px taller", tall(shape(lasted, 0)), 18],
    ["what surely lasted at no time is 6 px tall", tall(shape(whole, 0)), 6],
    ["a cap reaches 6 px up", -sign("cap").y0, 6],
    ["a cap reaches 6 px down", sign("cap").y1, 6],
    ["a wavy cap reaches 6 px up", -sign("wavy").y0, 6],
    ["a wavy cap reaches 6 px down", sign("wavy").y1, 6],
    ["a flag's pole reaches 12 px up", -sign("flag").y0, 12],
    ["a flag's pole reaches 6 px down", sign("flag").y1, 6],
    ["the dot of a standing is 9 px wide", across(dotOf(vague(40))), 9],
    ["a point of time is a dot of 10 px", across(shape(point, 0)), 10],
    ["the ring of what is received is 7 px wide", across(boxOf(ring)), 7],
    ["the ring of what is received begins where its time does, by half a pixel", boxOf(ring).x0 - 300, 0.5],
    ["the ring of a point of time is where it is", ringX({ body: point }) - 300, 0],
    ["a flag flies 10 px", sign("flag").x1 - 400, 10],
    ["a chevron is 5 px long", ((box) => box.x1 - box.x0)(boxOf(goesOnShapes({ y: 0, hue: 0, height: 14 }, 0, 1))), 5],
    [
      "a question mark's middle stands 5 px out of the body",
      shapes({ ...whole, end: "unknown" }).flatMap((shape) => (shape.shape === "text" ? [shape.x - 400] : []))[0]!,
      5,
    ],
    ["a chevron reaches 5 px up and down", boxOf(goesOnShapes({ y: 0, hue: 0, height: 14 }, 0, 1)).y1, 5],
    ["an arrow at the picture's edge reaches 4.5 px up and down", sign("hard", { cutEnd: true }).y1, 4.5],
    ["a line is 1 px up and down", bodyHalf(vague(40), 14) + bodyHalf(ordered, 14), 2],
    [
      "an end without a meaning of its own takes nothing at the bar's height",
      boxOf(shapes({ ...whole, end: "none", outside: "chevron" }, { status: "ongoing" })).x1 - 400,
      8,
    ],
    ["an earlier date that the edge cut ends exactly there", ghost("unknown", { cutEnd: true }), 0],
    ["what goes on belongs to what was up to 28 px past the rule", fadedOut, 28],
    ["the head of an order's arrow begins 8 px before its anchor", 400 - shape(ordered, 1).x0, 8],
    ["the head of an order's arrow ends 2 px before its anchor", 400 - shape(ordered, 1).x1, 2],
    ["the rule of an order's anchor reaches 11 px up and down", tall(shape(ordered, 2)), 22],
    ["an upright line may begin 3 px inside a closed end", port({}).stretches[0]!.from - 300, 3],
    ["an upright line may begin 40 px inside an end that fades", 400 - port({ end: "open" }).stretches[0]!.to, 40],
    ["an upright line begins 1 px off a bar", port(lasted).stretches[0]!.half - 9, 1],
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
    ["what lasted", lasted],
    ["a known day", { ...lasted, form: "day" }],
    ["a range too short for its caps", vague(4)],
    ["what is known by order alone", ordered],
    ["a set of days", { ...whole, members: { kind: "all-of", bodies: [{ ...whole, x1: 320 }] } }],
    ["a set of points of time", { ...whole, members: { kind: "one-of", bodies: [point] } }],
  ];

  test.each(bodies)("a link's upright end touches the drawn outline of %s", (_, body) => {
    const { middle, stretches } = portOf({ body, bar: { x: 0, y: 0, width: 0, height }, claim: null } as PlacedItem);
    const [{ half } = { half: 0 }] = stretches;
    // The marks at the ends stand out of a body: a line may begin between them.
    const open = { start: "none", end: "none" } as const;
    const isLine = !isBar(body) && body.form !== "instant";
    const drawn = shapes(isLine ? { ...body, ...open } : body, { y: middle, height });
    const outline = drawn.filter(
      (one) => one.shape === "path" && one.stroke === "line-0" && (body.form === "bracket" || one.dash === undefined),
    );
    const box = boxOf(isLine ? outline.slice(0, 1) : outline.slice(-1));
    const { x0, x1, y0 } = box;
    // A circle is as tall as it is wide; its corners are its sides alone.
    const isRound = [body, ...(body.members?.bodies ?? [])].some(({ form }) => form === "instant");
    const top = isRound ? middle - (x1 - x0) / 2 : y0;
    // Half of a stroke lies outside its path, and all that there is of a line.
    expect(top - (middle - half)).toBeCloseTo(isLine ? 2 : 1, 6);
  });

  test("a chevron and an arrow are no taller than the bar", () => {
    const look = { y: 0, height, hue: 0, tokens: marks };
    for (const drawn of [goesOnShapes(look, 400, 1), endShapes({ ...look, body: { ...whole, cutEnd: true } })]) {
      const { y0, y1 } = boxOf(drawn);
      expect(Math.max(-y0, y1)).toBeLessThanOrEqual(height / 2);
    }
  });
});
