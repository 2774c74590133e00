import { extent } from "d3-array";
import type { EpochMs } from "../../../base/units.ts";
import type { Timeline } from "../../../model/timeline.ts";
import { DAY_MS } from "../../../time/calendar.ts";
import { earliest, latest } from "../../../time/compare.ts";
import { inDisplayZone } from "../../../time/display.ts";
import { laneItems, type LaneItem } from "../../items/lane-items.ts";
import type { TimeWindow } from "../../scale.ts";
import { boundsOf } from "./need.ts";

/** The time that a column shows, and what is in it. */
export interface StoryTime {
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** One entry an event. */
  readonly entries: readonly LaneItem[];
  readonly edges: readonly EpochMs[];
  /** The days on which it was written, where they are in sight. */
  readonly written: { readonly from: EpochMs; readonly to: EpochMs } | null;
}

/** Reads off what a column has to show; null where nothing has a date. */
export function storyTime(
  timeline: Timeline,
  { zone, window }: { readonly zone: string; readonly window: TimeWindow | undefined },
): StoryTime | null {
  const all = laneItems(timeline, { zone }).dated.filter(({ claim, first }) => claim === null && first);
  const known = all.flatMap(({ body, ghosts }) => [body, ...ghosts].flatMap(boundsOf));
  const [low, high] = extent(known);
  if (low === undefined) return null;
  const wide = Math.max(high - low, DAY_MS);
  const time = timeline.dateline === null ? null : inDisplayZone(timeline.dateline, zone);
  const end = time === null ? null : latest(time);
  const isNear = end !== null && end >= low - 3 * wide && end <= high + 3 * wide;
  const dateline = time !== null && isNear ? { from: earliest(time) ?? end, to: end } : null;
  const whole =
    dateline === null
      ? { from: low, to: high }
      : { from: Math.min(low, dateline.from), to: Math.max(high, dateline.to) };
  // A single instant is in the middle of its day.
  const isOne = new Set(known).size <= 2 && whole.to - whole.from <= 60_000;
  const padded = isOne ? { from: whole.from - DAY_MS / 2, to: whole.to + DAY_MS / 2 } : whole;
  const { from, to } = window ?? padded;
  const isIn = (at: EpochMs): boolean => at >= from && at <= to;
  const isShown = ({ body }: LaneItem): boolean =>
    body.form === "bracket" ||
    ((body.from ?? body.to ?? to) <= to && (body.to ?? (body.end === "open" ? to : body.from) ?? from) >= from);
  return {
    from,
    to,
    entries: all.filter(isShown),
    written: dateline !== null && isIn(dateline.to) ? dateline : null,
    edges: [from, ...known, ...(dateline === null ? [] : [dateline.to]), to].filter(isIn),
  };
}
