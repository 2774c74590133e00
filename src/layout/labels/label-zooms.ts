import { apartFrom, type Stretch } from "../body/edge.ts";
import { isWhole } from "./label-blocks.ts";
import type { LabelRow } from "./pack.ts";
import {
  fromEdges,
  fromRule,
  placesOf,
  roomyFrom,
  spacing,
  stretchOf,
  type Field,
  type Nameable,
  type Slot,
} from "./slots.ts";

/** Where a label is, and the zoom from which on it is free there: at every larger one it is, too. */
export interface LabelPlace {
  readonly slot: Slot;
  readonly zoom: number;
}

/** A label's places, the liked one first: a window shows it at the first that is free by then and lies in the field. */
export type Plan = readonly LabelPlace[];

interface Placed extends LabelPlace {
  readonly k: number;
  readonly label: Stretch;
}

/**
 * The plan of each label of a row: those of the initial picture stay where they are; of the others each gets the place
 * that is free soonest as one zooms in, the valuable ones first. As distances only grow, what is free once is free for
 * good: a label has one range of zooms in which it is shown (Been, Daiches and Yap, "Dynamic Map Labeling", 2006). A
 * title alone, or one without its time, grows whole where it is, and what its own side has no room for in a window may be on the other.
 */
export function zoomPlans(
  named: readonly Nameable[],
  { slots, half }: Pick<LabelRow, "slots" | "half">,
  field: Field,
): readonly Plan[] {
  const room = 2 * half + 0.5;
  const byValue = named.map((_, k) => k).sort((a, b) => (named[b]?.value ?? 0) - (named[a]?.value ?? 0) || a - b);
  const placed: Placed[] = [];
  const found = named.map((): LabelPlace[] => []);
  const soonest = (k: number, ways: readonly Slot[]): Placed | undefined => {
    let best: Placed | undefined;
    for (const slot of ways) {
      const one: Placed = { k, slot, zoom: 0, label: stretchOf(slot) };
      const zoom = freeFrom(one, { named, field, placed });
      if (zoom < (best?.zoom ?? Infinity)) best = { ...one, zoom };
    }
    return best;
  };
  const take = (k: number, place: Placed | undefined, isLiked = false): void => {
    if (place === undefined) return;
    placed.push(place);
    const { slot, zoom } = place;
    if (isLiked) found[k]?.unshift({ slot, zoom });
    else found[k]?.push({ slot, zoom });
  };
  const ways = (k: number): readonly Slot[] => {
    const own = named[k];
    if (own === undefined) return [];
    return own
      .blocks()
      .filter((block) => isWhole(block) && block.height <= room)
      .flatMap((block) => placesOf(own, block));
  };
  /** The whole label and, where its title alone is free before, that; neither before a zoom. */
  const add = (k: number, places: readonly Slot[], from = 0): void => {
    const notBefore = (place: Placed | undefined): Placed | undefined =>
      place === undefined ? undefined : { ...place, zoom: Math.max(from, place.zoom) };
    const short = named[k]?.short() ?? null;
    const titles = short === null ? [] : places.map((slot) => ({ ...slot, block: short }));
    const title = soonest(k, titles);
    const sooner = soonest(k, places);
    // Nameable in the initial picture counts for more than named whole a little later.
    const whole =
      title !== undefined && title.zoom <= 1 && (sooner?.zoom ?? Infinity) > 1
        ? soonest(
            k,
            places.filter((slot) => isSamePlace(slot, title.slot)),
          )
        : sooner;
    const before =
      whole === undefined
        ? title
        : soonest(
            k,
            titles.filter((slot) => isSamePlace(slot, whole.slot)),
          );
    take(k, notBefore(whole));
    if (before !== undefined && before.zoom < (whole?.zoom ?? Infinity)) take(k, notBefore(before));
  };
  for (const k of byValue) {
    const slot = slots[k];
    if (slot === null || slot === undefined) continue;
    // In the initial picture it is free for certain; in a larger window perhaps not.
    const free = soonest(k, [slot]);
    take(k, { k, slot, zoom: Math.min(1, free?.zoom ?? 1), label: stretchOf(slot) });
  }
  for (const k of byValue) {
    const [here] = found[k] ?? [];
    if (here === undefined) add(k, ways(k));
    else if (!isWhole(here.slot.block))
      take(
        k,
        soonest(
          k,
          ways(k).filter((slot) => isSamePlace(slot, here.slot)),
        ),
        true,
      );
  }
  for (const k of byValue) {
    const [liked] = found[k] ?? [];
    if (liked === undefined || liked.slot.side === "above" || liked.slot.side === "below") continue;
    // No label changes its side as one zooms in: the other side is for where the liked one is out of sight.
    add(
      k,
      ways(k).filter((slot) => slot.side !== liked.slot.side),
      liked.zoom,
    );
  }
  return found;
}

/** Whether a label that grows from one to the other stays where it begins. */
const isSamePlace = (a: Slot, b: Slot): boolean =>
  a.side === b.side && a.align === b.align && a.edge.h === b.edge.h && (a.side === "inside" || a.edge.c === b.edge.c);

/** The zoom from which on a place is free of the rule, of bodies and of the labels that are placed already. */
function freeFrom(
  { k, slot, label }: Placed,
  {
    named,
    field,
    placed,
  }: { readonly named: readonly Nameable[]; readonly field: Field; readonly placed: readonly Placed[] },
): number {
  const own = named[k];
  if (own === undefined) return Infinity;
  let zoom = Math.max(fromRule(slot, own, field.rule), fromEdges(slot, field.edges), roomyFrom(slot));
  const keep = (from: number): void => {
    zoom = Math.max(zoom, from);
  };
  named.forEach(({ marks }, j) => {
    if (j !== k) for (const mark of marks) keep(apartFrom(label, mark, spacing.body));
  });
  for (const other of placed) {
    if (other.k === k) continue;
    const from = apartFrom(label, other.label, spacing.label);
    // Two that are free of each other before the other is shown do not hinder one another.
    if (from > other.zoom) keep(from);
  }
  return zoom;
}
