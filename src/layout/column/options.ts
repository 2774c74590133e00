import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import type { FrameLine } from "../frame.ts";
import type { Fonts } from "../options.ts";
import type { Window } from "../scale.ts";
import type { ListTexts } from "../telling.ts";

/** How a column is laid out. */
export interface ColumnOptions {
  readonly width: Px;
  readonly zone: string;
  readonly window?: Window;
  readonly linear: boolean;
  readonly texts: ListTexts;
  readonly fonts: Fonts;
  readonly measure: MeasureText;
  readonly hueOf: (event: TimelineEvent) => number;
}

/** The dateline across the column. */
export interface ColumnDateline {
  readonly y: Px;
  readonly lines: readonly FrameLine[];
}
