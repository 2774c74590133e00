import type { Px } from "../../base/units.ts";
import type { Strip } from "../../layout/body/tone.ts";
import type { Hue, Paint } from "../../theme/theme.ts";
import { rectangle, type Shape } from "../shape.ts";
import type { Area } from "./area.ts";
import { dots } from "./dots.ts";
import { hatch } from "./hatch.ts";
import type { BodyLook } from "./look.ts";

/** What of the strips lies in a window. */
export const within = (list: readonly Strip[], x0: Px, x1: Px): readonly Strip[] =>
  list
    .map((strip) => ({ ...strip, x0: Math.max(strip.x0, x0), x1: Math.min(strip.x1, x1) }))
    .filter((strip) => strip.x1 - strip.x0 > 0.05);

/** The fill of strips; an empty one hides what runs behind it unless it is to be seen through. */
export function fills(
  list: readonly Strip[],
  {
    y0,
    y1,
    hue,
    left = 0,
    right = 0,
    clear = false,
  }: {
    readonly y0: Px;
    readonly y1: Px;
    readonly hue: Hue;
    readonly left?: Px;
    readonly right?: Px;
    readonly clear?: boolean;
  },
): readonly Shape[] {
  return list
    .filter(({ fill }) => !clear || fill !== "empty")
    .map(({ x0, x1, fill }): Shape => ({
      shape: "path",
      fill: fill === "empty" ? "ground" : `${fill}-${hue}`,
      path: rectangle({
        x: x0,
        y: y0,
        width: x1 - x0,
        height: y1 - y0,
        left: x0 === list[0]?.x0 ? left : 0,
        right: x1 === list.at(-1)?.x1 ? right : 0,
      }),
    }));
}

/** Between a dashed outline and the pattern, so that neither is lost in the other. */
const inset: Px = 2.4;
/** In bodies that are hardly larger than a letter, lines are closer. */
const fine: Px = 2.8;

/** The pattern in strips: dark on light regions, light on full tone. */
export function patternShapes(
  list: readonly Strip[],
  {
    hue,
    tokens,
    origin,
    area,
    small = false,
    closed = true,
  }: Pick<BodyLook, "hue" | "tokens"> & {
    readonly origin: Px;
    readonly area: Omit<Area, "x0" | "x1">;
    readonly small?: boolean;
    readonly closed?: boolean;
  },
): readonly Shape[] {
  const [first, last] = [list[0], list.at(-1)];
  return list
    .filter(({ pattern }) => pattern !== "none")
    .flatMap(({ x0, x1, fill, pattern }): readonly Shape[] => {
      const paint: Paint = fill === "tone" ? `light-${hue}` : `line-${hue}`;
      // Half of what is small has room for lines alone.
      const room = small ? (last?.pattern === "none" ? 0 : inset * 0.7) : inset;
      const off = fill === "empty" && pattern === "hatch" ? room : 0;
      const own: Area = {
        ...area,
        x0: x0 + (closed && x0 === first?.x0 ? off : 0),
        x1: x1 - (closed && x1 === last?.x1 ? off : 0),
        y0: area.y0 + off,
        y1: area.y1 - off,
      };
      const d =
        pattern === "hatch"
          ? hatch(own, {
              step: small ? Math.min(tokens.hatch.step, fine) : tokens.hatch.step,
              origin: origin + area.y0,
            })
          : dots(own, {
              step: tokens.dots.step,
              radius: tokens.dots.radius + (small ? 0.3 : 0),
              origin,
              clear: closed ? tokens.dots.radius + 0.6 : 0,
            });
      if (d.length === 0) return [];
      return [
        pattern === "hatch"
          ? { shape: "path", path: d, stroke: paint, width: tokens.hatch.width }
          : { shape: "path", path: d, fill: paint },
      ];
    });
}
