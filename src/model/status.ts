import type { EpochMs } from "../base/units.ts";
import { earliest, latest } from "../time/compare.ts";
import { inDisplayZone } from "../time/display.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { Status } from "./document.ts";

/** An event as far as its status goes. */
export interface StatusInput {
  readonly id: string;
  readonly time: FuzzyTime | null;
  readonly zone: string;
  /** The status that the author wrote. */
  readonly written: Status | undefined;
}

/**
 * The status of each event, the written one where there is one. What goes on over the dateline is ongoing; what surely begins after it, is promised
 * for a day after it, or comes after something planned cannot have happened yet.
 */
export function readStatuses(
  events: readonly StatusInput[],
  { dateline }: { readonly dateline: FuzzyTime | null },
): ReadonlyMap<string, Status> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const statuses = new Map<string, Status>();
  const resolve = (event: StatusInput): void => {
    // Down the row of events that each is after, to the first that is known, and back up: rows can be longer than the call stack is deep.
    const row: StatusInput[] = [];
    const met = new Set<string>();
    let next: StatusInput | undefined = event;
    while (next !== undefined && !statuses.has(next.id) && !met.has(next.id)) {
      met.add(next.id);
      row.push(next);
      next = anchorOf(next, byId);
    }
    for (const one of row.reverse()) {
      const anchor = anchorOf(one, byId);
      const fromTime = statusOf(one.time, { dateline, zone: one.zone });
      statuses.set(
        one.id,
        one.written ??
          (anchor !== undefined && isToCome(anchor, { status: statuses.get(anchor.id), dateline })
            ? "planned"
            : fromTime),
      );
    }
  };
  events.forEach(resolve);
  return statuses;
}

function anchorOf({ time }: StatusInput, byId: ReadonlyMap<string, StatusInput>): StatusInput | undefined {
  return time?.relation === "AFTER" && time.anchorEvent !== undefined ? byId.get(time.anchorEvent) : undefined;
}

/** Whether it is planned, be it for a day that it was moved to. */
function isToCome(
  { time, zone }: StatusInput,
  { status, dateline }: { readonly status: Status | undefined; readonly dateline: FuzzyTime | null },
): boolean {
  return status === "planned" || (status === "moved" && statusOf(time, { dateline, zone }) === "planned");
}

function statusOf(
  time: FuzzyTime | null,
  { dateline, zone }: { readonly dateline: FuzzyTime | null; readonly zone: string },
): Status {
  if (time?.end === "open") return "ongoing";
  if (time === null || dateline === null) return "happened";
  const written = latest(inDisplayZone(dateline, zone));
  if (written === null) return "happened";
  const event = inDisplayZone(time, zone);
  const from = earliest(event);
  const until = latest(event);
  const isPromise = event.relation === "ON_OR_BEFORE" && until !== null && until > written;
  if (isPromise || (from !== null && from >= written)) return "planned";
  return goesOnAt(event, written) ? "ongoing" : "happened";
}

/** Whether it has surely begun by a moment, and surely ends after it. */
function goesOnAt({ start, end, relation, members }: FuzzyTime, moment: EpochMs): boolean {
  if (relation !== undefined || members !== undefined || start === "unknown" || typeof end === "string") return false;
  return (start === "open" || start.max <= moment) && end.min >= moment;
}
