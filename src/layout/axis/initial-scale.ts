import { extent } from "d3-array";
import type { EpochMs, Px } from "../../base/units.ts";
import { DAY_MS as day } from "../../time/calendar.ts";
import type { FuzzyTime } from "../../time/fuzzy.ts";
import { earliest, latest } from "../../time/compare.ts";
import type { LaneItem } from "../items/lane-items.ts";
import { breakAxis } from "../axis-breaks.ts";
import { boundsOf, withoutOutliers } from "./outliers.ts";
import { timeScale, type TimeScale, type TimeWindow } from "../scale.ts";

/** What the picture must show, and where its scale may change. */
interface Edges {
  /** Every known bound of the bodies. */
  readonly known: readonly EpochMs[];
  /** Those of the dateline, where it is near enough. */
  readonly written: readonly EpochMs[];
}

function edgesOf(dated: readonly LaneItem[], dateline: FuzzyTime | null): Edges {
  const day0 = dateline === null ? [] : [earliest(dateline), latest(dateline)].filter((at) => at !== null);
  // Claims may be made decades later: they must not stretch the axis.
  const known = withoutOutliers(
    dated.filter(({ claim }) => claim === null),
    day0,
  ).flatMap(boundsOf);
  // A dateline far from its events must not empty the picture.
  const [low = 0, high = 0] = extent(known);
  const near = (at: number): boolean => at >= low - 3 * (high - low) - day && at <= high + 3 * (high - low) + day;
  return { known, written: day0.filter((at) => known.length === 0 || near(at)) };
}

/** When each event begins, or, where that is not known, ends: what should not be in one heap. */
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
  const { known, written } = edgesOf(dated, dateline);
  const edges = [...known, ...written];
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
  const breaks = breakAxis({
    edges,
    moments: momentsOf(dated),
    written: written.at(-1),
    from: low,
    to: high,
    width: x1 - x0 - 48,
    linear,
  });
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
