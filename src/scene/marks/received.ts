import { bodySizes } from "../../layout/body/body-sizes.ts";
import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import { ringX } from "../../layout/links/links.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import { circle, type Shape } from "../shape.ts";
import { levelShapes } from "./stretch.ts";

const {
  received: { ring, gap: air },
  dashes,
} = bodySizes;

/** An event in the lane of an actor whom it reaches: a ring in the hue of who acts where its time begins, and a pale line as long as it is. */
export function receivedShapes(
  { body, bar, label, dashed }: PlacedItem,
  { hue, tokens }: { readonly hue: number; readonly tokens: MarkTokens },
): readonly Shape[] {
  const x = ringX({ body });
  const y = bar.y + bar.height / 2;
  const from = x + ring / 2;
  const gap = label === null ? null : ([label.box.x - air, label.box.x + label.box.width + air] as const);
  const isDotted = body.form === "bracket";
  return [
    ...levelShapes([from, body.x1], {
      y,
      stroke: `light-${hue}`,
      width: tokens.outline,
      gap,
      dash: isDotted ? dashes.dotted : dashed ? dashes.pale : undefined,
    }),
    { shape: "path", path: circle(x, y, ring / 2), fill: "ground", stroke: `line-${hue}`, width: tokens.outline },
  ];
}
