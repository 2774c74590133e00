import type { Px } from "../base/units.ts";
import type { Entry } from "./entries.ts";
import { placeLabel, type Block, type Placement } from "./labels.ts";
import { footprint, placeBody } from "./place.ts";
import { rows } from "./rows.ts";
import type { TimeScale } from "./scale.ts";
import { sizes } from "./sizes.ts";
import type { PlacedBody } from "./types.ts";

/** An entry on the scale, with the label that suits it. */
export interface Spot {
  readonly entry: Entry;
  readonly body: PlacedBody | null;
  readonly ghosts: readonly PlacedBody[];
  readonly label: Placement | null;
}

/** The stretch of a row that an entry takes: its body, and where it is drawn for earlier dates too. */
export function reach({ body, ghosts }: Pick<Spot, "body" | "ghosts">): readonly [Px, Px] | null {
  if (body === null) return null;
  const feet = [body, ...ghosts].map(footprint);
  return [Math.min(...feet.map(([x0]) => x0)), Math.max(...feet.map(([, x1]) => x1))];
}

/** The earlier dates of an entry on a scale. */
export const ghostsOn = ({ ghosts }: Entry, scale: TimeScale): readonly PlacedBody[] =>
  ghosts.map((body) => placeBody({ body, scale })).filter((body) => body !== null);

/** The bodies of all entries on a scale; brackets stand at their anchors. */
export function bodiesOn(dated: readonly Entry[], scale: TimeScale, now: Px | null): readonly (PlacedBody | null)[] {
  const plain = dated.map(({ body }) => (body.form === "bracket" ? null : placeBody({ body, scale, now })));
  const places = new Map<string, PlacedBody>();
  dated.forEach(({ event, claim }, k) => {
    const placed = plain[k];
    if (claim === null && placed !== null && placed !== undefined) places.set(event.id, placed);
  });
  // An anchor may itself be known only by order: a chain is followed until nothing more can be placed.
  for (let changed = true; changed;) {
    changed = false;
    for (const { body, event, claim } of dated) {
      const at = places.get(event.time?.anchorEvent ?? "");
      if (claim !== null || body.form !== "bracket" || places.has(event.id) || at === undefined) continue;
      const placed = placeBody({ body, scale, anchor: [at.x0 - (at.form === "instant" ? 6 : 0), at.x1 + (at.form === "instant" ? 6 : 0)] });
      if (placed === null) continue;
      places.set(event.id, placed);
      changed = true;
    }
  }
  return dated.map(({ body, event, claim }, k) => (body.form === "bracket" && claim === null ? (places.get(event.id) ?? null) : (plain[k] ?? null)));
}

/** A flag stands up into the room above its bar. */
export const clearOfFlag = ({ side, x, block }: Placement, body: PlacedBody | null): boolean =>
  body?.end !== "flag" || side !== "above" || x + block.width < body.x1 - 3 || x > body.x1 + 14;

/** Where each entry's label would best stand, others not yet considered. */
export function spots({ dated, scale, rule, choices }: {
  readonly dated: readonly Entry[]; readonly scale: TimeScale; readonly rule: Px | null; readonly choices: (entry: Entry) => readonly Block[];
}): readonly Spot[] {
  const bodies = bodiesOn(dated, scale, rule);
  return dated.map((entry, k): Spot => {
    const body = bodies[k] ?? null;
    const ghosts = ghostsOn(entry, scale);
    const place = reach({ body, ghosts });
    if (place === null) return { entry, body, ghosts, label: null };
    const [x0, x1] = place;
    const label = placeLabel({ choices: choices(entry), bar: { x0, x1 }, plot: { x0: scale.x0, x1: scale.x1 }, rule, barHeight: sizes.bar, allowed: (placement) => clearOfFlag(placement, body) });
    return { entry, body, ghosts, label: label ?? null };
  });
}

/** The row of each spot in one lane, and the room of each row above and around its bars. */
export interface LaneRows {
  readonly rowOf: readonly number[];
  readonly heights: readonly { readonly above: Px; readonly main: Px }[];
}

/** Rows that keep bars and labels of one lane apart. */
export function laneRows(lane: readonly Spot[]): LaneRows {
  const rowOf = rows(lane.map((spot) => {
    const { label } = spot;
    const [x0, x1] = reach(spot) ?? [0, 0];
    return { from: Math.min(x0, label?.from ?? Infinity) - 4, to: Math.max(x1, label?.to ?? -Infinity) + 8 };
  }));
  const count = Math.max(0, ...rowOf) + 1;
  const heights = Array.from({ length: count }, () => ({ above: 0, main: sizes.bar + 4 }));
  lane.forEach(({ label, body }, k) => {
    const height = heights[rowOf[k] ?? 0];
    if (height === undefined || body === null) return;
    if (body.end === "flag") height.above = Math.max(height.above, 8);
    if (label === null) return;
    if (label.side === "above") height.above = Math.max(height.above, label.block.height + 2);
    else height.main = Math.max(height.main, label.block.height);
  });
  return { rowOf, heights };
}

/** The height of a lane with these rows. */
export const rowsHeight = ({ heights }: LaneRows): Px =>
  heights.reduce((sum, { above, main }) => sum + above + main, 0) + Math.max(0, heights.length - 1) * sizes.rowGap;
