import type { Px } from "../base/units.ts";

/** The measures of the picture, in one place. */
export const sizes = {
  margin: 16 as Px,
  /** Height of a bar. */
  bar: 14 as Px,
  /** Between two rows of a lane. */
  rowGap: 6 as Px,
  /** Above the first and below the last row of a lane. */
  lanePad: 10 as Px,
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
  foldSign: 13 as Px,
  /** Room for a standing's glyph beside a label. */
  glyph: 17 as Px,
  /** Heights of the axis' rows: the event that is counted from, dateline, periods, ticks, spans at smaller scales. */
  zeroRow: 20 as Px,
  datelineRow: 20 as Px,
  periodRow: 20 as Px,
  tickRow: 22 as Px,
  foldRow: 15 as Px,
} as const;
