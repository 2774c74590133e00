import { inspect, isIds, wrongId } from "../../base/expect.ts";

/** The orders that one word says. */
export const orderNames = ["weight", "links", "document"] as const;
type OrderName = (typeof orderNames)[number];

export const isOrderName = (order: unknown): order is OrderName => orderNames.some((name) => name === order);

/** How lanes shall be ordered, where one word does not say it. Ids that no lane has are passed over: data change. */
export interface OrderWish {
  /** @default "weight" */
  readonly by?: "weight" | "links" | "document";
  /** Ids of actors whose lanes come first, from top to bottom; members of a group first within it. */
  readonly first?: readonly string[];
  /** Ids of actors whose lanes come last, from top to bottom. */
  readonly last?: readonly string[];
  /**
   * Ids of actors in the order that the reader knows. By weight it is kept, and new lanes come below. By links it is left
   * only where that makes them shorter by a worthwhile share: a lane that moves past all others has to save a tenth of their
   * length; new lanes go where links are shortest.
   */
  readonly near?: readonly string[];
}

/**
 * Which lanes are where: by weight (who acts most, each next to whom it meets, receivers last), shortest links, the document's order, the actors' ids from top to bottom (others follow as in
 * the document), or a wish in full.
 */
export type Order = "weight" | "links" | "document" | readonly string[] | OrderWish;

const isList = (order: Order): order is readonly string[] => Array.isArray(order);

/** An order in full. */
export function wishOf(order: Order): Required<OrderWish> {
  const wish: OrderWish = isOrderName(order) ? { by: order } : isList(order) ? { by: "document", first: order } : order;
  return { by: wish.by ?? "weight", first: wish.first ?? [], last: wish.last ?? [], near: wish.near ?? [] };
}

const names = ["by", "first", "last", "near"] as const;

/** What is wrong with something that was given as an order, in one sentence; null where nothing is. */
export function orderFault(order: unknown, where: string): string | null {
  if (isOrderName(order) || isIds(order)) return null;
  if (Array.isArray(order)) return `has ${inspect(wrongId(order))} in ${where}; use a list of actors' ids`;
  if (typeof order !== "object" || order === null)
    return `is ${inspect(order)} in ${where}; use "weight", "links", "document", a list of actors' ids, or { by, first, last, near }`;
  const other = Object.keys(order).find((name) => !names.some((known) => known === name));
  if (other !== undefined) return `has ${inspect(other)} in ${where}; use by, first, last or near`;
  const { by, ...lists } = order as Readonly<Record<string, unknown>>;
  if (by !== undefined && !isOrderName(by))
    return `has by ${inspect(by)} in ${where}; use "weight", "links" or "document"`;
  const wrong = Object.entries(lists).find(([, list]) => list !== undefined && !isIds(list));
  if (wrong === undefined) return null;
  const [name, list] = wrong;
  return `has ${name} ${inspect(Array.isArray(list) ? wrongId(list) : list)} in ${where}; use a list of actors' ids`;
}
