import { extent } from "d3-array";
import type { Claim, Timeline, TimelineEvent } from "../../model/timeline.ts";
import type { Role } from "../../model/document.ts";
import { isContested } from "../../model/standing.ts";
import { undatedEvents } from "../../model/query/undated.ts";
import { latest } from "../../time/compare.ts";
import { displayIn } from "../../time/display.ts";
import type { FuzzyTime } from "../../time/fuzzy.ts";
import { bodyOf } from "../body/body.ts";
import { endEncoding, statusEncoding } from "../body/visual-encoding.ts";
import { isDashed } from "../body/dashed-and-struck.ts";
import { lanesOfActors } from "./groups.ts";
import type { Body } from "../body/body.ts";

/** Which claims are in the lanes of those who made them: all, those on contested events, or none. */
export type ShownClaims = "all" | "contested" | "none";

/** Something that is in a lane: an event, or a claim on one at the time it was made. */
export interface LaneItem {
  /** Stable: event and lane, and for a claim its number. */
  readonly id: string;
  readonly event: TimelineEvent;
  readonly claim: Claim | null;
  /** The events that it tells of: its own, and for a stance all that it was taken on at once. */
  readonly about: readonly string[];
  /** The lane's actor; null for events that name none. */
  readonly lane: string | null;
  readonly role: Role | null;
  /** The one of an event's entries that carries its label. */
  readonly first: boolean;
  readonly body: Body;
  /** Set where it lies outside what the axis first shows: it is then named at that edge of its lane. */
  readonly edge?: "before" | "after";
  /** Whether its outline is dashed: it was still to come, or came to nothing. */
  readonly dashed: boolean;
  /** The earlier dates of an event that was moved, oldest first. */
  readonly ghosts: readonly Body[];
}

/** A timeline sorted into what is in lanes, beside the axis and in the tray. */
export interface LaneItems {
  readonly dated: readonly LaneItem[];
  readonly context: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
}

const rank: Readonly<Record<Role, number>> = { agent: 0, party: 1, host: 2, target: 2, about: 3 };

/** The event's lanes in its own order, each once, with the strongest role that one of its actors has there. */
function lanesOf(
  event: TimelineEvent,
  laneOf: ReadonlyMap<string, string>,
): readonly (readonly [string | null, Role | null])[] {
  const found = new Map<string, Role>();
  for (const { actor, role } of event.actors) {
    const lane = laneOf.get(actor);
    if (lane === undefined) continue;
    const known = found.get(lane);
    if (known === undefined || rank[role] < rank[known]) found.set(lane, role);
  }
  return found.size === 0 ? [[null, null]] : [...found];
}

/** Stances at the time they were taken, in the lane of the actor that their voice stands for; others are told at the event's own mark. */
function* claimsOf(
  event: TimelineEvent,
  {
    laneOf,
    display,
    shown,
    own,
  }: {
    readonly laneOf: ReadonlyMap<string, string>;
    readonly display: (time: FuzzyTime) => FuzzyTime;
    readonly shown: ShownClaims;
    /** The event's own entries. */ readonly own: readonly LaneItem[];
  },
): Generator<LaneItem> {
  if (shown === "none" || (shown === "contested" && !isContested(event))) return;
  for (const [k, claim] of event.claims.entries()) {
    const lane = claim.actor === undefined ? undefined : laneOf.get(claim.actor);
    if (lane === undefined || claim.said === null || !claim.current) continue;
    const body = bodyOf(display(claim.said));
    const from = body.from ?? body.to;
    if (from === null || (!isContested(event) && own.some((entry) => entry.lane === lane && lies(from, entry.body))))
      continue;
    yield {
      id: entryId(event.id, lane, `claim-${k}`),
      event,
      about: [event.id],
      claim,
      lane,
      role: null,
      first: true,
      body,
      dashed: false,
      ghosts: [],
    };
  }
}

/** An act and the claim on it in one lane and at one known time are one mark; of a vague time nobody knows that it is one. */
const lies = (at: number, { from, to, start, end }: Body): boolean =>
  start === "hard" && end === "hard" && from !== null && to !== null && at >= from && at < to;

/** One voice that takes one stance on several events at once is one mark. */
function merged(stances: readonly LaneItem[]): readonly LaneItem[] {
  const found = new Map<string, LaneItem>();
  for (const entry of stances) {
    const key = JSON.stringify([
      entry.lane,
      entry.claim?.voice,
      entry.claim?.stance,
      isContested(entry.event),
      entry.body.from,
      entry.body.to,
    ]);
    const known = found.get(key);
    found.set(key, known === undefined ? entry : { ...known, about: [...new Set([...known.about, ...entry.about])] });
  }
  return [...found.values()];
}

const escaped = (part: string): string => part.replaceAll("~", "~~");

/** An entry's id from its parts, which may hold anything themselves. */
const entryId = (...parts: readonly string[]): string => parts.map(escaped).join("~");

/** Stances that were taken within what the axis shows anyway: one made decades later is told with the event's own claims. */
function within(
  stances: readonly LaneItem[],
  dated: readonly LaneItem[],
  dateline: FuzzyTime | null,
): readonly LaneItem[] {
  const [low = Infinity, high = -Infinity] = extent(
    dated.flatMap(({ body }) => [body.from, body.to]).filter((at) => at !== null),
  );
  const written = dateline === null ? null : latest(dateline);
  return stances.filter(({ body }) => {
    const at = body.from ?? body.to ?? Infinity;
    return at >= low && at <= Math.max(high, written !== null && written < high + (high - low) ? written : high);
  });
}

/** Sorts the events of a timeline into lanes, background and tray; times are read in the display zone. */
export function laneItems(
  timeline: Timeline,
  {
    zone,
    claims: shown = "none",
    laneOf = lanesOfActors(timeline.actors, []),
    withAbout = false,
  }: {
    readonly zone: string;
    /** @default "none" */
    readonly claims?: ShownClaims | undefined;
    /** The lane of each actor. @default all groups collapsed */
    readonly laneOf?: ReadonlyMap<string, string>;
    /** Whether an event is in the lanes of those whom it is only about. @default false */
    readonly withAbout?: boolean;
  },
): LaneItems {
  const display = displayIn(zone);
  const dated: LaneItem[] = [];
  const stances: LaneItem[] = [];
  const context = timeline.events.filter((event) => event.context);
  const undated = undatedEvents(timeline);
  const unplaced = new Set([...context, ...undated]);
  for (const event of timeline.events) {
    if (event.time === null || unplaced.has(event)) continue;
    const timed = bodyOf(display(event.time));
    const ghosts = event.previously
      .flatMap(({ time }) => (time === null ? [] : [bodyOf(display(time))]))
      .filter(({ from, to }) => from !== null || to !== null);
    const { trace } = statusEncoding[event.status];
    const body =
      trace === "chevron" && endEncoding[timed.end].sign !== "point"
        ? { ...timed, outside: "chevron" as const }
        : trace === "ghosts" && ghosts.length === 0
          ? { ...timed, outside: "arrow" as const }
          : timed;
    const all = lanesOf(event, laneOf);
    const acting = all.filter(([, role]) => role !== "about");
    const lanes = withAbout || acting.length === 0 ? all : acting;
    const foremost = Math.min(...lanes.map(([, role]) => (role === null ? 0 : rank[role])));
    const first = lanes.findIndex(([, role]) => role === null || rank[role] === foremost);
    const own = lanes.map(([lane, role], k): LaneItem => ({
      id: entryId(event.id, lane ?? ""),
      event,
      about: [event.id],
      claim: null,
      lane,
      role,
      first: k === first,
      body,
      dashed: isDashed(event, timeline.dateline),
      ghosts,
    }));
    dated.push(...own);
    stances.push(...claimsOf(event, { laneOf, display, shown, own }));
  }
  const marked = merged(within(stances, dated, timeline.dateline));
  return { dated: [...dated, ...marked], context, undated };
}
