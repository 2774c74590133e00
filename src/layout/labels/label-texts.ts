import type { Claim, TimelineEvent } from "../../model/timeline.ts";
import type { DisputeTexts } from "./dispute-block.ts";
import type { LabelSource } from "./label-blocks.ts";

/** The texts of labels. */
export interface LabelTexts {
  /** The text of an event's label; without its time where the axis says it. */
  label(event: TimelineEvent, isTimed?: boolean): LabelSource;
  /** Both sides of a contested event; null of any other. */
  dispute(event: TimelineEvent): DisputeTexts | null;
  /** The text of a claim's label; `about` are the ids of the events that the claim is on. */
  claim(about: readonly string[], claim: Claim): LabelSource;
}
