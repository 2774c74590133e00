import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { DASH } from "./dashes.ts";
import { about, date, onlyRange, unit } from "./meanings.ts";
import { passed } from "./passed.ts";

type Relation = "by" | "before" | "after" | "since" | "until" | "onwards";

const relation =
  (kind: Relation, slot = "anchor") =>
  (s: Slots): Meaning => ({ kind, of: s.meaning(slot) });
/**
 * A clause's words lie between: "since the government took office in December 2021". A time right behind is read by
 * itself. What came before or after an event of September may have come in September, too.
 */
const named =
  (kind: Relation) =>
  (s: Slots): Meaning | undefined =>
    s.has("anchor") ? undefined : { kind, of: s.meaning("tail") };

/** Since, by, before, after and until a time; and what a text is searched for. */
export const relations: readonly PhraseRule[] = [
  {
    kind: "phrase",
    name: "within",
    pattern: "withinWord lessThan? length",
    notBefore: ["of"],
    read: (s) => ({ kind: "by", of: s.meaning("length") }),
    example: "within 7 days",
  },
  {
    kind: "phrase",
    name: "within",
    pattern: "withinWord of:rolling",
    read: (s) => deadline(s.meaning("of")),
    example: "within the next two weeks",
  },
  passed("phrase", "strong"),
  passed("phrase", "inTime"),
  passed("phrase", "between"),
  passed("phrase", "fromTo"),
  { kind: "phrase", name: "year", pattern: "yearBefore bareYear", read: (s) => laterYear(s), example: "of 2022" },
  { kind: "phrase", name: "year", pattern: "fromWord bareYear", notBefore: ["upto"], read: (s) => laterYear(s) },
  { kind: "phrase", name: "year", pattern: "toYear bareYear", notAfter: ["number"], read: (s) => laterYear(s) },
  /** "Since 2007–2017" is said of what began and ended. */
  {
    kind: "phrase",
    name: "since",
    pattern: "since of:days|months|yearSpan|longSpan",
    read: (s) => onlyRange(s.meaning("of")),
  },
  {
    kind: "phrase",
    name: "since",
    pattern: "since anchor",
    read: relation("since"),
    example: "since late December",
  },
  {
    kind: "phrase",
    name: "since",
    pattern: `fromWord end ${DASH}|upto present`,
    read: relation("since", "end"),
    example: "from January 2014 to the present",
  },
  { kind: "phrase", name: "since", pattern: "fromWord end untilNow", read: relation("since", "end") },
  {
    kind: "phrase",
    name: "since",
    pattern: `bareYear ${DASH} present`,
    read: (s) => ({ kind: "since", of: date({ year: s.year("bareYear") }) }),
    example: "2014–present",
  },
  {
    kind: "phrase",
    name: "since-event",
    pattern: "sinceClause anchor? … tail:inTime",
    read: named("since"),
    example: "since the government took office in December 2021",
  },
  {
    kind: "phrase",
    name: "not-until",
    pattern: "negation untilClause anchor",
    read: relation("onwards"),
    example: "not until March",
  },
  {
    kind: "phrase",
    name: "not-until",
    pattern: "negation … untilClause anchor",
    read: (s) => ({
      kind: "either",
      readings: [
        { kind: "onwards", of: s.meaning("anchor") },
        { kind: "until", of: s.meaning("anchor") },
      ],
    }),
    example: "not take place until 5 March",
  },
  { kind: "phrase", name: "until", pattern: "until anchor", read: relation("until"), example: "until Friday" },
  {
    kind: "phrase",
    name: "until-event",
    pattern: "untilClause anchor? … tail:inTime",
    read: named("until"),
    example: "until the vote on 5 March",
  },
  {
    kind: "phrase",
    name: "until",
    pattern: "untilNow",
    read: () => ({ kind: "until", of: unit("day", 0) }),
    example: "until now",
  },
  { kind: "phrase", name: "by", pattern: "by at? anchor", read: relation("by"), example: "by mid-February" },
  {
    kind: "phrase",
    name: "rolling",
    pattern: "during of:rolling",
    read: (s) => s.meaning("of"),
    example: "over the past three months",
  },
  // Of a time of day a few minutes are meant.
  {
    kind: "phrase",
    name: "about",
    pattern: "at? nearClock of:clockOnDay|clock|earlyClock",
    read: (s) => about(s.meaning("of")),
    example: "about 2 pm",
  },
  { kind: "phrase", name: "before", pattern: "before anchor", read: relation("before"), example: "before noon" },
  {
    kind: "phrase",
    name: "not-before",
    pattern: "negation … before anchor",
    read: (s) => ({
      kind: "either",
      readings: [
        { kind: "onwards", of: s.meaning("anchor") },
        { kind: "before", of: s.meaning("anchor") },
      ],
    }),
    example: "not happen before June",
  },
  {
    kind: "phrase",
    name: "before-event",
    pattern: "before anchor? … tail:inTime",
    read: named("by"),
    example: "before the summit on 10 March",
  },
  {
    kind: "phrase",
    name: "after-named-time",
    pattern: "after span",
    read: relation("after", "span"),
    example: "after World War II",
  },
  { kind: "phrase", name: "after", pattern: "after anchor", read: relation("after"), example: "after Friday" },
  {
    kind: "phrase",
    name: "after-event",
    pattern: "after anchor? … tail:inTime",
    read: named("onwards"),
    example: "after the election in September 2021",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "starting anchor",
    read: relation("onwards"),
    example: "starting Monday",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "notBefore anchor",
    read: relation("onwards"),
    example: "no earlier than 1 March",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "fromWord anchor onwards",
    notBefore: ["small", "behindYear", "the", "weekday"],
    read: relation("onwards"),
    example: "from Friday onwards",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "nowOn",
    read: () => ({ kind: "onwards", of: unit("day", 0) }),
    example: "from now on",
  },
  {
    kind: "phrase",
    name: "from",
    pattern: "fromWord of:clockOnDay|someDay|monthOfYear|monthName|clock|earlyClock",
    notAfter: ["moved"],
    read: (s) => ({ kind: "either", readings: [{ kind: "onwards", of: s.meaning("of") }, s.meaning("of")] }),
    example: "from 1 February",
  },
  /** Of "moved from Monday to Friday" two days, no range. */
  {
    kind: "phrase",
    name: "from",
    pattern: "fromWord of:clockOnDay|someDay|monthOfYear|monthName|clock|earlyClock",
    read: (s) => s.meaning("of"),
  },
];

/** Behind "of" or "to" a number of people is as likely as an old year. */
function laterYear(s: Slots): Meaning | undefined {
  const year = s.year("bareYear");
  return "number" in year && year.number >= 1700 ? date({ year }) : undefined;
}

function deadline(of: Meaning): Meaning {
  return of.kind === "rolling" && of.side === "future" ? { kind: "by", of: unit(of.unit, of.count) } : of;
}
