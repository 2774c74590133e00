import type { Px } from "../../base/units.ts";
import type { BodySide } from "./side.ts";

/** The measures of bodies. Marks, places of labels and lines are all worked out from these. */
export const bodySizes = {
  /** A point of time: a circle, as wide as this, with some room beside it. */
  instant: { width: 10, room: 1 },
  /** What is known to the day is drawn at least this wide. */
  known: { width: 10 },
  /** One moment somewhere in a range: a line between caps, at least this wide; its dot is as wide as `dot`, and its caps reach `half` up and down. */
  dimension: { width: 18, dot: 9, half: 6, gap: 5 },
  /** The ring in the lane of an actor whom an event reaches, how far its middle is from where its time begins, and the room between the line behind it and a label. What goes on is a stub so long, with an arrow behind its label so long and its head so high and long. */
  received: { ring: 7, inset: 4, gap: 4, stub: 22, arrow: 8, head: 3 },
  /** Strokes and gaps of thin lines: into what nobody knows, by order alone or at an earlier date, and of what is received and still to come. */
  dashes: { dissolving: [1.5, 4], dotted: [1.5, 2.5], pale: [3, 3] },
  /** A dashed outline of what is shorter than `below` has strokes and gaps so many times as long: usual ones would leave it no shape. A round one has at least so many strokes. */
  dashed: { below: 16, times: 0.7, round: 6 },
  /** Of a body with an unknown side: the share of a bar that is drawn whole, the same between two such sides, and the share of a line that dissolves. */
  unknown: { whole: 0.35, between: 0.65, dissolving: 0.6 },
  /** The slash through what is denied: as wide as this share of its height and `beside`, `over` above and below, and how thick it is. */
  slash: { share: 0.8, beside: 1, over: 1.5, line: 1.8 },
  /** What lasted: this much taller than what is known to the day; where it surely lasted at no time, only `thin`. */
  lasting: { taller: 4, thin: 6 },
  /** The sign of what lies outside of the axis: a triangle so wide, its middle `inset` from the edge. */
  edge: { width: 8, half: 4.5, inset: 6 },
  /** What is known by order alone is drawn this long; at the picture's edge, `edge` from it, at least so long. Its head is `point` long, reaches `head` up and down and ends `tip` before the place of its anchor, whose rule reaches `rule` up and down and is `line` thick. */
  bracket: { length: 56, least: 18, edge: 1, point: 6, head: 4.5, tip: 2, rule: 11, line: 1.2 },
  /** A body without a known other end: a length that means nothing, and so ends in "?". */
  tail: 66,
  /** What goes on ends this far past the dateline. */
  fading: 18,
  /** How long the point is in which a bar ends that goes on. */
  tip: 8,
  /** Where the plot ends: how far inside it open sides are. */
  plot: { start: 4, end: 8 },
  /** Room for what is outside a body, and how far from the body the chevron does that says "under way". */
  outside: { room: 9, chevron: 6 },
  /** Where the flag of a deadline rises above the bar, from the bar's end. */
  flag: { before: 3, behind: 14 },
  /** How far a cap reaches out of its bar above and below, and a flag's pole above that; how far a flag flies. */
  cap: { over: 3, pole: 6, flag: 10 },
  /** A chevron: its tip from where it is, its length, how far it reaches up and down at most, and how thick its line is; it is no taller than its bar. */
  chevron: { tip: 2, length: 5, half: 5, line: 2 },
  /** The arrow where the picture's edge cut a body: how far inside the edge its tip and its foot are, how far it reaches up and down at most, and how thick its outline is; it is no taller than its bar. */
  arrow: { tip: 1.5, foot: 8, half: 4.5, line: 1.2 },
  /** The middle of a question mark from its side. */
  question: 5,
  /** Where lines leave a body: from the ends of what they may touch, from a bar and from a point, and from the sign of a stance. */
  port: { inset: 3, faded: 40, beside: 1, point: 6, order: { start: 4, end: 12 }, claim: { half: 7, beside: 8 } },
  /** What goes on belongs to what was where it ends up to `past` behind its point. */
  label: { past: 10 },
  /** A body with its label in the storyline: one shorter than `carrying` has no label above it, as nothing would tie it to its middle; a deadline's flag takes `sign` above its bar. */
  box: { carrying: 60, sign: 10 },
} as const;

/** What the mark of a side takes past it: `beside` at the bar's own height, `room` at any height and with some air. */
export const endSizes: Readonly<Record<BodySide, { readonly beside: Px; readonly room: Px }>> = {
  hard: { beside: 0, room: 2 },
  cap: { beside: 0, room: 2 },
  wavy: { beside: 0, room: 2 },
  none: { beside: 0, room: 2 },
  open: { beside: 0, room: 2 },
  unknown: { beside: 9, room: 11 },
  flag: { beside: 0, room: 11 },
  cut: { beside: 0, room: 2 },
};
