import type { Layout } from "../layout/layout.ts";
import { sizes } from "../layout/sizes.ts";
import type { Item, LinkLine } from "../layout/types.ts";
import type { Paint } from "../theme/theme.ts";
import { bodyShapes } from "./body.ts";
import { stanceGlyph, standingGlyph } from "./glyph.ts";
import type { Mark } from "./scene.ts";
import { circle, line, path, rectangle, type Shape } from "./shape.ts";
import { textShape } from "./text.ts";

const barMiddle = ({ bar }: Item): number => bar.y + bar.height / 2;

/** An event's body, or the stance that was taken on it. */
export function bodyMark(item: Item): Mark {
  const { id, event, claim, body, hue } = item;
  const y = barMiddle(item);
  const shapes = claim === null
    ? [...ghostShapes(item), ...bodyShapes({ body, y, height: sizes.bar, hue, status: event.status, standing: event.standing })]
    : stanceGlyph(claim.stance, { x: (body.x0 + body.x1) / 2, y, paint: `line-${hue}` });
  return { id: `${claim === null ? "body" : "claim"}:${id}`, kind: claim === null ? "body" : "claim", event: event.id, shapes };
}

/** Earlier dates of an event that was moved: a ghost at each, and an arrow to the next. */
function ghostShapes(item: Item): readonly Shape[] {
  const y = barMiddle(item);
  const places = [...item.ghosts, item.body];
  return item.ghosts.flatMap((ghost, k): readonly Shape[] => {
    const next = places[k + 1] ?? item.body;
    const side = next.x0 >= ghost.x0 ? 1 : -1;
    const [from, to] = side === 1 ? [ghost.x1 + 1, next.x0 - 2] : [ghost.x0 - 1, next.x1 + 2];
    const arrow = (to - from) * side > 9
      ? [{ shape: "path", d: path("M", from, y, "H", to, "M", to - side * 5, y - 3.5, "L", to, y, "L", to - side * 5, y + 3.5), stroke: "muted", width: 1.2 } as const] : [];
    const width = Math.max(ghost.x1 - ghost.x0, 10);
    return [{ shape: "path", d: rectangle({ x: ghost.form === "instant" ? ghost.x0 - 5 : ghost.x0, y: y - sizes.bar / 2, width, height: sizes.bar, left: 2, right: 2 }), fill: "none", stroke: "muted", width: 1.1, dash: [1.5, 2.5] }, ...arrow];
  });
}

/** The label of an item, with the glyph of its standing. */
export function labelMark(item: Item, lang: string, ground: (x: number) => Paint): readonly Mark[] {
  const { id, event, label, hue } = item;
  if (label === null) return [];
  const struck = (part: "title" | "meta"): boolean => event.status === "cancelled" && (part === "title" || !item.first);
  const halo = ground(label.box.x + label.box.width / 2);
  const shapes: Shape[] = label.lines.map(({ x, y, text, part, anchor, lang: own }) => textShape({
    x, y, text, anchor, lang: own, sceneLang: lang, ...(struck(part) ? {} : { halo }), role: part === "title" ? "label" : "meta", fill: part === "title" ? "ink" : "muted",
    strike: struck(part),
  }));
  if (label.glyph !== null) shapes.push(...standingGlyph(event.standing, { ...label.glyph, paint: `line-${hue}` }));
  return [{ id: `label:${id}`, kind: "label", event: event.id, shapes }];
}

/** What an actor's role looks like at its end of a link: an arrow towards the target and the host, a dot for who acts. */
function endShape(x: number, { y, role, hue }: LinkLine["ends"][number], from: number): readonly Shape[] {
  const paint: Paint = `line-${hue}`;
  const side = Math.sign(from - y) || 1;
  const edge = y + side * (sizes.bar / 2 + 1);
  if (role === "target" || role === "host") return [{ shape: "path", d: path("M", x - 4, edge + side * 6, "L", x, edge, "L", x + 4, edge + side * 6), stroke: paint, width: 1.6 }];
  return [{ shape: "path", d: circle(x, edge, 2.6), fill: role === "about" ? "ground" : paint, stroke: paint, width: 1.2 }];
}

/** The upright link of an event that stands in several lanes. */
export function linkMarks({ event, x, ends }: LinkLine): readonly Mark[] {
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return [];
  const half = sizes.bar / 2 + 1;
  const dash = event.status === "planned" || event.status === "cancelled" || event.status === "moved";
  const pieces = ends.slice(1).map((end, k) => ({ from: (ends[k]?.y ?? end.y) + half, to: end.y - half })).filter(({ from, to }) => to > from);
  const stroke: Shape = {
    shape: "path", d: pieces.map(({ from, to }) => line(x, from, x, to)).join(""), stroke: "muted", width: 1, opacity: 0.75, ...(dash ? { dash: [3, 3] } : {}),
  };
  const middle = (first.y + last.y) / 2;
  const shapes = [stroke, ...ends.flatMap((end, k) => endShape(x, end, k === 0 ? last.y : k === ends.length - 1 ? first.y : middle <= end.y ? first.y : last.y))];
  return [{ id: `link:${event.id}`, kind: "link", event: event.id, shapes }];
}

/** The thin lines from stances to the events that they are about. */
export function claimLines(items: readonly Item[]): readonly Mark[] {
  return items.filter(({ claim }) => claim !== null).map((item): Mark => ({
    id: `claim-line:${item.id}`, kind: "claim-line", event: item.event.id,
    shapes: item.about.flatMap((event) => claimLine(item, items.filter((other) => other.claim === null && other.event.id === event))),
  }));
}

/** To the nearest of the event's marks: straight up or down where it lies there, else round one corner. */
function claimLine(item: Item, events: readonly Item[]): readonly Shape[] {
  const nearest = [...events].sort((a, b) => Math.abs(a.bar.y - item.bar.y) - Math.abs(b.bar.y - item.bar.y))[0];
  if (nearest === undefined) return [];
  const { bar } = nearest;
  const x = (item.body.x0 + item.body.x1) / 2;
  const y = barMiddle(item);
  const target = barMiddle(nearest);
  const side = Math.sign(target - y) || 1;
  const d = x >= bar.x && x <= bar.x + bar.width
    ? line(x, y + side * 7, x, target - side * (sizes.bar / 2 + 1))
    : path("M", x, y + side * 7, "V", target, "H", x < bar.x ? bar.x - 2 : bar.x + bar.width + 2);
  return [{ shape: "path", d, stroke: "muted", width: 1.1, dash: [1.5, 3] }];
}

/** The ground that lies under a place. */
export const groundAt = ({ dateline }: Layout) => (x: number): Paint => (dateline?.visible === true && x > dateline.x ? "future" : "ground");
