import type { Layout } from "../layout/layout.ts";
import { sizes } from "../layout/sizes.ts";
import type { Item } from "../layout/types.ts";
import type { MarkTokens } from "../theme/marks.ts";
import type { Paint } from "../theme/theme.ts";
import { bodyShapes } from "./body.ts";
import { stanceGlyph, standingGlyph } from "./glyph.ts";
import type { Mark } from "./scene.ts";
import { line, path, rectangle, type Shape } from "./shape.ts";
import { textShape } from "./text.ts";

const barMiddle = ({ bar }: Item): number => bar.y + bar.height / 2;

/** One stance may be on several events. */
const aboutOf = ({ about }: Item): Pick<Mark, "about"> => (about.length > 1 ? { about } : {});

/** An event's body, or the stance that was taken on it. */
export function bodyMark(item: Item, tokens: MarkTokens): Mark {
  const { id, event, claim, body, hue } = item;
  const y = barMiddle(item);
  const shapes = claim === null
    ? [...ghostShapes(item), ...bodyShapes({ body, y, height: sizes.bar, hue, status: event.status, standing: event.standing, tokens })]
    : stanceGlyph(claim.stance, { x: (body.x0 + body.x1) / 2, y, paint: `line-${hue}` });
  return { id: `${claim === null ? "body" : "claim"}:${id}`, kind: claim === null ? "body" : "claim", event: event.id, ...aboutOf(item), shapes };
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
  if (label.leader !== null) shapes.unshift({ shape: "path", d: line(label.leader.x, label.leader.top, label.leader.x, label.leader.bottom), stroke: "muted", width: 1 });
  if (label.glyph !== null) shapes.push(...standingGlyph(event.standing, { ...label.glyph, paint: `line-${hue}` }));
  return [{ id: `label:${id}`, kind: "label", event: event.id, ...aboutOf(item), shapes }];
}

/** The ground that lies under a place. */
export const groundAt = ({ dateline }: Layout) => (x: number): Paint => (dateline?.visible === true && x > dateline.x ? "future" : "ground");
