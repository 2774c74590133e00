import { apartFrom } from "../body/edge.ts";
import { isWhole } from "./label-blocks.ts";
import type { Plan } from "./label-zooms.ts";
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

/** The row that an entry of a strip has its body and label in from a zoom on. */
export interface Rise {
  readonly row: number;
  readonly zoom: number;
  readonly slot: Slot;
}

/** A row that entries may rise into. */
export interface RisingRow {
  readonly named: readonly Nameable[];
  readonly plans: readonly Plan[];
  /** How tall a label in line with its bodies may be. */
  readonly room: number;
  /** A block below a body takes the whole row. */
  readonly isFull: boolean;
}

/** Between two bodies of a row. */
const apart = 4;

/**
 * Where the entries of a strip have room as one zooms in: each gets the row in which its body and its whole label are free
 * soonest of all that the row ever shows, the valuable ones first. As distances only grow, it stays there. Null where no
 * zoom gives it room.
 */
export function rises(strip: readonly Nameable[], rows: readonly RisingRow[], field: Field): readonly (Rise | null)[] {
  const taken = rows.map(({ named, plans }) => ({
    marks: named.flatMap(({ marks }) => marks),
    labels: plans.flatMap((plan) => plan.map(({ slot }) => stretchOf(slot))),
  }));
  const found = strip.map((): Rise | null => null);
  const byValue = [...strip.keys()].sort((a, b) => (strip[b]?.value ?? 0) - (strip[a]?.value ?? 0) || a - b);
  for (const k of byValue) {
    const own = strip[k];
    if (own === undefined) continue;
    let best: Rise | null = null;
    const places = own
      .blocks()
      .filter(isWhole)
      .flatMap((block) => placesOf(own, block))
      .map((slot) => ({
        slot,
        label: stretchOf(slot),
        from: Math.max(fromRule(slot, own, field.rule), fromEdges(slot, field.edges), roomyFrom(slot)),
      }));
    rows.forEach(({ room, isFull }, row) => {
      const other = taken[row];
      if (isFull || other === undefined) return;
      let bodyFrom = 1;
      for (const mark of own.marks) {
        for (const one of other.marks) bodyFrom = Math.max(bodyFrom, apartFrom(mark, one, apart));
        for (const one of other.labels) bodyFrom = Math.max(bodyFrom, apartFrom(mark, one, spacing.body));
      }
      for (const { slot, label, from } of places) {
        if (slot.block.height > room) continue;
        let zoom = Math.max(bodyFrom, from);
        for (const one of other.marks) zoom = Math.max(zoom, apartFrom(label, one, spacing.body));
        for (const one of other.labels) zoom = Math.max(zoom, apartFrom(label, one, spacing.label));
        if (zoom < (best?.zoom ?? Infinity)) best = { row, zoom, slot };
      }
    });
    const rise = best as Rise | null;
    if (rise === null) continue;
    found[k] = rise;
    taken[rise.row]?.marks.push(...own.marks);
    taken[rise.row]?.labels.push(stretchOf(rise.slot));
  }
  return found;
}
