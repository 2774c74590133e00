import { extent } from "d3-array";
import type { EpochMs, Px } from "../../base/units.ts";
import { DAY_MS as day } from "../../time/calendar.ts";
import type { FuzzyTime } from "../../time/fuzzy.ts";
import { earliest, latest } from "../../time/compare.ts";
import { isContested } from "../../model/standing.ts";
import { statusEncoding } from "../body/visual-encoding.ts";
import type { LaneItem } from "../items/lane-items.ts";
import { breakAxis } from "../axis-breaks.ts";
import { timeScale, type TimeScale, type TimeWindow } from "../scale.ts";

const boundsOf = ({ body, ghosts }: LaneItem): readonly EpochMs[] =>
  [body, ...ghosts]
    .flatMap(({ from, to, sure, members }) => [
      from,
      to,
      ...(sure ?? []),
      ...(members?.bodies.flatMap((member) => [member.from, member.to]) ?? []),
    ])
    .filter((edge): edge is number => edge !== null && Number.isFinite(edge));

/** An unimportant event at the edge that makes the axis so many times longer is not worth it; nor is any that makes it far longer. */
const stretched = { unimportant: 1.5, any: 4 } as const;
const unimportant = 0.3;
const mostOutliers = 2;

/**
 * The items without those that stretch the axis more than they are worth: a century among days, or an early event of
 * little importance. They are named at the edge, or cut by it.
 */
function withoutOutliers(items: readonly LaneItem[], dateline: readonly EpochMs[]): readonly LaneItem[] {
  let left = items;
  for (let count = 0; count < mostOutliers; count += 1) {
    const whole = lengthOf(left, dateline);
    const events = new Map(left.map(({ event }) => [event.id, event]));
    // Without any other the axis is as long as with it.
    const [low, high] = extent(left.flatMap(boundsOf));
    const atEnds = left.filter((item) => boundsOf(item).some((edge) => edge === low || edge === high));
    const candidates = [...new Map(atEnds.map(({ event }) => [event.id, event])).values()]
      .map((event) => {
        const others = left.filter((item) => item.event.id !== event.id);
        return { others, times: whole / Math.max(1, lengthOf(others, dateline)), event };
      })
      .filter(({ others, event }) => {
        if (others.length === 0) return false;
        // What reaches over the others is cut by the picture's edges, and seen; what lies outside is only named there.
        const isSeen = left.some((item) => item.event.id === event.id && covers(item, others));
        return isSeen || (events.size > 3 && statusEncoding[event.status].outline !== "dashed" && !isContested(event));
      })
      .filter(({ times, event }) => times >= (event.importance <= unimportant ? stretched.unimportant : stretched.any))
      .sort((a, b) => b.times - a.times);
    const [worst] = candidates;
    if (worst === undefined) break;
    left = worst.others;
  }
  return left;
}

/** Whether an item is known only to be somewhere in a range in which all others lie. */
function covers({ body: { from, to, sure } }: LaneItem, others: readonly LaneItem[]): boolean {
  const [low = -Infinity, high = Infinity] = extent(others.flatMap(boundsOf));
  return from !== null && to !== null && sure === null && from <= low && to >= high;
}

function lengthOf(items: readonly LaneItem[], dateline: readonly EpochMs[]): number {
  const [low = 0, high = 0] = extent([...items.flatMap(boundsOf), ...dateline]);
  return high - low;
}

/** Every known bound of the bodies, and the dateline: what the picture must show, and where its scale may change. */
function edgesOf(dated: readonly LaneItem[], dateline: FuzzyTime | null): readonly EpochMs[] {
  const day0 = dateline === null ? [] : [earliest(dateline), latest(dateline)].filter((at) => at !== null);
  // Claims may be made decades later: they must not stretch the axis.
  const known = withoutOutliers(
    dated.filter(({ claim }) => claim === null),
    day0,
  ).flatMap(boundsOf);
  const written = dateline === null ? null : earliest(dateline);
  const end = dateline === null ? null : latest(dateline);
  // A dateline far from its events must not empty the picture.
  const [low = 0, high = 0] = extent(known);
  const near = (at: number): boolean => at >= low - 3 * (high - low) - day && at <= high + 3 * (high - low) + day;
  return [...known, ...[written, end].filter((at) => at !== null).filter((at) => known.length === 0 || near(at))];
}

/** When each event begins, or, where that is not known, ends: what should not stand in one heap. */
const momentsOf = (dated: readonly LaneItem[]): readonly EpochMs[] =>
  dated.flatMap(({ claim, body: { from, to } }) => (claim === null ? [from ?? to ?? NaN] : [])).filter(Number.isFinite);

/**
 * The scale of the picture as it first shows: everything but background, padded, with breaks where that pays; or the window
 * that was asked for, with the same breaks. Undefined where no event has a date.
 */
export function initialScale({
  dated,
  dateline,
  x0,
  x1,
  linear,
}: {
  readonly dated: readonly LaneItem[];
  readonly dateline: FuzzyTime | null;
  readonly x0: Px;
  readonly x1: Px;
  readonly linear: boolean;
}): TimeScale | undefined {
  const edges = edgesOf(dated, dateline);
  let [low, high] = extent(edges);
  if (low === undefined || high === undefined) return undefined;
  const bounds = new Set(edges).size;
  if (bounds <= 2 && high - low <= 60_000) {
    // A single instant: a window round it, as wide as leaves the neighbouring days in sight.
    low -= day / 2;
    high += day / 2;
  } else if (bounds <= 2) {
    // One stretch alone: as much again on either side, so that it is seen to begin and to end.
    const length = high - low;
    low -= length;
    high += length;
  }
  const breaks = breakAxis({ edges, moments: momentsOf(dated), from: low, to: high, width: x1 - x0 - 48, linear });
  const open = dated.some(({ body }) => body.end === "open");
  const bracket = (side: "before" | "after"): number =>
    dated.some(({ body }) => body.form === "bracket" && body.side === side) ? 44 : 0;
  const bare = timeScale({
    breaks,
    window: { from: low, to: high },
    x0: x0 + 18 + bracket("before"),
    x1: x1 - (open ? 40 : 20) - bracket("after"),
  });
  return timeScale({ breaks, window: { from: bare.at(x0), to: bare.at(x1) }, x0, x1 });
}

/** The same breaks through another window. */
export const zoomedScale = (initial: TimeScale, window: TimeWindow | undefined): TimeScale =>
  window === undefined ? initial : timeScale({ breaks: initial.breaks, window, x0: initial.x0, x1: initial.x1 });
