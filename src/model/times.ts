import type { FuzzyTime } from "../time/fuzzy.ts";
import { components } from "./cycles.ts";
import { type EventUses, usesOf } from "./forms.ts";
import type { Json } from "./json.ts";
import { circleText } from "./roots.ts";
import { readWhen, type WhenInput } from "./when.ts";

/** An event as far as its time goes. */
export interface Timed {
  readonly id: string;
  readonly when: Json | undefined;
  /** The path of `when` in the document. */
  readonly path: string;
  readonly zone: string;
  readonly side: WhenInput["side"];
}

/** Input for reading the times of all events. */
export type TimesInput = Pick<WhenInput, "dateline" | "report" | "readPhrase">;

/** The time of each event, null where none is known. Times that lean on other events are read after those. */
export function readTimes(
  events: readonly Timed[],
  { dateline, report, readPhrase }: TimesInput,
): ReadonlyMap<string, FuzzyTime | null> {
  const leaning = new Map<string, Leaning>();
  const times = new Map<string, FuzzyTime | null>();
  const timeOf = (id: string): FuzzyTime | null | undefined => times.get(id);
  const readInto = ({ id, when, path, zone, side }: Timed): void => {
    if (when !== undefined) times.set(id, readWhen(when, { path, zone, side, dateline, report, readPhrase, timeOf }));
  };

  // All ids first: a time may lean on an event further down, whose own is read later.
  for (const { id } of events) times.set(id, null);
  events.forEach((event, place) => {
    const uses = event.when === undefined || typeof event.when === "string" ? none : usesOf(event.when);
    if (uses.needs.length > 0 || uses.order) leaning.set(event.id, { ...uses, event, place });
    else readInto(event);
  });

  const refuse = (circle: readonly string[], what: string): void => {
    const members = circle.flatMap((id) => leaning.get(id) ?? []).sort((a, b) => a.place - b.place);
    const text = circleText(members.map(({ event }) => event.id));
    report("order-cycle", members[0]?.event.path ?? "", { message: `${what}: ${text}`, quote: text });
  };

  const impossible = new Set<string>();
  for (const circle of brokenOrders(leaning)) {
    refuse(circle, "these events would have to be before themselves");
    for (const id of circle) impossible.add(id);
  }
  for (const { nodes, circular } of components(leaning.keys(), {
    edges: (id) => (leaning.get(id)?.needs ?? []).filter((need) => leaning.has(need)),
  })) {
    if (circular && !nodes.some((id) => impossible.has(id)))
      refuse(nodes, "each of these events takes its time from the next");
    if (circular) continue;
    for (const id of nodes) {
      const own = leaning.get(id);
      if (own && !impossible.has(id)) readInto(own.event);
    }
  }
  return times;
}

interface Leaning extends EventUses {
  readonly event: Timed;
  readonly place: number;
}

const none: EventUses = { needs: [] };

/** Circles of events that are before one another, those of the same time included. */
function brokenOrders(uses: ReadonlyMap<string, EventUses>): readonly (readonly string[])[] {
  const later = new Map<string, string[]>();
  const strict = new Set<string>();
  const pair = (a: string, b: string): string => JSON.stringify([a, b]);
  const link = (a: string, b: string): void => {
    const others = later.get(a);
    if (others) others.push(b);
    else later.set(a, [b]);
  };
  for (const [id, { order }] of uses) {
    if (order === undefined || !uses.has(order.event)) continue;
    const [first, second] = order.kind === "after" ? [order.event, id] : [id, order.event];
    link(first, second);
    if (order.kind === "same") link(second, first);
    else strict.add(pair(first, second));
  }
  return components(uses.keys(), { edges: (id) => later.get(id) ?? [] }).flatMap(({ nodes, circular }) => {
    const inside = new Set(nodes);
    const isBroken =
      circular && nodes.some((a) => (later.get(a) ?? []).some((b) => inside.has(b) && strict.has(pair(a, b))));
    return isBroken ? [nodes] : [];
  });
}
