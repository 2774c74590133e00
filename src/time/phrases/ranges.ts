import { utcOfDay, wallOfUtc } from "../calendar.ts";
import { coarser } from "../edtf/sets.ts";
import { parseEdtf } from "../edtf/parse.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { gridOf } from "../grid.ts";
import { EndBeforeStart, span } from "../compose/span.ts";
import { isoDay, noReading, type PhraseFault, type Readings, sentence } from "./faults.ts";
import { type Here, movedTo, type Reader } from "./here.ts";
import type { Meaning, Side } from "../phrase-meaning.ts";
import { isNotOver, nearerFirst } from "./nearest.ts";
import { dateIn, isBare, sharedOf, sideOf, withoutSide, withShared } from "./shared-parts.ts";
import { sameEdge } from "../same-edge.ts";

interface Pair {
  readonly from: Meaning;
  readonly to: Meaning;
}

/** More pairs of readings than this are no help to anyone. */
const MOST_PAIRS = 4;

/** More days, months or years than two months have are not spelled out one by one. */
const MOST_SPELLED = 62;

/** From one time to another: a span. */
export function rangeReadings(pair: Pair, here: Here, read: Reader): Readings {
  return joined(pair, here, read, (from, to) => [spanned(from, to)]);
}

/** At some time from one to another: one of its days, months or years, or the stretch where EDTF cannot list these. */
export function betweenReadings(pair: Pair, here: Here, read: Reader): Readings {
  return joined(pair, here, read, (from, to) => {
    const whole = spanned(from, to);
    const spelled = spelledBetween(from, to);
    const { start, end, zone } = whole;
    if (typeof start === "string" || typeof end === "string") return [whole];
    // "The 22nd to the end of January" is no stretch from a day to a month that holds it.
    const others = end.min < start.min || end.max < start.max ? [] : [whole];
    if (spelled !== undefined) return [spelled, ...others];
    const bound = {
      min: start.min,
      max: end.max,
      precision: coarser(start.precision, end.precision),
      ...(start.approximate === true || end.approximate === true ? { approximate: true } : {}),
    };
    return [{ start: bound, end: bound, zone }, ...others];
  });
}

/** EDTF names no zones: its text cannot distinguish two clocks that differ. */
function spanned(from: FuzzyTime, to: FuzzyTime): FuzzyTime {
  const whole = span(from, to);
  if (from.zone === to.zone || from.zone === "floating" || to.zone === "floating") return whole;
  const { edtf: _local, ...rest } = whole;
  return rest;
}

/** Each of the days, months or years, as long as these can be taken in at a glance. */
function spelledBetween(
  { edtf: from = "", start, end }: FuzzyTime,
  { edtf: to = "", end: last }: FuzzyTime,
): FuzzyTime | undefined {
  const pattern = /^-?\d{4}(-\d\d){0,2}$/;
  if (!pattern.test(from) || !pattern.test(to) || from.length !== to.length) return undefined;
  if (
    typeof start === "string" ||
    !sameEdge(start, end) ||
    typeof last === "string" ||
    last.max - start.min > MOST_SPELLED * (start.max - start.min)
  )
    return undefined;
  const time = parseEdtf(`[${from}..${to}]`);
  const members = time.members?.times ?? [];
  return members.length > 1 ? time : undefined;
}

type Join = (from: FuzzyTime, to: FuzzyTime) => readonly FuzzyTime[];

function joined(said: Pair, here: Here, read: Reader, join: Join): Readings {
  const from = withShared(said.from, sharedOf(said.to));
  const of = sharedOf(from).of;
  const to = of === undefined ? said.to : withShared(said.to, { of });
  const pairs = pairsOf({ from, to }, here, read);
  if (pairs.pairs.length > 0 && runsBackwards({ from, to })) return backwards();
  const times: FuzzyTime[] = [];
  const faults: PhraseFault[] = [...pairs.faults];
  for (const { first, last } of pairs.pairs.slice(0, MOST_PAIRS)) {
    const made = joinOne({ first, last, said: { from, to }, here, read, join });
    if (made.times.length === 0 && times.length > 0) continue;
    times.push(...made.times);
    faults.push(...made.faults);
  }
  return { times, faults: times.length === 0 ? faults : faults.filter(({ severity }) => severity !== "error") };
}

function backwards(): Readings {
  return noReading("end-before-start", "the end lies before the start", "check both dates");
}

/** Two days of one month, of which one year at most is said: they are not a year apart. */
function runsBackwards({ from, to }: Pair): boolean {
  const [first, last] = [dateIn(from), dateIn(to)];
  if (
    first?.day === undefined ||
    last?.day === undefined ||
    typeof first.month !== "number" ||
    first.month !== last.month
  )
    return false;
  return first.day > last.day && (first.year === undefined || last.year === undefined);
}

interface Pairs {
  readonly pairs: readonly { readonly first: FuzzyTime; readonly last: FuzzyTime }[];
  readonly faults: readonly PhraseFault[];
}

/** Which beginning belongs to which end: what one of them leaves open is settled by the other. */
function pairsOf({ from, to }: Pair, here: Here, read: Reader): Pairs {
  const [bareFrom, bareTo] = [isBare(from), isBare(to)];
  if (bareFrom && bareTo && isOfDay(from) && isOfDay(to) && from.of !== undefined && from.of === to.of)
    return onOneDay({ from, to, day: from.of }, here, read);
  if (bareFrom && bareTo) return barePairs({ from, to }, here, read);
  if (bareFrom) return behind({ from, ends: read(to, here), here, read });
  const starts = read(from, here);
  if (bareTo) return ahead({ starts, to, here, read });
  const ends = read(to, here);
  const crossed = starts.times.flatMap((first) => ends.times.map((last) => ({ first, last })));
  return { pairs: crossed, faults: [...starts.faults, ...ends.faults] };
}

type OfDay = Extract<Meaning, { readonly kind: "clock" | "hours" }>;

function isOfDay(meaning: Meaning): meaning is OfDay {
  return meaning.kind === "clock" || meaning.kind === "hours";
}

/** Two times of one day, whichever day it is: "9 am to 5 pm on Friday". */
function onOneDay(
  { from, to, day }: { readonly from: OfDay; readonly to: OfDay; readonly day: Meaning },
  here: Here,
  read: Reader,
): Pairs {
  const days = read(day, here);
  const pairs = days.times.flatMap(({ edtf }) => {
    if (edtf === undefined) return [];
    const on = (time: OfDay): FuzzyTime | undefined =>
      read({ ...time, of: { kind: "edtf", text: edtf } }, here).times[0];
    const [first, last] = [on(from), on(to)];
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
  return { pairs, faults: days.faults };
}

/** Neither says its year, month or week: for the past the last range that has begun, for the future the first not over. */
function barePairs({ from, to }: Pair, here: Here, read: Reader): Pairs {
  const said = sideOf(from) ?? sideOf(to) ?? here.side;
  const onEnd = sideOf(from) === undefined && sideOf(to) !== undefined;
  const dayOfFirst = sharedOf(from).month !== undefined && sharedOf(to).month === undefined;
  const settled = (side: Side): Pairs =>
    dayOfFirst
      ? fromItsStart({ from, to }, side, here, read)
      : onEnd || side === "future"
        ? behind({ from, ends: firstOf(read(to, { ...here, side })), here, read })
        : ahead({ starts: firstOf(read(from, { ...here, side })), to, here, read });
  if (said !== undefined) return settled(said);
  const [past, future] = [settled("past"), settled("future")];
  const [before, after] = [past.pairs[0], future.pairs[0]];
  const spanOf = ({ first, last }: Pairs["pairs"][number]): FuzzyTime => ({
    start: first.start,
    end: last.end,
    zone: first.zone,
  });
  const [spanBefore, spanAfter] = [before && spanOf(before), after && spanOf(after)];
  const ordered = nearerFirst(spanBefore, spanAfter, here);
  return ordered[0] === spanAfter && spanAfter !== undefined
    ? { pairs: [...future.pairs, ...past.pairs], faults: future.faults }
    : { pairs: [...past.pairs, ...future.pairs], faults: past.faults };
}

/** "10 March to 15": the end hangs on the start; of the future is also what has begun and is not over. */
function fromItsStart({ from, to }: Pair, side: Side, here: Here, read: Reader): Pairs {
  const begun = ahead({ starts: firstOf(read(from, { ...here, side: "past" })), to, here, read });
  const last = begun.pairs[0]?.last;
  return side === "past" || (last !== undefined && isNotOver(last, here))
    ? begun
    : ahead({ starts: firstOf(read(from, { ...here, side: "future" })), to, here, read });
}

function behind({
  from,
  ends,
  here,
  read,
}: {
  readonly from: Meaning;
  readonly ends: Readings;
  readonly here: Here;
  readonly read: Reader;
}): Pairs {
  const reads = ends.times.map((last) => ({
    last,
    start: firstOf(read(withoutSide(from), movedTo(last, here, "past"))),
  }));
  return {
    pairs: reads.flatMap(({ last, start }) => start.times.map((first) => ({ first, last }))),
    faults: [...ends.faults, ...(reads[0]?.start.faults ?? [])],
  };
}

function ahead({
  starts,
  to,
  here,
  read,
}: {
  readonly starts: Readings;
  readonly to: Meaning;
  readonly here: Here;
  readonly read: Reader;
}): Pairs {
  const reads = starts.times.map((first) => ({
    first,
    end: firstOf(read(withoutSide(to), movedTo(first, here, "future"))),
  }));
  return {
    pairs: reads.flatMap(({ first, end }) => end.times.map((last) => ({ first, last }))),
    faults: [...starts.faults, ...(reads[0]?.end.faults ?? [])],
  };
}

function firstOf({ times, faults }: Readings): Readings {
  return { times: times.slice(0, 1), faults };
}

interface Joining {
  readonly first: FuzzyTime;
  readonly last: FuzzyTime;
  readonly said: Pair;
  readonly here: Here;
  readonly read: Reader;
  readonly join: Join;
}

function joinOne({ first, last, said, here, read, join }: Joining): Readings {
  try {
    return { times: join(first, last), faults: [] };
  } catch (error) {
    if (!(error instanceof EndBeforeStart))
      return noReading("unreadable", sentence(error), "say when it begins and when it ends");
    const next = overnight({ first, said, here, read });
    if (next !== undefined) return { times: join(first, next), faults: [] };
    return backwards();
  }
}

/** The end on the day after, where both are times of one day: "22:00 to 02:00". */
function overnight({ first, said: { from, to }, here, read }: Omit<Joining, "last" | "join">): FuzzyTime | undefined {
  if (!isOfDay(to) || !isOfDay(from) || to.of !== from.of || typeof first.start === "string") return undefined;
  const wall = gridOf(first.zone).wall(first.start.min);
  const after = wallOfUtc(utcOfDay({ ...wall, day: wall.day + 1 }));
  return read({ ...to, of: { kind: "edtf", text: isoDay(after) } }, here).times[0];
}
