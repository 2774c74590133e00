import { aboutTime, afterTime, beforeTime, byTime, partOf, since } from "../compose/compose.ts";
import { parseEdtf } from "../edtf/parse.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { quote } from "../refusal.ts";
import { span } from "../compose/span.ts";
import { boundedReadings } from "./bounded.ts";
import { clockReadings, hoursReadings } from "./clocks.ts";
import { datelineDays, momentOf } from "./dateline.ts";
import { dateReadings, groupReadings } from "./dates.ts";
import { distinct, isSame, looksSame } from "./distinct.ts";
import { centuryReadings, decadeReadings } from "./eras.ts";
import { noReading, type PhraseFault, type Readings, sentence } from "./faults.ts";
import { fiscalReadings } from "./fiscal.ts";
import { isHeld, isOfKind } from "./same-reading.ts";
import { type Here, hereAt, type ReadWith } from "./here.ts";
import { leansOnDateline } from "./leans-on-dateline.ts";
import type { Meaning } from "../phrase-meaning.ts";
import { mergedReadings } from "./merge.ts";
import { dayTime } from "./periods.ts";
import { betweenReadings, rangeReadings } from "./ranges.ts";
import { setReadings } from "./set-readings.ts";
import { recentReadings, rollingReadings, unitReadings } from "./units.ts";
import { weekdayReadings } from "./weekdays.ts";
import { sameEdge } from "../same-edge.ts";

export type { PhraseFault } from "./faults.ts";

/** The context that a meaning is read from: the day it was written, which may be fuzzy itself, and the conventions of its writer. */
export interface ReadFrom extends ReadWith {
  readonly dateline: FuzzyTime;
}

/** The time that a phrase says, other readings in its `alternatives`; null where there is no such time. */
export interface MeaningRead {
  readonly time: FuzzyTime | null;
  readonly faults: readonly PhraseFault[];
}

/** Reads what a phrase says from a dateline. It never throws: what is impossible comes back as a fault. */
export function readMeaning(meaning: Meaning, from: ReadFrom): MeaningRead {
  return meaningReader(from)(meaning);
}

/** The same for many phrases of one dateline. */
export function meaningReader({ dateline, ...given }: ReadFrom): (meaning: Meaning) => MeaningRead {
  const { days, every } = datelineDays(dateline);
  const moment = days.length === 1 ? momentOf(dateline) : undefined;
  const side = given.tense === undefined ? {} : { side: given.tense };
  const here = (day: number): Here =>
    hereAt(day, { with: given, ...side, ...(moment === undefined ? {} : { moment }) });
  if (days.length === 0) return (meaning) => withoutDateline(meaning, here);
  const places = days.map(here);
  return (meaning) => mergedRead(readingsFrom(meaning, places), { every });
}

function mergedRead(reads: readonly Readings[], { every }: { readonly every: boolean }): MeaningRead {
  const firsts = reads.map(({ times: [first] }) => first).filter((first) => first !== undefined);
  const time = mergedReadings({ readings: firsts, every });
  const faults = reads
    .flatMap((read) => read.faults)
    .filter((fault, i, all) => all.findIndex(({ message }) => message === fault.message) === i);
  if (time === undefined) return { time: null, faults };
  const others = otherReadings(
    reads.map(({ times }) => times.slice(1)),
    { every, isHeld: (other) => isHeld(other, { time, of: firsts }) },
  );
  return { time: others.length === 0 ? time : { ...time, alternatives: others }, faults };
}

interface Others {
  readonly every: boolean;
  /** Whether the reading that comes first says it already. */
  readonly isHeld: (other: FuzzyTime) => boolean;
}

/**
 * The readings beside the first of each day that the dateline can be. Where only its first and last day were read, what
 * lies between the two is held by a stretch: readings belong together by their place among all that were read.
 */
function otherReadings(reads: readonly (readonly FuzzyTime[])[], { every, isHeld }: Others): readonly FuzzyTime[] {
  const news = (times: readonly FuzzyTime[]): readonly FuzzyTime[] => times.filter((time) => !isHeld(time));
  const [first = [], last = []] = reads;
  if (every || reads.length !== 2 || first.length !== last.length) return distinct(news(reads.flat()), looksSame);
  const pairs = first.map((one, i): readonly FuzzyTime[] => {
    const pair = news([one, last[i] ?? one]);
    const [a, b] = pair;
    const stretch =
      a !== undefined && b !== undefined && isOfKind(a, b) ? mergedReadings({ readings: [a, b], every }) : undefined;
    return stretch === undefined ? pair : [stretch];
  });
  return distinct(pairs.flat(), looksSame);
}

/** The readings of each day that the dateline can be; of what says its own date one is enough. */
function readingsFrom(meaning: Meaning, places: readonly Here[]): readonly Readings[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || places.length === 1 || leansOnDateline(meaning, first.with))
    return places.map((here) => safely(meaning, here));
  const [one, other] = [safely(meaning, first), safely(meaning, last)];
  const agree =
    one.times.length === other.times.length && one.times.every((time, i) => isSame(time, other.times[i] ?? time));
  return agree ? [one] : places.map((here) => safely(meaning, here));
}

/** What says its own date can be read without a dateline: from any two days it is the same. */
function withoutDateline(meaning: Meaning, here: (day: number) => Here): MeaningRead {
  const [one, other] = [safely(meaning, here(-100_001)), safely(meaning, here(20_000))];
  const [time, same] = [one.times[0], other.times[0]];
  if (time !== undefined && same !== undefined && isSame(time, same)) return { time, faults: one.faults };
  if (time === undefined && same === undefined) return { time: null, faults: one.faults };
  return {
    time: null,
    faults: noReading("unclear-dateline", "it is counted from a day that is not known", "give the dateline").faults,
  };
}

function safely(meaning: Meaning, here: Here): Readings {
  try {
    const { times, faults } = read(meaning, here);
    return { times: flat(times).filter(isOrdered), faults };
  } catch (error) {
    return noReading("unreadable", sentence(error), "say it as one plain time");
  }
}

function read(meaning: Meaning, here: Here): Readings {
  switch (meaning.kind) {
    case "date":
      return dateReadings(meaning, here);
    case "unit":
      return unitReadings(meaning, here);
    case "rolling":
      return rollingReadings(meaning, here);
    case "weekday":
      return weekdayReadings(meaning, here);
    case "group":
      return groupReadings(meaning, here);
    case "decade":
      return decadeReadings(meaning, here);
    case "century":
      return centuryReadings(meaning);
    case "fiscal":
      return fiscalReadings(meaning, here);
    case "clock":
    case "hours":
      return onDays(meaning, here);
    case "part":
      return changed(read(meaning.of, { ...here, shape: partShape(meaning.part, here.shape) }), (time) =>
        partOf(meaning.part, time),
      );
    case "about":
      return changed(read(meaning.of, here), aboutTime);
    case "by": {
      const said =
        here.moment === undefined
          ? dayTime(here.day)
          : { start: here.moment.bound, end: here.moment.bound, zone: here.moment.zone };
      return changed(read(meaning.of, { ...here, lean: "future" }), (time) => byTime(time, said));
    }
    case "before":
      return changed(read(meaning.of, here), beforeTime);
    case "after":
      return changed(read(meaning.of, here), afterTime);
    case "since":
      return changed(read(meaning.of, { ...here, side: "past" }), since);
    case "until":
      return changed(read(meaning.of, here), (time) => span("unknown", time));
    case "onwards":
      return changed(read(meaning.of, here), onwards);
    case "bounded":
      return boundedReadings(meaning, here, read);
    case "not":
      return noReading("unreadable", "it says only when it was not", "say when it was");
    case "range":
      return rangeReadings(meaning, here, read);
    case "between":
      return betweenReadings(meaning, here, read);
    case "one-of":
    case "all-of":
      return setReadings(meaning, here, read);
    case "edtf":
      return {
        times: [parseEdtf(meaning.text, { zone: here.with.zone, seasons: here.with.seasons ?? "north" })],
        faults: [],
      };
    case "recent":
      return recentReadings(meaning.side, here);
    case "either":
      return eitherReadings(usualFirst(meaning, here), here);
  }
}

function onDays(meaning: Extract<Meaning, { readonly kind: "clock" | "hours" }>, here: Here): Readings {
  const days: Readings = meaning.of === undefined ? { times: [dayTime(here.day)], faults: [] } : read(meaning.of, here);
  if (days.times.length === 0) return days;
  const { times, faults } =
    meaning.kind === "clock"
      ? clockReadings(meaning, flat(days.times), here)
      : hoursReadings(meaning, flat(days.times), here);
  return { times, faults: [...days.faults, ...faults] };
}

/** For dates in figures the conventions say whether the day or the month comes first. */
function usualFirst(
  { readings, figures }: Extract<Meaning, { readonly kind: "either" }>,
  { with: { habits, dayFirst = habits.dayFirst } }: Here,
): readonly Meaning[] {
  return figures === true && !dayFirst ? [...readings].reverse() : readings;
}

/** The usual reading first: that of the first that there is. */
function eitherReadings(readings: readonly Meaning[], here: Here): Readings {
  const reads = readings.map((meaning) => safely(meaning, here));
  const first = reads.find(({ times }) => times.length > 0) ?? reads[0];
  return first === undefined
    ? noReading("incomplete-date", "none of its readings is said", "name one")
    : { times: reads.flatMap(({ times }) => times), faults: first.faults };
}

/** Each reading changed; one that cannot be is dropped, and where none can the sentence says why. */
function changed({ times, faults }: Readings, change: (time: FuzzyTime) => FuzzyTime): Readings {
  const made: FuzzyTime[] = [];
  const failed: PhraseFault[] = [];
  for (const time of flat(times)) {
    try {
      made.push(...flat([change(time)]));
    } catch (error) {
      failed.push(...noReading("not-one-period", sentence(error), "say it of a plain date or period").faults);
    }
  }
  return { times: made, faults: made.length > 0 ? faults : [...faults, ...failed.slice(0, 1)] };
}

function partShape(
  part: Extract<Meaning, { readonly kind: "part" }>["part"],
  outer: Here["shape"],
): (time: FuzzyTime) => FuzzyTime {
  return (time) => {
    const { start, end, relation, members } = time;
    if (
      typeof start === "string" ||
      !sameEdge(start, end) ||
      start.part !== undefined ||
      relation !== undefined ||
      members !== undefined
    )
      return time;
    const narrowed = partOf(part, time);
    return outer === undefined ? narrowed : outer(narrowed);
  };
}

function onwards(time: FuzzyTime): FuzzyTime {
  const { start, relation, zone } = time;
  if (typeof start === "string" || relation !== undefined)
    throw new RangeError(`"onwards" needs a plain time that has a beginning, got ${quote(time)}`);
  return { start, end: "unknown", relation: "ON_OR_AFTER", zone };
}

/** Readings one by one, each without others of its own. */
function flat(times: readonly FuzzyTime[]): readonly FuzzyTime[] {
  return times.flatMap(({ alternatives = [], ...time }) => [time, ...flat(alternatives)]);
}

function isOrdered({ start, end }: FuzzyTime): boolean {
  return [start, end].every((edge) => typeof edge === "string" || edge.min < edge.max);
}
