import type { Px } from "../../base/units.ts";
import type { Port } from "./port.ts";
import { track, type Segment } from "./route-cost.ts";
import type { Obstacles } from "./obstacles.ts";

interface Ends {
  readonly from: Port;
  readonly to: Port;
  readonly obstacles: Obstacles;
  readonly taken: readonly Segment[];
  readonly reach: Px;
}

/** Room for an arrow between a body's edge and the first corner. */
const leastUpright: Px = 14;

/** From left to right, where a line may run upright: just clear of the obstacles there, and beside lines that are drawn already. */
export function columns({
  from,
  to,
  prefer,
  obstacles: { list, plot, dateline, grain },
  taken,
  reach,
}: Ends & { readonly prefer: Px }): readonly Px[] {
  const [low, high] = spanOf({ from, to, reach });
  const stretches = [...from.stretches, ...to.stretches];
  const sides = [from, to].flatMap(({ left, right }) => [left, right]).filter((x) => x !== null);
  const found = [prefer, ...stretches.flatMap(({ from: x0, to: x1 }) => [x0, (x0 + x1) / 2, x1])];
  for (const {
    box,
    off: [off],
  } of list)
    found.push(box.x - off, box.x + box.width + off);
  for (const { x0, x1 } of taken) if (x0 === x1) found.push(x0 - track, x0 + track);
  if (dateline !== null) found.push(dateline - 6, dateline + 6);
  const fixed = new Set([prefer, ...sides, ...stretches.filter((one) => one.from === one.to).map((one) => one.from)]);
  const inside = found.filter((x) => x >= Math.max(low, plot.x + 2) && x <= Math.min(high, plot.x + plot.width - 2));
  return distinct([...inside, ...sides.flatMap((x) => [x - 10, x + 10])], fixed, grain);
}

/** From the upper body's middle to the lower one's, where a line may go sideways. */
export function levels({
  from,
  to,
  obstacles: { list, hairs, grain, turns },
  taken,
}: Omit<Ends, "reach">): readonly Px[] {
  if (!turns) return [from.middle, to.middle];
  const [top, bottom] = [from.middle + leastUpright, to.middle - leastUpright];
  const found = [top, bottom];
  for (const {
    box,
    off: [, off],
  } of list)
    found.push(box.y - off, box.y + box.height + off);
  if (grain < track) for (const { y0, y1 } of taken) if (y0 === y1) found.push(y0 - track, y0 + track);
  for (const y of hairs) found.push(y - 4, y + 4);
  return [
    from.middle,
    ...distinct(
      found.filter((y) => y >= top && y <= bottom),
      new Set(),
      grain,
    ),
    to.middle,
  ];
}

/** How far to left and right a line may run. */
export function spanOf({ from, to, reach }: Pick<Ends, "from" | "to" | "reach">): readonly [Px, Px] {
  const ends = [...from.stretches, ...to.stretches].flatMap((one) => [one.from, one.to]);
  return [Math.min(...ends) - reach, Math.max(...ends) + reach];
}

/** In order, none nearer than `grain` to the one before it; those that are `fixed` stay. */
function distinct(all: readonly Px[], fixed: ReadonlySet<Px>, grain: Px): readonly Px[] {
  const kept: Px[] = [...fixed];
  kept.sort((a, b) => a - b);
  const sorted = [...new Set(all)].sort((a, b) => a - b);
  const merged: Px[] = [];
  let next = 0;
  for (const x of sorted) {
    while (next < kept.length && (kept[next] ?? 0) <= x) merged.push(kept[next++] ?? 0);
    const [last = -Infinity, following = Infinity] = [merged.at(-1), kept[next]];
    if (x - last >= grain && following - x >= grain) merged.push(x);
  }
  return [...merged, ...kept.slice(next)];
}
