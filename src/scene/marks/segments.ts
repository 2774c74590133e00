import type { Px } from "../../base/units.ts";
import type { PlacedBody } from "../../layout/body/placed-body.ts";

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

/** What goes on thins out over this much: the only fading there is. */
const fading: Px = 24;
const slices = 8;
/** What ends nobody knows when breaks up: gap and piece by turns, outwards. */
const broken: readonly Px[] = [2, 5, 2.5, 4, 3, 3, 3.5, 2, 4, 1.2];
const breaking = broken.reduce((sum, length) => sum + length, 0);

/** Cuts a bar up by its ends. */
export function segments({ form, x0, x1, start, end, cutStart, cutEnd }: PlacedBody): Segments {
  const room = (x1 - x0) * (form === "bracket" ? 0.5 : runsOut(start) && runsOut(end) ? 0.36 : 0.7);
  const left = cutStart ? none : runOut(start, Math.min(room, lengthOf(start)));
  const right = cutEnd ? none : runOut(end, Math.min(room, lengthOf(end)));
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
    closedLeft: !runsOut(start) && start !== "none" && !cutStart,
    closedRight: !runsOut(end) && !cutEnd,
  };
}

type End = PlacedBody["end"];
interface RunOut {
  readonly length: Px;
  readonly pieces: readonly { readonly from: Px; readonly to: Px; readonly opacity: number }[];
}

const none: RunOut = { length: 0, pieces: [] };
const runsOut = (end: End): boolean => end === "open" || end === "unknown";
const lengthOf = (end: End): Px => (end === "open" ? fading : end === "unknown" ? breaking : 0);

/** Pieces measured outwards from where the whole part ends. */
function runOut(end: End, length: Px): RunOut {
  if (end === "open") {
    return {
      length,
      pieces: Array.from({ length: slices }, (_, k) => ({
        from: (k * length) / slices,
        to: ((k + 1) * length) / slices,
        opacity: 1 - (k + 1) / (slices + 1),
      })),
    };
  }
  if (end !== "unknown") return none;
  const scale = length / breaking;
  const ends = broken.map((_, k) => broken.slice(0, k + 1).reduce((sum, one) => sum + one, 0) * scale);
  return { length, pieces: ends.flatMap((to, k) => (k % 2 === 0 ? [] : [{ from: ends[k - 1] ?? 0, to, opacity: 1 }])) };
}
