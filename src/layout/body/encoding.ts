/*
 * The visual encoding: what of an event is drawn how. Marks read how, the legend reads which rows a picture shows; `key`
 * is the legend entry that explains a row, null where a row is the plain look.
 */

/** What became of it: a tone or a dashed outline alone, what is drawn through it, and what is drawn beside it: the chevron of what goes on, or its earlier dates. */
export const statusEncoding = {
  happened: { hasTone: true, strike: "none", trace: "none", key: null },
  ongoing: { hasTone: true, strike: "none", trace: "chevron", key: "ongoing" },
  planned: { hasTone: false, strike: "none", trace: "none", key: "planned" },
  moved: { hasTone: false, strike: "none", trace: "ghosts", key: "moved" },
  cancelled: { hasTone: false, strike: "fall", trace: "none", key: "cancelled" },
} as const;

/** How surely it is known: what share of it is told, its pattern, the stroke through it and its glyph. */
export const standingEncoding = {
  attested: { told: 1, pattern: "none", strike: "none", glyph: null, key: null },
  reported: { told: 1, pattern: "hatch", strike: "none", glyph: "speech", key: "reported" },
  disputed: { told: 0.5, pattern: "hatch", strike: "slash", glyph: "unequal", key: "disputed" },
  denied: { told: 0, pattern: "none", strike: "slash", glyph: "prohibited", key: "denied" },
  unsourced: { told: 1, pattern: "dots", strike: "none", glyph: null, key: "unsourced" },
  retracted: { told: 1, pattern: "hatch", strike: "level", glyph: null, key: "retracted" },
} as const;

/** The kinds of bodies. What a bar says is told by its sides and its tones. */
export const shapeEncoding = {
  instant: { key: "instant" },
  bar: { key: null },
  brackets: { key: "tooNarrow" },
  order: { key: "orderOnly" },
  "one-of": { key: "oneOf" },
  "all-of": { key: "allOf" },
} as const;

/** What a bar as a whole says: known to the day, somewhere in it, or surely in a part of it. */
export const barEncoding = {
  known: { key: "dayKnown" },
  vague: { key: "somewhereInSpan" },
  partly: { key: "surely" },
} as const;

/**
 * The sides of a bar, and of one that the picture's edge cut: the sign there, whether an upright stroke closes the bar, how
 * it runs out where none does, and whether it began or ended there or thereabouts. A cap is explained by the range that it
 * bounds.
 */
export const endEncoding = {
  hard: { sign: "none", isClosed: true, runOut: "none", isBound: true, start: null, end: null },
  cap: { sign: "cap", isClosed: true, runOut: "none", isBound: true, start: null, end: null },
  wavy: { sign: "wave", isClosed: true, runOut: "none", isBound: true, start: "approximate", end: "approximate" },
  none: { sign: "none", isClosed: false, runOut: "none", isBound: false, start: null, end: null },
  open: { sign: "chevron", isClosed: false, runOut: "fade", isBound: false, start: "goesOn", end: "goesOn" },
  unknown: {
    sign: "question",
    isClosed: false,
    runOut: "break",
    isBound: false,
    start: "startUnknown",
    end: "endUnknown",
  },
  flag: { sign: "flag", isClosed: true, runOut: "none", isBound: false, start: "byDay", end: "byDay" },
  cut: { sign: "arrow", isClosed: false, runOut: "none", isBound: false, start: "cutOff", end: "cutOff" },
} as const;

/** What a voice says of it. */
export const stanceEncoding = {
  asserts: { key: "claimAsserts" },
  reports: { key: "claimReports" },
  confirms: { key: "claimConfirms" },
  denies: { key: "claimDenies" },
  retracts: { key: "claimRetracts" },
} as const;
