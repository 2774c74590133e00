import type { Precision } from "../fuzzy.ts";

/** Which half of the earth the seasons 21–24 are read in; 25–28 are always northern and 29–32 always southern. */
export type SeasonConvention = "north" | "south";

/** A sub-year group: the month it begins in and how many it has; a month past 12 lies in the next year. */
export interface Group {
  readonly precision: Precision;
  readonly first: number;
  readonly count: number;
}

/**
 * The months of an EDTF sub-year group, 21–41. ISO 8601-2 leaves the seasons open: here they are meteorological, and
 * the one that crosses the new year belongs to the year it begins in.
 */
export function groupMonths({
  code,
  seasons,
}: {
  readonly code: number;
  readonly seasons: SeasonConvention;
}): Group | undefined {
  if (code >= 21 && code <= 32) {
    const south = code >= 29 || (code <= 24 && seasons === "south");
    return {
      precision: "season",
      first: 3 + ((code - 21) % 4) * 3 + (south ? 6 : 0) - (south && (code - 21) % 4 > 1 ? 12 : 0),
      count: 3,
    };
  }
  if (code >= 33 && code <= 36) return { precision: "quarter", first: 1 + (code - 33) * 3, count: 3 };
  if (code >= 37 && code <= 39) return { precision: "quadrimester", first: 1 + (code - 37) * 4, count: 4 };
  if (code === 40 || code === 41) return { precision: "half", first: 1 + (code - 40) * 6, count: 6 };
  return undefined;
}

/** Which of its kind a group is: summer 2, fourth quarter 4, second half 2. */
export function groupNumber(code: number): number {
  if (code <= 32) return ((code - 21) % 4) + 1;
  return code <= 36 ? code - 32 : code <= 39 ? code - 36 : code - 39;
}
