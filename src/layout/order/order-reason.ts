/** Why lanes are in their order. */
export interface LaneOrder {
  /** By weight, for short links, as the author has them, for short links which is as the author has them, or near the order that the reader knows. */
  readonly by: "weight" | "links" | "author" | "links-as-author" | "known";
  /** How long links are in all, in lanes; and how long they would be in the document's order. */
  readonly length: number;
  readonly given: number;
}
