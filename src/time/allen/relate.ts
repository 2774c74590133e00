import type { FuzzyTime } from "../fuzzy.ts";
import { after, onOneGrid, type Reach, type Shape, shapesOf } from "./shapes.ts";

/**
 * How one stretch of time lies to another, after James F. Allen, "Maintaining knowledge about temporal intervals", 1983.
 * Of any two stretches exactly one of these holds. `meets`: the other begins as it ends; `overlaps`: it begins first and
 * ends within the other; `starts` and `finishes`: within the other, from its beginning or up to its end.
 */
export type AllenRelation =
  | "before" | "meets" | "overlaps" | "starts" | "during" | "finishes" | "equals"
  | "after" | "met-by" | "overlapped-by" | "started-by" | "contains" | "finished-by";

/** Whether something holds whatever the times really were, may hold, or cannot. */
export type Certainty = "certain" | "possible" | "impossible";

/** How sure each of the 13 relations is. At most one is certain, and then all others are impossible. */
export type TimeRelations = { readonly [relation in AllenRelation]: Certainty };

type Edges = "s" | "e" | "S" | "E";

/** The order of the four edges: start and end of the first (s, e) and of the second (S, E); what stands together is at once. */
const ORDERS: { readonly [relation in AllenRelation]: readonly (readonly Edges[])[] } = {
  before: [["s"], ["e"], ["S"], ["E"]],
  meets: [["s"], ["e", "S"], ["E"]],
  overlaps: [["s"], ["S"], ["e"], ["E"]],
  starts: [["s", "S"], ["e"], ["E"]],
  during: [["S"], ["s"], ["e"], ["E"]],
  finishes: [["S"], ["s"], ["e", "E"]],
  equals: [["s", "S"], ["e", "E"]],
  after: [["S"], ["E"], ["s"], ["e"]],
  "met-by": [["S"], ["E", "s"], ["e"]],
  "overlapped-by": [["S"], ["s"], ["E"], ["e"]],
  "started-by": [["s", "S"], ["E"], ["e"]],
  contains: [["s"], ["S"], ["E"], ["e"]],
  "finished-by": [["s"], ["S"], ["e", "E"]],
};

const RELATIONS = Object.keys(ORDERS) as readonly AllenRelation[];

/**
 * How two times lie to one another, for all 13 relations of Allen. Each time stands for every stretch that its words
 * allow, to the millisecond: a point such as "2022-01" for any moment or stretch inside the month, "one of" for any of
 * its members, "all of" for all from the first to the last. What is open goes on for ever; an unknown end is some
 * instant that nobody knows; of a time known only by its order to another event nothing is taken as known. Where one
 * time floats and the other has a zone, the floating days are those of that zone. Other readings (`alternatives`) are
 * not weighed.
 *
 * A set of more than 400 members is taken as one stretch somewhere among them: nothing becomes certain by that.
 *
 * @example relateTimes(parseEdtf("2022-01-10/2022-01-16"), parseEdtf("2022-01-12")).contains // "certain"
 * @example relateTimes(parseEdtf("2022-01"), parseEdtf("2022-01-12")).before // "possible"
 */
export function relateTimes(a: FuzzyTime, b: FuzzyTime): TimeRelations {
  const [first = [], second = []] = onOneGrid([a, b]).map(shapesOf);
  const possible = new Set<AllenRelation>();
  for (const one of first) {
    for (const other of second) {
      for (const relation of RELATIONS) if (!possible.has(relation) && canBe(ORDERS[relation], [one, other])) possible.add(relation);
    }
    if (possible.size === RELATIONS.length) break;
  }
  const sure: Certainty = possible.size === 1 ? "certain" : "possible";
  return Object.fromEntries(RELATIONS.map((relation) => [relation, possible.has(relation) ? sure : "impossible"])) as TimeRelations;
}

/**
 * How sure it is that one time lies so to another: in one relation, or in any of several. That it was over when the
 * other began is `["before", "meets"]`.
 *
 * @example certainty(parseEdtf("2022-01-21"), ["before", "meets"], parseEdtf("2022-01-22")) // "certain"
 */
export function certainty(a: FuzzyTime, relation: AllenRelation | readonly AllenRelation[], b: FuzzyTime): Certainty {
  const relations = relateTimes(a, b);
  const asked: readonly AllenRelation[] = typeof relation === "string" ? [relation] : relation;
  if (asked.every((one) => relations[one] === "impossible")) return "impossible";
  return RELATIONS.every((one) => relations[one] === "impossible" || asked.includes(one)) ? "certain" : "possible";
}

/** Whether edges can come in that order: each group as early as it can after the one before it. */
function canBe(order: readonly (readonly Edges[])[], shapes: readonly [Shape, Shape]): boolean {
  let free = -Infinity;
  for (const group of order) {
    const reaches = group.map((edge) => reachOf(edge, shapes));
    const at = Math.max(free, ...reaches.map(({ from }) => from));
    // NaN, after what goes on for ever, fits nowhere.
    if (!reaches.every(({ to }) => at <= to)) return false;
    free = after(at);
  }
  return true;
}

function reachOf(edge: Edges, [first, second]: readonly [Shape, Shape]): Reach {
  const shape = edge === "s" || edge === "e" ? first : second;
  return edge === "s" || edge === "S" ? shape.start : shape.end;
}
