import type { Px } from "../../base/units.ts";
import type { Meeting } from "./meetings.ts";

/** A place where lines come together: for one meeting, or for several at once that share no line. */
export interface Knot {
  readonly x: Px;
  readonly meetings: readonly Meeting[];
}

/** What knots keep between them where their meetings' ranges leave the room. */
const room: Px = 26;
/** Meetings that want to stand no further apart share a knot where they can. */
const together: Px = 16;

interface Open { meetings: Meeting[]; wanted: Px; least: Px; most: Px }

/**
 * The knots of a story from first to last: each meeting in its possible range, in the order of the places that they want,
 * as far apart as that allows.
 */
export function knots(all: readonly Meeting[]): readonly Knot[] {
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

/** Gaps are halved just where the ranges leave less room; without any gap the wanted places themselves hold. */
function spread(open: readonly Open[]): readonly Px[] {
  const gaps = open.slice(1).map(() => room);
  for (let round = 0; round < 400; round += 1) {
    const earliest: Px[] = [];
    open.forEach(({ least }, k) => earliest.push(Math.max(least, (earliest[k - 1] ?? -Infinity) + (gaps[k - 1] ?? 0))));
    const tight = open.findIndex(({ most }, k) => (earliest[k] ?? 0) > most + 1e-6);
    if (tight === -1) return settled(open, gaps);
    for (let k = tight; k > 0; k -= 1) {
      const gap = gaps[k - 1] ?? 0;
      const pushed = (earliest[k] ?? 0) <= (earliest[k - 1] ?? 0) + gap + 1e-6;
      if (!pushed) break;
      gaps[k - 1] = gap < 0.5 ? 0 : gap / 2;
    }
  }
  return open.map(({ wanted }) => wanted);
}

function settled(open: readonly Open[], gaps: readonly Px[]): readonly Px[] {
  const latest = new Array<Px>(open.length).fill(Infinity);
  for (let k = open.length - 1; k >= 0; k -= 1) latest[k] = Math.min(open[k]?.most ?? Infinity, (latest[k + 1] ?? Infinity) - (gaps[k] ?? 0));
  const found: Px[] = [];
  open.forEach(({ least, wanted }, k) => {
    found.push(Math.min(latest[k] ?? wanted, Math.max(least, wanted, (found[k - 1] ?? -Infinity) + (gaps[k - 1] ?? 0))));
  });
  return found;
}
