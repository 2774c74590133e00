import type { Px } from "../../../base/units.ts";
import { settleLabels } from "../../spread-apart.ts";
import type { Meeting } from "./meetings.ts";

/** A place where lines come together: for one meeting, or for several at once that share no line. */
export interface MeetingColumn {
  readonly x: Px;
  readonly meetings: readonly Meeting[];
}

/** What columns keep between them where their meetings' ranges leave the room. */
const room: Px = 36;
/** Meetings with the same ideal place share a column where they can. */
const together: Px = 16;

interface Open {
  meetings: Meeting[];
  wanted: Px;
  least: Px;
  most: Px;
}

/**
 * The columns of a story from first to last: each meeting in its possible range, in the order of the places that they want,
 * as far apart as that allows.
 */
export function columnsOfMeetings(all: readonly Meeting[]): readonly MeetingColumn[] {
  const sorted = [...all].sort((a, b) => a.wanted - b.wanted || a.event.index - b.event.index);
  const open: Open[] = [];
  for (const meeting of sorted) {
    const last = open.at(-1);
    if (last !== undefined && fits(last, meeting)) {
      last.meetings.push(meeting);
      last.least = Math.max(last.least, meeting.least);
      last.most = Math.min(last.most, meeting.most);
      last.wanted = Math.max(last.least, Math.min(last.most, last.wanted));
    } else open.push({ meetings: [meeting], wanted: meeting.wanted, least: meeting.least, most: meeting.most });
  }
  const places = spread(open);
  return open.map(({ meetings }, k) => ({ x: places[k] ?? 0, meetings }));
}

function fits(last: Open, { members, wanted, least, most }: Meeting): boolean {
  if (wanted - last.wanted > together || least > last.most || most < last.least) return false;
  const taken = new Set(last.meetings.flatMap((meeting) => meeting.members.map(({ line }) => line)));
  return members.every(({ line }) => !taken.has(line));
}

/**
 * As near to the wanted places as gaps and ranges allow. Where ranges leave less room than the gaps ask for, meetings that
 * crowd share it evenly.
 */
function spread(open: readonly Open[]): readonly Px[] {
  const gaps = open.slice(1).map(() => room);
  // Each round makes some gaps smaller than any that it looks at again, so there is an end; the bound is for safety.
  for (let round = 0; round < 4 * open.length + 8; round += 1) {
    const earliest: Px[] = [];
    open.forEach(({ least }, k) => earliest.push(Math.max(least, (earliest[k - 1] ?? -Infinity) + (gaps[k - 1] ?? 0))));
    const tight = open.findIndex(({ most }, k) => (earliest[k] ?? 0) > most + 1e-6);
    if (tight === -1) return settled(open, gaps, earliest);
    let first = tight;
    while (first > 0 && (earliest[first] ?? 0) > (open[first]?.least ?? 0) + 1e-6) first -= 1;
    const whole = (open[tight]?.most ?? 0) - (open[first]?.least ?? 0);
    shared(gaps, first, tight, Math.max(0, whole));
  }
  return open.map(({ wanted }) => wanted);
}

/** Makes the gaps of a run as large as each other, but none larger than it was, and no larger together than there is room. */
function shared(gaps: Px[], first: number, last: number, whole: Px): void {
  const run = gaps
    .slice(first, last)
    .map((gap, k) => ({ gap, at: first + k }))
    .sort((a, b) => a.gap - b.gap);
  let [left, count] = [whole, run.length];
  for (const { gap, at } of run) {
    const own = Math.min(gap, left / count);
    gaps[at] = own;
    left -= own;
    count -= 1;
  }
}

function settled(open: readonly Open[], gaps: readonly Px[], earliest: readonly Px[]): readonly Px[] {
  const latest = new Array<Px>(open.length).fill(Infinity);
  for (let k = open.length - 1; k >= 0; k -= 1)
    latest[k] = Math.min(open[k]?.most ?? Infinity, (latest[k + 1] ?? Infinity) - (gaps[k] ?? 0));
  const wanted = settleLabels({ wanted: open.map((one) => one.wanted), sizes: [...gaps, 0].slice(0, open.length) });
  return wanted.map((x, k) => Math.max(earliest[k] ?? x, Math.min(latest[k] ?? x, x)));
}
