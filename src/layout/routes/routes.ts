import { group } from "d3-array";
import type { Px } from "../../base/units.ts";
import type { Box, Item, Lane, LinkLine } from "../types.ts";
import { linkAt } from "./link-at.ts";

/** The links of events that stand in several lanes, once all items are placed. */
export function routes({ items }: {
  readonly items: readonly Item[]; readonly lanes: readonly Lane[]; readonly plot: Box; readonly dateline: Px | null;
}): readonly LinkLine[] {
  const taken: { x: Px; top: Px; bottom: Px }[] = [];
  const found: LinkLine[] = [];
  const boxes = items.flatMap((item) => [{ event: item.event.id, box: item.bar }, ...(item.label === null ? [] : [{ event: null, box: item.label.box }])]);
  for (const same of group(items.filter(({ claim }) => claim === null), ({ event }) => event.id).values()) {
    const ends = [...same].sort((a, b) => a.bar.y - b.bar.y);
    const [first] = ends;
    const last = ends.at(-1);
    if (first === undefined || last === undefined || ends.length < 2) continue;
    const [upper, lower] = [first.bar.y + first.bar.height / 2, last.bar.y + last.bar.height / 2];
    const obstacles = boxes.filter(({ event }) => event !== first.event.id).map(({ box }) => box);
    const { x0, x1, form } = first.body;
    const stretch = form === "bracket" ? [x0 + 4, x1 - 12] as const : form === "instant" ? [x0, x0] as const : [x0 + Math.min(3, (x1 - x0) / 2), x1 - Math.min(first.body.end === "open" ? 40 : 3, (x1 - x0) / 2)] as const;
    const x = linkAt({ stretch, top: upper, bottom: lower, obstacles, taken });
    taken.push({ x, top: upper, bottom: lower });
    found.push({ event: first.event, x, ends: ends.map(({ lane, bar, role, hue }) => ({ lane, y: bar.y + bar.height / 2, role: role ?? "party", hue })) });
  }
  return found;
}
