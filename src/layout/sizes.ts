import type { Px } from "../base/units.ts";

/** The room between things, which a theme may set. */
export interface LayoutSpacing {
  /** Left free at both sides of the picture; below 480 px of width at most 14. */
  readonly padding: Px;
  /** Between two rows of a lane. */
  readonly rowGap: Px;
  /** Above the first and below the last row of a lane. */
  readonly lanePadding: Px;
  /** The least width of the column of names, as far as that is no more than a fifth of the picture. */
  readonly gutter: Px;
  /** How tall a bar is, and so how tall a row is at least. */
  readonly bar: Px;
}

/** The room between things where nothing is said of it. */
export const usualSpacing: LayoutSpacing = { padding: 16, rowGap: 4, lanePadding: 7, gutter: 74, bar: 14 };

/** The measures of the picture, in one place. */
export const sizes = {
  /** Baseline to baseline. */
  titleLeading: 28 as Px,
  subtitleLeading: 20 as Px,
  labelLeading: 17 as Px,
  metaLeading: 15 as Px,
  noteLeading: 18 as Px,
  laneLeading: 18 as Px,
  memberLeading: 15 as Px,
  /** How much further in a member's lane begins, and room for the sign of a lane that can be collapsed or expanded. */
  laneIndent: 12 as Px,
  expandSign: 13 as Px,
  /** Room for a standing's glyph beside a label. */
  glyph: 17 as Px,
  /** Between names and what is said behind them. */
  metaGap: 8 as Px,
  /** Heights of the axis' rows: the event that is counted from, dateline, periods, ticks, ticks of a second clock, spans at smaller scales. */
  zeroRow: 20 as Px,
  datelineRow: 20 as Px,
  periodRow: 20 as Px,
  tickRow: 22 as Px,
  secondRow: 16 as Px,
  breakRow: 15 as Px,
} as const;
