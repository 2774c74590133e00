import type { LaneOrder } from "../layout/order/lane-order.ts";
import type { InterfaceWords } from "../time/interface-words.ts";

/** Why lanes stand as they do, in a sentence; empty where no link joins two of them. */
export function orderSentence({ by, length, given }: LaneOrder, words: InterfaceWords): string {
  return given === 0 ? "" : words.laneOrder({ by, shorter: Math.round((1 - length / given) * 100) });
}
