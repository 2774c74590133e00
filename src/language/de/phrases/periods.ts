import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning, YearMeaning } from "../../../time/phrase-meaning.ts";
import { about, date, nearestBy, unit, yearIn } from "./meanings.ts";
import { unitNamed } from "./named.ts";

const WINTER = 24;

const weekend = (week: number): Meaning => ({
  kind: "range",
  from: { kind: "weekday", weekday: 6, week },
  to: { kind: "weekday", weekday: 7, week },
});
const short = (first: number): Meaning | undefined =>
  first % 10 === 0 ? { kind: "decade", first, short: true } : undefined;

/** Weeks, quarters, seasons, years, decades and centuries; spans with a name. */
export const periods: readonly PhraseRule[] = [
  {
    kind: "relTime",
    name: "relative-unit",
    pattern: "the? rel unit",
    read: (s) => unit(unitNamed(s.text("unit")), s.number("rel")),
    example: "vergangene Woche",
  },
  { kind: "relTime", name: "relative-unit", pattern: "heuer", read: () => unit("year", 0), example: "heuer" },
  {
    kind: "relTime",
    name: "weekend",
    pattern: "the? rel weekendWord",
    read: (s) => weekend(s.number("rel")),
    example: "am vergangenen Wochenende",
  },
  {
    kind: "relTime",
    name: "relative-unit",
    pattern: "the? unitBefore",
    read: (s) => unit(unitNamed(s.text("unitBefore")), -1),
    example: "im Vormonat",
  },
  { kind: "theUnit", pattern: "the unit", read: (s) => unit(unitNamed(s.text("unit")), 0) },

  {
    kind: "group",
    name: "quarter-or-half",
    pattern: "the? ordinal groupWord year:ofYear?",
    read: (s) => nthGroup(s),
    example: "erstes Quartal 2022",
  },
  {
    kind: "group",
    name: "quarter-or-half",
    pattern: "the? ordinal groupWord the yearWord",
    read: (s) => nthGroup(s, { fromNow: 0 }),
    example: "im zweiten Halbjahr des Jahres",
  },
  {
    kind: "group",
    name: "quarter-or-half",
    pattern: "the? ordinal halfWord year:ofYear",
    read: (s) => half(s, s.year("year")),
    example: "in der ersten Hälfte des Jahres 2022",
  },
  {
    kind: "group",
    name: "quarter-or-half",
    pattern: "the? ordinal halfWord the yearWord",
    read: (s) => half(s, { fromNow: 0 }),
    example: "in der ersten Hälfte des Jahres",
  },
  {
    kind: "group",
    name: "quarter-or-half",
    pattern: "groupSign '/'? year:plainYear",
    read: (s) => ({ kind: "group", group: s.number("groupSign"), ...yearIn(s) }),
    example: "Q1 2022",
  },
  {
    kind: "group",
    name: "season",
    pattern: "the? season year:ofYear",
    read: (s) => ({ kind: "group", group: s.number("season"), ...yearIn(s) }),
    example: "Frühjahr 2021",
  },
  {
    kind: "group",
    name: "season",
    pattern: "the? season #year ~'/' ~#yy",
    read: (s) => ({ kind: "group", group: s.number("season"), year: { number: s.number("year") } }),
    example: "Winter 2021/22",
  },
  {
    kind: "group",
    name: "season",
    pattern: "the? rel season",
    read: (s) => season(s.number("season"), s.number("rel")),
    example: "vergangenen Sommer",
  },
  {
    kind: "bareSeason",
    name: "season",
    pattern: "season",
    read: (s) => ({ kind: "group", group: s.number("season") }),
  },

  {
    kind: "fiscalYear",
    name: "fiscal-year",
    pattern: "the? fiscal year:fullYear",
    read: (s) => ({ kind: "fiscal", year: s.year("year") }),
    example: "Geschäftsjahr 2022",
  },
  {
    kind: "fiscalYear",
    name: "fiscal-year",
    pattern: "the? fiscal #year ~'/' ~#yy",
    read: twoYears,
    example: "Haushaltsjahr 2021/22",
  },
  {
    kind: "fiscalYear",
    name: "fiscal-year",
    pattern: "the? rel fiscal",
    read: (s) => ({ kind: "fiscal", year: { fromNow: s.number("rel") } }),
    example: "im laufenden Geschäftsjahr",
  },
  { kind: "fiscalTime", name: "fiscal-year", pattern: "fiscalYear", read: (s) => s.meaning("fiscalYear") },
  {
    kind: "fiscalTime",
    name: "years",
    pattern: "the? twoYearWord #year ~'/' ~#yy",
    read: twoYears,
    example: "Saison 2021/22",
  },
  {
    kind: "fiscalTime",
    name: "fiscal-quarter",
    pattern: "the? ordinal groupWord fiscalYear",
    read: fiscalQuarter,
    example: "im ersten Quartal des Geschäftsjahres 2022",
  },

  { kind: "yearTime", pattern: "the? year:namedYear|eraYear|relYear", read: (s) => date(yearIn(s)) },
  {
    kind: "decade",
    name: "decade",
    pattern: "the? #year ~ending:tensEnding|tensYears",
    read: (s) => decade(s.number("year")),
    example: "in den 1980er Jahren",
  },
  {
    kind: "decade",
    name: "decade",
    pattern: "the|in #yy ~tensEnding",
    read: (s) => short(s.number("yy")),
    example: "die 80er",
  },
  {
    kind: "decade",
    name: "decade",
    pattern: "the? #yy ~tensYears",
    read: (s) => short(s.number("yy")),
    example: "der 80er-Jahre",
  },
  {
    kind: "decade",
    name: "decade",
    pattern: "the? tens",
    read: (s) => short(s.number("tens")),
    example: "Achtzigerjahre",
  },
  {
    kind: "decade",
    name: "decade",
    pattern: "the|in tensAlone",
    read: (s) => short(s.number("tensAlone")),
    example: "die Neunziger",
  },
  {
    kind: "century",
    name: "century",
    pattern: "the? ordinal centuryWord",
    read: (s) => ({ kind: "century", ordinal: s.number("ordinal") }),
    example: "im 18. Jahrhundert",
  },
  {
    kind: "century",
    name: "century",
    pattern: "the? ordinal centuryWord era",
    read: (s) => ({
      kind: "century",
      ordinal: s.number("ordinal"),
      era: s.text("era") === "common" ? "common" : "before-common",
    }),
    example: "5. Jahrhundert v. Chr.",
  },

  {
    kind: "named",
    name: "named-span",
    pattern: "the? war",
    read: (s) => ({ kind: "edtf", text: s.text("war") }),
    example: "im Zweiten Weltkrieg",
  },
  {
    kind: "named",
    name: "holiday",
    pattern: "christmas year:ofYear?",
    read: (s) => ({
      kind: "range",
      from: date({ month: 12, day: 25 }),
      to: date({ month: 12, day: 26, ...yearIn(s) }),
    }),
    example: "Weihnachten 2021",
  },
  {
    kind: "named",
    name: "holiday",
    pattern: "turn",
    read: () => about(date({ month: 1, day: 1 })),
    example: "zum Jahreswechsel",
  },
];

function nthGroup(s: Slots, year?: YearMeaning): Meaning | undefined {
  const [base, nth] = [s.number("groupWord"), s.number("ordinal")];
  const own = year === undefined ? yearIn(s) : { year };
  return nth > (base === 32 ? 4 : 2) ? undefined : { kind: "group", group: base + nth, ...own };
}

function half(s: Slots, year: YearMeaning): Meaning | undefined {
  return s.number("ordinal") > 2 ? undefined : { kind: "group", group: 39 + s.number("ordinal"), year };
}

/** "Dieser Winter" may have begun in the year before. */
function season(group: number, rel: number): Meaning | undefined {
  const nearest = rel === 0 && group === WINTER ? {} : nearestBy(rel);
  return nearest === undefined ? undefined : { kind: "group", group, ...nearest };
}

/** Named after both its years it does not say when it changes from the one to the other. */
function twoYears(s: Slots): Meaning | undefined {
  const first = s.number("year");
  if ((first + 1) % 100 !== s.number("yy")) return undefined;
  return { kind: "range", from: date({ year: { number: first } }), to: date({ year: { number: first + 1 } }) };
}

function fiscalQuarter(s: Slots): Meaning | undefined {
  const [nth, of] = [s.number("ordinal"), s.meaning("fiscalYear")];
  return s.number("groupWord") !== 32 || nth > 4 || of.kind !== "fiscal" ? undefined : { ...of, quarter: nth };
}

function decade(first: number): Meaning | undefined {
  return first % 10 === 0 && first >= 1000 && first <= 2190 ? { kind: "decade", first } : undefined;
}
