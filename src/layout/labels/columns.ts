import type { Px } from "../../base/units.ts";
import type { LaneItem } from "../items/lane-items.ts";
import type { PlacedBody } from "../body/placed-body.ts";

/** About where an event's links will run: the middle of its body, in every row between its first and last. */
export function columnsIn({
  dated,
  bodies,
  laneRows,
}: {
  readonly dated: readonly LaneItem[];
  readonly bodies: readonly (PlacedBody | null)[];
  readonly laneRows: readonly (readonly (readonly number[])[])[];
}): (lane: number, row: number) => readonly Px[] {
  const ends = new Map<string, { readonly first: number; readonly last: number; readonly x: Px }>();
  // Rows counted through all lanes.
  let at = 0;
  const starts = laneRows.map((lane) => {
    const start = at;
    lane.forEach((entries) => {
      for (const k of entries) {
        const [entry, body] = [dated[k], bodies[k]];
        if (entry?.claim !== null || body === null || body === undefined) continue;
        const known = ends.get(entry.event.id);
        ends.set(entry.event.id, { first: Math.min(known?.first ?? at, at), last: at, x: (body.x0 + body.x1) / 2 });
      }
      at += 1;
    });
    return start;
  });
  const found = Array.from({ length: at }, (): Px[] => []);
  for (const { first, last, x } of ends.values()) for (let row = first + 1; row < last; row += 1) found[row]?.push(x);
  return (lane, row) => found[(starts[lane] ?? 0) + row] ?? [];
}
