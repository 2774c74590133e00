import type { InterfaceWords } from "../time/interface-words.ts";

/** The reason for the order of the lanes, and how long links are in that order and in the document's. */
export interface GivenOrder {
  readonly by: "weight" | "links" | "author" | "links-as-author" | "known";
  readonly length: number;
  readonly given: number;
}

/** The reason for the order of the lanes, in a sentence; empty where no link joins two of them. */
export function orderSentence({ by, length, given }: GivenOrder, words: InterfaceWords): string {
  return given === 0 || by === "weight" ? "" : words.laneOrder({ by, shorter: Math.round((1 - length / given) * 100) });
}
