import { group } from "d3-array";
import type { Actor, Timeline } from "../model/timeline.ts";
import type { Entry } from "./entries.ts";
import { linkLength } from "./order/cost.ts";
import type { LaneOrder } from "./order/lane-order.ts";
import { wishOf, type Order } from "./order/wish.ts";
import { laneOrder } from "./order.ts";
import type { LayoutTexts } from "./options.ts";
import type { Lane } from "./types.ts";

/** A lane before it has a place. */
export type LaneHead = Pick<Lane, "actor" | "name" | "members" | "hue" | "events" | "depth" | "group" | "folded" | "unfolded">;

/** The lanes that have something in them, from top to bottom, and why they stand so. Members of an unfolded group follow its own lane. */
export function laneHeads({ timeline, dated, lanes, order, texts }: {
  readonly timeline: Timeline; readonly dated: readonly Entry[]; readonly lanes: ReadonlyMap<string, string>; readonly order: Order; readonly texts: LayoutTexts;
}): { readonly heads: readonly LaneHead[]; readonly order: LaneOrder } {
  const used = withGroups(timeline.actors, new Set(dated.flatMap(({ lane }) => lane ?? [])));
  const index = new Map(used.map(({ id }, k) => [id, k]));
  const numbers = (ids: readonly string[]): readonly number[] => [...new Set(ids.flatMap((id) => index.get(id) ?? []))];
  const size = used.length;
  const parents = used.map(({ memberOf }) => (memberOf === undefined ? null : (index.get(memberOf) ?? null)));
  const sets = [...group(dated, ({ event }) => event.id).values()].map((same) => numbers(same.flatMap(({ lane }) => lane ?? [])));
  const wish = wishOf(order);
  const isByLinks = wish.by === "links";
  const near = isByLinks ? numbers(wish.near) : [];
  const placed = laneOrder({ size, sets: isByLinks ? sets : [], parents, first: numbers(wish.first), last: numbers(wish.last), near });
  const heads = headsOf({ timeline, dated, lanes, texts, placed: placed.flatMap((k) => used[k] ?? []) });
  const written = laneOrder({ size, sets: [], parents });
  const isAsWritten = written.every((lane, k) => lane === placed[k]);
  return { heads, order: { by: !isByLinks || isAsWritten ? "author" : near.length > 1 ? "known" : "links", length: linkLength(placed, sets), given: linkLength(written, sets) } };
}

/** The actors whose lanes have something in them, and the groups that they stand under. */
function withGroups(actors: readonly Actor[], filled: ReadonlySet<string>): readonly Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const found = new Set<string>();
  for (const id of filled) for (let at: string | undefined = id; at !== undefined && !found.has(at); at = byId.get(at)?.memberOf) found.add(at);
  return actors.filter(({ id }) => found.has(id));
}

function headsOf({ timeline, dated, lanes, texts, placed }: {
  readonly timeline: Timeline; readonly dated: readonly Entry[]; readonly lanes: ReadonlyMap<string, string>; readonly texts: LayoutTexts; readonly placed: readonly Actor[];
}): readonly LaneHead[] {
  // The hue is the place of the topmost actor in the document, so that it stays when lanes move and unfold.
  const tops = timeline.actors.filter((actor) => actor.lane === actor.id);
  const hue = new Map(tops.map(({ id }, k) => [id, k]));
  const appearing = new Set(dated.flatMap(({ event, claim }) => [...event.actors.map(({ actor }) => actor), ...(claim?.actor === undefined ? [] : [claim.actor])]));
  const groups = new Set(placed.map(({ memberOf }) => memberOf));
  const depths = new Map<string, number>();
  const heads = placed.map((actor): LaneHead => {
    const depth = actor.memberOf === undefined ? 0 : (depths.get(actor.memberOf) ?? 0) + 1;
    depths.set(actor.id, depth);
    const members = timeline.actors.filter(({ id }) => id !== actor.id && lanes.get(id) === actor.id && appearing.has(id));
    return {
      actor, name: texts.name(actor), hue: hue.get(actor.lane) ?? 0, depth, group: actor.memberOf ?? null,
      members: members.map((member) => texts.name(member)), folded: members.length > 0, unfolded: groups.has(actor.id),
      events: new Set(dated.filter(({ lane, claim }) => lane === actor.id && claim === null).map(({ event }) => event.id)).size,
    };
  });
  const nobody = new Set(dated.filter(({ lane }) => lane === null).map(({ event }) => event.id)).size;
  return nobody === 0 ? heads : [...heads, { actor: null, name: texts.noActor, members: [], hue: tops.length, events: nobody, depth: 0, group: null, folded: false, unfolded: false }];
}
