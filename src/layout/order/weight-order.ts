import { group } from "d3-array";
import type { LaneItem } from "../items/lane-items.ts";

/** What an actor does in the story, in the importance of its events. */
interface Weight {
  /** As one who acts. */
  readonly acts: number;
  /** As one whom others reach. */
  readonly receives: number;
}

/**
 * Lanes by weight: those who act most come first, each at the end next to the one that it meets most; those without an
 * event of their own come last.
 * @returns ids of actors from top to bottom
 */
export function weightOrder(lanes: readonly string[], dated: readonly LaneItem[]): readonly string[] {
  const own = dated.filter(({ claim }) => claim === null);
  const weights = new Map(lanes.map((lane) => [lane, weightOf(lane, own)]));
  const at = (lane: string): Weight => weights.get(lane) ?? { acts: 0, receives: 0 };
  const meetings = meetingsOf(own);
  const met = (a: string | undefined, b: string): number => (a === undefined ? 0 : (meetings.get(keyOf(a, b)) ?? 0));
  const leading = new Set(own.flatMap(({ lane, first }) => (first && lane !== null ? [lane] : [])));
  const acting = lanes.filter((lane) => leading.has(lane)).sort((a, b) => at(b).acts - at(a).acts);
  const placed: string[] = [];
  for (const lane of acting) {
    if (met(placed[0], lane) > met(placed.at(-1), lane)) placed.unshift(lane);
    else placed.push(lane);
  }
  const all = (lane: string): number => at(lane).acts + at(lane).receives;
  const receiving = lanes.filter((lane) => !leading.has(lane)).sort((a, b) => all(b) - all(a));
  return [...placed, ...receiving];
}

/** Events without importance count a little: they are there. */
const least = 0.05;

function weightOf(lane: string, own: readonly LaneItem[]): Weight {
  let [acts, receives] = [0, 0];
  for (const { lane: at, first, role, event } of own) {
    if (at !== lane) continue;
    if (first || role === "agent" || role === "party") acts += event.importance + least;
    else receives += event.importance + least;
  }
  return { acts, receives };
}

const keyOf = (a: string, b: string): string => JSON.stringify([a, b].sort());

/** How much every two lanes have to do with each other, in the importance of what they both act in. */
function meetingsOf(own: readonly LaneItem[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const items of group(own, ({ event }) => event.id).values()) {
    const acting = items.filter(({ first, role }) => first || role === "agent" || role === "party");
    for (const [k, a] of acting.entries())
      for (const b of acting.slice(k + 1)) {
        if (a.lane === null || b.lane === null) continue;
        const key = keyOf(a.lane, b.lane);
        found.set(key, (found.get(key) ?? 0) + a.event.importance + least);
      }
  }
  return found;
}
