import { group } from "d3-array";
import type { Px } from "../../base/units.ts";
import type { Box, Point } from "../geometry.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import type { Lane } from "../lanes/lane.ts";
import type { LinkLine } from "./link-line.ts";
import { interrupted } from "./interrupted.ts";
import { portOf, type Port } from "./port.ts";
import type { Segment } from "./route-cost.ts";
import { segmentsOf } from "./segments.ts";
import { obstaclesOf, type Obstacles } from "./obstacles.ts";
import { findRoute } from "./route.ts";

/** An event's items from top to bottom. */
type Stops = readonly PlacedItem[];

/** More links than this are laid once; fewer are laid again when all others are known. */
const few = 120;

/**
 * The links of events that are in several lanes, from body to body. None runs through a label: it goes round, or is
 * interrupted behind it. Short ones are laid first, since they have least choice; the same items give the same links.
 */
export function linkLines({
  items,
  lanes,
  plot,
  dateline,
}: {
  readonly items: readonly PlacedItem[];
  readonly lanes: readonly Lane[];
  readonly plot: Box;
  readonly dateline: Px | null;
}): readonly LinkLine[] {
  const obstacles = obstaclesOf({ items, lanes, plot, dateline });
  const events = [
    ...group(
      items.filter(({ claim }) => claim === null),
      ({ event }) => event.id,
    ).values(),
  ]
    .map((same): Stops => [...same].sort((a, b) => a.bar.y - b.bar.y))
    .filter(({ length }) => length > 1);
  const order = events.map((_, k) => k).sort((a, b) => tall(events[a]) - tall(events[b]) || a - b);
  const laid = new Map<number, readonly (readonly Point[])[]>();
  const lay = (k: number, taken: readonly Segment[]): readonly Segment[] => {
    const legs = legsOf({ stops: events[k] ?? [], obstacles, taken });
    laid.set(k, legs);
    return legs.flatMap(segmentsOf);
  };
  const first: Segment[] = [];
  for (const k of order) first.push(...lay(k, first));
  if (events.length <= few)
    for (const k of order)
      lay(
        k,
        order.filter((other) => other !== k).flatMap((other) => (laid.get(other) ?? []).flatMap(segmentsOf)),
      );
  const labels = items.flatMap(({ label }) => (label === null ? [] : [label.box]));
  return events.flatMap((stops, k): readonly LinkLine[] => {
    const [upper] = stops;
    const legs = laid.get(k) ?? [];
    const x = legs[0]?.[0]?.[0];
    return upper === undefined || x === undefined
      ? []
      : [
          {
            event: upper.event,
            x,
            legs,
            pieces: legs.flatMap((leg) => interrupted(leg, labels)),
            ends: stops.map(({ lane, bar, role, hue }) => ({
              lane,
              y: bar.y + bar.height / 2,
              role: role ?? "party",
              hue,
            })),
          },
        ];
  });
}

const tall = (stops: Stops = []): Px => (stops.at(-1)?.bar.y ?? 0) - (stops[0]?.bar.y ?? 0);

/** From body to body; each leg goes on where the one before it ended, where it can. */
function legsOf({
  stops,
  obstacles,
  taken,
}: {
  readonly stops: Stops;
  readonly obstacles: Obstacles;
  readonly taken: readonly Segment[];
}): readonly (readonly Point[])[] {
  const ports = stops.map(portOf);
  const [first] = ports;
  let prefer = first === undefined ? 0 : widestMiddle(first.stretches);
  return ports.slice(1).flatMap((to, k): readonly (readonly Point[])[] => {
    const from = ports[k];
    if (from === undefined) return [];
    const { points } = findRoute({ from, to, prefer, obstacles, taken });
    prefer = points.at(-1)?.[0] ?? prefer;
    return [points];
  });
}

function widestMiddle(stretches: Port["stretches"]): Px {
  const [widest] = [...stretches].sort((a, b) => b.to - b.from - a.to + a.from);
  return widest === undefined ? 0 : (widest.from + widest.to) / 2;
}
