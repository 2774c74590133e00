import type { Actor, Timeline } from "../../model/timeline.ts";
import type { LaneItem } from "../items/lane-items.ts";
import type { Hues } from "./hues.ts";
import type { LaneOrder } from "../order/order-reason.ts";
import type { Order } from "../order/order-option.ts";
import { placedLanes } from "./placed-lanes.ts";
import type { LaneTexts } from "./lane-options.ts";
import type { Lane } from "./lane.ts";

/** A lane before it has a place. */
export type LaneHead = Pick<
  Lane,
  "actor" | "name" | "members" | "hue" | "events" | "depth" | "group" | "collapsed" | "expanded"
>;

/** The lanes that have something in them, from top to bottom, and why they are so. Members of an expanded group follow its own lane. */
export function laneHeads({
  timeline,
  dated,
  lanes,
  order,
  hues,
  texts,
}: {
  readonly timeline: Timeline;
  readonly dated: readonly LaneItem[];
  readonly lanes: ReadonlyMap<string, string>;
  readonly order: Order;
  readonly hues: Hues;
  readonly texts: LaneTexts;
}): { readonly heads: readonly LaneHead[]; readonly order: LaneOrder } {
  const { placed, order: found } = placedLanes({ timeline, dated, order });
  return { heads: headsOf({ timeline, dated, lanes, hues, texts, placed }), order: found };
}

function headsOf({
  timeline,
  dated,
  lanes,
  hues,
  texts,
  placed,
}: {
  readonly timeline: Timeline;
  readonly dated: readonly LaneItem[];
  readonly lanes: ReadonlyMap<string, string>;
  readonly hues: Hues;
  readonly texts: LaneTexts;
  readonly placed: readonly Actor[];
}): readonly LaneHead[] {
  const appearing = new Set(
    dated.flatMap(({ event, claim }) => [
      ...event.actors.map(({ actor }) => actor),
      ...(claim?.actor === undefined ? [] : [claim.actor]),
    ]),
  );
  const groups = new Set(placed.map(({ memberOf }) => memberOf));
  const depths = new Map<string, number>();
  const heads = placed.map((actor): LaneHead => {
    const depth = actor.memberOf === undefined ? 0 : (depths.get(actor.memberOf) ?? 0) + 1;
    depths.set(actor.id, depth);
    const members = timeline.actors.filter(
      ({ id }) => id !== actor.id && lanes.get(id) === actor.id && appearing.has(id),
    );
    return {
      actor,
      name: texts.name(actor),
      hue: hues(actor.id),
      depth,
      group: actor.memberOf ?? null,
      members: members.map((member) => texts.name(member)),
      collapsed: members.length > 0,
      expanded: groups.has(actor.id),
      events: new Set(
        dated.filter(({ lane, claim }) => lane === actor.id && claim === null).map(({ event }) => event.id),
      ).size,
    };
  });
  const nobody = new Set(dated.filter(({ lane }) => lane === null).map(({ event }) => event.id)).size;
  return nobody === 0
    ? heads
    : [
        ...heads,
        {
          actor: null,
          name: texts.noActor,
          members: [],
          hue: hues(null),
          events: nobody,
          depth: 0,
          group: null,
          collapsed: false,
          expanded: false,
        },
      ];
}
