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
  /** Where `when` stands in the document. */
  readonly path: string;
  readonly zone: string;
}

/** What the times of all events are read with. */
export type TimesInput = Pick<WhenInput, "dateline" | "report">;

/** The time of each event, null where none is known. Times that lean on other events are read after those. */
export function readTimes(events: readonly Timed[], { dateline, report }: TimesInput): ReadonlyMap<string, FuzzyTime | null> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const uses = new Map(events.map(({ id, when }) => [id, when === undefined ? { needs: [] } : usesOf(when)]));
  const times = new Map<string, FuzzyTime | null>(events.map(({ id }) => [id, null]));
  const place = new Map(events.map(({ id }, i) => [id, i]));
  const inOrder = (ids: readonly string[]): readonly string[] => ids.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));

  const refuse = (circle: readonly string[], what: string): void => {
    const text = circleText(inOrder(circle));
    const [first = ""] = inOrder(circle);
    report("order-cycle", byId.get(first)?.path ?? "", { message: `${what}: ${text}`, quote: text });
  };

  const impossible = new Set<string>();
  for (const circle of brokenOrders(uses)) {
    refuse(circle, "these events would have to be before themselves");
    for (const id of circle) impossible.add(id);
  }

  const known = (id: string): boolean => byId.has(id);
  for (const { nodes, circular } of components(byId.keys(), { edges: (id) => (uses.get(id)?.needs ?? []).filter(known) })) {
    if (circular && !nodes.some((id) => impossible.has(id))) refuse(nodes, "each of these events takes its time from the next");
    if (circular) continue;
    for (const id of nodes) {
      const { when, path, zone } = byId.get(id) ?? {};
      if (when === undefined || path === undefined || zone === undefined || impossible.has(id)) continue;
      times.set(id, readWhen(when, { path, zone, dateline, report, timeOf: (other) => times.get(other) }));
    }
  }
  return times;
}

/** Circles of events that are before one another, those of the same time included. */
function brokenOrders(uses: ReadonlyMap<string, EventUses>): readonly (readonly string[])[] {
  const later = new Map<string, string[]>([...uses.keys()].map((id) => [id, []]));
  const strict = new Set<string>();
  const pair = (a: string, b: string): string => JSON.stringify([a, b]);
  const link = (a: string, b: string): void => { later.get(a)?.push(b); };
  for (const [id, { order }] of uses) {
    if (order === undefined || !uses.has(order.event)) continue;
    const [first, second] = order.kind === "after" ? [order.event, id] : [id, order.event];
    link(first, second);
    if (order.kind === "same") link(second, first);
    else strict.add(pair(first, second));
  }
  return components(uses.keys(), { edges: (id) => later.get(id) ?? [] }).flatMap(({ nodes, circular }) => {
    const inside = new Set(nodes);
    const isBroken = circular && nodes.some((a) => (later.get(a) ?? []).some((b) => inside.has(b) && strict.has(pair(a, b))));
    return isBroken ? [nodes] : [];
  });
}
