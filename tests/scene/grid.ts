import { isDashed } from "../../src/layout/body/dashed-and-struck.ts";
import type { PlacedBody } from "../../src/layout/body/placed-body.ts";
import type { Stance, Status } from "../../src/model/document.ts";
import type { Standing } from "../../src/model/timeline.ts";
import { bodyShapes } from "../../src/scene/marks/body.ts";
import type { Shape } from "../../src/scene/shape.ts";
import { marks, type MarkTokens } from "../../src/theme/marks.ts";

export const statuses: readonly Status[] = ["happened", "ongoing", "planned", "moved", "cancelled"];
export const standings: readonly Standing[] = ["attested", "reported", "disputed", "denied", "unsourced", "retracted"];
export const stances: readonly Stance[] = ["asserts", "reports", "confirms", "denies", "retracts"];

/** One way that a time is drawn, in a box 96 px wide, with earlier dates where it was moved. */
export interface GridTime {
  readonly name: string;
  readonly body: PlacedBody;
  readonly ghosts?: readonly PlacedBody[];
}

const bar: PlacedBody = {
  form: "bar",
  x0: 16,
  x1: 80,
  sure: [16, 80],
  start: "hard",
  end: "hard",
  cutStart: false,
  cutEnd: false,
};
const line: PlacedBody = { ...bar, form: "dimension", sure: null, start: "cap", end: "cap" };
const instant: PlacedBody = { ...bar, form: "instant", x0: 48, x1: 48, sure: [48, 48] };
const day = (x0: number, width: number): PlacedBody => ({
  ...bar,
  form: "day",
  x0,
  x1: x0 + width,
  sure: [x0, x0 + width],
});
const order: PlacedBody = { ...bar, form: "bracket", sure: null, start: "none", end: "none" };
const members = [13, 42, 71].map((x0) => day(x0, 12));
const asOneOf = (body: PlacedBody): PlacedBody => ({ ...line, x0: body.x0 - 3, x1: body.x1 + 3 });

/** Every kind of time that is drawn. */
export const times: readonly GridTime[] = [
  { name: "exact instant", body: instant, ghosts: [{ ...instant, x0: 14, x1: 14 }] },
  { name: "one day", body: day(43, 10), ghosts: [day(10, 10)] },
  { name: "somewhere in a month", body: line },
  { name: "approximate", body: { ...line, start: "wavy", end: "wavy" } },
  { name: "lasted, exact", body: { ...bar, x0: 36, sure: [36, 80] }, ghosts: [day(4, 14)] },
  { name: "lasted, fuzzy start and end", body: { ...bar, sure: [32, 62], start: "cap", end: "cap" } },
  { name: "lasted, fuzzy start, known end", body: { ...bar, x0: 24, x1: 72, sure: [44, 72], start: "cap" } },
  { name: "lasted, surely at no time", body: { ...bar, sure: null, start: "cap", end: "cap" } },
  { name: "open end", body: { ...bar, x0: 36, sure: [36, 80], end: "open" } },
  { name: "open beginning", body: { ...bar, x1: 60, sure: [16, 60], start: "open" } },
  { name: "unknown end", body: { ...bar, sure: null, end: "unknown" } },
  { name: "unknown beginning", body: { ...bar, sure: null, start: "unknown" } },
  { name: "both ends unknown", body: { ...bar, sure: null, start: "unknown", end: "unknown" } },
  { name: "before a day", body: { ...line, start: "unknown" } },
  { name: "after a day", body: { ...line, end: "unknown" } },
  { name: "by a date", body: { ...line, start: "none", end: "flag" } },
  { name: "by a vague date", body: { ...line, start: "none", end: "flag", vagueFrom: 58 } },
  {
    name: "one of several",
    body: { ...bar, x0: 10, x1: 86, sure: null, members: { kind: "one-of", bodies: members.map(asOneOf) } },
  },
  {
    name: "all of several",
    body: { ...bar, x0: 10, x1: 86, sure: null, members: { kind: "all-of", bodies: members } },
  },
  { name: "before an event", body: { ...order, x0: 22, x1: 78, side: "before" } },
  { name: "after an event", body: { ...order, x0: 18, x1: 74, side: "after" } },
  { name: "too short to show", body: { ...line, x0: 45, x1: 51 } },
  { name: "cut by the edge", body: { ...bar, x0: 36, sure: [36, 80], cutEnd: true } },
];

/** One cell of the grid. */
export interface Cell {
  readonly time: GridTime;
  readonly status: Status;
  readonly standing: Standing;
}

export const cells: readonly Cell[] = times.flatMap((time) =>
  statuses.flatMap((status) => standings.map((standing) => ({ time, status, standing }))),
);

/** The shapes of a cell round y = 0; `dot` where no label beside it bears the dot of its standing. */
export const drawnCell = (
  { time: { body, ghosts = [] }, status, standing }: Cell,
  {
    hue = 0,
    tokens = marks,
    dot = true,
  }: { readonly hue?: number; readonly tokens?: MarkTokens; readonly dot?: boolean } = {},
): readonly Shape[] =>
  bodyShapes({
    body,
    y: 0,
    height: 14,
    hue,
    status,
    standing,
    tokens,
    ghosts: status === "moved" ? ghosts : [],
    dashed: isDashed({ status, time: null }, null),
    dot,
  });

/**
 * Which two are drawn as one body, because words tell them apart: the title of what was cancelled or taken back is struck,
 * what goes on by itself is set as such, and what has no source says so.
 */
export const drawnAlike = ({ body }: GridTime, one: Status, other: Status): boolean =>
  (one === "planned" && other === "cancelled") ||
  (one === "happened" && other === "ongoing" && (body.end === "open" || body.cutEnd || body.form === "bracket"));
export const standAlike = (one: Standing, other: Standing): boolean =>
  (one === "attested" && other === "unsourced") || (one === "reported" && other === "retracted");

/** How many of the thirty cells of a time are drawn as bodies of their own. */
export const bodiesOf = (time: GridTime): number => (drawnAlike(time, "happened", "ongoing") ? 3 : 4) * 4;
