import type { PlacedItem } from "../lanes/placed-item.ts";

/** From the mark of a claim to the body of an event that it is about, straight; in sight where either is highlighted. */
export interface ClaimLine {
  readonly claim: PlacedItem;
  readonly event: PlacedItem;
}

/** The lines from all claims that have marks of their own. */
export function claimLines(items: readonly PlacedItem[]): readonly ClaimLine[] {
  const bodies = new Map(
    items.filter(({ claim, first }) => claim === null && first).map((item) => [item.event.id, item]),
  );
  return items
    .filter(({ claim }) => claim !== null)
    .flatMap((claim) =>
      claim.about.flatMap((id): readonly ClaimLine[] => {
        const event = bodies.get(id);
        return event === undefined ? [] : [{ claim, event }];
      }),
    );
}
