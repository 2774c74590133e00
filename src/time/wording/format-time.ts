import type { EpochMs } from "../../base/units.ts";
import { expectKnown, expectObject, expectOneOf, inspect } from "../../base/expect.ts";
import { clockUnit, finestClock } from "../clock-unit.ts";
import { expectLanguage, expectTime, expectZone } from "../expect-time.ts";
import type { Bound, FuzzyTime } from "../fuzzy.ts";
import { isClockPrecision, isDeadline } from "../precisions.ts";
import { gridOf } from "../grid.ts";
import type { Calendar, Language } from "../language.ts";
import type { WordingStyle } from "../wording-style.ts";
import { calendars, hasOwnMonths } from "../calendars/calendars.ts";
import { boundWords, clockWords, clockZone } from "./bounds.ts";
import { between, type Days, type RangeWords, spanPieces } from "./dates.ts";
import { plainDays, reaching } from "./days.ts";
import type { Which } from "./own-months.ts";
import { type WordingContext, withNeededYears } from "./say.ts";
import { memberRuns } from "./sets.ts";

/** How a time is to be said. */
export interface FormatOptions {
  /** The language that words the time. */
  readonly language: Language;
  /** @default the calendar of the language's readers */
  readonly calendar?: Calendar;
  /** The zone whose clock times of day are read on; said with its place where the time has another. @default the time's own */
  readonly zone?: string;
  /** @default "full" */
  readonly style?: WordingStyle;
  /** A common year that can be left out: dates in it are worded without their year ("21 Jan"). */
  readonly omitYear?: number;
  /** An instant of a day that can be left out: times of day on it are worded without their date ("14:00"). */
  readonly omitDay?: EpochMs;
}

/** Every option; a record, so that none is forgotten. */
const optionNames: Readonly<Record<keyof FormatOptions, true>> = {
  language: true,
  calendar: true,
  zone: true,
  style: true,
  omitYear: true,
  omitDay: true,
};

/**
 * A time as people say it, with all that is vague in it: "early January 2022", "by 20 February 2022", "since late
 * December 2021", "between 10 and 15 March 2022", "ต้นเดือนมกราคม 2565". Ranges are said with their last day included,
 * months always in words.
 *
 * In a calendar that has other months (`islamic`, `hebrew`, `persian`) a Gregorian month or year is said by its days,
 * "11 Dey to 11 Bahman 1400 AP" for January 2022, and a part of one as lying between two. Decades, centuries and seasons
 * keep their names.
 *
 * Of a time that is known only as before or after another event, there is nothing to say here but that it has no date.
 *
 * @throws TypeError for what is no time and no language, RangeError for an unknown calendar, zone or style, or a year that is no whole number
 * @example formatTime(parseEdtf("2022-01-10/2022-01-16"), { language: en }) // "10–16 January 2022"
 */
export function formatTime(time: FuzzyTime, options: FormatOptions): string {
  expectTime(time, { name: "time", where: "formatTime" });
  expectObject(options, [], { name: "options", where: "formatTime", such: "an object with a language" });
  expectLanguage(options.language, { name: "options.language", where: "formatTime" });
  expectKnown(options, Object.keys(optionNames), "formatTime");
  const { language, calendar = language.calendar, zone = time.zone, style = "full", omitYear, omitDay } = options;
  expectOneOf(calendar, calendars, { name: "options.calendar", where: "formatTime" });
  expectOneOf(style, ["full", "short"], { name: "options.style", where: "formatTime" });
  if (zone !== "floating") expectZone(zone, { name: "options.zone", where: "formatTime" });
  if (omitYear !== undefined && !Number.isInteger(omitYear))
    throw new RangeError(`options.omitYear is ${inspect(omitYear)} in formatTime; use a common year such as 2022`);
  if (omitDay !== undefined && !Number.isFinite(omitDay))
    throw new RangeError(
      `options.omitDay is ${inspect(omitDay)} in formatTime; use an instant such as Date.UTC(2022, 0, 21)`,
    );
  const clock = zone === "floating" ? "UTC" : zone;
  return timeWords(time, {
    language,
    calendar,
    style,
    zone: clock,
    ...(omitYear === undefined ? {} : { omitYear }),
    ...(omitDay === undefined ? {} : { omitDay: gridOf(clock).wall(omitDay) }),
  });
}

function timeWords(time: FuzzyTime, context: WordingContext): string {
  const { language, style } = context;
  const words = language.time;
  const { start, end, relation, members, zone } = time;
  if (members !== undefined) {
    const runs = memberRuns(members.times);
    const [only] = runs;
    if (only === undefined) return words.none;
    if (runs.length === 1)
      return members.kind === "one-of" && members.times.length > 1
        ? betweenWords(only, context)
        : timeWords(only, context);
    const years = yearsOf({ bounds: runs.flatMap(boundsOf), zone, context });
    const said = runs.map((member) => timeWords(member, years));
    return members.kind === "one-of" ? words.oneOf(said, style) : words.allOf(said, style);
  }
  const say = (bound: Bound, which: Which = "whole"): string =>
    placed({ text: boundWords({ bound, zone, context, which }), bounds: [bound], zone, context });
  if (relation === "BEFORE" && typeof end !== "string") return words.before(say(end, "before"), style);
  if (relation === "ON_OR_BEFORE" && typeof end !== "string") return words.by(say(end, "last"), style);
  if (relation === "AFTER" && typeof start !== "string") return words.after(say(start, "after"), style);
  if (relation === "ON_OR_AFTER" && typeof start !== "string") return words.onOrAfter(say(start, "moment"), style);
  if (typeof start === "string") return typeof end === "string" ? words.none : words.until(say(end, "moment"), style);
  if (end === "open") return words.since(say(start, "moment"), style);
  if (end === "unknown") return words.endUnknown(say(start, "moment"), style);
  if (isSame(start, end)) return say(start);
  return rangeWords({ start, end, zone, context });
}

/** At some time from the first to the last of times in a row. */
function betweenWords(run: FuzzyTime, context: WordingContext): string {
  const { start, end, zone } = run;
  if (typeof start === "string" || typeof end === "string") return timeWords(run, context);
  return placed({
    text: between(rangePieces({ start, end, zone, context }), context),
    bounds: [start, end],
    zone,
    context,
  });
}

function isSame(a: Bound, b: Bound): boolean {
  return a.min === b.min && a.max === b.max && a.precision === b.precision && a.part === b.part;
}

interface Range {
  readonly start: Bound;
  readonly end: Bound;
  readonly zone: string;
  readonly context: WordingContext;
}

function boundsOf({ start, end }: FuzzyTime): readonly Bound[] {
  return [start, end].filter((edge) => typeof edge !== "string");
}

/** Dates that are said side by side, in one list or range. */
function yearsOf({
  bounds,
  zone,
  context,
}: {
  readonly bounds: readonly Bound[];
  readonly zone: string;
  readonly context: WordingContext;
}): WordingContext {
  const grid = gridOf(zone);
  const [from, to] = [Math.min(...bounds.map(({ min }) => min)), Math.max(...bounds.map(({ max }) => max))];
  return bounds.length === 0 ? context : withNeededYears(grid.wall(from), grid.wall(to - 1), context);
}

function rangeWords({ start, end, zone, context: asked }: Range): string {
  const context = yearsOf({ bounds: [start, end], zone, context: asked });
  const {
    language: { time },
    style,
  } = context;
  if (!isDeadline(end))
    return placed({ text: rangePieces({ start, end, zone, context }).range, bounds: [start, end], zone, context });
  const [from, to] = [
    boundWords({ bound: start, zone, context }),
    boundWords({
      bound: end,
      zone,
      // On the day that the beginning names, the end is said by its time of day.
      context: isClock(start) ? { ...context, omitDay: gridOf(clockZone({ zone, context })).wall(start.min) } : context,
      which: "last",
    }),
  ];
  return placed({ text: time.endBy(from, to, style), bounds: [start, end], zone, context });
}

function rangePieces({ start, end, zone, context: asked }: Range): RangeWords {
  const once = doubtedOnce({ start, end, zone, context: asked });
  if (once !== undefined) return once;
  const bounds = [start, end];
  const context = reaching({ bounds, zone, context: yearsOf({ bounds, zone, context: asked }) });
  const {
    language: { time },
    style,
  } = context;
  const days = daysOfRange({ start, end, zone, context });
  if (days !== undefined) return spanPieces({ ...days, context });
  const grid = gridOf(clockZone({ zone, context }));
  const [first, last] = [grid.wall(start.min), grid.wall(end.min)];
  const sameDay = first.year === last.year && first.month === last.month && first.day === last.day;
  const unit = finestClock([start, end].map(clockUnit));
  const to = isClock(end)
    ? clockWords({ at: end.min, grid, unit, context, day: !(sameDay && isOnClock(start)) })
    : boundWords({
        bound: end,
        zone,
        // A day is said once: "9 March 2024, 02:45 to about 03:05".
        context: sameDay && [start, end].every(isOnClock) ? { ...context, omitDay: first } : context,
      });
  const from = isClock(start)
    ? clockWords({ at: start.min, grid, unit, context })
    : boundWords({ bound: start, zone, context });
  return { from, to, range: time.range(from, to, style) };
}

/** Where both ends are doubted alike and share a day or a year, that is said once: "9 March 2024, about 02:45–03:05". */
function doubtedOnce({ start, end, zone, context }: Range): RangeWords | undefined {
  const { approximate = false, uncertain = false } = start;
  const isAlike =
    approximate === (end.approximate ?? false) &&
    uncertain === (end.uncertain ?? false) &&
    (approximate || uncertain) &&
    [start, end].every(({ part, qualified }) => part === undefined && qualified === undefined);
  if (!isAlike) return undefined;
  const plain = { start: certain(start), end: certain(end), zone, context };
  const days = daysOfRange(plain);
  const { wall } = gridOf(clockZone({ zone, context }));
  const [first, last] = [wall(start.min), wall(end.min)];
  const shares =
    days === undefined
      ? isClock(plain.start) && isClock(plain.end) && first.month === last.month && first.day === last.day
      : days.level === "year" || days.first.year === days.last.year;
  if (!shares || (days === undefined && first.year !== last.year)) return undefined;
  const {
    language: { time },
    style,
  } = context;
  const about = (text: string): string => (approximate ? time.about(text, style) : text);
  const doubted = (text: string): string => (uncertain ? time.uncertain(text, style) : text);
  const { from, to, range } = rangePieces(plain);
  // A sentence says its doubt before both ends, a label behind them.
  const [opening, closing] = style === "full" ? [doubted(about(from)), to] : [about(from), doubted(to)];
  return { from: opening, to: closing, range: doubted(about(range)) };
}

const certain = ({ approximate: _approximate, uncertain: _uncertain, ...bound }: Bound): Bound => bound;

/** The days of a range that both its ends say alike; where months are others, all are said by days. */
function daysOfRange({ start, end, zone, context: { calendar } }: Range): Days | undefined {
  const [first, last] = [plainDays({ bound: start, zone, calendar }), plainDays({ bound: end, zone, calendar })];
  if (first === undefined || last === undefined) return undefined;
  if (hasOwnMonths(calendar)) return plainDays({ bound: { ...start, max: end.max }, zone, calendar });
  return first.level === last.level ? { first: first.first, last: last.last, level: first.level } : undefined;
}

function isClock(bound: Bound): boolean {
  return isOnClock(bound) && bound.approximate !== true && bound.uncertain !== true;
}

function isOnClock({ precision, part }: Bound): boolean {
  return isClockPrecision(precision) && part === undefined;
}

/** Adds the place where a time of day is read on another zone's clock than its own. */
function placed({
  text,
  bounds,
  zone,
  context,
}: {
  readonly text: string;
  readonly bounds: readonly Bound[];
  readonly zone: string;
  readonly context: WordingContext;
}): string {
  const elsewhere = zone !== "floating" && zone !== context.zone;
  const hasClock = bounds.some(({ precision }) => isClockPrecision(precision));
  return elsewhere && hasClock ? context.language.time.inZone(text, context.zone, context.style) : text;
}
