/*
 * The visual encoding: what of an event is drawn how. Marks read how, the legend reads which rows a picture shows; `key`
 * is the legend entry that explains a row, null where a row is the plain look.
 */

/** What became of it: whether it has a tone or a dashed outline alone, and what is drawn through it or behind it. */
export const statusEncoding = {
  happened: { hasTone: true, strike: "none", key: null },
  ongoing: { hasTone: true, strike: "none", key: "ongoing" },
  planned: { hasTone: false, strike: "none", key: "planned" },
  moved: { hasTone: false, strike: "none", key: "moved" },
  cancelled: { hasTone: false, strike: "fall", key: "cancelled" },
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

/** The sides of a time. A cap is explained by the range that it bounds. */
export const endEncoding = {
  hard: { start: null, end: null },
  cap: { start: null, end: null },
  none: { start: null, end: null },
  wavy: { start: "approximate", end: "approximate" },
  open: { start: "goesOn", end: "goesOn" },
  unknown: { start: "startUnknown", end: "endUnknown" },
  flag: { start: "byDay", end: "byDay" },
} as const;

/** What a voice says of it. */
export const stanceEncoding = {
  asserts: { key: "claimAsserts" },
  reports: { key: "claimReports" },
  confirms: { key: "claimConfirms" },
  denies: { key: "claimDenies" },
  retracts: { key: "claimRetracts" },
} as const;
