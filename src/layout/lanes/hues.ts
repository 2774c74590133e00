import type { Timeline, TimelineEvent } from "../../model/timeline.ts";
import { laneItems, type ShownClaims } from "../items/lane-items.ts";
import type { Order } from "../order/order-option.ts";
import { placedLanes } from "./placed-lanes.ts";

/** The hue of an actor, which is its lane's; null asks for what names no actor. */
export type Hues = (actor: string | null) => number;

/**
 * Hues as lanes follow one another where nothing is expanded: a theme keeps each hue well apart from the next alone.
 * Actors without a lane come last. One call orders the lanes once, and every form is given the same hues by it.
 */
export function huesOf(
  timeline: Timeline,
  { zone, order = "weight", claims }: { readonly zone: string; readonly order?: Order; readonly claims?: ShownClaims },
): Hues {
  const { dated } = laneItems(timeline, { zone, claims });
  const placed = placedLanes({ timeline, dated, order }).placed.map(({ id }) => id);
  const others = timeline.actors.filter(({ id, lane }) => id === lane && !placed.includes(id)).map(({ id }) => id);
  const place = new Map([...placed, null, ...others].map((lane, k) => [lane, k]));
  const laneOf = new Map(timeline.actors.map(({ id, lane }) => [id, lane]));
  return (actor) => place.get(actor === null ? null : (laneOf.get(actor) ?? actor)) ?? 0;
}

/** The hue that an event has where it is told once: of who acts, else of the first that takes part. */
export const eventHue = (hues: Hues, { actors }: TimelineEvent): number =>
  hues((actors.find(({ role }) => role === "agent") ?? actors[0])?.actor ?? null);
