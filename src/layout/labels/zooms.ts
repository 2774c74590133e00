import { apartFrom, type Stretch } from "../body/edge.ts";
import type { Row, RowPlan } from "./row-plan.ts";
import { besides, flagsOf, fromRule, leaderStretch, spacing, stretchOf, type Slot } from "./slots.ts";

/** Where a label stands, and the zoom from which on it is free there: at every larger one it is, too. */
export interface Place {
  readonly slot: Slot;
  readonly band: number;
  readonly zoom: number;
}

/** A label's places, the liked one first: a window shows it at the first that is free by then and lies in the field. */
export type Plan = readonly Place[];

interface Standing extends Place {
  readonly k: number;
  readonly label: Stretch;
  readonly leader: Stretch;
}

/**
 * The plan of each label of a row: those of the initial picture stay where they are; of the others each gets the place that is free
 * soonest as one zooms in, the valuable ones first. As distances only grow, what is free once is free for good: a label
 * has one range of zooms in which it is shown (Been, Daiches and Yap, "Dynamic Map Labeling", 2006). A title alone
 * grows whole where it stands, and what its own side has no room for in a window may stand on the other.
 */
export function zoomPlans(row: Row, initial: RowPlan): readonly Plan[] {
  const { named } = row;
  const byValue = named.map((_, k) => k).sort((a, b) => (named[b]?.value ?? 0) - (named[a]?.value ?? 0) || a - b);
  const placed: Standing[] = [];
  const found = named.map((): Place[] => []);
  const soonest = (k: number, places: readonly Pick<Place, "slot" | "band">[]): Standing | undefined => {
    let best: Standing | undefined;
    for (const { slot, band } of places) {
      const one: Standing = { k, slot, band, zoom: 0, label: stretchOf(slot), leader: leaderStretch(slot) };
      const zoom = freeFrom(one, row, placed);
      if (zoom < (best?.zoom ?? Infinity)) best = { ...one, zoom };
    }
    return best;
  };
  const take = (k: number, standing: Standing | undefined, isLiked = false): void => {
    if (standing === undefined) return;
    placed.push(standing);
    const { slot, band, zoom } = standing;
    if (isLiked) found[k]?.unshift({ slot, band, zoom });
    else found[k]?.push({ slot, band, zoom });
  };
  /** The whole label and, where its title alone is free before, that. */
  const add = (k: number, places: readonly Pick<Place, "slot" | "band">[]): void => {
    const short = named[k]?.short() ?? null;
    const titles = short === null ? [] : places.map(({ slot, band }) => ({ slot: { ...slot, block: short }, band }));
    const title = soonest(k, titles);
    const sooner = soonest(k, places);
    // Named in the initial picture counts for more than named whole a little later.
    const whole =
      title !== undefined && title.zoom <= 1 && (sooner?.zoom ?? Infinity) > 1
        ? soonest(
            k,
            places.filter((one) => isSamePlace(one, title)),
          )
        : sooner;
    const before =
      whole === undefined
        ? title
        : soonest(
            k,
            titles.filter((one) => isSamePlace(one, whole)),
          );
    take(k, whole);
    if (before !== undefined && before.zoom < (whole?.zoom ?? Infinity)) take(k, before);
  };
  const shown = (k: number): Pick<Place, "slot" | "band"> | null => {
    const slot = initial.slots[k] ?? null;
    return slot === null ? null : { slot, band: initial.bands[k] ?? 0 };
  };
  for (const k of byValue) take(k, soonest(k, [shown(k) ?? []].flat()));
  for (const k of byValue) {
    const [here] = found[k] ?? [];
    if (here === undefined) add(k, laterPlaces(row, initial, k));
    else if (here.slot.block.shortened)
      take(
        k,
        soonest(
          k,
          laterPlaces(row, initial, k).filter((one) => isSamePlace(one, here)),
        ),
        true,
      );
  }
  for (const k of byValue) {
    const side = found[k]?.[0]?.slot.side;
    if (side === "right" || side === "left")
      add(
        k,
        laterPlaces(row, initial, k).filter(({ slot, band }) => band === 0 && slot.side !== side),
      );
  }
  return found;
}

/** Whether a label that grows from one to the other stays where it begins. */
const isSamePlace = (a: Pick<Place, "slot" | "band">, b: Pick<Place, "slot" | "band">): boolean =>
  a.band === b.band &&
  a.slot.side === b.slot.side &&
  a.slot.align === b.slot.align &&
  a.slot.edge.h === b.slot.edge.h &&
  a.slot.edge.c === b.slot.edge.c;

/** Beside the body, or above in a band that is there anyway. */
function laterPlaces(
  { named, field }: Row,
  { main, above }: RowPlan,
  k: number,
): readonly Pick<Place, "slot" | "band">[] {
  const own = named[k];
  if (own === undefined) return [];
  return own
    .blocks()
    .filter(({ shortened }) => !shortened)
    .flatMap((block) => [
      ...(block.height <= main ? besides(own, block).map((slot) => ({ slot, band: 0 })) : []),
      ...above.flatMap((height, at) =>
        block.height <= height ? flagsOf(own, block, field).map((slot) => ({ slot, band: at + 1 })) : [],
      ),
    ]);
}

/** The zoom from which on a place is free of the rule, of bodies and of the labels that are placed already. */
function freeFrom(
  { k, slot, band, label, leader }: Standing,
  { named, field }: Row,
  placed: readonly Standing[],
): number {
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
  } else {
    named.forEach(({ sign }, j) => {
      if (sign !== null && (band === 1 || j !== k)) keep(apartFrom(band === 1 ? label : leader, sign, 1));
    });
  }
  for (const other of placed) {
    if (other.k === k) continue;
    // Two that are free of each other before the other is shown do not hinder one another.
    const clear = (from: number): void => keep(from <= other.zoom ? 0 : from);
    if (other.band === band) clear(apartFrom(label, other.label, spacing.label));
    if (band > 0 && other.band > band) clear(apartFrom(label, other.leader, spacing.leader));
    if (other.band > 0 && other.band < band) clear(apartFrom(leader, other.label, spacing.leader));
  }
  return zoom;
}
