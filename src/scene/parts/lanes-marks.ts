import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { isBar } from "../../layout/body/drawn.ts";
import { fillOf, isStruck } from "../../layout/body/dashed-and-struck.ts";
import type { Px } from "../../base/units.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Paint } from "../../theme/theme.ts";
import { bodyShapes } from "../marks/body.ts";
import { receivedShapes } from "../marks/received.ts";
import { tickShapes } from "../marks/tick.ts";
import { claimShapes } from "../marks/claim.ts";
import { dotShapes } from "../marks/dot.ts";
import type { Mark } from "../scene.ts";
import { type Shape } from "../shape.ts";
import { textShape } from "../text.ts";

const barMiddle = ({ bar }: PlacedItem): number => bar.y + bar.height / 2;

/** One stance may be on several events. */
const aboutOf = ({ about }: PlacedItem): Pick<Mark, "about"> => (about.length > 1 ? { about } : {});

/** An event's body, or the stance that was taken on it. */
export function bodyMark(
  item: PlacedItem,
  tokens: MarkTokens,
  hueOf: (item: PlacedItem) => number = ({ hue }) => hue,
): Mark {
  if (item.tick !== null)
    return {
      id: `${item.first ? "body" : "received"}:${item.id}`,
      kind: item.first ? "body" : "received",
      event: item.event.id,
      shapes: tickShapes(item, { y: barMiddle(item), hue: item.first ? item.hue : hueOf(item), tokens }),
    };
  if (item.claim === null && !item.first)
    return {
      id: `received:${item.id}`,
      kind: "received",
      event: item.event.id,
      shapes: receivedShapes(
        {
          body: item.body,
          y: barMiddle(item),
          dashed: item.dashed,
          gap: labelGap(item),
          standing: item.event.standing,
        },
        { hue: hueOf(item), tokens },
      ),
    };
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
          dashed: item.dashed,
          dot: (item.label?.glyph ?? null) === null,
          gap: gapOf(item),
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

/** Air between the line of a received event and its label. */
const air: Px = 4;
const labelGap = ({ label }: PlacedItem): readonly [Px, Px] | null =>
  label === null ? null : [label.box.x - air, label.box.x + label.box.width + air];

/** Where a line is left open for the label in it. */
const gapOf = ({ label, body }: PlacedItem): readonly [Px, Px] | null =>
  label?.side === "inside" && body.form === "dimension"
    ? [label.box.x - bodySizes.dimension.gap, label.box.x + label.box.width + bodySizes.dimension.gap]
    : null;

/** Whether a label is written on full tone. */
const isOnTone = ({ label, body, first, event, dashed }: PlacedItem): boolean =>
  first && label?.side === "inside" && isBar(body) && !dashed && fillOf(event.standing, dashed).share === 1;

/** The label of an item, with the glyph of its standing. */
export function labelMark(
  item: PlacedItem,
  lang: string,
  tokens: MarkTokens,
  ground: (x: number) => Paint,
): readonly Mark[] {
  const { id, event, label, hue } = item;
  if (label === null) return [];
  const struck = (part: "title" | "meta"): boolean => isStruck(event) && (part === "title" || !item.first);
  const onTone = isOnTone(item);
  const halo =
    label.side === "inside" && isBar(item.body)
      ? undefined
      : item.dispute !== null
        ? "pale"
        : item.ground !== null
          ? "panel"
          : ground(label.box.x + label.box.width / 2);
  const shapes: Shape[] = label.lines.map(({ x, y, text, part, anchor, lang: own }) =>
    textShape({
      x,
      y,
      text,
      anchor,
      lang: own,
      sceneLang: lang,
      ...(struck(part) || halo === undefined ? {} : { halo }),
      role: part === "title" ? label.prominence : "meta",
      fill: onTone ? "ground" : part === "title" ? "ink" : "muted",
      strike: struck(part),
    }),
  );
  if (label.glyph !== null)
    shapes.push(...dotShapes({ hue, standing: event.standing, dashed: item.dashed, tokens }, label.glyph));
  return [{ id: `label:${id}`, kind: "label", event: event.id, ...aboutOf(item), shapes }];
}

/** The ground that lies under a place. */
export const groundAt =
  ({ dateline }: Layout) =>
  (x: number): Paint =>
    dateline?.visible === true && x > dateline.x ? "future" : "ground";
