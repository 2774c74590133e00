import type { Px } from "../../base/units.ts";
import { apartFrom, type Stretch } from "../body/edge.ts";
import { leaderStretch, spacing, stretchOf, type Slot } from "./slots.ts";

/*
 * Flags above a row, each on a leader that runs straight down to its body:
 *
 *      ┌ c …            a label that a leader would run through goes above that leader's own label
 *      │  ┌ b …         so: a leader never runs through a label, and as all are upright none crosses another
 *      │  │ a …
 *   ───▆──▆─▆───
 */

/** The flags of a row: the band that each stands in, 1 directly above the row, and the height of each band. */
export interface Stack {
  readonly bands: ReadonlyMap<number, number>;
  readonly heights: readonly Px[];
}

const meet = (a: Stretch, b: Stretch, gap: Px): boolean => apartFrom(a, b, gap) > 1;

/**
 * Stacks flags so that no labels overlap and no leader runs through a label. A flag for which there is no such band (two
 * that hang towards each other, each over the other's leader) is left out.
 */
export function stack({
  flags,
  signs,
}: {
  readonly flags: ReadonlyMap<number, Slot>;
  /** What stands up from the row into the first band. */ readonly signs: ReadonlyMap<number, Stretch>;
}): Stack {
  const given = [...flags].map(([k, slot]) => ({
    k,
    label: stretchOf(slot),
    leader: leaderStretch(slot),
    height: slot.block.height,
  }));
  const bands = new Map<number, number>();
  const heights: Px[] = [];
  const open = new Set<number>();
  const failed = new Set<number>();
  const leave = (k: number): void => {
    open.delete(k);
    failed.add(k);
  };
  const place = (flag: (typeof given)[number]): void => {
    const { k, label, leader, height } = flag;
    if (bands.has(k) || failed.has(k)) return;
    const under = given.filter((other) => other !== flag && meet(label, other.leader, spacing.leader));
    if (under.some((other) => open.has(other.k))) return leave(k);
    open.add(k);
    under.forEach(place);
    let band = 1 + Math.max(0, ...under.map((other) => bands.get(other.k) ?? 0));
    if (band === 1 && [...signs.values()].some((sign) => meet(label, sign, 1))) band = 2;
    const taken = new Set(
      given
        .filter((other) => bands.has(other.k) && meet(label, other.label, spacing.label))
        .map((other) => bands.get(other.k)),
    );
    while (taken.has(band)) band += 1;
    // Its own sign may carry a line.
    if (band > 1 && [...signs].some(([other, sign]) => other !== k && meet(leader, sign, 1))) return leave(k);
    open.delete(k);
    bands.set(k, band);
    heights[band - 1] = Math.max(heights[band - 1] ?? 0, height);
  };
  for (const flag of given) place(flag);
  // A band that only a sign kept empty is as high as a sign.
  return { bands, heights: Array.from(heights, (height: Px | undefined) => height ?? 8) };
}
