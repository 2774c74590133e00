import { earliest, latest } from "../time/compare.ts";
import { inDisplayZone } from "../time/display.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { Status } from "./document.ts";

/**
 * The status of an event whose author wrote none: what goes on is ongoing, and what surely begins after the text was written, or is promised for a
 * day after it, cannot be told as having happened.
 */
export function statusOf(time: FuzzyTime | null, { dateline, zone }: { readonly dateline: FuzzyTime | null; readonly zone: string }): Status {
  if (time?.end === "open") return "ongoing";
  if (time === null || dateline === null) return "happened";
  const written = latest(inDisplayZone(dateline, zone));
  if (written === null) return "happened";
  const event = inDisplayZone(time, zone);
  const from = earliest(event);
  const until = latest(event);
  const isPromise = event.relation === "ON_OR_BEFORE" && until !== null && until > written;
  return isPromise || (from !== null && from >= written) ? "planned" : "happened";
}
