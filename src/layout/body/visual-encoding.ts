import type { Stance, Status } from "../../model/document.ts";
import type { Standing } from "../../model/timeline.ts";
import type {
  Asked,
  EndRow,
  LineEntry,
  LineRow,
  ShapeRow,
  StanceKey,
  StandingRow,
  StatusRow,
  TimeEntry,
} from "./encoding-rows.ts";
import { sampleDay, sampleSpan, sampleUnknown } from "./sample.ts";
import type { BodySide } from "./side.ts";

/*
 * The visual encoding: what of an event is drawn how. Marks read how, the legend reads which rows a picture shows; `entry`
 * is the legend entry that explains a row, null where a row is the plain look.
 */

/** What became of it. */
export const statusEncoding: Readonly<Record<Status, StatusRow>> = {
  happened: { isPlain: true, outline: "solid", isStruck: false, isStrong: false, trace: "none", worth: 0, entry: null },
  ongoing: {
    isPlain: false,
    outline: "solid",
    isStruck: false,
    isStrong: true,
    trace: "chevron",
    worth: 0,
    entry: null,
  },
  planned: {
    isPlain: false,
    outline: "dashed",
    isStruck: false,
    isStrong: false,
    trace: "none",
    worth: 0.2,
    entry: { key: "planned", sample: { dashed: true, standing: "reported" } },
  },
  moved: {
    isPlain: false,
    outline: "ahead",
    isStruck: false,
    isStrong: false,
    trace: "ghosts",
    worth: 0,
    entry: null,
  },
  cancelled: {
    isPlain: false,
    outline: "dashed",
    isStruck: true,
    isStrong: false,
    trace: "none",
    worth: 0,
    entry: { key: "cancelled", sample: { dashed: true } },
  },
};

/** How surely it is known. */
export const standingEncoding: Readonly<Record<Standing, StandingRow>> = {
  attested: {
    isPlain: true,
    filled: 1,
    isSlashed: false,
    isStruck: false,
    isStressed: false,
    worth: 0,
    entry: { key: "attested", sample: {} },
  },
  reported: {
    isPlain: false,
    filled: 0,
    isSlashed: false,
    isStruck: false,
    isStressed: false,
    worth: 0,
    entry: { key: "reported", sample: {} },
  },
  disputed: {
    isPlain: false,
    filled: 0.5,
    isSlashed: false,
    isStruck: false,
    isStressed: true,
    worth: 0.5,
    entry: { key: "disputed", sample: {} },
  },
  denied: {
    isPlain: false,
    filled: 0,
    isSlashed: true,
    isStruck: false,
    isStressed: true,
    worth: 0.5,
    entry: { key: "denied", sample: {} },
  },
  unsourced: {
    isPlain: false,
    filled: 1,
    isSlashed: false,
    isStruck: false,
    isStressed: true,
    worth: 0,
    entry: { key: "unsourced", sample: {} },
  },
  retracted: {
    isPlain: false,
    filled: 0,
    isSlashed: false,
    isStruck: true,
    isStressed: true,
    worth: 0,
    entry: { key: "retracted", sample: {} },
  },
};

/** The kinds of bodies. */
export const shapeEncoding: Readonly<Record<ShapeRow, { readonly entry: TimeEntry | null }>> = {
  instant: { entry: null },
  day: { entry: null },
  bar: { entry: { key: "lasts", rank: 2, asked: 3, sample: { body: { ...sampleDay, form: "bar" } } } },
  dimension: { entry: { key: "somewhereInSpan", rank: 1, asked: 1, sample: { body: sampleSpan } } },
  edge: { entry: null },
  order: {
    entry: {
      key: "orderOnly",
      rank: 13,
      asked: 6,
      sample: { body: { ...sampleDay, form: "bracket", sure: null, side: "before" } },
    },
  },
  "one-of": { entry: null },
  "all-of": { entry: null },
};

const thereabouts: TimeEntry = {
  key: "approximate",
  rank: 5,
  asked: 4,
  sample: { body: { ...sampleSpan, start: "wavy", end: "wavy" } },
};
const goesOn: TimeEntry = {
  key: "goesOn",
  rank: 10,
  asked: 7,
  sample: { body: { ...sampleDay, form: "bar", end: "open" } },
};

/** The sides of a body, and of one that the picture's edge cut. A cap is explained by the range that it bounds. */
export const endEncoding: Readonly<Record<BodySide, EndRow>> = {
  hard: { sign: "none", isBound: true, start: null, end: null },
  cap: { sign: "cap", isBound: true, start: null, end: null },
  wavy: { sign: "wave", isBound: true, start: thereabouts, end: thereabouts },
  none: { sign: "none", isBound: false, start: null, end: null },
  open: { sign: "point", isBound: false, start: goesOn, end: goesOn },
  unknown: {
    sign: "question",
    isBound: false,
    start: { key: "startUnknown", rank: 11, asked: 5, sample: { body: sampleUnknown.start } },
    end: { key: "endUnknown", rank: 12, asked: 8, sample: { body: sampleUnknown.end } },
  },
  flag: { sign: "flag", isBound: false, start: null, end: null },
  cut: { sign: "arrow", isBound: false, start: null, end: null },
};

/** What a voice says of it, shown by its sign. */
export const stanceEncoding: Readonly<Record<Stance, { readonly entry: Asked & { readonly key: StanceKey } }>> = {
  asserts: { entry: { key: "claimAsserts", asked: 4 } },
  reports: { entry: { key: "claimReports", asked: 4 } },
  confirms: { entry: { key: "claimConfirms", asked: 4 } },
  denies: { entry: { key: "claimDenies", asked: 4 } },
  retracts: { entry: { key: "claimRetracts", asked: 4 } },
};

/** Thin lines: the range in which something was said, and the time of an event in the lane of an actor whom it reaches. */
export const lineEncoding: Readonly<Record<LineRow, { readonly entry: LineEntry }>> = {
  said: { entry: { key: "saidWithin", asked: 10 } },
  received: { entry: { key: "received", asked: 2 } },
};
