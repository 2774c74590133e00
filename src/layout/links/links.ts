import { group } from "d3-array";
import type { Px } from "../../base/units.ts";
import { bodySizes } from "../body/body-sizes.ts";
import { bodyHalf, bodyRange, footprint } from "../body/drawn.ts";
import type { Box } from "../geometry.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import type { TimelineEvent } from "../../model/timeline.ts";

/** The straight upright line from an event's body to its mark in the lane of an actor whom it reaches. */
export interface LinkLine {
  readonly event: TimelineEvent;
  readonly from: PlacedItem;
  readonly to: PlacedItem;
  readonly x: Px;
  readonly y0: Px;
  readonly y1: Px;
  /** Whether it is in sight at rest; the others are where the event is pointed at, in focus or selected. */
  readonly isAtRest: boolean;
}

/** At most so many links are in sight at rest, and so many in any stretch of the picture this wide. */
const mostAtRest = 3;
const mostInColumn = 3;
const column: Px = 50;
/** Air beside a line. */
const air: Px = 2;

/**
 * Straight lines from events to their marks in other lanes. At rest only those between neighbouring lanes that run through
 * nothing, of the few most important events; all others wait until their event is highlighted.
 */
export function linkLines({ items }: { readonly items: readonly PlacedItem[] }): readonly LinkLine[] {
  const all = [
    ...group(
      items.filter(({ claim }) => claim === null),
      ({ event }) => event.id,
    ).values(),
  ].flatMap(linesOf);
  const marks = items.flatMap((item) => marksOf(item).map((box) => ({ box, item })));
  const texts = items.flatMap(textsOf);
  // Through the ticks and numbers of a strip no line runs.
  const stripped = new Set(items.flatMap(({ tick, lane }) => (tick === null ? [] : lane)));
  const free = all
    .filter(({ from, to }) => Math.abs(from.lane - to.lane) === 1)
    .filter(
      ({ from, to }) => from.tick === null && to.tick === null && !(from.lane < to.lane && stripped.has(from.lane)),
    )
    .filter(
      ({ from, to, x, y0, y1 }) =>
        marks.every(({ box, item }) => item === from || item === to || !runsThrough(box, x, y0, y1)) &&
        texts.every((box) => !runsThrough(box, x, y0, y1)),
    )
    .sort((a, b) => b.event.importance - a.event.importance || a.x - b.x);
  const shown = new Set<LinkLine>();
  for (const line of free) {
    const near = [...shown].filter(({ x }) => Math.abs(x - line.x) < column).length;
    if (shown.size < mostAtRest && near < mostInColumn) shown.add(line);
  }
  return all.map((line) => ({ ...line, isAtRest: shown.has(line) }));
}

function linesOf(items: readonly PlacedItem[]): readonly LinkLine[] {
  const from = items.find(({ first }) => first);
  if (from === undefined) return [];
  return items
    .filter((item) => !item.first)
    .map((to): LinkLine => {
      const x = ringX(to);
      const [upper, lower] = from.bar.y < to.bar.y ? [from, to] : [to, from];
      const middle = ({ bar }: PlacedItem): Px => bar.y + bar.height / 2;
      const half = (item: PlacedItem): Px =>
        item === from ? bodyHalf(item.body, item.bar.height) : bodySizes.received.ring / 2;
      return {
        event: from.event,
        from,
        to,
        x,
        y0: middle(upper) + half(upper),
        y1: middle(lower) - half(lower),
        isAtRest: false,
      };
    });
}

/** The middle of the ring that marks an event in the lane of another actor: where its time begins. */
export const ringX = ({ body }: Pick<PlacedItem, "body">): Px =>
  body.form === "instant" ? body.x0 : bodyRange(body)[0] + bodySizes.received.inset;

/** What is drawn of an item in its row: its body and the earlier dates of that, or the ring. */
function marksOf(item: PlacedItem): readonly Box[] {
  const { bar, body, ghosts, first } = item;
  const middle = bar.y + bar.height / 2;
  const boxOf = ([x0, x1]: readonly [Px, Px], half: Px): Box => ({
    x: x0,
    y: middle - half,
    width: x1 - x0,
    height: 2 * half,
  });
  return first
    ? [body, ...ghosts].map((one) => boxOf(footprint(one), Math.max(5, bodyHalf(one, bar.height))))
    : [boxOf([ringX(item) - 4, ringX(item) + 4], 4)];
}

/** What is written of an item. No line runs through that, not even one of its own event. */
const textsOf = ({ label, dispute }: PlacedItem): readonly Box[] => [
  ...(label === null ? [] : [label.box]),
  ...(dispute === null ? [] : [{ x: dispute.x, y: dispute.y, width: dispute.width, height: dispute.height }]),
];

const runsThrough = ({ x, y, width, height }: Box, at: Px, y0: Px, y1: Px): boolean =>
  at > x - air && at < x + width + air && y < y1 && y + height > y0;
