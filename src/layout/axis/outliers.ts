import { extent } from "d3-array";
import type { EpochMs } from "../../base/units.ts";
import { isContested } from "../../model/standing.ts";
import { statusEncoding } from "../body/visual-encoding.ts";
import type { LaneItem } from "../items/lane-items.ts";
import { lengthDrawn } from "../axis-breaks.ts";

/** Every known bound of an item's bodies. */
export const boundsOf = ({ body, ghosts }: LaneItem): readonly EpochMs[] =>
  [body, ...ghosts]
    .flatMap(({ from, to, sure, members }) => [
      from,
      to,
      ...(sure ?? []),
      ...(members?.bodies.flatMap((member) => [member.from, member.to]) ?? []),
    ])
    .filter((edge): edge is number => edge !== null && Number.isFinite(edge));

/** An unimportant event at the edge that makes the axis so many times longer is not worth it; nor is any that makes it far longer. */
const stretched = { unimportant: 1.5, any: 4 } as const;
const unimportant = 0.3;
/** From this importance on, an event far from all others has its place on the axis if the time between can be left out. */
const important = 0.7;
const mostOutliers = 2;

/**
 * The items without those that stretch the axis more than they are worth: a century among days, or an early event of
 * little importance. They are named at the edge, or cut by it.
 */
export function withoutOutliers(items: readonly LaneItem[], dateline: readonly EpochMs[]): readonly LaneItem[] {
  let left = items;
  for (let count = 0; count < mostOutliers; count += 1) {
    const [worst] = outliersIn(left, dateline).sort((a, b) => b.times - a.times);
    if (worst === undefined) break;
    left = worst.others;
  }
  return left;
}

/** An item that stretches the axis, and the others. */
interface Outlier {
  readonly others: readonly LaneItem[];
  /** So many times longer is the axis with it. */
  readonly times: number;
}

function outliersIn(items: readonly LaneItem[], dateline: readonly EpochMs[]): Outlier[] {
  const [whole, drawn] = [lengthOf(items, dateline), drawnLength(items, dateline)];
  const ids = new Set(items.map(({ event }) => event.id));
  // Without any other the axis is as long as with it.
  const [low, high] = extent(items.flatMap(boundsOf));
  const atEnds = items.filter((item) => boundsOf(item).some((edge) => edge === low || edge === high));
  return [...new Map(atEnds.map(({ event }) => [event.id, event])).values()].flatMap((event): Outlier[] => {
    const [own, others] = [
      items.filter((item) => item.event.id === event.id),
      items.filter((item) => item.event.id !== event.id),
    ];
    if (others.length === 0) return [];
    // What reaches over the others is cut by the picture's edges, and seen; what lies outside is only named there.
    const isSeen = own.some((item) => reachesOver(item, others));
    const isKept = ids.size <= 3 || statusEncoding[event.status].outline === "dashed" || isContested(event);
    if (isKept && !isSeen) return [];
    const inTime = whole / lengthOf(others, dateline);
    const othersDrawn = drawnLength(others, dateline);
    const isLong = isSeen || inTime >= stretched.unimportant || own.some((item) => isVaguer(item, othersDrawn));
    const inPicture = isLong ? drawn / othersDrawn : inTime;
    // What is important has its place where the time between can be left out.
    const times = isSeen || event.importance < important ? Math.max(inTime, inPicture) : inPicture;
    const most = event.importance <= unimportant ? stretched.unimportant : stretched.any;
    return times >= most ? [{ others, times }] : [];
  });
}

/** Whether an item is known only to be somewhere in a range which others lie in. */
function reachesOver({ body: { from, to, sure } }: LaneItem, others: readonly LaneItem[]): boolean {
  const [low = Infinity, high = -Infinity] = extent(others.flatMap(boundsOf));
  return from !== null && to !== null && sure === null && from < high && to > low;
}

/** Whether an item is known only to be somewhere in a time longer than that in which all others happen. */
const isVaguer = ({ body: { from, to, sure } }: LaneItem, length: EpochMs): boolean =>
  from !== null && to !== null && sure === null && to - from > length;

/** A picture is of some time: no events are so close that it is divided by nothing. */
const shortest: EpochMs = 1;

function lengthOf(items: readonly LaneItem[], dateline: readonly EpochMs[]): number {
  const [low = 0, high = 0] = extent([...items.flatMap(boundsOf), ...dateline]);
  return Math.max(shortest, high - low);
}

/** The same without the time that the axis leaves out. */
const drawnLength = (items: readonly LaneItem[], dateline: readonly EpochMs[]): number =>
  Math.max(shortest, lengthDrawn([...items.flatMap(boundsOf), ...dateline]));
