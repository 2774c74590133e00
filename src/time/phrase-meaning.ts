import type { Part } from "./fuzzy.ts";

/** Calendar units that phrases count in. A fiscal year and its quarters begin where the conventions say. */
export type PhraseUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "fiscal-year";

/** On which side of the dateline a phrase says it lies. */
export type Side = "past" | "future";

/** A year as it is written, or counted from the dateline's. */
export type YearMeaning =
  | {
      /** The year as written, in its era; two digits with `short`. */
      readonly number: number;
      /** Said beside it; without it the conventions decide. `before-common`: 44 BC. */
      readonly era?: "buddhist" | "common" | "before-common";
      /** Two digits are the end of a year: "65", "'22". */
      readonly short?: boolean;
    }
  /** Years from the dateline's own: −1 "last year". */
  | {
      /** 0 is the dateline's own year, 1 the next. */
      readonly fromNow: number;
    };

/** The parts of a calendar date; absent parts were not said and are read from the dateline. */
export interface DateMeaning {
  readonly kind: "date";
  readonly year?: YearMeaning;
  /** 1–12, or counted from the dateline's own: `{ fromNow: -1 }` "of last month". */
  readonly month?: number | { readonly fromNow: number };
  readonly day?: number;
  /** ISO weekday, Monday 1: beside a day a checksum. */
  readonly weekday?: number;
  /** "just past", "the coming": which of the years or months is meant where none is said. */
  readonly nearest?: Side;
  /** Not the one that holds the dateline: "last January", said in January. */
  readonly other?: true;
}

/**
 * What a phrase says, before it is read from a dateline: plain data that a language's rules build and `readMeaning` turns
 * into a time. Nothing in it depends on a language.
 */
export type Meaning =
  | DateMeaning
  /** The calendar unit that holds the dateline, moved: "today" day 0, "last week" week −1, "three years ago" year −3. */
  | {
      /** A calendar unit, counted from the dateline's own. */
      readonly kind: "unit";
      /** The unit that is moved: a `week` is a whole calendar week. */
      readonly unit: PhraseUnit;
      /** How many units on from the dateline's own; below 0 is the past. */
      readonly offset: number;
    }
  /** From so long before the dateline up to it, or on from it: "the past three days", "over the next two weeks". */
  | {
      /** A stretch that touches the dateline. */
      readonly kind: "rolling";
      /** The unit that its length is counted in. */
      readonly unit: PhraseUnit;
      /** How many units it is long. */
      readonly count: number;
      /** Whether it ends or begins at the dateline. */
      readonly side: Side;
    }
  /** A weekday by itself, or of a week counted from the dateline's: "on Friday", "Tuesday of last week". */
  | {
      /** A day by its name. */
      readonly kind: "weekday";
      /** ISO weekday: Monday 1 … Sunday 7. */
      readonly weekday: number;
      /** The nearest such day on that side of the dateline. @default as the conventions' `tense` says */
      readonly nearest?: Side;
      /** Of which week: 0 the dateline's own, −1 the last. @default not said */
      readonly week?: number;
      /** So many weeks on from there: 1 "Friday week", −1 "the Friday before last". */
      readonly weeksOn?: number;
    }
  /** A season, quarter, quadrimester or half year by its EDTF sub-year code, 21–41. */
  | {
      /** A part of a year that is no month. */
      readonly kind: "group";
      /** EDTF sub-year code: 21 spring, 24 winter, 33 first quarter, 40 first half. */
      readonly group: number;
      /** The year that it is in. @default the one that `nearest` or the conventions pick */
      readonly year?: YearMeaning;
      /** The nearest such season or quarter on that side of the dateline. */
      readonly nearest?: Side;
      /** Not the one that holds the dateline: "last summer", said in summer. */
      readonly other?: true;
    }
  /** Ten years by their first: `{ first: 1980 }` "the 1980s"; with `short` 80 of the century that the conventions pick. */
  | {
      /** Ten years with a common beginning. */
      readonly kind: "decade";
      /** Its first year in its era; two digits with `short`. */
      readonly first: number;
      /** The era that `first` is counted in. @default as the conventions read such a year */
      readonly era?: "buddhist" | "common" | "before-common";
      /** Only two digits were said: "the 80s". */
      readonly short?: boolean;
    }
  /** By its ordinal: 21 "the 21st century", 25 of the Buddhist era "พุทธศตวรรษที่ 25". */
  | {
      /** A hundred years. */
      readonly kind: "century";
      /** Its number: 21 is the common years 2000–2099; the 25th Buddhist one the Buddhist years 2401–2500. */
      readonly ordinal: number;
      /** The era that it is counted in. @default "common" */
      readonly era?: "buddhist" | "common" | "before-common";
    }
  | {
      /** A fiscal year, which begins where the conventions say. */
      readonly kind: "fiscal";
      /** Named after the calendar year that it ends in. */
      readonly year: YearMeaning;
      /** Only this quarter of it, 1–4. @default the whole year */
      readonly quarter?: number;
    }
  /** A time of day, on a day or on the dateline's own. */
  | {
      /** A time of day. */
      readonly kind: "clock";
      /** The day that it is on. @default the dateline's own */
      readonly of?: Meaning;
      /** 0–24; 24 is midnight at the end of the day. */
      readonly hour: number;
      /** 0–59. @default not said: the precision is an hour */
      readonly minute?: number;
      /** 0–59. @default not said */
      readonly second?: number;
      /** IANA zone or UTC offset that was said beside it. @default the zone of the text */
      readonly zone?: string;
      /** On the morning behind that day: "2 a.m. on Friday night". */
      readonly nextDay?: true;
    }
  /** A stretch of a day by its hours: "Friday morning" 6–12, "last night" 18–30. */
  | {
      /** A stretch of a day, such as its morning. */
      readonly kind: "hours";
      /** The day whose midnight the hours are counted from. @default the dateline's own */
      readonly of?: Meaning;
      /** First hour, 0–24. */
      readonly from: number;
      /** The hour that it ends at, exclusive; above 24 it reaches into the next day. */
      readonly to: number;
    }
  | {
      /** The early, middle or late part of a period. */
      readonly kind: "part";
      /** Which part, in the words of TIMEX3. */
      readonly part: Part;
      /** The period that it is a part of. */
      readonly of: Meaning;
    }
  | {
      /** Approximately then, EDTF `~`. */
      readonly kind: "about";
      /** What it is near. */
      readonly of: Meaning;
    }
  /** "by": from the dateline to the end of it; "since": began in it, goes on; "until": ended in it; "onwards": from it on. */
  | {
      /** How it relates to the time in `of`. */
      readonly kind: "by" | "before" | "after" | "since" | "until" | "onwards";
      /** The time that it is measured by. */
      readonly of: Meaning;
    }
  /** "Since at least 2014", "until after 3 May": what it began or ended in is only a bound. */
  | {
      /** Not just then, but on one side of it. */
      readonly kind: "bounded";
      /** What began or ended, as if it had done so just then. */
      readonly of: Meaning;
      /** Of a range, the end that is only a bound. @default "start" */
      readonly edge?: "start" | "end";
      /** Whether it can have begun or ended earlier or later. */
      readonly side: Side;
    }
  | {
      /** "Not on 3 May": no time is said, but one ruled out. */
      readonly kind: "not";
      /** The time that is ruled out. */
      readonly of: Meaning;
    }
  /** From the one to the other. What the first leaves out it shares with the second: "10–15 March". */
  | {
      /** It lasted from the one to the other. */
      readonly kind: "range";
      /** The first period, included. */
      readonly from: Meaning;
      /** The last period, included. */
      readonly to: Meaning;
    }
  /** At some time from the one to the other: "between 10 and 15 March". */
  | {
      /** It happened once, somewhere between the two. */
      readonly kind: "between";
      /** The first period that it can be in. */
      readonly from: Meaning;
      /** The last period that it can be in, included. */
      readonly to: Meaning;
    }
  /** "10 or 11 March", "on 10 and 11 March". */
  | {
      /** Whether one of them is meant or each. */
      readonly kind: "one-of" | "all-of";
      /** The members in the order said. */
      readonly times: readonly Meaning[];
    }
  /** A span that has a name: "the Second World War" 1939-09-01/1945-09-02. */
  | {
      /** A time with a name, known beforehand. */
      readonly kind: "edtf";
      /** Its time as EDTF. */
      readonly text: string;
    }
  /** "recently": the three weeks up to the dateline; "soon": the three from it on. */
  | {
      /** A vague short distance from the dateline. */
      readonly kind: "recent";
      /** Whether it lies before or after the dateline. */
      readonly side: Side;
    }
  /** The words allow several readings: the usual one first. */
  | {
      /** An ambiguous phrase. */
      readonly kind: "either";
      /** Two or more; those behind the first become `alternatives` of the time. */
      readonly readings: readonly Meaning[];
      /** Two readings of figures, 3/4/2022: the day first, then the month first. The conventions say which is the usual one. */
      readonly figures?: true;
    };
