import { shown } from "../base/expect.ts";
import { zeroOf } from "../layout/axis/zero.ts";
import type { Timeline } from "../model/timeline.ts";
import { inDisplayZone } from "../time/display.ts";

/**
 * The event that time is to be counted from.
 * @throws RangeError where there is none, or its time is not known
 */
export function alignOf(timeline: Timeline, align: string | undefined, zone: string): string | undefined {
  if (align === undefined) return undefined;
  const event = timeline.events.find(({ id }) => id === align);
  if (event === undefined) {
    const ids = timeline.events.slice(0, 3).map(({ id }) => `"${id}"`);
    throw new RangeError(
      `options.align is ${shown(align)}, an id that no event has; use ${ids.length === 0 ? "no align, as there are no events" : `one of ${ids.join(", ")}${timeline.events.length > 3 ? ", …" : ""}`}`,
    );
  }
  if (event.time === null || zeroOf(inDisplayZone(event.time, zone)) === null)
    throw new RangeError(
      `options.align is "${align}", an event whose time is not known; use one with a date, or give events[${event.index}].when one`,
    );
  return align;
}
