import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import type { PlacedBody } from "../../layout/body/placed-body.ts";
import { ringX } from "../../layout/links/links.ts";
import { fillOf } from "../../layout/body/dashed-and-struck.ts";
import type { Standing } from "../../model/timeline.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import { circle, path, type Shape } from "../shape.ts";
import { slashShapes } from "./dot.ts";
import { levelShapes } from "./stretch.ts";

const {
  received: { ring, arrow, head },
  dashes,
} = bodySizes;

/** A shorter piece of a line behind a label says nothing. */
const shortest: Px = bodySizes.received.arrow;

/** What an event is drawn with in the lane of an actor whom it reaches. */
interface ReceivedLook {
  readonly body: PlacedBody;
  /** The row's upright middle. */
  readonly y: Px;
  /** Whether it is still to come, or came to nothing. */
  readonly dashed: boolean;
  readonly standing: Standing;
  /** Where the line is left open for a label. */
  readonly gap: readonly [Px, Px] | null;
}

/**
 * An event in the lane of an actor whom it reaches: a ring in the hue of who acts where its time begins, and a pale line as
 * long as it is; of what goes on only an arrow behind its label.
 */
export function receivedShapes(
  { body, y, dashed, gap, standing }: ReceivedLook,
  { hue, tokens }: { readonly hue: number; readonly tokens: MarkTokens },
): readonly Shape[] {
  const x = ringX({ body });
  const from = x + ring / 2;
  const isDotted = body.form === "bracket";
  const goesOn = body.end === "open" && !body.cutEnd;
  const isNamedAhead = gap !== null && gap[0] > x;
  const tip = isNamedAhead ? gap[1] + arrow : body.x1;
  if (goesOn)
    return [
      ...levelShapes([isNamedAhead ? tip - arrow : from, tip], { y, stroke: `line-${hue}`, width: 1 }),
      {
        shape: "path",
        path: path("M", tip - head, y - head, "l", head, head, "l", -head, head),
        stroke: `line-${hue}`,
        width: 1,
      },
      ...ringShapes({ x, y, standing }, { hue, tokens }),
    ];
  return [
    ...levelShapes([from, gap !== null && body.x1 - gap[1] < shortest ? Math.min(body.x1, gap[0]) : body.x1], {
      y,
      stroke: `light-${hue}`,
      width: tokens.outline,
      gap,
      dash: isDotted ? dashes.dotted : dashed ? dashes.pale : undefined,
    }),
    ...ringShapes({ x, y, standing }, { hue, tokens }),
  ];
}

/** A ring: pale inside where its event is on record, and half filled or behind a slash where that is contested. */
export function ringShapes(
  { x, y, standing, size = ring }: { readonly x: Px; readonly y: Px; readonly standing: Standing; readonly size?: Px },
  { hue, tokens }: { readonly hue: number; readonly tokens: MarkTokens },
): readonly Shape[] {
  const half = size / 2;
  const { share } = fillOf(standing, false);
  const outline = { stroke: `line-${hue}`, width: tokens.outline } as const;
  const whole: Shape = {
    shape: "path",
    path: circle(x, y, half),
    fill: share === 1 ? `light-${hue}` : "ground",
    ...outline,
  };
  return [
    whole,
    ...(share === 0.5
      ? [
          {
            shape: "path",
            path: path("M", x, y - half, "a", half, half, 0, 0, 0, 0, size, "z"),
            fill: `tone-${hue}`,
          } as const,
        ]
      : []),
    ...slashShapes(standing, { x, y, half, hue }),
  ];
}
