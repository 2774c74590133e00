import { apartFrom, type Stretch } from "./edge.ts";
import { barBand, type Row, type RowPlan } from "./row-plan.ts";
import { besides, flagsOf, fromRule, leaderStretch, spacing, stretchOf, type Slot } from "./slots.ts";

/** Where a label stands, and the zoom from which on it is shown there: at every larger one it is, too. */
export interface Plan {
  readonly slot: Slot;
  readonly band: number;
  readonly zoom: number;
}

interface Standing extends Plan {
  readonly label: Stretch;
  readonly leader: Stretch;
}

/**
 * The plan of each label of a row: those of home stay where they are; of the others each gets the place that is free
 * soonest as one zooms in, the valuable ones first. As distances only grow, what is free once is free for good: a label
 * has one range of zooms in which it is shown (Been, Daiches and Yap, "Dynamic Map Labeling", 2006). Null where no zoom
 * makes room.
 */
export function zoomPlans(row: Row, home: RowPlan): readonly (Plan | null)[] {
  const { named } = row;
  const order = named.map((_, k) => k).sort((a, b) => Number(home.slots[b] !== null) - Number(home.slots[a] !== null) || (named[b]?.value ?? 0) - (named[a]?.value ?? 0) || a - b);
  const placed: Standing[] = [];
  const found = new Array<Plan | null>(named.length).fill(null);
  const standing = (slot: Slot, band: number, zoom: number): Standing => ({ slot, band, zoom, label: stretchOf(slot), leader: leaderStretch(slot) });
  for (const k of order) {
    const slot = home.slots[k] ?? null;
    const options = slot !== null ? [{ slot, band: home.bands[k] ?? 0 }] : laterPlaces(row, home, k);
    let best: Standing | undefined;
    for (const { slot: place, band } of options) {
      const one = standing(place, band, 0);
      const zoom = freeFrom(one, k, row, placed);
      if (zoom < (best?.zoom ?? Infinity)) best = { ...one, zoom };
    }
    if (best === undefined) continue;
    placed.push(best);
    found[k] = { slot: best.slot, band: best.band, zoom: best.zoom };
  }
  return found;
}

/** Beside the body, or above in a band that is there anyway. */
function laterPlaces({ named, field }: Row, { main, above }: RowPlan, k: number): readonly { readonly slot: Slot; readonly band: number }[] {
  const own = named[k];
  if (own === undefined) return [];
  return own.blocks().filter(({ shortened }) => !shortened).flatMap((block) => [
    ...(block.height <= Math.max(main, barBand) ? besides(own, block).map((slot) => ({ slot, band: 0 })) : []),
    ...above.flatMap((height, at) => (block.height <= height ? flagsOf(own, block, field).map((slot) => ({ slot, band: at + 1 })) : [])),
  ]);
}

/** The zoom from which on a place is free of the rule, of bodies and of the labels that are placed already. */
function freeFrom({ slot, band, label, leader }: Standing, k: number, { named, field }: Row, placed: readonly Standing[]): number {
  const own = named[k];
  if (own === undefined) return Infinity;
  let zoom = fromRule(slot, own, field.rule);
  const keep = (from: number): void => {
    zoom = Math.max(zoom, from);
  };
  if (band === 0) {
    named.forEach(({ marks }, j) => {
      if (j !== k) for (const mark of marks) keep(apartFrom(label, mark, spacing.body));
    });
  }
  else {
    named.forEach(({ sign }, j) => {
      if (sign !== null && (band === 1 || j !== k)) keep(apartFrom(band === 1 ? label : leader, sign, 1));
    });
  }
  for (const other of placed) {
    // Two that are free of each other before the other is shown do not hinder one another.
    const clear = (from: number): void => keep(from <= other.zoom ? 0 : from);
    if (other.band === band) clear(apartFrom(label, other.label, spacing.label));
    if (band > 0 && other.band > band) clear(apartFrom(label, other.leader, spacing.leader));
    if (other.band > 0 && other.band < band) clear(apartFrom(leader, other.label, spacing.leader));
  }
  return zoom;
}

