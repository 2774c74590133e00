import type { Body } from "./body.ts";
import { shapeOf } from "./drawn.ts";
import { endEncoding, shapeEncoding } from "./visual-encoding.ts";
import type { TimeEntry, TimeKey } from "./encoding-rows.ts";

/** The rows of the encoding of time that a body shows, whatever part of it is in sight. */
export const timeKeys = (body: Body): readonly TimeKey[] => timeEntries(body).flatMap((entry) => entry?.key ?? []);

function timeEntries(body: Body): readonly (TimeEntry | null)[] {
  const shape = shapeEncoding[shapeOf(body)].entry;
  if (body.members !== undefined) return [shape, ...body.members.bodies.flatMap((member) => timeEntries(member))];
  return body.form === "instant" || body.form === "bracket"
    ? [shape]
    : [shape, endEncoding[body.start].start, endEncoding[body.end].end];
}
