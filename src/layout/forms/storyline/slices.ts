import type { Px } from "../../../base/units.ts";
import type { Rank } from "./crossings.ts";
import type { MeetingColumn } from "./columns.ts";
import type { Meeting } from "./meetings.ts";

/** An upright cut through the story: at a column of meetings, or between two of them where there is room to part. */
export interface Slice {
  readonly x: Px;
  /** Half of the stretch in which every line runs level. */
  readonly half: Px;
  readonly meetings: readonly Meeting[];
  /** The lines under way, from top to bottom. */
  readonly rank: Rank;
}

/** How far from a column lines have parted again, where there is room. */
const parting: Px = 46;
const level: Px = 9;

/** The columns with their ranks, and cuts between those that lie far apart: nobody stays at a meeting that is over. */
export function slices(columns: readonly MeetingColumn[], ranks: readonly Rank[]): readonly Slice[] {
  const cuts = columns.flatMap(({ x, meetings }, k): readonly Omit<Slice, "half">[] => {
    const rank = ranks[k] ?? [];
    const after = ranks[k + 1];
    const next = columns[k + 1]?.x ?? x;
    // A line that ends here, or begins at the next column, is not under way between them.
    const on = after === undefined ? [] : rank.filter((line) => after.includes(line));
    const between = { meetings: [], rank: on };
    return [
      { x, meetings, rank },
      ...(next - x < 2 * parting
        ? []
        : next - x < 3 * parting
          ? [{ ...between, x: (x + next) / 2 }]
          : [
              { ...between, x: x + parting },
              {
                x: next - parting,
                meetings: [],
                rank: after === undefined ? [] : after.filter((line) => on.includes(line)),
              },
            ]),
    ];
  });
  return cuts.map((cut, k) => {
    const gap = Math.min(cut.x - (cuts[k - 1]?.x ?? -Infinity), (cuts[k + 1]?.x ?? Infinity) - cut.x);
    return { ...cut, half: Math.min(level, gap / 4) };
  });
}

/** The slices that a stretch of the picture touches, with those that its lines go on to. */
export function touched(all: readonly Slice[], x0: Px, x1: Px): readonly [from: number, to: number] {
  let from = 0;
  while (from + 1 < all.length && (all[from + 1]?.x ?? 0) + (all[from + 1]?.half ?? 0) <= x0) from += 1;
  let to = all.length - 1;
  while (to > 0 && (all[to - 1]?.x ?? 0) - (all[to - 1]?.half ?? 0) >= x1) to -= 1;
  return [from, Math.max(from, to)];
}
