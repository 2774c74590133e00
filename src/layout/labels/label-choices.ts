import {
  aboveOf,
  fromEdges,
  fromRule,
  isInside,
  linesOf,
  placesOf,
  roomyFrom,
  type Field,
  type Nameable,
  type Slot,
} from "./slots.ts";

/** A label has at most so many lines beside its body. */
const mostLines = 4;
/**
 * How little a label is liked: on the left, above, below, of several lines, with its title alone, without what happened, without the
 * time that its ends show.
 */
export const costs = { left: 2, above: 3, below: 4, line: 3, shortened: 70, detail: 60, untimed: 6 } as const;

/** The places that a label may have in the initial picture, and how little each is liked. */
export function choicesOf(own: Nameable, field: Field): readonly { readonly slot: Slot; readonly cost: number }[] {
  const short = own.short();
  const isDetailed = own.blocks().some(({ detail }) => detail !== null);
  return [...own.blocks(), ...(short === null ? [] : [short])]
    .filter((block) => linesOf(block) <= mostLines)
    .flatMap((block) => [...placesOf(own, block), ...(own.inner?.kind === "ring" ? [] : aboveOf(own, block, field))])
    .filter(
      (slot) =>
        roomyFrom(slot) <= 1 &&
        isInside(slot, field) &&
        Math.max(fromRule(slot, own, field.rule), fromEdges(slot, field.edges)) <= 1,
    )
    .map((slot) => ({
      slot,
      cost:
        (slot.side === "right" || slot.side === "inside" ? 0 : costs[slot.side]) +
        costs.line * (linesOf(slot.block) - 1) +
        (slot.block.shortened ? (own.inner?.kind === "ring" ? 0 : costs.shortened) : 0) +
        (slot.block.isUntimed === true ? costs.untimed : 0) +
        (isDetailed && slot.block.detail === null ? costs.detail : 0),
    }));
}
