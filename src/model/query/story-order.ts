import { listAt } from "../../base/list-at.ts";
import { compareTimes, earliest, latest } from "../../time/compare.ts";
import { inDisplayZone } from "../../time/display.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";
import { undatedEvents } from "./undated.ts";

/** A timeline in the order in which every output has it: the story, then the background, then what has no date. */
export interface Sections {
  /** Events that had begun at the dateline, what goes on all along first, then events still to come. */
  readonly story: readonly TimelineEvent[];
  /** The events of the story that go on and began before at least half of the others: its first ones. */
  readonly allAlong: ReadonlySet<TimelineEvent>;
  /** The events of the story that were still to come when it was written: its last ones. */
  readonly toCome: ReadonlySet<TimelineEvent>;
  readonly background: readonly TimelineEvent[];
  /** Events that no axis can show, in the author's order. */
  readonly undated: readonly TimelineEvent[];
}

/**
 * The one order of a timeline: by time, at one place in time as the author wrote. An event known only as before or
 * after another is next to that event. Page, list, table, key and speech take it from here.
 * @example sections(timeline, "Asia/Bangkok").story.map(({ id }) => id)
 */
export function sections(timeline: Timeline, zone: string): Sections {
  const undated = undatedEvents(timeline);
  const unplaced = new Set(undated);
  const context = timeline.events.filter((event) => event.context);
  const groups = groupsByTime(
    timeline.events.filter((event) => !event.context && !unplaced.has(event)),
    zone,
  );
  const isToCome = comesAfterWriting(timeline, zone);
  const toCome = groups.filter(([head]) => isToCome(head)).flatMap(([, group]) => group);
  const begun = groups.filter(([head]) => !isToCome(head)).flatMap(([, group]) => group);
  const others = begun.filter(({ status }) => status !== "ongoing").length;
  let before = 0;
  const allAlong = new Set(
    begun.filter(({ status }) => {
      if (status !== "ongoing") before += 1;
      return status === "ongoing" && others > 1 && 2 * before <= others;
    }),
  );
  return {
    story: [...allAlong, ...begun.filter((event) => !allAlong.has(event)), ...toCome],
    allAlong,
    toCome: new Set(toCome),
    background: [
      ...groupsByTime(
        context.filter(({ time }) => time !== null),
        zone,
      ).flatMap(([, group]) => group),
      ...context.filter(({ time }) => time === null),
    ],
    undated,
  };
}

/** Every event of a timeline, in the order of its sections. */
export function storyOrder(timeline: Timeline, zone: string): readonly TimelineEvent[] {
  const { story, background, undated } = sections(timeline, zone);
  return [...story, ...background, ...undated];
}

/** The place of an event in the order of its timeline. */
export function storyRank(timeline: Timeline, zone: string): (event: TimelineEvent) => number {
  const ranks = new Map(storyOrder(timeline, zone).map(({ id }, rank) => [id, rank]));
  return ({ id }) => ranks.get(id) ?? ranks.size;
}

function comesAfterWriting({ dateline }: Timeline, zone: string): (event: TimelineEvent) => boolean {
  if (dateline === null) return () => false;
  const day = inDisplayZone(dateline, zone);
  const [began, written] = [earliest(day), latest(day)];
  if (written === null) return () => false;
  return ({ time, status }) => {
    if (time === null) return status === "planned";
    const here = inDisplayZone(time, zone);
    const [from, to] = [earliest(here), latest(here)];
    // A plan whose day had passed is sorted by its time.
    const isOver = to !== null && began !== null && to <= began;
    return status === "planned" ? !isOver : from !== null && from >= written;
  };
}

/** An event that has a time, or whose anchor is not at hand, with all events next to it, in order. */
type Group = readonly [head: TimelineEvent, group: readonly TimelineEvent[]];

function groupsByTime(events: readonly TimelineEvent[], zone: string): readonly Group[] {
  const ids = new Set(events.map(({ id }) => id));
  const beside = new Map<string, TimelineEvent[]>();
  const timed = [];
  const loose: TimelineEvent[] = [];
  for (const event of events) {
    const { time } = event;
    if (time === null) continue;
    if (time.anchorEvent === undefined) timed.push({ event, time: inDisplayZone(time, zone) });
    else if (ids.has(time.anchorEvent)) listAt(beside, time.anchorEvent).push(event);
    else loose.push(event);
  }
  timed.sort((a, b) => compareTimes(a.time, b.time) || a.event.index - b.event.index);
  const groups = [...timed.map(({ event }) => event), ...loose].map((head): Group => [head, groupOf(head, beside)]);
  // Events that anchor each other in a circle hang on nothing.
  const placed = new Set(groups.flatMap(([, group]) => group));
  return [...groups, ...events.filter((event) => !placed.has(event)).map((event): Group => [event, [event]])];
}

/** An event between those before and those after it, each with its own; chains may be long. */
function groupOf(head: TimelineEvent, beside: ReadonlyMap<string, readonly TimelineEvent[]>): readonly TimelineEvent[] {
  const found: TimelineEvent[] = [];
  const waiting = [{ event: head, isOpen: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { event, isOpen } = next;
    const own = isOpen ? [] : (beside.get(event.id) ?? []);
    if (own.length === 0) {
      found.push(event);
      continue;
    }
    const parts = [...own.filter((other) => !isAfter(other)), event, ...own.filter(isAfter)];
    waiting.push(...parts.toReversed().map((part) => ({ event: part, isOpen: part === event })));
  }
  return found;
}

const isAfter = ({ time }: TimelineEvent): boolean => time?.relation === "AFTER" || time?.relation === "ON_OR_AFTER";
