import type { TimelineEvent } from "../../model/timeline.ts";
import type { Span } from "../axis-breaks.ts";
import type { LaneOrder } from "../order/order-reason.ts";
import type { TimeWindow } from "../scale.ts";
import type { LabelTexts } from "../labels/label-texts.ts";
import type { BreakText, Pieces } from "../typeset/pieces.ts";
import type { LegendItem } from "./legend-entries.ts";

/** A note below the picture. */
export interface NotePieces extends Pieces {
  /** Whether it is of a list, a line each; short ones else follow each other on a line. */
  readonly isListed?: boolean;
}

/** The texts round a picture: head, footer bands, legend, notes. */
export interface FrameTexts extends LabelTexts {
  /** The title; null where the picture has none. */
  readonly title: Pieces | null;
  /** The subtitle; null where the picture has none. */
  readonly subtitle: Pieces | null;
  /** The sentence that sums the picture up. */
  readonly summary: Pieces;
  /** In the place of what has no room. */
  readonly ellipsis: string;
  /** Cuts a text into pieces that a line may break between. */
  readonly pieces: BreakText;
  /** The words at the dateline, before and after it. */
  readonly asWritten: string;
  /** The words for what lies after the dateline. */
  readonly stillToCome: string;
  /** The name of the band of events without a date. */
  readonly tray: string;
  /** The name of the band of background events. */
  readonly background: string;
  /** The text of an event in a footer band: its title and, for background, its time. */
  unplaced(event: TimelineEvent): Pieces;
  /** The sentence of a picture without events. */
  readonly noEvents: Pieces;
  /** The notes below the picture, once it is known what was hidden and where the axis breaks. */
  notes(found: {
    readonly hidden: number;
    readonly breaks: readonly Span[];
    readonly window: TimeWindow | null;
    readonly datelineHidden: boolean;
    readonly crowded?: boolean;
    readonly ticks?: boolean;
    readonly order?: LaneOrder;
  }): readonly NotePieces[];
  /** The words of a legend entry; null where the picture has no legend. */
  readonly legend: ((item: LegendItem) => string) | null;
}
