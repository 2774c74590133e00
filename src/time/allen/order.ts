import { expectObject, inspect } from "../../base/expect.ts";
import { compareTimes } from "../compare.ts";
import { expectTime, expectZone } from "../expect-time.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { onOneGrid, outlineOf, type Reach } from "./shapes.ts";

/** How items are put in order. */
export interface OrderOptions<T> {
  /** The time of an item; null where it has none. */
  readonly time: (item: T) => FuzzyTime | null;
  /** IANA zone whose days floating dates count by. @default the zone of the first time that has one */
  readonly zone?: string;
}

/**
 * Puts items in order by when they began, and keeps what is not known of it: all of a group certainly began before all
 * of the next, and no finer groups can say so. Within a group the items have the order of `compareTimes`, but which of
 * them was first is not known, or they began at once. What has no time, or one of which neither edge is known, is in a
 * last group by itself: nothing is known of its place.
 *
 * @throws TypeError for a value that is not a list, or an item's time that is not a time; RangeError for an unknown zone
 * @example orderGroups(events, { time: (event) => event.time })
 * // "2021", "2022-01", "2022-01-15", "2022-02" → [[2021], [2022-01, 2022-01-15], [2022-02]]
 */
export function orderGroups<T>(items: readonly T[], options: OrderOptions<T>): readonly (readonly T[])[] {
  const given: unknown = items;
  if (!Array.isArray(given)) throw new TypeError(`items is ${inspect(items)} in orderGroups; use a list`);
  expectObject(options, [], { name: "options", where: "orderGroups", such: "{ time: (item) => its time }" });
  const { time, zone } = options;
  if (typeof (time as unknown) !== "function")
    throw new TypeError(
      `options.time is ${inspect(time)} in orderGroups; use a function that gives the time of an item`,
    );
  if (zone !== undefined) expectZone(zone, { name: "options.zone", where: "orderGroups" });
  const timed = items.flatMap((item) => {
    const own = time(item);
    if (own !== null) expectTime(own, { name: "the time of an item", where: "orderGroups" });
    return own === null || isUndated(own) ? [] : [{ item, own }];
  });
  const dated = new Set(timed.map(({ item }) => item));
  const times = onOneGrid(
    timed.map(({ own }) => own),
    zone,
  );
  const rows = times
    .map((laid, i) => ({ laid, i, start: outlineOf(laid).start }))
    .sort((a, b) => order(a.start, b.start));
  const groups: (typeof rows)[] = [];
  let reached = -Infinity;
  for (const row of rows) {
    const group = groups.at(-1);
    if (group === undefined || row.start.from > reached) groups.push([row]);
    else group.push(row);
    reached = Math.max(reached, row.start.to);
  }
  const known = groups.map((group) =>
    group
      .sort((a, b) => compareTimes(a.laid, b.laid) || a.i - b.i)
      .flatMap(({ i }) => timed.slice(i, i + 1).map(({ item }) => item)),
  );
  const undated = items.filter((item) => !dated.has(item));
  return undated.length === 0 ? known : [...known, undated];
}

function isUndated({ start, end }: FuzzyTime): boolean {
  return start === "unknown" && end === "unknown";
}

function order(a: Reach, b: Reach): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}
