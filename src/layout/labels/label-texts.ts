import type { Claim, TimelineEvent } from "../../model/timeline.ts";
import type { LabelSource } from "./label-blocks.ts";

/** The texts of labels. */
export interface LabelTexts {
  /** The text of an event's label. */
  label(event: TimelineEvent): LabelSource;
  /** The text of a claim's label; `about` are the ids of the events that the claim is on. */
  claim(about: readonly string[], claim: Claim): LabelSource;
}
