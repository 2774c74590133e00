import type { Px } from "../base/units.ts";

/** The measures that marks are drawn with, in CSS pixels. */
export interface MarkTokens {
  /** The outline of a body; what is planned or cancelled dashes it. */
  readonly outline: Px;
  /** The upright stroke at the bound of a vague time. */
  readonly cap: Px;
  /** The dateline. */
  readonly rule: Px;
  /** Lines between lanes and between the times of one event. */
  readonly link: Px;
  /** Stroke and gap of the outline of what is still to come, or was cancelled. */
  readonly dash: readonly Px[];
  /** The rounding of a body's corners. */
  readonly radius: Px;
}

/** The measures of a theme that says nothing of them. */
export const marks: MarkTokens = {
  outline: 1.5,
  cap: 2.2,
  rule: 1.6,
  link: 1,
  dash: [4, 3],
  radius: 2,
};
