import type { Px } from "../../base/units.ts";
import { bodySizes } from "../body/body-sizes.ts";
import type { Block } from "./label-blocks.ts";
import { apartFrom, initialX, hull, leftFrom, shifted, type Edge, type Stretch } from "../body/edge.ts";
import type { Extent } from "../body/extent.ts";

/** Where a label may stand: beside its body in the body's own band, or as a flag in a band above it. */
export interface Slot {
  readonly block: Block;
  readonly side: "right" | "left" | "above";
  /** Which of the label's sides stands at the edge. */
  readonly align: "start" | "end";
  readonly edge: Edge;
  /** Where a line would run down from it to its body. */
  readonly leader: Edge;
}

/** Something of a row that may be named, in the initial picture. */
export interface Named {
  readonly extent: Extent;
  /** All that is drawn of it in its row. */
  readonly marks: readonly Stretch[];
  /** The sign at a deadline, which stands up above the bar. */
  readonly sign: Stretch | null;
  readonly value: number;
  /** The ways to set its label, worked out when they are asked for. */
  readonly blocks: () => readonly Block[];
  /** Its title alone, where that is less than its label says. */
  readonly short: () => Block | null;
}

/** The area for labels in the initial picture. */
export interface Field {
  readonly x0: Px;
  readonly x1: Px;
  readonly rule: Px | null;
}

/** Room between a label and other things: beside a body and above it, between labels, at the rule, at a leader, at the plot's edge. */
export const spacing = { body: 8, above: 3, label: 12, rule: 4, leader: 4, edge: 2 } as const;
const { leader: inset, beside: leaderBeside, sign: signRoom, rule: ruleRoom, reach, past } = bodySizes.label;
/** What goes on is drawn a little past the rule, and yet belongs to what was. */
export const fadedOut: Px = bodySizes.fading + past;

export const stretchOf = ({ align, edge, block }: Pick<Slot, "align" | "edge" | "block">): Stretch =>
  align === "start" ? { from: edge, to: shifted(edge, block.width) } : { from: shifted(edge, -block.width), to: edge };

/** The room that a leader takes. */
export const leaderStretch = ({ leader }: Pick<Slot, "leader">): Stretch => ({
  from: shifted(leader, -leaderBeside),
  to: shifted(leader, leaderBeside),
});

/** Right and left of the body. */
export function besides({ extent, marks }: Named, block: Block): readonly Slot[] {
  const { from: first, to: last } = hull([extent.foot, ...marks]);
  return [
    ...(Number.isFinite(last.h)
      ? [{ block, side: "right", align: "start", edge: shifted(last, spacing.body), leader: last } as const]
      : []),
    ...(Number.isFinite(first.h)
      ? [{ block, side: "left", align: "end", edge: shifted(first, -spacing.body), leader: first } as const]
      : []),
  ];
}

/** Above: from the body's start, up to its end, and at the rule where the body runs through it. */
export function flagsOf({ extent: { body }, sign }: Named, block: Block, { x0, x1, rule }: Field): readonly Slot[] {
  const held = (edge: Edge, at: Px): Edge => (Number.isFinite(edge.h) ? edge : { h: at, c: 0 });
  const { start: inStart, end: inEnd } = bodySizes.plot;
  const [from, to] = [held(body.from, x0 + inStart), shifted(held(body.to, x1 - inEnd), sign === null ? 0 : -signRoom)];
  const start = (edge: Edge): Slot => ({ block, side: "above", align: "start", edge, leader: shifted(edge, inset) });
  const end = (edge: Edge): Slot => ({ block, side: "above", align: "end", edge, leader: shifted(edge, -inset) });
  const found = [start(from), end(to)];
  if (rule === null) return found;
  // On a body whose length means nothing, the place beside the rule moves with the body.
  const beside = (by: Px): Edge => {
    const edge = [from, to].find(({ h }) => (by < 0 ? h < rule : h > rule)) ?? from;
    return from.h <= rule && to.h >= rule ? { h: rule, c: by } : { h: edge.h, c: rule + by - edge.h };
  };
  if (initialX(from) <= rule - reach && initialX(to) > rule - ruleRoom) found.push(end(beside(-ruleRoom)));
  if (initialX(from) < rule + ruleRoom && initialX(body.to) >= rule + reach) found.push(start(beside(ruleRoom)));
  return found;
}

/** What is past must not be named on the ground of what was still to come; and no label crosses the rule. */
export function fromRule(slot: Slot, { extent: { body } }: Named, rule: Px | null): number {
  if (rule === null) return 0;
  const stretch = stretchOf(slot);
  const at: Edge = { h: rule, c: 0 };
  return body.to.h <= rule + 0.5 && initialX(body.to) <= rule + fadedOut
    ? leftFrom(stretch.to, at, spacing.rule)
    : apartFrom(stretch, { from: at, to: at }, spacing.rule);
}

/** Whether the whole label lies in the field in the initial picture. */
export function isInside(slot: Slot, { x0, x1 }: Field): boolean {
  const { from, to } = stretchOf(slot);
  return initialX(from) >= x0 + spacing.edge && initialX(to) <= x1 - spacing.edge;
}
