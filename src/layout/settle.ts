import type { Px } from "../base/units.ts";
import type { Entry } from "./entries.ts";
import { placeLabel, type Block, type Placement } from "./labels.ts";
import { clearOfFlag, ghostsOn, reach, type LaneRows, type Spot } from "./items.ts";
import type { TimeScale } from "./scale.ts";
import { sizes } from "./sizes.ts";
import type { PlacedBody } from "./types.ts";

interface Taken { readonly from: Px; readonly to: Px; readonly above: boolean }

const importance = ({ event, claim, first }: Entry): number =>
  event.importance + (event.standing === "disputed" || event.standing === "denied" ? 0.3 : 0) + (event.status === "planned" ? 0.1 : 0) - (claim === null ? 0 : 0.2) - (first ? 0 : 2);

/**
 * Labels for another window on the rows of the first: rows and heights stay, each label takes the best place that is
 * free in its row, the important ones first; one without a place is hidden.
 */
export function settle({ lane, bodies, rowsOfLane, scale, rule, choices }: {
  readonly lane: readonly Entry[]; readonly bodies: readonly (PlacedBody | null)[]; readonly rowsOfLane: LaneRows; readonly scale: TimeScale; readonly rule: Px | null; readonly choices: (entry: Entry) => readonly Block[];
}): readonly Spot[] {
  const ghosts = lane.map((entry) => ghostsOn(entry, scale));
  const taken = rowsOfLane.heights.map((): Taken[] => []);
  bodies.forEach((body, k) => {
    const place = reach({ body, ghosts: ghosts[k] ?? [] });
    if (place === null) return;
    const [from, to] = place;
    taken[rowsOfLane.rowOf[k] ?? 0]?.push({ from, to, above: false });
  });
  const labels = new Array<Placement | null>(lane.length).fill(null);
  const order = lane.map((_, k) => k).sort((a, b) => value(lane[b]) - value(lane[a]) || a - b);
  for (const k of order) {
    const entry = lane[k];
    const body = bodies[k];
    const row = rowsOfLane.rowOf[k] ?? 0;
    const room = rowsOfLane.heights[row];
    if (entry === undefined || body === null || body === undefined || room === undefined) continue;
    const [x0, x1] = reach({ body, ghosts: ghosts[k] ?? [] }) ?? [body.x0, body.x1];
    const others = (taken[row] ?? []).filter((one) => one.above || one.from !== x0 || one.to !== x1);
    const free = (placement: Placement): boolean => {
      const { side, x, block } = placement;
      if ((side === "above" ? block.height > room.above : block.height > room.main) || !clearOfFlag(placement, body)) return false;
      return !others.some((one) => (side === "above") === one.above && x < one.to + 8 && x + block.width > one.from - 8);
    };
    const found = choices(entry).map((block) => placeLabel({
      choices: [block], bar: { x0, x1 }, plot: { x0: scale.x0, x1: scale.x1 }, rule, barHeight: sizes.bar, allowed: free,
    })).find((placement) => placement !== undefined);
    if (found === undefined) continue;
    labels[k] = found;
    taken[row]?.push({ from: found.x, to: found.x + found.block.width, above: found.side === "above" });
  }
  return lane.map((entry, k) => ({ entry, body: bodies[k] ?? null, ghosts: ghosts[k] ?? [], label: labels[k] ?? null }));
}

const value = (entry: Entry | undefined): number => (entry === undefined ? 0 : importance(entry));
