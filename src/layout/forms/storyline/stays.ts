import type { Px } from "../../../base/units.ts";
import type { MeetingColumn } from "./columns.ts";
import { stub } from "./lines.ts";
import type { Meeting } from "./meetings.ts";

/** A column, and the lines that meet nobody in it but are still under way, because something that they do lasts so long. */
export interface StayColumn extends MeetingColumn {
  readonly stays: readonly number[];
}

/** A column this near to the end of what lasts will do. */
const near: Px = 28;

/** Until when a line is needed by what its actor does, where that lasts; what goes on needs it to the dateline. */
function neededUntil({ body, entry }: Meeting, rule: Px | null): Px {
  if (body.form !== "bar" || entry.dashed) return -Infinity;
  return body.end === "open" && rule !== null ? Math.min(body.x1, rule) : body.x1;
}

/** The columns of a story with those, or new ones, to which actors stay who are still at something. */
export function withStays(columns: readonly MeetingColumn[], rule: Px | null): readonly StayColumn[] {
  const last = new Map<number, Px>();
  const until = new Map<number, Px>();
  for (const { x, meetings } of columns) {
    for (const meeting of meetings) {
      for (const { line, role } of meeting.members) {
        last.set(line, x);
        if (role === "agent" || role === "party")
          until.set(line, Math.max(until.get(line) ?? -Infinity, neededUntil(meeting, rule) - stub));
      }
    }
  }
  const found: { x: Px; meetings: readonly Meeting[]; stays: number[] }[] = columns.map((column) => ({
    ...column,
    stays: [],
  }));
  for (const [line, x] of [...until].sort(([, a], [, b]) => a - b)) {
    if (x - (last.get(line) ?? x) < near) continue;
    const known = found.findLast((column) => column.x <= x && column.x >= x - near);
    if (known === undefined) found.push({ x, meetings: [], stays: [line] });
    else known.stays.push(line);
    found.sort((a, b) => a.x - b.x);
  }
  return found;
}
