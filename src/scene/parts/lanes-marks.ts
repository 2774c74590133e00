import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import { isStruck } from "../../layout/body/tone.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Paint } from "../../theme/theme.ts";
import { bodyShapes } from "../marks/body.ts";
import { claimShapes } from "../marks/claim.ts";
import { standingGlyph } from "../marks/standing-glyph.ts";
import { tallyShapes } from "../marks/tally.ts";
import type { Mark } from "../scene.ts";
import { line, type Shape } from "../shape.ts";
import { textShape } from "../text.ts";

const barMiddle = ({ bar }: PlacedItem): number => bar.y + bar.height / 2;

/** One stance may be on several events. */
const aboutOf = ({ about }: PlacedItem): Pick<Mark, "about"> => (about.length > 1 ? { about } : {});

/** An event's body, or the stance that was taken on it. */
export function bodyMark(item: PlacedItem, tokens: MarkTokens): Mark {
  const { id, event, claim, body, hue } = item;
  const y = barMiddle(item);
  const shapes =
    claim === null
      ? bodyShapes({
          body,
          y,
          height: item.bar.height,
          hue,
          status: event.status,
          standing: event.standing,
          tokens,
          ghosts: item.ghosts,
          badge: item.badge,
        })
      : claimShapes({ claim, body, y, hue, tokens });
  return {
    id: `${claim === null ? "body" : "claim"}:${id}`,
    kind: claim === null ? "body" : "claim",
    event: event.id,
    ...aboutOf(item),
    shapes,
  };
}

/** The label of an item, with the glyph of its standing. */
export function labelMark(item: PlacedItem, lang: string, ground: (x: number) => Paint): readonly Mark[] {
  const { id, event, label, hue } = item;
  if (label === null) return [];
  const struck = (part: "title" | "meta"): boolean => isStruck(event.status) && (part === "title" || !item.first);
  const halo = ground(label.box.x + label.box.width / 2);
  const shapes: Shape[] = label.lines.map(({ x, y, text, part, anchor, lang: own }) =>
    textShape({
      x,
      y,
      text,
      anchor,
      lang: own,
      sceneLang: lang,
      ...(struck(part) ? {} : { halo }),
      role: part === "title" ? "label" : "meta",
      fill: part === "title" ? "ink" : "muted",
      strike: struck(part),
    }),
  );
  if (label.leader !== null)
    shapes.unshift({
      shape: "path",
      path: line(label.leader.x, label.leader.top, label.leader.x, label.leader.bottom),
      stroke: "muted",
      width: 1,
    });
  shapes.push(...tallyShapes(label.tally, { role: "meta", lang, halo }));
  if (label.glyph !== null) shapes.push(...standingGlyph(event.standing, { ...label.glyph, paint: `line-${hue}` }));
  return [{ id: `label:${id}`, kind: "label", event: event.id, ...aboutOf(item), shapes }];
}

/** The ground that lies under a place. */
export const groundAt =
  ({ dateline }: Layout) =>
  (x: number): Paint =>
    dateline?.visible === true && x > dateline.x ? "future" : "ground";
