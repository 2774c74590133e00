import { directionOf, type Direction } from "../../base/direction.ts";
import type { Px } from "../../base/units.ts";
import type { Box } from "../../layout/geometry.ts";
import type { DrawForm } from "../draw-form.ts";
import { targetAt } from "../parts/targets.ts";
import type { Scene } from "../scene.ts";
import { round, type Shape, type TextShape } from "../shape.ts";
import { mirrorOver, turned } from "../transform.ts";

/** The parts of a scene that say where things are. */
type Placed = Pick<Scene, "lanes" | "targets" | "plot" | "scaleStops">;

/** Boxes and places of time with left and right exchanged; twice is as before. */
export function mirroredPlaces({ lanes, targets, plot, scaleStops, width }: Placed & { readonly width: Px }): Placed {
  const box = ({ x, ...rest }: Box): Box => ({ ...rest, x: round(width - x - rest.width) });
  return {
    lanes: lanes.map((lane) => ({ ...lane, box: box(lane.box) })),
    targets: targets.map((target) => targetAt(target, box(target.box))),
    plot: plot === null ? null : box(plot),
    scaleStops: scaleStops.map(({ at, x }) => ({ at, x: round(width - x) })),
  };
}

const opposite = { start: "end", middle: "middle", end: "start" } as const;

/** A text that is to keep its side runs its own way: with the direction, start and end change places. */
function directed(text: TextShape, isSwapped: boolean, direction: Direction | undefined): TextShape {
  const { anchor = "start", ...rest } = text;
  const side = isSwapped ? opposite[anchor] : anchor;
  return { ...rest, ...(side === "start" ? {} : { anchor: side }), ...(direction === undefined ? {} : { direction }) };
}

/**
 * The last step of every picture: from one that was made from left to right, the one for its readers. Where they read from
 * the right, left and right change places; every text runs as its own language does. In SVG a text's start is where
 * its direction begins, so a text that keeps its side has start and end exchanged.
 */
export function inDirection(scene: ReturnType<DrawForm>, direction: Direction): ReturnType<DrawForm> {
  const isMirrored = direction === "rtl";
  const over = mirrorOver(scene.width);
  const settled = (shape: Shape): Shape => {
    if (shape.shape !== "text") return shape;
    const own = directionOf(shape.lang ?? scene.lang);
    return own === "ltr" && !isMirrored
      ? shape
      : directed(shape, own === "ltr" || !isMirrored, own === direction ? undefined : own);
  };
  const marks = scene.marks.map((mark) => ({
    ...mark,
    shapes: (isMirrored ? turned(mark.shapes, over) : mark.shapes).map(settled),
  }));
  return { ...scene, direction, marks, ...(isMirrored ? mirroredPlaces(scene) : {}) };
}
