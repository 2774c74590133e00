import type { Facts } from "../../facts/facts.ts";
import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { Px } from "../../base/units.ts";
import type { Target } from "../scene.ts";
import { round } from "../shape.ts";

/** No target is smaller, in either direction. */
const least: Px = 24;

function grown({ x, y, width, height }: Target["box"]): Target["box"] {
  const [wide, tall] = [Math.max(least, width), Math.max(least, height)];
  return {
    x: round(x - (wide - width) / 2),
    y: round(y - (tall - height) / 2),
    width: round(wide),
    height: round(tall),
  };
}

/** What can be pointed at in a grid: lane by lane, by time, then background and tray. Stances have no targets of their own. */
export function gridTargets(
  { items, footerBands }: Pick<Layout, "items" | "footerBands">,
  facts: Facts,
): readonly Target[] {
  return [
    ...items
      .filter(({ claim }) => claim === null)
      .sort((a, b) => a.lane - b.lane || a.body.x0 - b.body.x0 || a.event.index - b.event.index)
      .map(({ id, event, lane, bar }): Target => ({
        id,
        event: event.id,
        lane,
        box: grown(bar),
        ...facts.of(event).spoken,
      })),
    ...footerBands.flatMap(({ entries }) =>
      entries.map(({ event, box }): Target => ({
        id: `aside:${event.id}`,
        event: event.id,
        lane: -1,
        box: grown(box),
        ...facts.of(event).spoken,
      })),
    ),
  ];
}
