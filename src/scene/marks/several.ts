import type { PlacedBody } from "../../layout/types.ts";
import { line, type Shape } from "../shape.ts";
import type { BodyLook } from "./look.ts";

/** The members of a set, joined by a thin line; dotted where only one of them holds. */
export function severalShapes({ body, y, hue }: BodyLook, { kind, bodies }: NonNullable<PlacedBody["members"]>, member: (body: PlacedBody) => readonly Shape[]): readonly Shape[] {
  return [
    { shape: "path", d: line(body.x0, y, body.x1, y), stroke: `line-${hue}`, width: 1.6, ...(kind === "one-of" ? { dash: [1.6, 3] } : {}) },
    ...bodies.flatMap(member),
  ];
}
