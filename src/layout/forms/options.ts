import type { FrameTexts } from "../frame/frame-texts.ts";
import type { LaneTexts } from "../lanes/lane-options.ts";
import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { AxisWords } from "../axis/words.ts";
import type { Expand } from "../items/groups.ts";
import type { ShownClaims } from "../items/lane-items.ts";
import type { Hues } from "../lanes/hues.ts";
import type { Order } from "../order/order-option.ts";
import type { TimeWindow } from "../scale.ts";
import type { LayoutSpacing } from "../sizes.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { LinkKind } from "../../model/document.ts";

/** All texts that a layout sets; it composes none itself. */
export interface LayoutTexts extends FrameTexts, LaneTexts {
  /** The words of the axis. */
  readonly axis: AxisWords;
  /** The words for a kind of link between two events. */
  relation(kind: LinkKind): string;
}

/** How a timeline is laid out. */
export interface LayoutOptions {
  /** Width of the picture in CSS px. */
  readonly width: Px;
  /** How tall the picture may be: labels give up their room for it, and their events become ticks. */
  readonly height?: Px;
  /** The part of time to show. @default all events but `context` ones, padded */
  readonly window?: TimeWindow;
  /** @default "weight" */
  readonly order?: Order;
  /** Which groups give their members lanes of their own. @default none */
  readonly expand?: Expand;
  /** @default "none" */
  readonly claims?: ShownClaims;
  /** @default as lanes follow one another with this order and these claims */
  readonly hues?: Hues;
  /** One scale for the whole axis, however empty parts of it are. @default false */
  readonly linear?: boolean;
  /** The id of an event that the axis counts from. */
  readonly align?: string;
  /** IANA zone that days begin in on the axis, such as `Asia/Bangkok`. */
  readonly zone: string;
  /** Measures a text in CSS px; the layout itself knows no fonts. */
  readonly measure: MeasureText;
  /** Size and weight of each kind of text that the layout makes room for. */
  readonly fonts: Fonts;
  /** The room between things. @default as usual */
  readonly spacing?: LayoutSpacing;
  /** Every text of the picture, already worded in the reader's language. */
  readonly texts: LayoutTexts;
}
