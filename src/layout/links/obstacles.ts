import type { Px } from "../../base/units.ts";
import type { Box } from "../geometry.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import type { Lane } from "../lanes/lane.ts";
import type { PlacedBody } from "../body/placed-body.ts";
import { bodyHalf, footprint } from "../body/drawn.ts";

/** Something that a line should go round. */
export interface Obstacle {
  readonly box: Box;
  /** What it costs to run through it. */
  readonly through: number;
  /** What each pixel costs that a line runs along in it. */
  readonly along: number;
  /** How near a line may come beside it, and above or below. */
  readonly air: readonly [x: Px, y: Px];
  /** How far off lines are tried. */
  readonly off: readonly [x: Px, y: Px];
}

/** The obstacles of lines: everything in the lanes. */
export interface Obstacles {
  readonly list: readonly Obstacle[];
  readonly plot: Box;
  /** Where the dateline's rule is, if it is in sight. */
  readonly dateline: Px | null;
  /** The hairlines between lanes. */
  readonly hairs: readonly Px[];
  /** Columns and levels nearer to each other than this are tried as one. */
  readonly grain: Px;
  /** Whether lines may turn at all. */
  readonly turns: boolean;
}

/** A picture with more obstacles is so dense that lines look for a way near by only, and less finely. */
const dense = 150;
/** Past this they run straight, where they cross least. */
const densest = 450;
const fine: Px = 0.5;
const coarse: Px = 8;

/** A line may run behind a label, interrupted there, but it is worth a turn to go round two. */
const behind = 70;
const never = 1e6;

const kinds = {
  label: { through: behind, along: never, air: [2, 0.5], off: [3, 1] },
  claim: { through: 4000, along: 400, air: [2, 2], off: [4, 3] },
  body: { through: 10, along: 3, air: [2, 3], off: [4, 4] },
} as const;

/** The obstacles that lines between finished items go round. */
export function obstaclesOf({
  items,
  lanes,
  plot,
  dateline,
}: {
  readonly items: readonly PlacedItem[];
  readonly lanes: readonly Lane[];
  readonly plot: Box;
  readonly dateline: Px | null;
}): Obstacles {
  const list = items.flatMap(({ body, bar, claim, ghosts, label }): readonly Obstacle[] => [
    claim === null ? { box: bodyBox(body, bar), ...kinds.body } : { box: bar, ...kinds.claim },
    ...ghosts.map((ghost) => ({ box: ghostBox(ghost, bar), ...kinds.body })),
    ...(label === null ? [] : [{ box: label.box, ...kinds.label }]),
  ]);
  return {
    list,
    plot,
    dateline,
    hairs: lanes.map(({ y }) => y),
    grain: list.length > dense ? coarse : fine,
    turns: list.length <= densest,
  };
}

/** A point of time keeps its height in a bar of any height. */
function bodyBox(body: PlacedBody, bar: Box): Box {
  const half = body.form === "instant" ? bodyHalf(body, bar.height) : bar.height / 2;
  return { ...bar, y: bar.y + bar.height / 2 - half, height: 2 * half };
}

function ghostBox(ghost: PlacedBody, bar: Box): Box {
  const [x0, x1] = footprint(ghost);
  return { ...bodyBox(ghost, bar), x: x0, width: x1 - x0 };
}
