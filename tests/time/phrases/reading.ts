import { parseEdtf } from "../../../src/time/edtf/parse.ts";
import type { PhraseHabits } from "../../../src/time/phrase-table.ts";
import type { Meaning, PhraseUnit, Side, YearMeaning } from "../../../src/time/phrase-meaning.ts";
import { type MeaningRead, type ReadFrom, readMeaning } from "../../../src/time/phrases/read-meaning.ts";
import { tell } from "./notation.ts";

const fiscalYear = { month: 10, day: 1 };
export const thai: PhraseHabits = { twoDigitYears: "buddhist", buddhistFrom: 2400, dayFirst: true, fiscalYear };
export const english: PhraseHabits = { twoDigitYears: "common", dayFirst: false, fiscalYear };

/** Conventions beside the dateline; `in` is whose habits. */
export interface From extends Partial<Omit<ReadFrom, "dateline" | "habits">> {
  readonly at?: string;
  readonly in?: "th" | "en";
}

/** A meaning read from Saturday 22 January 2022 in Bangkok with English habits, where nothing else is said. */
export function readingOf(
  meaning: Meaning,
  { at = "2022-01-22", in: language = "en", zone = "Asia/Bangkok", ...conventions }: From = {},
): MeaningRead {
  return readMeaning(meaning, {
    dateline: parseEdtf(at, { zone }),
    zone,
    habits: language === "th" ? thai : english,
    ...conventions,
  });
}

/** What it was read as in one line: `usual or other !fault`. */
export function reads(meaning: Meaning, from?: From): string {
  const { time, faults } = readingOf(meaning, from);
  const times = [time, ...(time?.alternatives ?? [])].map(tell).join(" or ");
  return [times, ...faults.map(({ code }) => `!${code}`)].join(" ");
}

/** A date by what is said of it: "2022-03-10", "-03" a month alone, "-03-10", "--10" a day alone. */
export function on(
  text: string,
  more: {
    readonly weekday?: number;
    readonly nearest?: Side;
    readonly era?: "buddhist" | "common" | "before-common";
  } = {},
): Meaning {
  const { era, ...rest } = more;
  const [year = "", month = "", day = ""] = text.split("-");
  const number = (digits: string): number | undefined => (digits === "" ? undefined : Number(digits));
  const said = { year: number(year), month: number(month), day: number(day) };
  return {
    kind: "date",
    ...(said.year === undefined
      ? {}
      : {
          year: {
            number: said.year,
            ...(era === undefined ? {} : { era }),
            ...(year.length === 2 ? { short: true } : {}),
          },
        }),
    ...(said.month === undefined ? {} : { month: said.month }),
    ...(said.day === undefined ? {} : { day: said.day }),
    ...rest,
  };
}

export const unit = (of: PhraseUnit, offset = 0): Meaning => ({ kind: "unit", unit: of, offset });
export const rolling = (count: number, of: PhraseUnit, side: Side = "past"): Meaning => ({
  kind: "rolling",
  unit: of,
  count,
  side,
});
export const weekday = (
  number: number,
  more: { readonly nearest?: Side; readonly week?: number; readonly weeksOn?: number } = {},
): Meaning => ({ kind: "weekday", weekday: number, ...more });
export const group = (code: number, year?: YearMeaning): Meaning => ({
  kind: "group",
  group: code,
  ...(year === undefined ? {} : { year }),
});
export const early = (of: Meaning): Meaning => ({ kind: "part", part: "START", of });
export const mid = (of: Meaning): Meaning => ({ kind: "part", part: "MID", of });
export const late = (of: Meaning): Meaning => ({ kind: "part", part: "END", of });
export const range = (from: Meaning, to: Meaning): Meaning => ({ kind: "range", from, to });
export const between = (from: Meaning, to: Meaning): Meaning => ({ kind: "between", from, to });
export const either = (...readings: readonly Meaning[]): Meaning => ({ kind: "either", readings });
export const oneOf = (...times: readonly Meaning[]): Meaning => ({ kind: "one-of", times });
export const allOf = (...times: readonly Meaning[]): Meaning => ({ kind: "all-of", times });
export const stands = (
  kind: "about" | "by" | "before" | "after" | "since" | "until" | "onwards",
  of: Meaning,
): Meaning => ({ kind, of });

/** A time of day: "14", "14:30", "14:30:05"; of a day, and in a zone. */
export function clock(text: string, of?: Meaning, zone?: string): Meaning {
  const [hour = 0, minute, second] = text.split(":").map(Number);
  return {
    kind: "clock",
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(of === undefined ? {} : { of }),
    ...(zone === undefined ? {} : { zone }),
  };
}

export const hours = (from: number, to: number, of?: Meaning): Meaning => ({
  kind: "hours",
  from,
  to,
  ...(of === undefined ? {} : { of }),
});
