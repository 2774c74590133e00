import type { Px } from "../../base/units.ts";
import type { End } from "./body.ts";

/** The measures of bodies. Marks, places of labels and lines are all worked out from these. */
export const bodySizes = {
  /** A point of time: a circle, as wide as this, with some room beside it. */
  instant: { width: 10, room: 1 },
  /** What is known to the day is drawn at least this wide. */
  known: { width: 10 },
  /** A vague range shorter than `below` is drawn as ⟦ ⟧, which are this wide from outside and from inside. */
  narrow: { below: 8, width: 15, inside: 9, room: 1.5 },
  /** What is known by order alone is drawn this long; at the picture's edge, `edge` from it, at least so long. */
  bracket: { length: 56, least: 18, edge: 1 },
  /** A body without a known other end: a length that means nothing, and so ends in "?". */
  tail: 66,
  /** What goes on fades out this far past the dateline. */
  fading: 26,
  /** Where the plot ends: how far inside it open sides stand, and the room beside a side that was cut. */
  plot: { start: 4, end: 8, room: 2 },
  /** Room for what stands outside a body, and how far from the body the chevron does that says "under way". */
  outside: { room: 9, chevron: 6 },
  /** Where the flag of a deadline stands up above the bar, from the bar's end. */
  flag: { before: 3, behind: 14 },
} as const;

/** What the mark of an end takes past the end: `beside` at the bar's own height, `room` at any height and with some air. */
export const endSizes: Readonly<Record<End, { readonly beside: Px; readonly room: Px }>> = {
  hard: { beside: 0, room: 2 },
  cap: { beside: 0, room: 2 },
  wavy: { beside: 0, room: 2 },
  none: { beside: 0, room: 2 },
  open: { beside: 4, room: 4 },
  unknown: { beside: 9, room: 11 },
  flag: { beside: 0, room: 11 },
};
