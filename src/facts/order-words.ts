import type { InterfaceWords } from "../time/interface-words.ts";

/** The reason for the order of the lanes, and how long links are in that order and in the document's. */
export interface GivenOrder {
  readonly by: "weight" | "links" | "author" | "links-as-author" | "known";
  readonly length: number;
  readonly given: number;
}

/** The reason for the order of the lanes, in a sentence; empty where it is for short links and no link joins two of them. */
export function orderSentence({ by, length, given }: GivenOrder, words: InterfaceWords): string {
  const shorter = given === 0 || by === "weight" ? 0 : Math.round((1 - length / given) * 100);
  return given === 0 && by !== "weight" ? "" : words.laneOrder({ by, shorter });
}
