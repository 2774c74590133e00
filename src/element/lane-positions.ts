import { wishOf, type Order } from "../layout/order/order-option.ts";
import type { Scene } from "../scene/scene.ts";

/** The lanes of a picture from top to bottom. */
export const lanesIn = (scene: Scene | null): readonly string[] =>
  (scene?.lanes ?? []).map(({ id }) => id).filter((id) => id !== "");

/** An order that stays near the one that the reader knows. */
export const nearTo = (known: readonly string[], order: Order = "weight"): Order =>
  known.length === 0 ? order : { ...wishOf(order), near: known };
