import type { Px } from "../../base/units.ts";
import type { Slice } from "./slices.ts";

/** An actor's line from its first slice to its last. */
export interface Life {
  readonly first: number;
  readonly last: number;
  /** Where it begins and ends: a little before its first knot, a little after its last. */
  readonly x0: Px;
  readonly x1: Px;
}

const stub: Px = 16;

/** The lives of `size` lines; undefined for one that is never under way. */
export function lives(slices: readonly Slice[], size: number): readonly (Life | undefined)[] {
  const found = new Array<Life | undefined>(size).fill(undefined);
  slices.forEach(({ rank, x }, k) => {
    for (const line of rank) {
      const known = found[line];
      found[line] = { first: known?.first ?? k, last: k, x0: known?.x0 ?? x - stub, x1: x + stub };
    }
  });
  return found;
}

/** What a line hangs on in a slice: all that meet there move as one. Before its first slice and after its last it is level with it. */
export function nodeOf(slices: readonly Slice[], life: Life, line: number, slice: number): string {
  const at = Math.max(life.first, Math.min(life.last, slice));
  const meeting = slices[at]?.meetings.findIndex(({ members }) => members.some((member) => member.line === line)) ?? -1;
  return meeting === -1 ? `${at}/${line}` : `${at}:${meeting}`;
}
