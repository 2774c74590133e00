import type { Px } from "../../../base/units.ts";

/** Two leaders from one place start this far apart, so that each is seen. */
const apart: Px = 4;

/**
 * Where each leader leaves its body: as near to its label's height as the body reaches, in the labels' order. So no two
 * leaders cross, and a long body's is level.
 */
export function departures({
  hooks,
  reaches,
}: {
  readonly hooks: readonly Px[];
  readonly reaches: readonly (readonly [from: Px, to: Px])[];
}): readonly Px[] {
  const nearest = hooks.map((hook, k) => {
    const [from, to] = reaches[k] ?? [hook, hook];
    return Math.max(from, Math.min(hook, to));
  });
  const ordered = noLaterThanNext(nearest);
  let last = -Infinity;
  const spread = ordered.map((y, k) => {
    last = Math.max(y, Math.min(last + apart, reaches[k]?.[1] ?? y));
    return last;
  });
  return noLaterThanNext(spread);
}

function noLaterThanNext(places: readonly Px[]): readonly Px[] {
  let next = Infinity;
  return [...places]
    .reverse()
    .map((y) => {
      next = Math.min(next, y);
      return next;
    })
    .reverse();
}
