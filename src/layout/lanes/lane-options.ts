import type { LayoutSpacing } from "../sizes.ts";
import type { ChosenText } from "../../base/text.ts";
import type { Expand } from "../items/groups.ts";
import type { MeasureText } from "../../base/measure.ts";
import type { Actor } from "../../model/timeline.ts";
import type { LabelTexts } from "../labels/label-texts.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { BreakText } from "../typeset/pieces.ts";

/** The texts of lanes and of the items in them. */
export interface LaneTexts extends LabelTexts {
  /** The name of an actor. */
  name(actor: Actor): ChosenText;
  /** The name of the lane of events that name no actor. */
  readonly noActor: ChosenText;
  /** "8 members", where the gutter cannot name them all. */
  members(count: number): string;
  /** Between the names of a lane's members. */
  readonly comma: string;
  /** In the place of what has no room. */
  readonly ellipsis: string;
  /** Cuts a text into pieces that a line may break between. */
  readonly pieces: BreakText;
}

/** The texts that lanes are set with, and how they are set. */
export interface LaneOptions {
  /** The width of a text in a font. */
  readonly measure: MeasureText;
  /** The fonts of names and labels. */
  readonly fonts: Fonts;
  /** The texts of lanes and labels. */
  readonly texts: LaneTexts;
  /** Lanes that show every event with its body. @default none */
  readonly expand?: Expand;
  /** The room between things. @default as usual */
  readonly spacing?: LayoutSpacing;
}
