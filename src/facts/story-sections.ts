import type { EpochMs } from "../base/units.ts";
import { sections, type Sections } from "../model/query/story-order.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { latest } from "../time/compare.ts";
import { inDisplayZone } from "../time/display.ts";
import type { Bound, FuzzyTime } from "../time/fuzzy.ts";
import { isClockPrecision } from "../time/precisions.ts";
import { gridOf } from "../time/grid.ts";
import type { WordingStyle } from "../time/wording-style.ts";
import type { EventFacts } from "./event-facts.ts";
import type { Formatter } from "./formatter.ts";
import { labelLine } from "./label-words.ts";

/** A part of the story under one heading. */
export interface StorySection {
  readonly heading: string;
  /** An instant of the day that the heading names; null where it names a longer time or none. */
  readonly day: EpochMs | null;
  readonly events: readonly TimelineEvent[];
}

/** A timeline under headings, so that no date is said twice: what goes on all along, each day or vaguer time, what is to come. */
export interface StorySections extends Omit<Sections, "story"> {
  readonly story: readonly StorySection[];
  /** The events that were still to come when it was written. */
  readonly later: readonly TimelineEvent[];
}

/** Where in time an event begins: on a day, or somewhere in a longer time. */
interface Beginning {
  readonly min: EpochMs;
  readonly max: EpochMs;
  readonly isDay: boolean;
  readonly heading: string;
  /** What the heading words, where it can be the first or last of a range. */
  readonly bound: Bound | null;
  readonly zone: string;
}

interface OpenSection {
  first: Beginning;
  last: Beginning;
  readonly events: TimelineEvent[];
}

/** A heading of vague times serves so many events before the next vague time needs one of its own. */
const fewest = 3;

/** The parts of a timeline with their headings, in the one story order. */
export function storySections(timeline: Timeline, formatter: Formatter): StorySections {
  const { language, zone } = formatter.reader;
  const { story, ...rest } = sections(timeline, zone);
  const along = story.filter((event) => rest.allAlong.has(event));
  const found: OpenSection[] = [];
  for (const event of story) {
    if (rest.allAlong.has(event) || rest.toCome.has(event)) continue;
    const here = beginningOf(event, formatter);
    const open = found.at(-1);
    if (open === undefined)
      found.push({ first: here ?? undatedBeginning, last: here ?? undatedBeginning, events: [event] });
    // An event next to another is under its heading.
    else if (here === null || isUnder(here, open)) open.events.push(event);
    else if (isJoined(here, open)) {
      open.events.push(event);
      open.last = here;
    } else found.push({ first: here, last: here, events: [event] });
  }
  return {
    ...rest,
    story: [
      ...(along.length === 0 ? [] : [{ heading: language.words.ui.allAlong, day: null, events: along }]),
      ...found.map(({ first, last, events }) => ({
        heading: headingOf(first, last, formatter),
        day: first.isDay ? first.min : null,
        events,
      })),
    ],
    later: story.filter((event) => rest.toCome.has(event)),
  };
}

const undatedBeginning: Beginning = {
  min: Infinity,
  max: -Infinity,
  isDay: false,
  heading: "",
  bound: null,
  zone: "UTC",
};

/** On the same day, or vaguely within a vague time. */
const isUnder = (here: Beginning, { first, last }: OpenSection): boolean =>
  here.isDay === first.isDay && here.min >= first.min && here.max <= Math.max(first.max, last.max);

/** Vague times of few events share the heading of all. */
const isJoined = (here: Beginning, { first, last, events }: OpenSection): boolean =>
  !here.isDay && !first.isDay && here.bound !== null && last.bound !== null && events.length < fewest;

function headingOf(first: Beginning, last: Beginning, formatter: Formatter): string {
  return first === last || first.bound === null || last.bound === null
    ? first.heading
    : formatter.fuzzy({ start: first.bound, end: last.bound, zone: first.zone }, "short");
}

function beginningOf({ time }: TimelineEvent, formatter: Formatter): Beginning | null {
  if (time === null || time.anchorEvent !== undefined) return null;
  const { zone } = formatter.reader;
  const shown = inDisplayZone(time, zone);
  const isWhole = typeof time.start === "string" || time.members !== undefined || time.relation !== undefined;
  const [given, bound] = typeof time.start === "string" ? [time.end, shown.end] : [time.start, shown.start];
  if (typeof given === "string" || typeof bound === "string") return null;
  const { wall, day } = gridOf(zone);
  const from = day(wall(bound.min));
  const to = day({ ...wall(bound.min), day: wall(bound.min).day + 1 });
  // "About 14:00" is a time of its day; "about 18 January" may be another day.
  const isSure = isClockPrecision(bound.precision) || (bound.approximate !== true && bound.uncertain !== true);
  const end = time.members === undefined ? bound.max : (latest(shown) ?? Infinity);
  const isDay = (time.members !== undefined || !isWhole) && end <= to && isSure;
  if (isDay) return { min: from, max: to, isDay, heading: formatter.day(from, "short"), bound: null, zone: time.zone };
  // Of what lasted only its beginning.
  const heading = formatter.fuzzy(isWhole ? time : { start: given, end: given, zone: time.zone }, "short");
  return { min: bound.min, max: bound.max, isDay, heading, bound: isWhole ? null : given, zone: time.zone };
}

/** Time, status and voices of an event, as far as its heading does not say them. */
export function lineUnder(
  { heading, day }: Pick<StorySection, "heading" | "day">,
  event: TimelineEvent,
  facts: EventFacts,
  formatter: Formatter,
): string {
  const { words } = formatter.reader.language;
  const { time } = event;
  const short =
    day === null || time === null || time.anchorEvent !== undefined
      ? facts.shortTime
      : wordsOn(day, { time, formatter, style: "short" });
  const line = labelLine(event, facts, words, {
    isTold: true,
    isTimed: short !== heading && short !== "",
    shortTime: short,
  });
  return withEarlier(line, facts, formatter);
}

/** The heading of a part of the story in full, for where a date is nowhere else. */
export const fullHeading = ({ heading, day }: StorySection, formatter: Formatter): string =>
  day === null ? heading : formatter.day(day, "full");

/** The time of an event in full, as far as such a heading does not say it: empty where that says it all. */
export const timeUnder = (
  { day }: Pick<StorySection, "day">,
  { time }: TimelineEvent,
  facts: EventFacts,
  formatter: Formatter,
): string =>
  day === null || time === null || time.anchorEvent !== undefined
    ? facts.time
    : wordsOn(day, { time, formatter, style: "full" });

/** Time, status and voices of an event, and the dates that it was moved from: there is no mark of these in a list. */
export const wholeLine = (facts: EventFacts, formatter: Formatter): string =>
  withEarlier(facts.labelTimed, facts, formatter);

const withEarlier = (line: string, { earlierText }: EventFacts, { reader }: Formatter): string =>
  [line, earlierText].filter(Boolean).join(reader.language.words.punctuation.separator);

/** A time in words on a day that is known: empty where it is that day and no more, without the date where it is a time of that day. */
function wordsOn(
  day: EpochMs,
  { time, formatter, style }: { readonly time: FuzzyTime; readonly formatter: Formatter; readonly style: WordingStyle },
): string {
  const { start, end, members, relation } = inDisplayZone(time, formatter.reader.zone);
  const isThatDay =
    members === undefined &&
    relation === undefined &&
    typeof start !== "string" &&
    typeof end !== "string" &&
    start.precision === "day" &&
    start.min === end.min &&
    start.max === end.max;
  return isThatDay ? "" : formatter.fuzzyOn(day, time, style);
}
