import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, civilFromDays } from "../../../src/time/calendar.ts";
import { parseEdtf } from "../../../src/time/edtf/parse.ts";
import type { FuzzyTime } from "../../../src/time/fuzzy.ts";
import type { Meaning, PhraseUnit, YearMeaning } from "../../../src/time/phrase-meaning.ts";
import { leansOnDateline } from "../../../src/time/phrases/leans-on-dateline.ts";
import { isSame } from "../../../src/time/phrases/distinct.ts";
import { english, type From, readingOf, thai } from "./reading.ts";
import { tell } from "./notation.ts";
import { expectHeld } from "../../expect-held.ts";

const seeded = { seed: 20_220_122, numRuns: 300 };
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const side = fc.constantFrom("past" as const, "future" as const);
const era = fc.constantFrom("buddhist" as const, "common" as const, "before-common" as const);
const units: readonly PhraseUnit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
  "fiscal-year",
];
const unitName = fc.constantFrom(...units);
const offset = fc.integer({ min: -40, max: 40 });

/** What is undefined in it is left out. */
function some<T>(shape: { readonly [field: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<T> {
  return fc
    .record(shape)
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T);
}

const saidYear = some<YearMeaning>({
  number: fc.integer({ min: 0, max: 3000 }),
  era: maybe(era),
  short: maybe(fc.boolean()),
});
const year: fc.Arbitrary<YearMeaning> = fc.oneof(
  saidYear,
  offset.map((fromNow) => ({ fromNow })),
);
const month = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 13 }) },
  { weight: 1, arbitrary: offset.map((fromNow) => ({ fromNow })) },
);

const leaf: fc.Arbitrary<Meaning> = fc.oneof(
  some({
    kind: fc.constant("date"),
    year: maybe(year),
    month: maybe(month),
    day: maybe(fc.integer({ min: 0, max: 32 })),
    weekday: maybe(fc.integer({ min: 1, max: 7 })),
    nearest: maybe(side),
  }),
  fc.record({ kind: fc.constant("unit"), unit: unitName, offset }),
  fc.record({ kind: fc.constant("rolling"), unit: unitName, count: fc.integer({ min: 0, max: 60 }), side }),
  some({
    kind: fc.constant("weekday"),
    weekday: fc.integer({ min: 0, max: 8 }),
    nearest: maybe(side),
    week: maybe(fc.integer({ min: -3, max: 3 })),
  }),
  some({
    kind: fc.constant("group"),
    group: fc.integer({ min: 20, max: 42 }),
    year: maybe(year),
    nearest: maybe(side),
  }),
  some({
    kind: fc.constant("decade"),
    first: fc.integer({ min: 0, max: 300 }).map((ten) => ten * 10),
    era: maybe(era),
    short: maybe(fc.boolean()),
  }),
  some({ kind: fc.constant("century"), ordinal: fc.integer({ min: 0, max: 30 }), era: maybe(era) }),
  some({ kind: fc.constant("fiscal"), year, quarter: maybe(fc.integer({ min: 1, max: 4 })) }),
  fc.record({
    kind: fc.constant("edtf"),
    text: fc.constantFrom("1939-09-01/1945-09-02", "2022-21", "[2021,2022]", "2022-13", "/.."),
  }),
  fc.record({ kind: fc.constant("recent"), side }),
) as fc.Arbitrary<Meaning>;

const { meaning } = fc.letrec<{ meaning: Meaning }>((tie) => ({
  meaning: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom("about", "by", "before", "after", "since", "until", "onwards"),
      of: tie("meaning"),
    }),
    fc.record({ kind: fc.constant("part"), part: fc.constantFrom("START", "MID", "END"), of: tie("meaning") }),
    some({
      kind: fc.constant("clock"),
      of: maybe(tie("meaning")),
      hour: fc.integer({ min: 0, max: 25 }),
      minute: maybe(fc.integer({ min: 0, max: 60 })),
      second: maybe(fc.integer({ min: 0, max: 61 })),
      zone: maybe(fc.constantFrom("UTC", "Z", "+05:45", "America/St_Johns", "floating", "Nowhere/Else")),
    }),
    some({
      kind: fc.constant("hours"),
      of: maybe(tie("meaning")),
      from: fc.integer({ min: 0, max: 12 }),
      to: fc.integer({ min: 13, max: 30 }),
    }),
    fc.record({ kind: fc.constantFrom("range", "between"), from: tie("meaning"), to: tie("meaning") }),
    fc.record({ kind: fc.constantFrom("one-of", "all-of"), times: fc.array(tie("meaning"), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant("either"), readings: fc.array(tie("meaning"), { maxLength: 3 }) }),
  ) as fc.Arbitrary<Meaning>,
}));

const dateline = fc.oneof(
  fc.integer({ min: -40_000, max: 60_000 }).map(dayText),
  fc.constantFrom(
    "2022-01-22T14:30",
    "2022-01-22T14",
    "[2022-01-22..2022-01-24]",
    "2022-01",
    "2021",
    "2022-01-22/..",
    "/2022-01-22",
    "2022-01-22~",
    "19XX",
    "2024-02-29",
    "-0043-03-15",
    "Y-20000",
  ),
);
const conventions: fc.Arbitrary<From> = some({
  in: fc.constantFrom("th", "en"),
  tense: maybe(side),
  weekStart: maybe(fc.constantFrom("monday", "sunday")),
  seasons: maybe(fc.constantFrom("north", "south")),
  zone: fc.constantFrom("Asia/Bangkok", "Europe/Kyiv", "UTC", "floating"),
});

function dayText(day: number): string {
  const { year: y, month: m, day: d } = civilFromDays(day);
  return [String(y).padStart(4, "0"), String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
}

function isOrdered({ start, end, members, alternatives = [] }: FuzzyTime): boolean {
  const edges = [start, end].every((edge) => typeof edge === "string" || edge.min < edge.max);
  const inOrder = typeof start === "string" || typeof end === "string" || start.min < end.max;
  return edges && inOrder && [...(members?.times ?? []), ...alternatives].every(isOrdered);
}

test("whatever is said gives ordered bounds or a fault, and other readings differ from the usual one", () => {
  expectHeld(
    fc.property(meaning, dateline, conventions, (said, at, from) => {
      const { time, faults } = readingOf(said, { ...from, at });
      if (time === null)
        return (
          faults.length > 0 &&
          faults.every(({ message, hint }) => [message, hint].every((sentence) => /^\S.*[^.]$/.test(sentence)))
        );
      const times = [time, ...(time.alternatives ?? [])];
      return isOrdered(time) && times.every((one, i) => times.every((other, j) => i === j || !isSame(one, other)));
    }),
    seeded,
  );
});

test("what leans on no dateline is the same from every one", () => {
  fc.assert(
    fc.property(
      fc.tuple(meaning, conventions).filter(([said, from]) => isAbsolute(said, from)),
      dateline,
      dateline,
      ([said, from], at, other) => {
        expect(readingOf(said, { ...from, at })).toEqual(readingOf(said, { ...from, at: other }));
      },
    ),
    { ...seeded, numRuns: 250 },
  );
});

test("a week later every day, week and weekday is a week later", () => {
  const weekly: fc.Arbitrary<Meaning> = fc.oneof(
    fc.record({ kind: fc.constant("unit" as const), unit: fc.constantFrom("day" as const, "week" as const), offset }),
    fc.record({
      kind: fc.constant("rolling" as const),
      unit: fc.constantFrom("day" as const, "week" as const),
      count: fc.integer({ min: 1, max: 60 }),
      side,
    }),
    some<Extract<Meaning, { kind: "weekday" }>>({
      kind: fc.constant("weekday" as const),
      weekday: fc.integer({ min: 1, max: 7 }),
      nearest: maybe(side),
      week: maybe(offset),
    }),
    fc.record({ kind: fc.constant("recent" as const), side }),
  );
  fc.assert(
    fc.property(weekly, fc.integer({ min: -40_000, max: 60_000 }), conventions, (said, day, from) => {
      const [now, later] = [
        readingOf(said, { ...from, at: dayText(day) }).time,
        readingOf(said, { ...from, at: dayText(day + 7) }).time,
      ];
      const moved = (time: FuzzyTime | null | undefined): string =>
        tell(time === null || time === undefined ? null : shifted(time));
      expect([now, ...(now?.alternatives ?? [])].map(moved)).toEqual([later, ...(later?.alternatives ?? [])].map(tell));
    }),
    { ...seeded, numRuns: 250 },
  );
});

test("text that a time has reads back as that time", () => {
  fc.assert(
    fc.property(meaning, dateline, conventions, (said, at, from) => {
      const time = readingOf(said, { ...from, at }).time;
      if (time?.edtf === undefined) return;
      const again = parseEdtf(time.edtf, {
        zone: time.zone === "floating" ? "UTC" : time.zone,
        ...(from.seasons === undefined ? {} : { seasons: from.seasons }),
      });
      expect(isSame(again, time), `${time.edtf}: ${tell(time)}`).toBe(true);
    }),
    seeded,
  );
});

/** Nothing in it is read from the dateline, nor shares what it leaves out. */
function isAbsolute(said: Meaning, from: From): boolean {
  const within = Object.values(said)
    .flat()
    .filter((part): part is Meaning => typeof part === "object" && part !== null && "kind" in part);
  return (
    !leansOnDateline(said, { ...from, habits: from.in === "th" ? thai : english }) &&
    within.every((part) => isAbsolute(part, from))
  );
}

function shifted(time: FuzzyTime): FuzzyTime {
  const edge = (of: FuzzyTime["start"]): FuzzyTime["start"] =>
    typeof of === "string" ? of : { ...of, min: of.min + 7 * DAY_MS, max: of.max + 7 * DAY_MS };
  return { ...time, start: edge(time.start), end: edge(time.end) };
}
