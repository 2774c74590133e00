import type { EpochMs } from "../base/units.ts";

/** How finely a bound is known. */
export type Precision =
  | "instant"
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "quadrimester"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "era";

/** Which part of a period: early, middle, late. The words are those of TIMEX3 (`mod`). */
export type Part = "START" | "MID" | "END";

/** How a time is related to its bound. The words are those of TIMEX3 (`mod`): before, by, after, from … on. */
export type Relation = "BEFORE" | "ON_OR_BEFORE" | "AFTER" | "ON_OR_AFTER";

/** The calendar component that an EDTF qualifier or an unspecified digit applies to. */
export type Component = "year" | "month" | "day" | "hour" | "minute" | "second";

/** One edge of an event, as far as it is known: somewhere in the half-open range `[min, max)`. */
export interface Bound {
  /** First instant that it can be, in epoch ms. */
  readonly min: EpochMs;
  /** End of what it can be, in epoch ms, exclusive. */
  readonly max: EpochMs;
  /** The calendar unit that it was given in, which decides how it is worded: "January 2022" is a `month`. */
  readonly precision: Precision;
  /**
   * Where the period that a deadline names begins: of "by mid-February" 11 February, while `min` is where it can have
   * come true at the earliest. Absent where the deadline is one day or a time of day.
   */
  readonly dueFrom?: EpochMs;
  /** Early, middle or late part of that unit, already narrowed to in `min` and `max`. */
  readonly part?: Part;
  /** Written as late in its unit, in so many words: the same days as the end of it, but "by late June" is not "by the end of June". */
  readonly isLate?: true;
  /** The EDTF sub-year group that it is, 21–41: a season, quarter, quadrimester or half year. 29–32 are southern seasons. */
  readonly group?: number;
  /** EDTF `~` or `%`: "about". The bounds do not widen; the drawing and the words show it. */
  readonly approximate?: boolean;
  /** EDTF `?` or `%`: the source itself is doubtful. */
  readonly uncertain?: boolean;
  /** The components that a qualifier applies to, where it is not the whole date. */
  readonly qualified?: readonly Component[];
}

/** An edge: known within a range, `"open"` (goes on, EDTF `..`), or `"unknown"` (there is one, we don't know when; EDTF empty). */
export type Edge = Bound | "open" | "unknown";

/** How a time was written, and by which rule it was read. */
export interface Written {
  /** The written words, or a form of `When` in words. */
  readonly text: string;
  /** BCP 47 tag of the words; `zxx`, no language, where they are EDTF or a form of `When`. */
  readonly lang: string;
  /** The rule that read them: `th/part-of-month`. */
  readonly rule: string;
  /** The dateline it was read from, as EDTF. */
  readonly anchor?: string;
  /** The phrases within a form of `When`, each with the rule of its language; absent where there are none. */
  readonly phrases?: readonly Written[];
  /** UTF-16 offsets in the text it comes from. */
  readonly span?: readonly [start: number, end: number];
}

/**
 * When something began and ended, as far as the source lets us know. A point in time has the same bound at both edges:
 * "early January 2022" is one unknown moment or stretch inside `[1 Jan, 11 Jan)`.
 */
export interface FuzzyTime {
  /** When it began: a bound, or that this is open or not known. */
  readonly start: Edge;
  /** When it ended; the end of a period that is included lies behind its last instant. */
  readonly end: Edge;
  /** How it relates to the bound, where that is not "at" or "in": before, by, after, from … on. */
  readonly relation?: Relation;
  /** Only the order is known: before or after the event of this id. */
  readonly anchorEvent?: string;
  /** The members of an EDTF set; the edges are their envelope. */
  readonly members?: {
    /** `one-of`: EDTF `[…]`, one of them is meant; `all-of`: EDTF `{…}`, each of them is. */
    readonly kind: "one-of" | "all-of";
    /** Each member by itself, in the order written. */
    readonly times: readonly FuzzyTime[];
  };
  /** `"floating"`: a calendar date that keeps its day in every display zone; else the IANA zone or UTC offset it was read in. */
  readonly zone: string;
  /** Canonical EDTF, where EDTF can say it. */
  readonly edtf?: string;
  /** How it was said in the document; absent where it was worked out. */
  readonly written?: Written;
  /** Other readings that the words allow. */
  readonly alternatives?: readonly FuzzyTime[];
}
