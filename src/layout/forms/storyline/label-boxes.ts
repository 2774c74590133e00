import type { Px } from "../../../base/units.ts";
import { bodySizes } from "../../body/body-sizes.ts";
import { fadedOut, spacing } from "../../labels/slots.ts";
import type { Block, Placement } from "../../labels/label-blocks.ts";
import type { Meeting } from "./meetings.ts";

/** A meeting's body with its label beside or above it: one stiff piece, measured from the body's middle. */
export interface LabelBox {
  readonly meeting: Meeting;
  /** Null where there is no room for any label. */
  readonly label: Placement | null;
  readonly x0: Px;
  readonly x1: Px;
  readonly up: Px;
  readonly down: Px;
  /** How much a reader loses by it: room taken, lines broken, words left out. */
  readonly cost: number;
}

const { carrying, sign } = bodySizes.box;

/** The ways to place a meeting's label inside the plot: never across the dateline, and the label of a past meeting not on the ground of the future. */
export function labelBoxes(
  meeting: Meeting,
  {
    blocks,
    plot,
    rule,
    edges,
    bar: height,
  }: {
    readonly blocks: readonly Block[];
    readonly plot: { readonly x0: Px; readonly x1: Px };
    readonly rule: Px | null;
    /** Other lines through the plot. */
    readonly edges: readonly Px[];
    /** The bar's height. */ readonly bar: Px;
  },
): readonly LabelBox[] {
  const [x0, x1] = meeting.reach;
  const flag = meeting.body.end === "flag" ? sign : 0;
  const bar = height / 2;
  const bare: LabelBox = { meeting, label: null, x0, x1, up: bar + flag, down: bar, cost: 400 };
  const past = rule !== null && x1 <= rule + fadedOut;
  const found = blocks.flatMap((block) => {
    const starts: readonly (readonly [side: Placement["side"], x: Px])[] = [
      ["right", x1 + spacing.body],
      ["left", x0 - spacing.body - block.width],
      ...(x1 - x0 < carrying || flag > 0
        ? []
        : ([
            ["above", x0],
            ["above", x1 - block.width],
          ] as const)),
    ];
    return starts.flatMap(([side, x]): readonly LabelBox[] => {
      const end = x + block.width;
      if (x < plot.x0 + spacing.edge || end > plot.x1 - spacing.edge) return [];
      const crosses = (line: Px): boolean => x - spacing.rule < line && end + spacing.rule > line;
      if ((rule !== null && (crosses(rule) || (past && x > rule))) || edges.some(crosses)) return [];
      const half = side === "above" ? bar : Math.max(bar, block.height / 2);
      return [
        {
          meeting,
          label: { block, side, x },
          x0: Math.min(x0, x),
          x1: Math.max(x1, end),
          up: side === "above" ? bar + spacing.above + block.height : Math.max(half, bar + flag),
          down: half,
          cost:
            block.height * 0.8 +
            (Math.max(x1, end) - Math.min(x0, x)) * 0.02 +
            (block.shortened ? 120 : 0) +
            (side === "right" ? 0 : 1),
        },
      ];
    });
  });
  return [...found, bare];
}
