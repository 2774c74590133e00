import type { Facts } from "../../facts/facts.ts";
import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { Box } from "../../layout/geometry.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import type { Px } from "../../base/units.ts";
import type { Target } from "../scene.ts";
import { round } from "../shape.ts";

/** No target is smaller, in either direction. */
const least: Px = 24;

const rounded = ({ x, y, width, height }: Box): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

/** What is said of a target. */
type TargetWords = Pick<Target, "text" | "lang" | "title">;

/**
 * A target with its words, which are worked out when they are first read: a picture that nobody points at or reads by ear,
 * as on paper or in an image file, needs none of them.
 */
const targetWith = (place: Omit<Target, keyof TargetWords>, words: () => TargetWords): Target => ({
  ...place,
  get text() {
    return words().text;
  },
  get lang() {
    return words().lang;
  },
  get title() {
    return words().title;
  },
});

/** A target of an event. */
const targetOf = (
  place: Pick<Target, "id" | "lane" | "box">,
  { event, facts }: { readonly event: TimelineEvent; readonly facts: Facts },
): Target => targetWith({ ...place, event: event.id }, () => facts.of(event).spoken);

/** The same target at another place; its words are still worked out when they are first read. */
export const targetAt = (target: Target, box: Box): Target => {
  const { id, event, lane } = target;
  return targetWith({ id, event, lane, box }, () => target);
};

/** An event with the place of its words, in a form that is read from first to last. */
interface ListPlace {
  readonly event: TimelineEvent;
  readonly box: Box;
}

/** What can be pointed at in a list, with so much room above and below each. */
export const listTargets = (
  places: readonly ListPlace[],
  { facts, room = 0 }: { readonly facts: Facts; readonly room?: Px },
): readonly Target[] =>
  places.map(({ event, box: { x, y, width, height } }) =>
    targetOf(
      { id: event.id, lane: -1, box: rounded({ x, y: y - room, width, height: height + 2 * room }) },
      { event, facts },
    ),
  );

function grown({ x, y, width, height }: Box): Box {
  const [wide, tall] = [Math.max(least, width), Math.max(least, height)];
  return rounded({ x: x - (wide - width) / 2, y: y - (tall - height) / 2, width: wide, height: tall });
}

/** The targets of a grid: lane by lane, each in the order of the story, then background and tray. Stances have none of their own. */
export function gridTargets(
  { items, footerBands }: Pick<Layout, "items" | "footerBands">,
  { facts, rankOf }: { readonly facts: Facts; readonly rankOf: (event: TimelineEvent) => number },
): readonly Target[] {
  return [
    ...items
      .filter(({ claim }) => claim === null)
      .sort((a, b) => a.lane - b.lane || rankOf(a.event) - rankOf(b.event))
      .map(({ id, event, lane, bar }) => targetOf({ id, lane, box: grown(bar) }, { event, facts })),
    ...footerBands.flatMap(({ entries }) =>
      entries
        .toSorted((a, b) => rankOf(a.event) - rankOf(b.event))
        .map(({ event, box }) => targetOf({ id: `unplaced:${event.id}`, lane: -1, box: grown(box) }, { event, facts })),
    ),
  ];
}
