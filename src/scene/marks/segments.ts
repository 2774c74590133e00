import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { endEncoding } from "../../layout/body/encoding.ts";
import type { PlacedBody } from "../../layout/body/placed-body.ts";
import type { Side } from "../../layout/body/side.ts";
import { sidesOf } from "../../layout/body/sides.ts";

/** A piece of a body beyond its whole part. */
export interface Segment {
  readonly x0: Px;
  readonly x1: Px;
  readonly opacity: number;
}

/** How a bar is cut up: what is drawn whole, and the pieces into which its open and unknown ends run out. */
export interface Segments {
  readonly whole: readonly [Px, Px];
  readonly pieces: readonly Segment[];
  /** Whether an upright stroke closes the whole part on that side. */
  readonly closedLeft: boolean;
  readonly closedRight: boolean;
}

const { fade, break: broken } = bodySizes.runOut;
/** The only fading there is, in steps. */
const slices = 8;
/** How long a side runs out. */
const lengths = { none: 0, fade, break: broken.reduce((sum, length) => sum + length, 0) };

/** Cuts a bar up by its ends. */
export function segments(body: PlacedBody): Segments {
  const { form, x0, x1, start, end } = body;
  const isBoth = [start, end].every((side) => endEncoding[side].runOut !== "none");
  const room = (x1 - x0) * (form === "bracket" ? 0.5 : isBoth ? 0.36 : 0.7);
  const [first, last] = sidesOf(body);
  const [left, right] = [runOut(first, room), runOut(last, room)];
  return {
    whole: [x0 + left.length, x1 - right.length],
    pieces: [
      ...left.pieces.map(({ from, to, opacity }) => ({
        x0: x0 + left.length - to,
        x1: x0 + left.length - from,
        opacity,
      })),
      ...right.pieces.map(({ from, to, opacity }) => ({
        x0: x1 - right.length + from,
        x1: x1 - right.length + to,
        opacity,
      })),
    ],
    closedLeft: endEncoding[first].isClosed,
    closedRight: endEncoding[last].isClosed,
  };
}

interface RunOut {
  readonly length: Px;
  readonly pieces: readonly { readonly from: Px; readonly to: Px; readonly opacity: number }[];
}

/** Pieces measured outwards from where the whole part ends. */
function runOut(side: Side, room: Px): RunOut {
  const { runOut: way } = endEncoding[side];
  const length = Math.min(room, lengths[way]);
  if (way === "none") return { length: 0, pieces: [] };
  if (way === "fade") {
    return {
      length,
      pieces: Array.from({ length: slices }, (_, k) => ({
        from: (k * length) / slices,
        to: ((k + 1) * length) / slices,
        opacity: 1 - (k + 1) / (slices + 1),
      })),
    };
  }
  const scale = length / lengths.break;
  const ends = broken.map((_, k) => broken.slice(0, k + 1).reduce((sum, one) => sum + one, 0) * scale);
  return { length, pieces: ends.flatMap((to, k) => (k % 2 === 0 ? [] : [{ from: ends[k - 1] ?? 0, to, opacity: 1 }])) };
}
