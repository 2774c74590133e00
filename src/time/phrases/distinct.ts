import type { Bound, FuzzyTime } from "../fuzzy.ts";
import { sameEdge } from "../same-edge.ts";

type Fields = readonly (keyof Bound)[];

/** The properties of a bound that words or a picture can show. */
const SHOWN: Fields = ["min", "max", "precision", "part", "group", "approximate", "uncertain"];
const FIELDS: Fields = [...SHOWN, "dueFrom"];

/** Whether two times say the same. */
export function isSame(a: FuzzyTime, b: FuzzyTime): boolean {
  return isAlike(a, b, FIELDS);
}

/** Whether two times differ for nobody: they are the same but for where a deadline's own period begins. */
export function looksSame(a: FuzzyTime, b: FuzzyTime): boolean {
  return isAlike(a, b, SHOWN);
}

/** Each time once, in order. */
export function distinct(
  times: readonly FuzzyTime[],
  same: (a: FuzzyTime, b: FuzzyTime) => boolean = isSame,
): readonly FuzzyTime[] {
  const found: FuzzyTime[] = [];
  // Equal readings are close together.
  for (const time of times) if (found.findLast((one) => same(one, time)) === undefined) found.push(time);
  return found;
}

function isAlike(a: FuzzyTime, b: FuzzyTime, fields: Fields): boolean {
  if (
    a.zone !== b.zone ||
    a.relation !== b.relation ||
    !sameEdge(a.start, b.start, fields) ||
    !sameEdge(a.end, b.end, fields)
  )
    return false;
  const [one, other] = [a.members, b.members];
  if (one === undefined || other === undefined) return one === other;
  return (
    one.kind === other.kind &&
    one.times.length === other.times.length &&
    one.times.every((time, i) => isAlike(time, other.times[i] ?? time, fields))
  );
}
