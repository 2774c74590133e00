import type { Sample } from "./sample.ts";

/** The entries of a legend that explain a time. */
export type TimeKey =
  | "somewhereInSpan"
  | "approximate"
  | "lasts"
  | "goesOn"
  | "startUnknown"
  | "endUnknown"
  | "orderOnly";
/** The entries of a legend that explain a status. */
export type StatusKey = "planned" | "cancelled";
/** The entries of a legend that explain a standing. */
export type StandingKey = "attested" | "reported" | "disputed" | "denied" | "unsourced" | "retracted";
/** The entries of a legend that explain a stance. */
export type StanceKey = "claimAsserts" | "claimReports" | "claimConfirms" | "claimDenies" | "claimRetracts";
/** The entries of a legend that explain a line. */
export type LineKey = "saidWithin" | "received";

/** The kinds of bodies. */
export type ShapeRow = "instant" | "day" | "bar" | "dimension" | "edge" | "order" | "one-of" | "all-of";
/** The kinds of lines. */
export type LineRow = "said" | "received";

/** The entry of the legend that explains a row, with the body that shows it there. */
export interface EncodingEntry<Key> {
  readonly key: Key;
  readonly sample: Sample;
}

/** What a legend with little room leaves out. */
export interface Asked {
  /** The less, the sooner it is explained: what is most often wondered at comes first. */
  readonly asked: number;
}

/** The same of a time: entries of times are sorted by their rank, over all tables. */
export interface TimeEntry extends EncodingEntry<TimeKey>, Asked {
  readonly rank: number;
}

/** The same of a line. */
export interface LineEntry extends Asked {
  readonly key: LineKey;
}

/** How a status is drawn. */
export interface StatusRow {
  /** Whether that is how things usually are, and nothing is made of it. */
  readonly isPlain: boolean;
  /** Whether its outline is dashed; `ahead` is dashed as long as its time was still to come when the text was written. */
  readonly outline: "solid" | "dashed" | "ahead";
  /** Whether its title is struck through. */
  readonly isStruck: boolean;
  /** Whether its title stands out among others of its importance. */
  readonly isStrong: boolean;
  /** What is drawn beside it: the chevron of what goes on, or its earlier dates. */
  readonly trace: "none" | "chevron" | "ghosts";
  /** What it adds to the worth of a label, which is 0 to 1 by importance. */
  readonly worth: number;
  readonly entry: EncodingEntry<StatusKey> | null;
}

/** How a standing is drawn. */
export interface StandingRow {
  /** Whether that is how things are usually known, and nothing is made of it. */
  readonly isPlain: boolean;
  /** How much of it is filled, from its start. */
  readonly filled: 0 | 0.5 | 1;
  /** Whether a slash is drawn through it. */
  readonly isSlashed: boolean;
  /** Whether its title is struck through. */
  readonly isStruck: boolean;
  /** Whether the line that says so is stressed. */
  readonly isStressed: boolean;
  /** What it adds to the worth of a label, which is 0 to 1 by importance. */
  readonly worth: number;
  readonly entry: EncodingEntry<StandingKey>;
}

/** How a side of a bar is drawn. */
export interface EndRow {
  /** The sign there. */
  readonly sign: "none" | "cap" | "wave" | "point" | "question" | "flag" | "arrow";
  /** Whether it began or ended there, or thereabouts. */
  readonly isBound: boolean;
  /** The legend's entry for it as a start. */
  readonly start: TimeEntry | null;
  /** The legend's entry for it as an end. */
  readonly end: TimeEntry | null;
}
