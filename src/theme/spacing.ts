import type { Px } from "../base/units.ts";

/** The room between things in a picture, in CSS pixels. */
export interface Spacing {
  /** Left free at both sides of the picture; below 480 px of width at most 14. */
  readonly padding: Px;
  /** Under each row of a lane. */
  readonly rowGap: Px;
  /** Above the first and below the last row of a lane. */
  readonly lanePadding: Px;
  /** The least width of the column of names, from 144 px or 12 % of the picture to a fifth of it. */
  readonly gutter: Px;
  /** How tall a known day is, and so how tall a row is at least; what lasted is 4 px taller. */
  readonly bar: Px;
}

/** The room in a theme that says nothing of it. */
export const spacing: Spacing = { padding: 16, rowGap: 4, lanePadding: 7, gutter: 74, bar: 14 };
