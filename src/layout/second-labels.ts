import type { Px } from "../base/units.ts";
import type { Entry } from "./entries.ts";
import { reach, type LaneRows, type Spot } from "./items.ts";
import { placeLabel, type Block } from "./labels.ts";
import type { TimeScale } from "./scale.ts";
import { sizes } from "./sizes.ts";

/**
 * The other lanes of an event repeat its title where their row has room to spare: whoever reads one lane need not follow
 * each link. They take no row of their own, and none is missed where there is no room.
 */
export function secondLabels({ here, rowsOfLane: { rowOf }, scale, rule, choices }: {
  readonly here: readonly Spot[]; readonly rowsOfLane: LaneRows; readonly scale: TimeScale; readonly rule: Px | null; readonly choices: (entry: Entry) => readonly Block[];
}): readonly Spot[] {
  const taken = new Map<number, { from: Px; to: Px }[]>();
  const take = (row: number, from: Px, to: Px): void => {
    taken.set(row, [...(taken.get(row) ?? []), { from, to }]);
  };
  here.forEach((spot, k) => {
    const { label } = spot;
    const place = reach(spot);
    if (place === null) return;
    const [from, to] = place;
    take(rowOf[k] ?? 0, Math.min(from, label?.from ?? from), Math.max(to, label?.to ?? to));
  });
  return here.map((spot, k) => {
    const { entry } = spot;
    const place = reach(spot);
    if (entry.first || place === null) return spot;
    const [x0, x1] = place;
    const row = rowOf[k] ?? 0;
    const label = placeLabel({
      choices: choices(entry).slice(0, 1).filter(({ meta, shortened }) => meta.length === 1 && !shortened),
      bar: { x0, x1 }, plot: { x0: scale.x0, x1: scale.x1 }, rule, barHeight: sizes.bar,
      allowed: ({ side, x, block }) => side !== "above" && !(taken.get(row) ?? []).some(({ from, to }) => (from !== x0 || to !== x1) && x - 8 < to && x + block.width + 8 > from),
    });
    if (label === undefined) return spot;
    take(row, label.x, label.x + label.block.width);
    return { ...spot, label };
  });
}
