import { group } from "d3-array";
import type { Actor, Timeline } from "../../model/timeline.ts";
import type { LaneItem } from "../items/lane-items.ts";
import { linkLength } from "../order/cost.ts";
import type { LaneOrder } from "../order/order-reason.ts";
import { wishOf, type Order } from "../order/order-option.ts";
import { weightOrder } from "../order/weight-order.ts";
import { laneOrder } from "../order/lane-order.ts";

/** The actors that have lanes, from top to bottom, and why they are so. */
export function placedLanes({
  timeline,
  dated,
  order,
}: {
  readonly timeline: Timeline;
  readonly dated: readonly LaneItem[];
  readonly order: Order;
}): { readonly placed: readonly Actor[]; readonly order: LaneOrder } {
  const used = withGroups(timeline.actors, new Set(dated.flatMap(({ lane }) => lane ?? [])));
  const index = new Map(used.map(({ id }, k) => [id, k]));
  const numbers = (ids: readonly string[]): readonly number[] => [...new Set(ids.flatMap((id) => index.get(id) ?? []))];
  const size = used.length;
  const parents = used.map(({ memberOf }) => (memberOf === undefined ? null : (index.get(memberOf) ?? null)));
  const sets = [...group(dated, ({ event }) => event.id).values()].map((same) =>
    numbers(same.flatMap(({ lane }) => lane ?? [])),
  );
  const wish = wishOf(order);
  const isByLinks = wish.by === "links";
  const weighed =
    wish.by === "weight"
      ? [
          ...wish.near,
          ...weightOrder(
            used.map(({ id }) => id),
            dated,
          ),
        ]
      : [];
  const known = numbers(wish.near);
  const near = isByLinks ? known : [];
  const placed = laneOrder({
    size,
    sets: isByLinks ? sets : [],
    parents,
    first: numbers([...wish.first, ...weighed.filter((id) => !wish.last.includes(id))]),
    last: numbers(wish.last),
    near,
  });
  const written = laneOrder({ size, sets: [], parents });
  const isAsWritten = written.every((lane, k) => lane === placed[k]);
  return {
    placed: placed.flatMap((k) => used[k] ?? []),
    order: {
      by:
        wish.by === "document"
          ? "author"
          : known.length > 1
            ? "known"
            : wish.by === "weight"
              ? "weight"
              : isAsWritten
                ? "links-as-author"
                : "links",
      length: linkLength(placed, sets),
      given: linkLength(written, sets),
    },
  };
}

/** The actors whose lanes have something in them, and the groups that they are in. */
function withGroups(actors: readonly Actor[], filled: ReadonlySet<string>): readonly Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const found = new Set<string>();
  for (const id of filled)
    for (let at: string | undefined = id; at !== undefined && !found.has(at); at = byId.get(at)?.memberOf)
      found.add(at);
  return actors.filter(({ id }) => found.has(id));
}
