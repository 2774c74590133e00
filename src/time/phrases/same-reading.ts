import type { Bound, FuzzyTime } from "../fuzzy.ts";
import { gridOf } from "../grid.ts";
import { isClockPrecision } from "../precisions.ts";
import { isPoint } from "../same-edge.ts";
import { DAY_MS, utcOfWall, type Wall } from "../calendar.ts";
import { looksSame } from "./distinct.ts";

/** Months are up to three days longer than others. */
const UNEVEN_MS = 3 * DAY_MS;
const LONG: readonly Bound["precision"][] = ["year", "decade", "century", "era"];

/**
 * Whether a reading is one of those that a time already says: the time itself, one of `of`, which it was made of, or one
 * that comes round between the first and the last of these.
 */
export function isHeld(
  other: FuzzyTime,
  { time, of }: { readonly time: FuzzyTime; readonly of: readonly FuzzyTime[] },
): boolean {
  if ([time, ...of].some((one) => looksSame(one, other))) return true;
  const { start, end } = time;
  const { start: from, end: to } = other;
  if (typeof start === "string" || typeof end === "string" || typeof from === "string" || typeof to === "string")
    return false;
  const isInside = isPoint(time) && isPoint(other) && from.min >= start.min && to.max <= end.max;
  return isInside && of.some((one) => isOfKind(one, other) && comesRound(one, other));
}

/** Whether two times differ by nothing but where they lie. */
export function isOfKind(one: FuzzyTime, other: FuzzyTime): boolean {
  const kind = ({ start, end, relation, members, zone }: FuzzyTime): string =>
    JSON.stringify([
      relation,
      members?.kind,
      zone,
      ...[start, end].map((edge) => (typeof edge === "string" ? edge : kindOf(edge))),
    ]);
  return kind(one) === kind(other);
}

/** A reading that is doubted is still the same as one that is not. */
function kindOf({ precision, part, group, approximate = false }: Bound): readonly unknown[] {
  return [precision, part, group, approximate];
}

/** Whether both are the same days of their years, months or weeks. */
function comesRound({ start: one, zone }: FuzzyTime, { start: other }: FuzzyTime): boolean {
  if (typeof one === "string" || typeof other === "string") return false;
  if (Math.abs(other.max - other.min - (one.max - one.min)) > UNEVEN_MS) return false;
  const [a, b] = [one, other].map(({ min }) => gridOf(zone).wall(min)) as [Wall, Wall];
  if (one.precision === "week") return (utcOfWall(a) - utcOfWall(b)) % (7 * DAY_MS) === 0;
  const isSameTime = (utcOfWall(a) - utcOfWall(b)) % DAY_MS === 0;
  if (one.precision === "day" || isClockPrecision(one.precision)) return isSameTime;
  return isSameTime && a.day === b.day && (!LONG.includes(one.precision) || a.month === b.month);
}
