import type { Timeline } from "../model/timeline.ts";

/** Characters that a fragment or an id cannot contain: all but letters, digits, marks, "_", "." and "-". */
const others = /[^\p{L}\p{N}\p{M}_.-]+/gu;

/**
 * The id of each event's place on a page, by the event's id: so a link to it stays good where events are added before.
 * Ids that would be the same get a number.
 */
export function anchorsOf({ events }: Timeline, prefix: string): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(
    events.map(({ id }) => {
      const plain = `${prefix}-event-${id.replaceAll(others, "-")}`;
      let anchor = plain;
      for (let k = 2; used.has(anchor); k += 1) anchor = `${plain}-${k}`;
      used.add(anchor);
      return [id, anchor];
    }),
  );
}
