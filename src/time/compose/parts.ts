import type { CivilDay } from "../calendar.ts";
import type { Bound, Part } from "../fuzzy.ts";
import { type Grid, gridOf } from "../grid.ts";

/** A part of a period: its usual reading, and another that writers also mean. */
export interface PartRanges {
  readonly usual: readonly [min: number, max: number];
  readonly other?: readonly [min: number, max: number];
}

/**
 * Which days "early", "mid" and "late" mean. Month: 1–10, 11–20, 21–end. Year: thirds of four months, and for early
 * and late also the half year. Week: Monday–Wednesday, Tuesday–Friday, Friday–Sunday. Anything else: thirds.
 */
export function partRanges({
  part,
  bound,
  zone,
}: {
  readonly part: Part;
  readonly bound: Bound;
  readonly zone: string;
}): PartRanges {
  const grid = gridOf(zone);
  const first = grid.wall(bound.min);
  const ahead = (count: { readonly months?: number; readonly days?: number }): number =>
    grid.day({ year: first.year, month: first.month + (count.months ?? 0), day: first.day + (count.days ?? 0) });
  const end = bound.max;
  switch (bound.precision) {
    case "month":
      return { usual: pick(part, [bound.min, ahead({ days: 10 }), ahead({ days: 20 }), end]) };
    case "year": {
      const usual = pick(part, [bound.min, ahead({ months: 4 }), ahead({ months: 8 }), end]);
      const half = ahead({ months: 6 });
      return part === "MID" ? { usual } : { usual, other: part === "START" ? [bound.min, half] : [half, end] };
    }
    case "week": {
      const days = { START: [0, 3], MID: [1, 5], END: [4, 7] } as const;
      const [from, to] = days[part];
      return { usual: [ahead({ days: from }), ahead({ days: to })] };
    }
    default:
      return { usual: pick(part, thirds({ bound, grid })) };
  }
}

type Cuts = readonly [number, number, number, number];

function pick(part: Part, cuts: Cuts): readonly [number, number] {
  return part === "START" ? [cuts[0], cuts[1]] : part === "MID" ? [cuts[1], cuts[2]] : [cuts[2], cuts[3]];
}

/** Thirds cut at borders people know: years of a decade (4, 3, 3), months of a season, days of a fortnight. */
function thirds({ bound, grid }: { readonly bound: Bound; readonly grid: Grid }): Cuts {
  const first = grid.wall(bound.min);
  const last = grid.wall(bound.max);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  const onBorders = first.day === 1 && last.day === 1 && first.hour === 0 && last.hour === 0;
  const cut = (count: number, at: (n: number) => CivilDay): Cuts => [
    bound.min,
    grid.day(at(Math.ceil(count / 3))),
    grid.day(at(Math.ceil((2 * count) / 3))),
    bound.max,
  ];
  if (onBorders && months % 12 === 0 && months >= 36)
    return cut(months / 12, (n) => ({ year: first.year + n, month: first.month, day: 1 }));
  if (onBorders && months % 3 === 0 && months > 0)
    return cut(months, (n) => ({ year: first.year, month: first.month + n, day: 1 }));
  const length = bound.max - bound.min;
  const days = Math.round(length / 86_400_000);
  if (days >= 3) return cut(days, (n) => ({ year: first.year, month: first.month, day: first.day + n }));
  return [bound.min, bound.min + length / 3, bound.min + (2 * length) / 3, bound.max];
}
