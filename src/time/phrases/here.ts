import { type CivilDay, civilFromDays, DAY_MS } from "../calendar.ts";
import type { Bound, FuzzyTime } from "../fuzzy.ts";
import type { Conventions } from "./conventions.ts";
import type { Readings } from "./faults.ts";
import type { PhraseHabits } from "../phrase-table.ts";
import type { Meaning, Side } from "../phrase-meaning.ts";

/** Input for reading a meaning, beside its dateline. */
export interface ReadWith extends Conventions {
  /** The zone of times of day that name none. */
  readonly zone: string;
  readonly habits: PhraseHabits;
}

/** One day that a meaning is read from, and with what. */
export interface Here {
  readonly with: ReadWith;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly civil: CivilDay;
  /** The dateline's time of day, where it has one. */
  readonly moment?: { readonly bound: Bound; readonly zone: string };
  /** Which way a time lies that does not say it: the tense, or what the words around it ask for. */
  readonly side?: Side;
  /** Which reading comes first where both are possible: "by March" looks ahead. */
  readonly lean?: Side;
  /** Whether the period that holds the dateline is excluded: "last January", said in January. */
  readonly other?: boolean;
  /** What becomes of a period by the words around it: "late January" has begun when its last third has. */
  readonly shape?: (time: FuzzyTime) => FuzzyTime;
}

/** Reads a meaning from a day; given to what reads parts of meanings, so that the two need not import each other. */
export type Reader = (meaning: Meaning, here: Here) => Readings;

/** The place of a day among others: where a phrase is read from. */
export function hereAt(day: number, from: Omit<Here, "day" | "civil">): Here {
  return { ...from, day, civil: civilFromDays(day) };
}

/** The same conventions at another day, which lies on the asked side: "to January" after "from December". */
export function movedTo(time: FuzzyTime, here: Here, side: Side | undefined): Here {
  const { moment: _here, side: _side, lean: _lean, ...rest } = here;
  const edge = typeof time.start === "string" ? time.end : time.start;
  const day = typeof edge === "string" ? here.day : Math.floor(edge.min / DAY_MS);
  return { ...hereAt(day, rest), ...(side === undefined ? {} : { side }) };
}
