import type { Px } from "../../../base/units.ts";
import type { Slice } from "./slices.ts";

/** An actor's line from its first slice to its last. */
export interface Life {
  readonly first: number;
  readonly last: number;
  /** Where it begins and ends: a little before its first column, a little after its last. */
  readonly x0: Px;
  readonly x1: Px;
}

/** How far a line goes on before its first column and behind its last. */
export const stub: Px = 16;

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

/** What a line hangs on in a slice, by a number: all that meet there move as one. Before its first slice and after its last it is level with it. */
export type NodeAt = (line: number, slice: number) => number;

/** The nodes of all lines in all slices; what is no line has a number below zero, the same everywhere. */
export function nodesOf(slices: readonly Slice[], lives: readonly (Life | undefined)[]): NodeAt {
  const size = lives.length;
  const nodes = slices.map(({ meetings }, slice) => {
    const own = Int32Array.from({ length: size }, (_, line) => slice * size + line);
    for (const { members } of meetings)
      for (const { line } of members) own[line] = slice * size + (members[0]?.line ?? line);
    return own;
  });
  return (line, slice) => {
    const { first, last } = lives[line] ?? { first: slice, last: slice };
    return nodes[Math.max(first, Math.min(last, slice))]?.[line] ?? -1 - line;
  };
}
