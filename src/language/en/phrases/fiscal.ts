import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning, YearMeaning } from "../../../time/phrase-meaning.ts";
import { shortYear } from "./named.ts";
import { DASH } from "./dashes.ts";

const fiscal = (year: YearMeaning, quarter?: number): Meaning => ({
  kind: "fiscal",
  year,
  ...(quarter === undefined ? {} : { quarter }),
});

/** Fiscal years and their quarters. */
export const fiscalYears: readonly PhraseRule[] = [
  {
    kind: "fiscalTime",
    name: "fiscal-year",
    pattern: "fiscalSign #year",
    read: (s) => fiscal({ number: s.number("year") }),
    example: "FY2022",
  },
  {
    kind: "fiscalTime",
    name: "fiscal-year",
    pattern: "fiscalSign tick? #yy",
    read: (s) => fiscal(shortYear(s)),
    example: "FY22",
  },
  {
    kind: "fiscalTime",
    name: "fiscal-year",
    pattern: `fiscalSign #year ~${DASH}|'/' ~#yy`,
    read: (s) => fiscal(lastYear(s)),
    example: "fiscal year 2021-22",
  },
  {
    kind: "fiscalTime",
    name: "fiscal-year",
    pattern: `fiscalSign first:#year ~${DASH}|'/' ~#year`,
    read: (s) => (s.number("year") === s.number("first") + 1 ? fiscal({ number: s.number("year") }) : undefined),
    example: "financial year 2021/2022",
  },
  {
    kind: "fiscalTime",
    name: "fiscal-year",
    pattern: "the #year fiscalYear",
    read: (s) => fiscal({ number: s.number("year") }),
    example: "the 2022 fiscal year",
  },
  {
    kind: "fiscalQuarter",
    name: "fiscal-quarter",
    pattern: "the? ordinal quarter of fiscalTime",
    read: (s) => quarterOf(s.number("ordinal"), s.meaning("fiscalTime")),
    example: "the first quarter of fiscal 2022",
  },
  {
    kind: "fiscalQuarter",
    name: "fiscal-quarter",
    pattern: "fiscalTime quarterSign",
    read: (s) => quarterOf(s.number("quarterSign") - 32, s.meaning("fiscalTime")),
    example: "FY 2023 Q1",
  },
  {
    kind: "fiscalQuarter",
    name: "fiscal-quarter",
    pattern: "quarterSign fiscalTime",
    read: (s) => quarterOf(s.number("quarterSign") - 32, s.meaning("fiscalTime")),
    example: "Q2 FY2022",
  },
];

/** The last of "2021-22", after which a fiscal year is named. */
function lastYear(s: Slots): YearMeaning {
  const first = s.number("year");
  return { number: first - (first % 100) + s.number("yy") + (s.number("yy") < first % 100 ? 100 : 0) };
}

function quarterOf(number: number, of: Meaning): Meaning | undefined {
  return of.kind === "fiscal" && number <= 4 ? fiscal(of.year, number) : undefined;
}
