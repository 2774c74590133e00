import type { Px } from "../../base/units.ts";
import { bodySizes } from "../body/body-sizes.ts";
import type { Block } from "./label-blocks.ts";
import { apartFrom, initialX, hull, leftFrom, shifted, type ZoomEdge, type Stretch } from "../body/edge.ts";
import type { Extent } from "../body/extent.ts";

/** Where a label may be placed: beside its body, in it, or (in the storyline) above it. */
export interface Slot {
  readonly block: Block;
  readonly side: "right" | "left" | "above" | "below" | "inside";
  /** Which of the label's sides is at the edge. */
  readonly align: "start" | "end";
  readonly edge: ZoomEdge;
  /** Of a label in its body: what must be wide enough for it, and how wide. */
  readonly inner?: { readonly stretch: Stretch; readonly least: Px };
}

/** What a label may be written in: a line that it interrupts in the middle, a bar that it begins in, or a thin line behind a ring. */
export interface Inner {
  readonly stretch: Stretch;
  readonly kind: "line" | "bar" | "ring";
}

/** Something of a row that may be named, in the initial picture. */
export interface Nameable {
  readonly extent: Extent;
  /** All that is drawn of it in its row. */
  readonly marks: readonly Stretch[];
  /** The sign at a deadline, which rises above the bar. */
  readonly sign: Stretch | null;
  readonly value: number;
  /** What its label may be written in; null where it may not. */
  readonly inner: Inner | null;
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
  /** Lines through all lanes that no label crosses: the edges of a band. */
  readonly edges: readonly Px[];
}

/** Room between a label and other things: beside a body and above it, between labels, at the rule, at the plot's edge. */
export const spacing = { body: 8, above: 3, label: 12, rule: 4, edge: 2 } as const;
const { past } = bodySizes.label;
/** What goes on is drawn a little past the rule, and yet belongs to what was. */
export const fadedOut: Px = bodySizes.fading + past;

export const stretchOf = ({ align, edge, block }: Pick<Slot, "align" | "edge" | "block">): Stretch =>
  align === "start" ? { from: edge, to: shifted(edge, block.width) } : { from: shifted(edge, -block.width), to: edge };

/** Right and left of the body. */
function besides({ extent, marks }: Nameable, block: Block): readonly Slot[] {
  const { from: first, to: last } = hull([extent.foot, ...marks]);
  return [
    ...(Number.isFinite(last.h)
      ? [{ block, side: "right", align: "start", edge: shifted(last, spacing.body) } as const]
      : []),
    ...(Number.isFinite(first.h)
      ? [{ block, side: "left", align: "end", edge: shifted(first, -spacing.body) } as const]
      : []),
  ];
}

/** Room between a label and the ends of what it is written in. */
const insets: Readonly<Record<Inner["kind"], Px>> = { line: 16, bar: 8, ring: 12 };

/** In the body: in the middle of a line, which it interrupts, or from the start of a bar on. */
function insideOf({ inner, extent }: Nameable, block: Block): readonly Slot[] {
  if (inner === null || (inner.kind !== "ring" && linesOf(block) > 1)) return [];
  const { stretch, kind } = inner;
  const inset = insets[kind];
  if (!Number.isFinite(stretch.from.h)) return [];
  if (kind === "ring") return [{ block, side: "inside", align: "start", edge: shifted(extent.body.from, inset) }];
  if (!Number.isFinite(stretch.to.h)) return [];
  const least = block.width + 2 * inset;
  const middle: ZoomEdge = {
    h: (stretch.from.h + stretch.to.h) / 2,
    c: (stretch.from.c + stretch.to.c - block.width) / 2,
  };
  return [
    {
      block,
      side: "inside",
      align: "start",
      edge: kind === "line" ? middle : shifted(stretch.from, inset),
      inner: { stretch, least },
    },
  ];
}

/** Above, and below what was still to come: from the body's start on, or up to its end. */
export function aboveOf({ extent: { body } }: Nameable, block: Block, { x0, x1, rule }: Field): readonly Slot[] {
  const held = (edge: ZoomEdge, at: Px): ZoomEdge => (Number.isFinite(edge.h) ? edge : { h: at, c: 0 });
  const { start, end } = bodySizes.plot;
  const [from, to] = [held(body.from, x0 + start), held(body.to, x1 - end)];
  // A line that begins at the dateline is named beside its rule.
  const begun = rule !== null && Math.abs(initialX(from) - rule) < spacing.rule ? shifted(from, spacing.rule) : from;
  const isAhead = rule !== null && body.from.h >= rule - 0.5;
  return (isAhead ? (["above", "below"] as const) : (["above"] as const)).flatMap((side) => [
    { block, side, align: "start", edge: begun } as const,
    { block, side, align: "end", edge: to } as const,
  ]);
}

/** All places of a label in its row, the liked ones first. */
export const placesOf = (named: Nameable, block: Block): readonly Slot[] => [
  ...insideOf(named, block),
  ...besides(named, block),
];

export const linesOf = ({ title, meta, inline, detail }: Block): number =>
  (inline ? 1 : title.length + meta.length) + (detail === null ? 0 : 1);

/** The zoom from which on a label that is written in its body has room there. */
export function roomyFrom({ inner }: Slot): number {
  if (inner === undefined) return 0;
  return leftFrom(inner.stretch.from, inner.stretch.to, inner.least);
}

/** What is past must not be named on the ground of what was still to come; and no label crosses the rule. */
export function fromRule(slot: Slot, { extent: { body } }: Nameable, rule: Px | null): number {
  if (rule === null) return 0;
  const stretch = stretchOf(slot);
  const at: ZoomEdge = { h: rule, c: 0 };
  // What was still to come is not named on the ground of what was.
  if (body.from.h >= rule - 0.5) return leftFrom(at, stretch.from, spacing.rule);
  return body.to.h <= rule + 0.5 && initialX(body.to) <= rule + fadedOut
    ? leftFrom(stretch.to, at, spacing.rule)
    : apartFrom(stretch, { from: at, to: at }, spacing.rule);
}

/** The zoom from which on a label is free of lines through all lanes. */
export const fromEdges = (slot: Slot, edges: readonly Px[]): number =>
  Math.max(0, ...edges.map((h) => apartFrom(stretchOf(slot), { from: { h, c: 0 }, to: { h, c: 0 } }, spacing.rule)));

/** Whether the whole label lies in the field in the initial picture. */
export function isInside(slot: Slot, { x0, x1 }: Field): boolean {
  const { from, to } = stretchOf(slot);
  return initialX(from) >= x0 + spacing.edge && initialX(to) <= x1 - spacing.edge;
}
