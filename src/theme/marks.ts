import type { Px } from "../base/units.ts";

/** The measures that marks are drawn with, in CSS pixels. */
export interface MarkTokens {
  /** The outline of a body; planned and cancelled bodies dash it. */
  readonly outline: Px;
  /** The upright stroke at the bound of a vague time. */
  readonly cap: Px;
  /** The dateline. */
  readonly rule: Px;
  /** Lines between lanes and between the times of one event. */
  readonly link: Px;
  /** Stroke and gap of the outline of what was planned, moved or cancelled. */
  readonly dash: readonly Px[];
  /** 45° lines in what is only reported, disputed or retracted: from line to line, and how thick. */
  readonly hatch: { readonly step: Px; readonly width: Px };
  /** Dots in what nobody is named for: from dot to dot, and how large. */
  readonly dots: { readonly step: Px; readonly radius: Px };
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
  hatch: { step: 5, width: 1.2 },
  dots: { step: 9, radius: 1.1 },
  radius: 2,
};
