import { components } from "./cycles.ts";
import { cut } from "../base/cut.ts";

/** Where chains of parents end. */
export interface Roots {
  /** The root of each id: itself where it has no parent or is in a circle. */
  readonly of: ReadonlyMap<string, string>;
  /** The ids of each circle, in the order of the list. */
  readonly circles: readonly (readonly string[])[];
}

/** Follows each id's parent to the last. Parents must be ids of the list too. */
export function roots(
  ids: readonly string[],
  { parentOf }: { readonly parentOf: (id: string) => string | undefined },
): Roots {
  const place = new Map(ids.map((id, i) => [id, i]));
  const of = new Map<string, string>();
  const circles: (readonly string[])[] = [];
  const edges = (id: string): readonly string[] => {
    const parent = parentOf(id);
    return parent === undefined ? [] : [parent];
  };
  for (const { nodes, circular } of components(ids, { edges })) {
    for (const id of nodes) {
      const parent = circular ? undefined : parentOf(id);
      of.set(id, parent === undefined ? id : (of.get(parent) ?? parent));
    }
    if (circular) circles.push(nodes.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
  }
  return { of, circles };
}

/** A circle in words: `a → b → a`; of a long one only the first five, of long ids only the beginning. */
export function circleText(ids: readonly string[]): string {
  return cut(
    [...ids.slice(0, 5), ids.length > 5 ? "…" : (ids[0] ?? "")]
      .map((id) => (id.length > 24 ? `${id.slice(0, 24)}…` : id))
      .join(" → "),
  );
}
