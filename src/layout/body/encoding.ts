import type { Stance, Status } from "../../model/document.ts";
import type { Standing } from "../../model/timeline.ts";
import type {
  BarRow,
  EndRow,
  LineKey,
  LineRow,
  ShapeRow,
  StanceKey,
  StandingRow,
  StatusRow,
  TimeEntry,
} from "./encoding-rows.ts";
import { sampleDay, samplePair, sampleSpan, type Sample } from "./sample.ts";
import type { Side } from "./side.ts";

/*
 * The visual encoding: what of an event is drawn how. Marks read how, the legend reads which rows a picture shows; `entry`
 * is the legend entry that explains a row, null where a row is the plain look.
 */

/** What became of it. */
export const statusEncoding: Readonly<Record<Status, StatusRow>> = {
  happened: { hasTone: true, strike: "none", trace: "none", worth: 0, entry: null },
  ongoing: {
    hasTone: true,
    strike: "none",
    trace: "chevron",
    worth: 0,
    entry: { key: "ongoing", sample: { body: { ...sampleDay, x1: 20, sure: [0, 20] } } },
  },
  planned: { hasTone: false, strike: "none", trace: "none", worth: 0.2, entry: { key: "planned", sample: {} } },
  moved: {
    hasTone: false,
    strike: "none",
    trace: "ghosts",
    worth: 0,
    entry: {
      key: "moved",
      sample: { body: { ...sampleDay, x0: 18, sure: [18, 28] }, ghosts: [{ ...sampleDay, x0: -2, x1: 8 }] },
    },
  },
  cancelled: { hasTone: false, strike: "fall", trace: "none", worth: 0, entry: { key: "cancelled", sample: {} } },
};

/** How surely it is known. */
export const standingEncoding: Readonly<Record<Standing, StandingRow>> = {
  attested: { toned: 1, pattern: "none", strike: "none", glyph: null, isStressed: false, worth: 0, entry: null },
  reported: {
    toned: 1,
    pattern: "hatch",
    strike: "none",
    glyph: "speech",
    isStressed: false,
    worth: 0,
    entry: { key: "reported", sample: { body: sampleSpan } },
  },
  disputed: {
    toned: 0.5,
    pattern: "hatch",
    strike: "slash",
    glyph: "unequal",
    isStressed: true,
    worth: 0.5,
    entry: { key: "disputed", sample: { body: sampleSpan } },
  },
  denied: {
    toned: 0,
    pattern: "none",
    strike: "slash",
    glyph: "prohibited",
    isStressed: true,
    worth: 0.5,
    entry: { key: "denied", sample: { body: sampleSpan } },
  },
  unsourced: {
    toned: 1,
    pattern: "dots",
    strike: "none",
    glyph: null,
    isStressed: true,
    worth: 0,
    entry: { key: "unsourced", sample: {} },
  },
  retracted: {
    toned: 1,
    pattern: "hatch",
    strike: "level",
    glyph: null,
    isStressed: true,
    worth: 0,
    entry: { key: "retracted", sample: { body: sampleSpan } },
  },
};

const unsure: Sample = {
  body: { ...sampleSpan, members: { kind: "one-of", bodies: samplePair.map((body) => ({ ...body, sure: null })) } },
};

/** The kinds of bodies. Sides and tones of a bar carry its meaning. */
export const shapeEncoding: Readonly<Record<ShapeRow, { readonly entry: TimeEntry | null }>> = {
  instant: {
    entry: {
      key: "instant",
      rank: 1,
      sample: { body: { ...sampleDay, form: "instant", x0: 14, x1: 14, sure: [14, 14] } },
    },
  },
  bar: { entry: null },
  brackets: { entry: { key: "tooNarrow", rank: 4, sample: { body: { ...sampleSpan, x0: 12, x1: 16 } } } },
  order: {
    entry: {
      key: "orderOnly",
      rank: 13,
      sample: { body: { ...sampleDay, form: "bracket", sure: null, side: "before" } },
    },
  },
  "one-of": { entry: { key: "oneOf", rank: 7, sample: unsure } },
  "all-of": {
    entry: {
      key: "allOf",
      rank: 8,
      sample: { body: { ...sampleSpan, members: { kind: "all-of", bodies: samplePair } } },
    },
  },
};

/** What a bar as a whole says: known to the day, somewhere in it, or surely in a part of it. */
export const barEncoding: Readonly<Record<BarRow, { readonly entry: TimeEntry }>> = {
  known: { entry: { key: "dayKnown", rank: 2, sample: {} } },
  vague: { entry: { key: "somewhereInSpan", rank: 3, sample: { body: sampleSpan } } },
  partly: { entry: { key: "surely", rank: 6, sample: { body: { ...sampleSpan, sure: [8, 20] } } } },
};

const thereabouts: TimeEntry = {
  key: "approximate",
  rank: 5,
  sample: { body: { ...sampleSpan, start: "wavy", end: "wavy" } },
};
const goesOn: TimeEntry = { key: "goesOn", rank: 10, sample: { body: { ...sampleDay, end: "open" } } };
const byDay: TimeEntry = {
  key: "byDay",
  rank: 9,
  sample: { body: { ...sampleSpan, start: "none", end: "flag", x1: 19 }, status: "planned" },
};
const cutOff: TimeEntry = { key: "cutOff", rank: 14, sample: { body: { ...sampleSpan, start: "hard", cutEnd: true } } };

/** The sides of a bar, and of one that the picture's edge cut. A cap is explained by the range that it bounds. */
export const endEncoding: Readonly<Record<Side, EndRow>> = {
  hard: { sign: "none", isClosed: true, runOut: "none", isBound: true, start: null, end: null },
  cap: { sign: "cap", isClosed: true, runOut: "none", isBound: true, start: null, end: null },
  wavy: { sign: "wave", isClosed: true, runOut: "none", isBound: true, start: thereabouts, end: thereabouts },
  none: { sign: "none", isClosed: false, runOut: "none", isBound: false, start: null, end: null },
  open: { sign: "chevron", isClosed: false, runOut: "fade", isBound: false, start: goesOn, end: goesOn },
  unknown: {
    sign: "question",
    isClosed: false,
    runOut: "break",
    isBound: false,
    start: {
      key: "startUnknown",
      rank: 11,
      sample: { body: { ...sampleDay, x0: 8, sure: null, start: "unknown", end: "cap" } },
    },
    end: { key: "endUnknown", rank: 12, sample: { body: { ...sampleDay, x1: 22, sure: null, end: "unknown" } } },
  },
  flag: { sign: "flag", isClosed: true, runOut: "none", isBound: false, start: byDay, end: byDay },
  cut: { sign: "arrow", isClosed: false, runOut: "none", isBound: false, start: cutOff, end: cutOff },
};

/** What a voice says of it, shown by its sign. */
export const stanceEncoding: Readonly<Record<Stance, { readonly entry: { readonly key: StanceKey } }>> = {
  asserts: { entry: { key: "claimAsserts" } },
  reports: { entry: { key: "claimReports" } },
  confirms: { entry: { key: "claimConfirms" } },
  denies: { entry: { key: "claimDenies" } },
  retracts: { entry: { key: "claimRetracts" } },
};

/** Lines: the range in which something was said, and one between the actors of an event. */
export const lineEncoding: Readonly<Record<LineRow, { readonly entry: { readonly key: LineKey } }>> = {
  said: { entry: { key: "saidWithin" } },
  actors: { entry: { key: "severalActors" } },
};
