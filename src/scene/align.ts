import { zeroOf } from "../layout/axis/zero.ts";
import type { Timeline } from "../model/timeline.ts";
import { inDisplayZone } from "../time/display.ts";

/** Whether time can be counted from an event of this id: `unknown` where there is none, `undated` where its time is not known. */
export function alignFault(
  { events }: Pick<Timeline, "events">,
  align: string,
  zone: string,
): "unknown" | "undated" | null {
  const event = events.find(({ id }) => id === align);
  if (event === undefined) return "unknown";
  return event.time === null || zeroOf(inDisplayZone(event.time, zone)) === null ? "undated" : null;
}
