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
      readonly number: number;
      /** Said beside it; without it the conventions decide. `before-common`: 44 BC. */
      readonly era?: "buddhist" | "common" | "before-common";
      /** Two digits stand for the end of a year: "65", "'22". */
      readonly short?: boolean;
    }
  /** Years from the dateline's own: −1 "last year". */
  | { readonly fromNow: number };

/** What there is of a calendar date; what is absent was not said and is read from the dateline. */
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
  | { readonly kind: "unit"; readonly unit: PhraseUnit; readonly offset: number }
  /** From so long before the dateline up to it, or on from it: "the past three days", "over the next two weeks". */
  | { readonly kind: "rolling"; readonly unit: PhraseUnit; readonly count: number; readonly side: Side }
  /** A weekday by itself, or of a week counted from the dateline's: "on Friday", "Tuesday of last week". */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly nearest?: Side;
      readonly week?: number;
      /** So many weeks on from there: 1 "Friday week", −1 "the Friday before last". */
      readonly weeksOn?: number;
    }
  /** A season, quarter, quadrimester or half year by its EDTF sub-year code, 21–41. */
  | {
      readonly kind: "group";
      readonly group: number;
      readonly year?: YearMeaning;
      readonly nearest?: Side;
      readonly other?: true;
    }
  /** Ten years by their first: `{ first: 1980 }` "the 1980s"; with `short` 80 of the century that the conventions pick. */
  | {
      readonly kind: "decade";
      readonly first: number;
      readonly era?: "buddhist" | "common" | "before-common";
      readonly short?: boolean;
    }
  /** By its ordinal: 21 "the 21st century", 25 of the Buddhist era "พุทธศตวรรษที่ 25". */
  | { readonly kind: "century"; readonly ordinal: number; readonly era?: "buddhist" | "common" | "before-common" }
  | { readonly kind: "fiscal"; readonly year: YearMeaning; readonly quarter?: number }
  /** A time of day, on a day or on the dateline's own. */
  | {
      readonly kind: "clock";
      readonly of?: Meaning;
      readonly hour: number;
      readonly minute?: number;
      readonly second?: number;
      readonly zone?: string;
      /** On the morning behind that day: "2 a.m. on Friday night". */
      readonly nextDay?: true;
    }
  /** A stretch of a day by its hours: "Friday morning" 6–12, "last night" 18–30. */
  | { readonly kind: "hours"; readonly of?: Meaning; readonly from: number; readonly to: number }
  | { readonly kind: "part"; readonly part: Part; readonly of: Meaning }
  | { readonly kind: "about"; readonly of: Meaning }
  /** "by": from the dateline to the end of it; "since": began in it, goes on; "until": ended in it; "onwards": from it on. */
  | { readonly kind: "by" | "before" | "after" | "since" | "until" | "onwards"; readonly of: Meaning }
  /** From the one to the other. What the first leaves out it shares with the second: "10–15 March". */
  | { readonly kind: "range"; readonly from: Meaning; readonly to: Meaning }
  /** At some time from the one to the other: "between 10 and 15 March". */
  | { readonly kind: "between"; readonly from: Meaning; readonly to: Meaning }
  /** "10 or 11 March", "on 10 and 11 March". */
  | { readonly kind: "one-of" | "all-of"; readonly times: readonly Meaning[] }
  /** A span that has a name: "the Second World War" 1939-09-01/1945-09-02. */
  | { readonly kind: "edtf"; readonly text: string }
  /** "recently": the three weeks up to the dateline; "soon": the three from it on. */
  | { readonly kind: "recent"; readonly side: Side }
  /** The words allow several readings: the usual one first. */
  | {
      readonly kind: "either";
      readonly readings: readonly Meaning[];
      /** Two readings of figures, 3/4/2022: the day first, then the month first. The conventions say which is the usual one. */
      readonly figures?: true;
    };
