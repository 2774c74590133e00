import type { Sample } from "./sample.ts";

/** The entries of a legend that explain a time. */
export type TimeKey =
  | "instant"
  | "dayKnown"
  | "somewhereInSpan"
  | "tooNarrow"
  | "approximate"
  | "surely"
  | "oneOf"
  | "allOf"
  | "byDay"
  | "goesOn"
  | "startUnknown"
  | "endUnknown"
  | "orderOnly"
  | "cutOff";
/** The entries of a legend that explain a status. */
export type StatusKey = "ongoing" | "planned" | "moved" | "cancelled";
/** The entries of a legend that explain a standing. */
export type StandingKey = "reported" | "disputed" | "denied" | "unsourced" | "retracted";
/** The entries of a legend that explain a stance. */
export type StanceKey = "claimAsserts" | "claimReports" | "claimConfirms" | "claimDenies" | "claimRetracts";
/** The entries of a legend that explain a line. */
export type LineKey = "saidWithin" | "severalActors";

/** The kinds of bodies. */
export type ShapeRow = "instant" | "bar" | "brackets" | "order" | "one-of" | "all-of";
/** What a bar as a whole can say. */
export type BarRow = "known" | "vague" | "partly";
/** The kinds of lines. */
export type LineRow = "said" | "actors";

/** The entry of the legend that explains a row, with the body that shows it there. */
export interface Entry<Key> {
  readonly key: Key;
  readonly sample: Sample;
}

/** The same of a time: entries of times are sorted by their rank, over all tables. */
export interface TimeEntry extends Entry<TimeKey> {
  readonly rank: number;
}

/** How a status is drawn. */
export interface StatusRow {
  /** Whether it has a tone, or a dashed outline alone. */
  readonly hasTone: boolean;
  /** What is drawn through it. */
  readonly strike: "none" | "fall";
  /** What is drawn beside it: the chevron of what goes on, or its earlier dates. */
  readonly trace: "none" | "chevron" | "ghosts";
  /** What it adds to the worth of a label, which is 0 to 1 by importance. */
  readonly worth: number;
  readonly entry: Entry<StatusKey> | null;
}

/** How a standing is drawn. */
export interface StandingRow {
  /** The share of its length that has the tone. */
  readonly toned: number;
  readonly pattern: "none" | "hatch" | "dots";
  /** What is drawn through it. */
  readonly strike: "none" | "slash" | "level";
  readonly glyph: "speech" | "unequal" | "prohibited" | null;
  /** Whether the line that says so is stressed. */
  readonly isStressed: boolean;
  /** What it adds to the worth of a label, which is 0 to 1 by importance. */
  readonly worth: number;
  readonly entry: Entry<StandingKey> | null;
}

/** How a side of a bar is drawn. */
export interface EndRow {
  /** The sign there. */
  readonly sign: "none" | "cap" | "wave" | "chevron" | "question" | "flag" | "arrow";
  /** Whether an upright stroke closes the bar. */
  readonly isClosed: boolean;
  /** How it runs out where none does. */
  readonly runOut: "none" | "fade" | "break";
  /** Whether it began or ended there, or thereabouts. */
  readonly isBound: boolean;
  /** The legend's entry for it as a start. */
  readonly start: TimeEntry | null;
  /** The legend's entry for it as an end. */
  readonly end: TimeEntry | null;
}
