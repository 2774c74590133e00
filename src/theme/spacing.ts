import type { Px } from "../base/units.ts";

/** The room between things in a picture, in CSS pixels. */
export interface Spacing {
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

/** The room in a theme that says nothing of it. */
export const spacing: Spacing = { padding: 16, rowGap: 4, lanePadding: 7, gutter: 74, bar: 14 };
