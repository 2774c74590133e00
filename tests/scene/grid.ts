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
const vague: PlacedBody = { ...bar, sure: null, start: "cap", end: "cap" };
const instant: PlacedBody = { ...bar, form: "instant", x0: 48, x1: 48, sure: [48, 48] };
const day: PlacedBody = { ...bar, x0: 43, x1: 53, sure: [43, 53] };
const early = (x0: number, width: number): PlacedBody => ({ ...bar, x0, x1: x0 + width, sure: [x0, x0 + width] });
const members = (x0: number, width: number, sure: boolean): readonly PlacedBody[] =>
  [x0, x0 + width + 18, x0 + 2 * (width + 18)].map((from) => ({
    ...early(from, width),
    ...(sure ? {} : { sure: null }),
  }));

/** Every kind of time that is drawn. */
export const times: readonly GridTime[] = [
  { name: "exact instant", body: instant, ghosts: [{ ...instant, x0: 14, x1: 14 }] },
  { name: "one day", body: day, ghosts: [early(10, 10)] },
  { name: "days", body: { ...bar, x0: 36, sure: [36, 80] }, ghosts: [early(4, 14)] },
  { name: "month, early month", body: vague },
  { name: "approximate", body: { ...vague, start: "wavy", end: "wavy" } },
  { name: "fuzzy start and end", body: { ...vague, sure: [32, 62] } },
  { name: "fuzzy start, known end", body: { ...vague, end: "hard", sure: [36, 80] } },
  { name: "open end", body: { ...bar, end: "open" } },
  { name: "open beginning", body: { ...bar, start: "open" } },
  { name: "unknown end", body: { ...bar, sure: null, end: "unknown" } },
  { name: "unknown beginning", body: { ...bar, sure: null, start: "unknown" } },
  { name: "both ends unknown", body: { ...bar, sure: null, start: "unknown", end: "unknown" } },
  { name: "by a date", body: { ...bar, sure: null, start: "none", end: "flag" } },
  { name: "by a vague date", body: { ...bar, sure: null, start: "none", end: "flag", vagueFrom: 58 } },
  {
    name: "one of several",
    body: { ...vague, x0: 12, x1: 84, members: { kind: "one-of", bodies: members(12, 12, false) } },
  },
  {
    name: "all of several",
    body: { ...vague, x0: 12, x1: 84, members: { kind: "all-of", bodies: members(12, 12, true) } },
  },
  {
    name: "before an event",
    body: { ...bar, form: "bracket", sure: null, start: "none", end: "none", x0: 22, x1: 78, side: "before" },
  },
  {
    name: "after an event",
    body: { ...bar, form: "bracket", sure: null, start: "none", end: "none", x0: 18, x1: 74, side: "after" },
  },
  { name: "too narrow to show", body: { ...vague, x0: 45, x1: 51 } },
  { name: "cut by the edge", body: { ...vague, cutEnd: true } },
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

/** The shapes of a cell round y = 0; `badge` where no label stands beside it. */
export const drawnCell = (
  { time: { body, ghosts = [] }, status, standing }: Cell,
  {
    hue = 0,
    tokens = marks,
    badge = true,
  }: { readonly hue?: number; readonly tokens?: MarkTokens; readonly badge?: boolean } = {},
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
    badge,
  });
