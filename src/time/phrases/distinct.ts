import type { Bound, Edge, FuzzyTime } from "../fuzzy.ts";

/** Whether two times say the same. */
export function isSame(a: FuzzyTime, b: FuzzyTime): boolean {
  if (a === b) return true;
  if (a.zone !== b.zone || a.relation !== b.relation || !sameEdge(a.start, b.start) || !sameEdge(a.end, b.end)) return false;
  const [one, other] = [a.members, b.members];
  if (one === undefined || other === undefined) return one === other;
  return one.kind === other.kind && one.times.length === other.times.length && one.times.every((time, i) => isSame(time, other.times[i] ?? time));
}

/** Each time once, in order. */
export function distinct(times: readonly FuzzyTime[]): readonly FuzzyTime[] {
  const found: FuzzyTime[] = [];
  for (const time of times) if (!found.some((one) => isSame(one, time))) found.push(time);
  return found;
}

const FIELDS: readonly (keyof Bound)[] = ["min", "max", "precision", "part", "group", "dueFrom", "approximate", "uncertain"];

function sameEdge(a: Edge, b: Edge): boolean {
  if (a === b) return true;
  return typeof a !== "string" && typeof b !== "string" && FIELDS.every((field) => a[field] === b[field]) && String(a.qualified) === String(b.qualified);
}
