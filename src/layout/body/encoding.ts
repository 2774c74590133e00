import { sampleDay, samplePair, sampleSpan, type Sample } from "./sample.ts";

/*
 * The visual encoding: what of an event is drawn how. Marks read how, the legend reads which rows a picture shows; `entry`
 * is the legend entry that explains a row, null where a row is the plain look.
 */

/** The entry of the legend that explains a row, with the body that shows it there. */
interface Entry {
  readonly key: string;
  readonly sample: Sample;
}

/** The same of a time: entries of times are sorted by their rank, over all tables. */
interface TimeEntry extends Entry {
  readonly rank: number;
}

/** The rows of a table: an entry, and how what it stands for is drawn. */
interface Rows<Entries> {
  readonly [row: string]: Entries & { readonly [look: string]: unknown };
}

/**
 * What became of it: a tone or a dashed outline alone, what is drawn through it, what is drawn beside it (the chevron of what
 * goes on, or its earlier dates), and what it adds to the worth of a label, which is 0 to 1 by importance.
 */
export const statusEncoding = {
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
} as const satisfies Rows<{ readonly entry: Entry | null }>;

/**
 * How surely it is known: what share of it is told, its pattern, the stroke through it, its glyph, whether the line that says
 * so is stressed, and what it adds to the worth of a label.
 */
export const standingEncoding = {
  attested: { told: 1, pattern: "none", strike: "none", glyph: null, isStressed: false, worth: 0, entry: null },
  reported: {
    told: 1,
    pattern: "hatch",
    strike: "none",
    glyph: "speech",
    isStressed: false,
    worth: 0,
    entry: { key: "reported", sample: { body: sampleSpan } },
  },
  disputed: {
    told: 0.5,
    pattern: "hatch",
    strike: "slash",
    glyph: "unequal",
    isStressed: true,
    worth: 0.5,
    entry: { key: "disputed", sample: { body: sampleSpan } },
  },
  denied: {
    told: 0,
    pattern: "none",
    strike: "slash",
    glyph: "prohibited",
    isStressed: true,
    worth: 0.5,
    entry: { key: "denied", sample: { body: sampleSpan } },
  },
  unsourced: {
    told: 1,
    pattern: "dots",
    strike: "none",
    glyph: null,
    isStressed: true,
    worth: 0,
    entry: { key: "unsourced", sample: {} },
  },
  retracted: {
    told: 1,
    pattern: "hatch",
    strike: "level",
    glyph: null,
    isStressed: true,
    worth: 0,
    entry: { key: "retracted", sample: { body: sampleSpan } },
  },
} as const satisfies Rows<{ readonly entry: Entry | null }>;

const unsure = {
  body: { ...sampleSpan, members: { kind: "one-of", bodies: samplePair.map((body) => ({ ...body, sure: null })) } },
} as const;

/** The kinds of bodies. What a bar says is told by its sides and its tones. */
export const shapeEncoding = {
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
} as const satisfies Rows<{ readonly entry: TimeEntry | null }>;

/** What a bar as a whole says: known to the day, somewhere in it, or surely in a part of it. */
export const barEncoding = {
  known: { entry: { key: "dayKnown", rank: 2, sample: {} } },
  vague: { entry: { key: "somewhereInSpan", rank: 3, sample: { body: sampleSpan } } },
  partly: { entry: { key: "surely", rank: 6, sample: { body: { ...sampleSpan, sure: [8, 20] } } } },
} as const satisfies Rows<{ readonly entry: TimeEntry | null }>;

const thereabouts = {
  key: "approximate",
  rank: 5,
  sample: { body: { ...sampleSpan, start: "wavy", end: "wavy" } },
} as const;
const goesOn = { key: "goesOn", rank: 10, sample: { body: { ...sampleDay, end: "open" } } } as const;
const byDay = {
  key: "byDay",
  rank: 9,
  sample: { body: { ...sampleSpan, start: "none", end: "flag", x1: 19 }, status: "planned" },
} as const;
const cutOff = { key: "cutOff", rank: 14, sample: { body: { ...sampleSpan, start: "hard", cutEnd: true } } } as const;

/**
 * The sides of a bar, and of one that the picture's edge cut: the sign there, whether an upright stroke closes the bar, how
 * it runs out where none does, whether it began or ended there or thereabouts, and the legend's entries for it as a start
 * and as an end. A cap is explained by the range that it bounds.
 */
export const endEncoding = {
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
} as const satisfies Rows<{ readonly start: TimeEntry | null; readonly end: TimeEntry | null }>;

/** What a voice says of it, shown by its sign. */
export const stanceEncoding = {
  asserts: { entry: { key: "claimAsserts" } },
  reports: { entry: { key: "claimReports" } },
  confirms: { entry: { key: "claimConfirms" } },
  denies: { entry: { key: "claimDenies" } },
  retracts: { entry: { key: "claimRetracts" } },
} as const;

/** Lines: the range in which something was said, and one between the actors of an event. */
export const lineEncoding = {
  said: { entry: { key: "saidWithin" } },
  actors: { entry: { key: "severalActors" } },
} as const;
