import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { YearMeaning } from "../../../time/phrase-meaning.ts";
import { yearOf } from "./make.ts";

const before = (s: Slots): YearMeaning => ({ number: s.number("count"), era: "before-common" });
const bare = (s: Slots): YearMeaning => yearOf(s);

/** "พ.ศ. 65" is short for 2565; the 65th year of the common era is itself. */
const ofEra = (s: Slots): YearMeaning => {
  const number = s.number("count");
  if (s.text("era") === "common") return { number, era: "common" };
  return { number, era: "buddhist", ...(number < 100 ? { short: true } : {}) };
};

function isCommon(year: YearMeaning): boolean {
  return "number" in year && year.era === "common";
}

/** Numbers, and years as they are written. */
export const years: readonly PhraseRule[] = [
  { kind: "amount", pattern: "#count", read: (s) => s.number("count") },
  { kind: "amount", pattern: "number-word", read: (s) => s.number("number-word") },
  { kind: "before-era", pattern: "before-christ", read: () => "before-common" },
  {
    kind: "before-era",
    pattern: "before era",
    read: (s) => (s.text("era") === "common" ? "before-common" : undefined),
  },
  { kind: "year", pattern: "year-noun? era #count", read: ofEra },
  { kind: "year", pattern: "year-noun? #count year-noun? before-era", read: before },
  { kind: "year", pattern: "year-noun #year", read: bare },
  { kind: "year", pattern: "year-noun #yy", notBefore: ["money", "counter$", "unit"], read: bare },
  // The year of the common era is the surer one: a Thai year once began in April.
  {
    kind: "dated-year",
    pattern: "year '(' common:year ')'",
    read: (s) => (isCommon(s.year("common")) ? s.year("common") : s.year("year")),
  },
  { kind: "dated-year", pattern: "year", read: (s) => s.year("year") },
  { kind: "year-now", pattern: "last-year", read: () => ({ fromNow: -1 }) },
  {
    kind: "year-now",
    pattern: "year-noun near|beside",
    read: (s) => ({ fromNow: s.number(s.has("near") ? "near" : "beside") }),
  },
  { kind: "in-full-year", pattern: "of? dated-year", read: (s) => s.year("dated-year") },
  { kind: "in-full-year", pattern: "of? year-now", read: (s) => s.year("year-now") },
  { kind: "in-full-year", pattern: "#year", read: bare },
  { kind: "in-year", pattern: "in-full-year", read: (s) => s.year("in-full-year") },
  // "6 ตุลา 14 ตุลา" is two days.
  {
    kind: "in-year",
    pattern: "#yy",
    notBefore: ["money", "unit", "month", "month-letters", "month-nickname", "month-noun"],
    read: bare,
  },
  // "ม.ค. 65 คน" counts people; behind a day two digits are hardly anything but a year.
  { kind: "in-month-year", pattern: "in-full-year", read: (s) => s.year("in-full-year") },
  { kind: "in-month-year", pattern: "#yy", notBefore: ["money", "counter$", "unit"], read: bare },
];
