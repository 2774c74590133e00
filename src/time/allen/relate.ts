import { expectOneOf, inspect } from "../../base/expect.ts";
import { expectTime } from "../expect-time.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { after, onOneGrid, type Reach, shapesOf } from "./shapes.ts";

/**
 * How one stretch of time lies to another, after James F. Allen, "Maintaining knowledge about temporal intervals", 1983.
 * Of any two stretches exactly one of these holds. `meets`: the other begins as it ends; `overlaps`: it begins first and
 * ends within the other; `starts` and `finishes`: within the other, from its beginning or up to its end.
 */
export type AllenRelation =
  | "before"
  | "meets"
  | "overlaps"
  | "starts"
  | "during"
  | "finishes"
  | "equals"
  | "after"
  | "met-by"
  | "overlapped-by"
  | "started-by"
  | "contains"
  | "finished-by";

/** Whether something holds whatever the times really were, may hold, or cannot. */
export type Certainty = "certain" | "possible" | "impossible";

/** How sure each of the 13 relations is. At most one is certain, and then all others are impossible. */
export type TimeRelations = { readonly [relation in AllenRelation]: Certainty };

/** Where the start and the end of the first stretch (s, e) and of the second (S, E) can be. */
interface Edges {
  readonly s: Reach;
  readonly e: Reach;
  readonly S: Reach;
  readonly E: Reach;
}

/** The edges from the first to the last; those in one group are at the same time. */
type EdgeOrder = readonly (readonly (keyof Edges)[])[];

const ORDERS: { readonly [relation in AllenRelation]: EdgeOrder } = {
  before: [["s"], ["e"], ["S"], ["E"]],
  meets: [["s"], ["e", "S"], ["E"]],
  overlaps: [["s"], ["S"], ["e"], ["E"]],
  starts: [["s", "S"], ["e"], ["E"]],
  during: [["S"], ["s"], ["e"], ["E"]],
  finishes: [["S"], ["s"], ["e", "E"]],
  equals: [
    ["s", "S"],
    ["e", "E"],
  ],
  after: [["S"], ["E"], ["s"], ["e"]],
  "met-by": [["S"], ["E", "s"], ["e"]],
  "overlapped-by": [["S"], ["s"], ["E"], ["e"]],
  "started-by": [["s", "S"], ["E"], ["e"]],
  contains: [["s"], ["S"], ["E"], ["e"]],
  "finished-by": [["s"], ["S"], ["e", "E"]],
};

const RELATIONS = Object.keys(ORDERS) as readonly AllenRelation[];

/**
 * How two times lie to one another, for all 13 relations of Allen. Each time means every stretch that its words
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
  expectTime(a, { name: "first time", where: "relateTimes" });
  expectTime(b, { name: "second time", where: "relateTimes" });
  const [first = [], second = []] = onOneGrid([a, b]).map(shapesOf);
  const possible = new Set<AllenRelation>();
  for (const one of first) {
    for (const other of second) {
      const edges: Edges = { s: one.start, e: one.end, S: other.start, E: other.end };
      for (const relation of RELATIONS)
        if (!possible.has(relation) && canBe(ORDERS[relation], edges)) possible.add(relation);
    }
    if (possible.size === RELATIONS.length) break;
  }
  const sure: Certainty = possible.size === 1 ? "certain" : "possible";
  return Object.fromEntries(
    RELATIONS.map((relation) => [relation, possible.has(relation) ? sure : "impossible"]),
  ) as TimeRelations;
}

/**
 * How sure it is that one time lies so to another: in one relation, or in any of several. That it was over when the
 * other began is `["before", "meets"]`.
 *
 * @throws RangeError for a value that is not one of the 13 relations, TypeError for a value that is not a time
 * @example certainty(parseEdtf("2022-01-21"), ["before", "meets"], parseEdtf("2022-01-22")) // "certain"
 */
export function certainty(a: FuzzyTime, relation: AllenRelation | readonly AllenRelation[], b: FuzzyTime): Certainty {
  expectTime(a, { name: "first time", where: "certainty" });
  expectTime(b, { name: "second time", where: "certainty" });
  if (typeof relation !== "string" && !Array.isArray(relation))
    throw new TypeError(`relation is ${inspect(relation)} in certainty; use one such as "before", or a list of them`);
  const asked: readonly AllenRelation[] = typeof relation === "string" ? [relation] : relation;
  if (asked.length === 0) throw new RangeError("relation is an empty list in certainty; use at least one relation");
  for (const one of asked) expectOneOf(one, RELATIONS, { name: "relation", where: "certainty" });
  const relations = relateTimes(a, b);
  if (asked.every((one) => relations[one] === "impossible")) return "impossible";
  return RELATIONS.every((one) => relations[one] === "impossible" || asked.includes(one)) ? "certain" : "possible";
}

/** Whether edges can come in that order: each group as early as it can after the one before it. */
function canBe(order: EdgeOrder, edges: Edges): boolean {
  let free = -Infinity;
  for (const group of order) {
    let at = free;
    let until = Infinity;
    for (const edge of group) {
      const { from, to } = edges[edge];
      at = Math.max(at, from);
      until = Math.min(until, to);
    }
    // NaN, after what goes on for ever, fits nowhere.
    if (!(at <= until)) return false;
    free = after(at);
  }
  return true;
}
