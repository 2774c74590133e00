import type { AxisWords } from "../../axis/words.ts";
import type { MeasureText } from "../../../base/measure.ts";
import type { Px } from "../../../base/units.ts";
import type { TimelineEvent } from "../../../model/timeline.ts";
import type { FrameLine } from "../../typeset/paragraph.ts";
import type { Fonts } from "../../typeset/fonts.ts";
import type { TimeWindow } from "../../scale.ts";
import type { LayoutSpacing } from "../../sizes.ts";
import type { ListTexts } from "../../frame/event-block.ts";

/** The texts of a column: those of a list, and the axis' words. */
export interface ColumnTexts extends ListTexts {
  /** The words of the axis. */
  readonly axis: AxisWords;
}

/** How a column is laid out. */
export interface ColumnOptions {
  readonly width: Px;
  readonly zone: string;
  readonly window?: TimeWindow;
  readonly linear: boolean;
  readonly texts: ColumnTexts;
  readonly fonts: Fonts;
  /** The room between things. @default as usual */
  readonly spacing?: LayoutSpacing;
  readonly measure: MeasureText;
  readonly hueOf: (event: TimelineEvent) => number;
}

/** The dateline across the column. */
export interface ColumnDateline {
  readonly y: Px;
  readonly lines: readonly FrameLine[];
}
