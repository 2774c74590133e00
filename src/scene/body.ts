import type { Px } from "../base/units.ts";
import type { PlacedBody } from "../layout/types.ts";
import type { BodyLook } from "./look.ts";
import type { Status } from "../model/document.ts";
import type { Standing } from "../model/timeline.ts";
import type { Paint } from "../theme/theme.ts";
import { endShapes } from "./ends.ts";
import { dots, hatch, slash, type Area } from "./pattern.ts";
import { circle, line, path, rectangle, type Shape } from "./shape.ts";

/** Below this a light region would look like a known day: brackets say that it is none. */
const narrowest = 8;
const dash: readonly Px[] = [4, 3];

const hasTone = (status: Status): boolean => status === "happened" || status === "ongoing";

/** The body of a time: extent and ends say when, outline and tone what became of it, the pattern how surely it is known. */
export function bodyShapes(look: BodyLook): readonly Shape[] {
  const { body, y, height, hue } = look;
  if (body.members !== undefined) {
    const kind = body.members.kind;
    const joint: Shape = { shape: "path", d: line(body.x0, y, body.x1, y), stroke: `line-${hue}`, width: 1.2, ...(kind === "one-of" ? { dash: [1.5, 3] } : {}) };
    return [joint, ...body.members.bodies.flatMap((member) => bodyShapes({ ...look, body: member }))];
  }
  if (body.form === "bracket") return bracket(look);
  if (body.form === "instant") return filled(look, { x0: body.x0 - 5, x1: body.x0 + 5, y0: y - 5, y1: y + 5, round: true });
  const vague = body.start !== "hard" || body.end !== "hard";
  if (vague && body.x1 - body.x0 < narrowest && body.sure === null) return bounds(look);
  return [...filled(look, { x0: body.x0, x1: body.x1, y0: y - height / 2, y1: y + height / 2 }), ...endShapes(look)];
}

/** Areas, then pattern, then outline. */
function filled({ body, hue, status, standing, tokens }: BodyLook, area: Area): readonly Shape[] {
  const outline = area.round === true ? circle((area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2, 5) : outlineOf(body, area);
  const tone = hasTone(status);
  const empty = standing === "denied";
  const shapes: Shape[] = [{ shape: "path", d: outline, fill: tone && !empty ? (body.form === "instant" && body.sure !== null ? `tone-${hue}` : `light-${hue}`) : "ground" }];
  const half = (area.x0 + area.x1) / 2;
  // A disputed body is told by its first half only: the second stays empty.
  const told: Area = standing === "disputed" ? { ...area, x1: half } : area;
  if (standing === "disputed" && area.round !== true) shapes.push({ shape: "path", d: rectangle({ x: half, y: area.y0, width: area.x1 - half, height: area.y1 - area.y0 }), fill: "ground" });
  if (standing === "disputed" && area.round === true) shapes.push({ shape: "path", d: path("M", half, area.y0, "a", 5, 5, 0, 0, 1, 0, 10, "z"), fill: "ground" });
  const sure = tone && !empty && body.sure !== null ? sureArea(body, told) : null;
  if (sure !== null && area.round !== true) shapes.push({ shape: "path", d: rectangle({ x: sure.x0, y: sure.y0, width: sure.x1 - sure.x0, height: sure.y1 - sure.y0, left: sure.x0 <= area.x0 ? 2 : 0, right: sure.x1 >= area.x1 ? 2 : 0 }), fill: `tone-${hue}` });
  shapes.push(...pattern(standing, told, sure ?? (area.round === true && tone && !empty ? told : null), hue));
  shapes.push({ shape: "path", d: outline, fill: "none", stroke: `line-${hue}`, width: tokens.outline, ...(tone ? {} : { dash: tokens.dash }) });
  const outlinePaint: Paint = `line-${hue}`;
  if (standing === "disputed" || standing === "denied") shapes.push({ shape: "path", d: slash(area, half), stroke: outlinePaint, width: 1.8 });
  if (standing === "retracted") shapes.push({ shape: "path", d: line(area.x0 - 3, (area.y0 + area.y1) / 2, area.x1 + 3, (area.y0 + area.y1) / 2), stroke: "ink", width: 1.6 });
  if (status === "cancelled") shapes.push({ shape: "path", d: line(area.x0, area.y1 + 3, area.x1, area.y0 - 3), stroke: outlinePaint, width: 1.5 });
  return shapes;
}

/** An open or unknown side has no end to draw: the outline stays open there. */
function outlineOf({ start, end }: PlacedBody, { x0, x1, y0, y1 }: Area): string {
  const openLeft = start === "open" || start === "unknown" || start === "none";
  const openRight = end === "open" || end === "unknown";
  if (!openLeft && !openRight) return rectangle({ x: x0, y: y0, width: x1 - x0, height: y1 - y0, left: 2, right: 2 });
  if (openLeft && openRight) return path("M", x0, y0, "H", x1, "M", x1, y1, "H", x0);
  return openRight ? path("M", x1, y0, "H", x0, "V", y1, "H", x1) : path("M", x0, y0, "H", x1, "V", y1, "H", x0);
}

function sureArea({ sure }: PlacedBody, told: Area): Area | null {
  if (sure === null) return null;
  const x0 = Math.max(sure[0], told.x0);
  const x1 = Math.min(sure[1], told.x1);
  return x0 < x1 ? { ...told, x0, x1 } : null;
}

/** Dark lines on the light region, light lines on the full tone. */
function pattern(standing: Standing, told: Area, sure: Area | null, hue: number): readonly Shape[] {
  if (standing === "unsourced") {
    const unsure = sure === null ? [told] : [{ ...told, x1: sure.x0 }, { ...told, x0: sure.x1 }].filter(({ x0, x1 }) => x1 - x0 > 6);
    return [
      ...unsure.map((area): Shape => ({ shape: "path", d: dots(area), fill: `line-${hue}` })),
      ...(sure === null ? [] : [{ shape: "path", d: dots(sure), fill: "ground" } as const]),
    ];
  }
  if (standing !== "reported" && standing !== "disputed" && standing !== "retracted") return [];
  const lines = (area: Area, paint: Paint): Shape => ({ shape: "path", d: hatch(area), stroke: paint, width: 1.2 });
  if (sure === null) return [lines(told, `line-${hue}`)];
  const rest = told.round === true ? [] : [{ ...told, x1: sure.x0 }, { ...told, x0: sure.x1 }].filter(({ x0, x1 }) => x1 - x0 > 1);
  return [...rest.map((area) => lines(area, `line-${hue}`)), lines(sure, `light-${hue}`)];
}

/** ⟦ ⟧ round the middle of a range that is too narrow to be seen. */
function bounds({ body, y, height, hue }: BodyLook): readonly Shape[] {
  const middle = (body.x0 + body.x1) / 2;
  const side = (sign: 1 | -1): string => {
    const x = middle + sign * 6;
    return path("M", x - sign * 4, y - height / 2, "H", x, "V", y + height / 2, "H", x - sign * 4, "M", x - sign * 2, y - height / 2, "V", y + height / 2);
  };
  return [{ shape: "path", d: side(-1) + side(1), stroke: `line-${hue}`, width: 1.4 }];
}

/** Order only: a bracket with an arrow that ends at the anchor; it has no body, because there is no date. */
function bracket({ body, y, height, hue, status }: BodyLook): readonly Shape[] {
  const [tail, head] = body.side === "after" ? [body.x1, body.x0] : [body.x0, body.x1];
  const to = Math.sign(head - tail);
  const h = height / 2;
  const paint: Paint = `line-${hue}`;
  return [
    { shape: "path", d: path("M", tail + 5 * to, y - h, "H", tail, "V", y + h, "H", tail + 5 * to), stroke: paint, width: 1.6 },
    { shape: "path", d: line(tail + 2 * to, y, head - 2 * to, y), stroke: paint, width: 1.4, dash: hasTone(status) ? [2, 3] : dash },
    { shape: "path", d: path("M", head - 7 * to, y - 4, "L", head - to, y, "L", head - 7 * to, y + 4), stroke: paint, width: 1.6 },
    { shape: "path", d: line(head, y - h - 2, head, y + h + 2), stroke: paint, width: 1.2, dash: [1.5, 2.5] },
  ];
}
