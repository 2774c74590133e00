import type { PlacedBody } from "../../layout/body/placed-body.ts";
import { line, round, type Shape } from "../shape.ts";
import { cutShapes } from "./arrows.ts";
import { dotShapes } from "./dot.ts";
import type { BodyLook } from "./body-look.ts";

/** The members of a set, joined by a thin line; dotted where only one of them holds. */
export function severalShapes(look: BodyLook, member: (body: PlacedBody) => readonly Shape[]): readonly Shape[] {
  const { body, y, hue, tokens, dot = false } = look;
  const { kind = "all-of", bodies = [] } = body.members ?? {};
  const width = round(tokens.link * 1.6);
  const [first, second] = bodies;
  return [
    {
      shape: "path",
      path: line(body.x0, y, body.x1, y),
      stroke: `line-${hue}`,
      width,
      ...(kind === "one-of" ? { dash: [width, 3] } : {}),
    },
    ...bodies.flatMap(member),
    // What of the set lies outside the picture is not drawn: an arrow says that there is more.
    ...(body.cutStart && bodies[0]?.cutStart !== true ? cutShapes(look, body.x0, -1) : []),
    ...(body.cutEnd && bodies.at(-1)?.cutEnd !== true ? cutShapes(look, body.x1, 1) : []),
    ...(dot && first !== undefined
      ? dotShapes(look, { x: ((second === undefined ? first.x0 : second.x0) + first.x1) / 2, y })
      : []),
  ];
}
