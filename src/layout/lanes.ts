import { group } from "d3-array";
import type { MeasureText, Font } from "../base/measure.ts";
import type { Px } from "../base/units.ts";
import type { Timeline } from "../model/timeline.ts";
import type { Entry } from "./entries.ts";
import { laneOrder } from "./order.ts";
import type { LayoutTexts, Order } from "./options.ts";
import type { Lane } from "./types.ts";
import { wrap } from "./wrap.ts";

/** A lane before it has a place. */
export type LaneHead = Pick<Lane, "actor" | "name" | "members" | "hue" | "events">;

/** The lanes that have something in them, from top to bottom. The hue is the actor's place in the document, so that it stays when lanes move. */
export function laneHeads({ timeline, dated, order, texts }: {
  readonly timeline: Timeline; readonly dated: readonly Entry[]; readonly order: Order; readonly texts: LayoutTexts;
}): readonly LaneHead[] {
  const tops = timeline.actors.filter((actor) => actor.lane === actor.id);
  const hue = new Map(tops.map(({ id }, k) => [id, k]));
  const used = tops.filter(({ id }) => dated.some(({ lane }) => lane === id));
  const index = new Map(used.map(({ id }, k) => [id, k]));
  const sets = group(dated, ({ event }) => event.id);
  const links = [...sets.values()].map((same) => [...new Set(same.flatMap(({ lane }) => (lane === null ? [] : [index.get(lane) ?? 0])))]);
  const placed = order === "links" ? laneOrder({ size: used.length, sets: links }).map((k) => used[k]) : order === "document" ? used : pinned(used, order);
  const appearing = new Set(dated.flatMap(({ event }) => event.actors.map(({ actor }) => actor)));
  const heads = placed.filter((actor) => actor !== undefined).map((actor): LaneHead => ({
    actor, name: texts.name(actor), hue: hue.get(actor.id) ?? 0,
    members: timeline.actors.filter(({ id, lane }) => lane === actor.id && id !== actor.id && appearing.has(id)).map((member) => texts.name(member)),
    events: new Set(dated.filter(({ lane, claim }) => lane === actor.id && claim === null).map(({ event }) => event.id)).size,
  }));
  const nobody = new Set(dated.filter(({ lane }) => lane === null).map(({ event }) => event.id)).size;
  return nobody === 0 ? heads : [...heads, { actor: null, name: texts.noActor, members: [], hue: tops.length, events: nobody }];
}

function pinned<T extends { readonly id: string }>(used: readonly T[], order: readonly string[]): readonly T[] {
  const at = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...used].sort((a, b) => at(a.id) - at(b.id));
}

/** Wide enough for the longest lane name, in reason. */
export function gutterWidth({ heads, measure, name, extra, width }: {
  readonly heads: readonly LaneHead[]; readonly measure: MeasureText; readonly name: Font; readonly extra: readonly string[]; readonly width: Px;
}): Px {
  const widest = Math.max(60, ...heads.map((head) => measure(head.name.text.slice(0, 60), name)), ...extra.map((text) => measure(text, name)));
  return Math.min(widest + 14, width * 0.2);
}

/** The texts in a lane's gutter: its name, and the members that share it. */
export function gutterLines({ most, head, measure, name, member, width, pieces }: {
  /** How many lines the members may take. */
  readonly most: number; readonly head: LaneHead; readonly measure: MeasureText; readonly name: Font; readonly member: Font; readonly width: Px; readonly pieces: (text: string, lang: string) => readonly string[];
}): { readonly name: readonly string[]; readonly members: readonly string[] } {
  return {
    name: wrap({ pieces: pieces(head.name.text, head.name.lang), width, font: name, measure, most: 6 }).lines,
    members: head.members.length === 0 ? [] : wrap({
      // A name stays whole unless it is wider than the gutter.
      pieces: head.members.flatMap(({ text, lang }, k) => {
        const name = k < head.members.length - 1 ? `${text}, ` : text;
        return measure(name.trimEnd(), member) <= width ? [name] : pieces(name, lang);
      }), width, font: member, measure, most,
    }).lines,
  };
}
