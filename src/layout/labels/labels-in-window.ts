import type { Px } from "../../base/units.ts";
import { footprint } from "../body/drawn.ts";
import type { ZoomEdge } from "../body/edge.ts";
import type { PlacedBody } from "../body/placed-body.ts";
import { reach } from "../items/place-bodies.ts";
import { isWhole, type Block, type Placement } from "./label-blocks.ts";
import { linesOf, fadedOut, spacing, stretchOf } from "./slots.ts";
import type { LabelPlace, Plan } from "./label-zooms.ts";

/** Something of a row in a window. */
export interface Seen {
  readonly body: PlacedBody;
  readonly ghosts: readonly PlacedBody[];
  readonly plan: Plan;
  readonly value: number;
  readonly blocks: () => readonly Block[];
}

/** A label in a window. */
export interface VisibleLabel extends Placement {
  readonly align: "start" | "end";
}

/** The window's field: where its zoom puts what was planned. */
export interface Sight {
  readonly x0: Px;
  readonly x1: Px;
  readonly rule: Px | null;
  readonly edges: readonly Px[];
  readonly zoom: number;
  readonly place: (edge: ZoomEdge) => Px;
}

/**
 * The labels of a row in a window: those whose zoom has come, where they lie wholly in the field. What began left of the
 * window and still goes on is named at the field's left edge, where all others leave room.
 */
export function visibleLabels({
  seen,
  room,
  sight,
}: {
  readonly seen: readonly Seen[];
  /** How tall a label in line with the bodies may be. */
  readonly room: Px;
  readonly sight: Sight;
}): readonly (VisibleLabel | null)[] {
  const { x0, x1, zoom, place } = sight;
  const feet = seen.map(({ body, ghosts }) => reach({ body, ghosts }) ?? footprint(body));
  const isDue = (due: number): boolean => due <= zoom + 1e-9;
  const placed = ({ slot, zoom: due }: LabelPlace, k: number): VisibleLabel | null => {
    if (!isDue(due)) return null;
    const { from, to } = stretchOf(slot);
    const [left, right] = [place(from), place(to)];
    if (left < x0 + spacing.edge - 0.01 || right > x1 - spacing.edge + 0.01) return null;
    // A body that the field's edge has pushed in may be where none was expected.
    if (feet.some(([a, b], j) => j !== k && left < b && right > a)) return null;
    return { block: slot.block, side: slot.side, align: slot.align, x: left };
  };
  const found = seen.map(({ plan }, k): VisibleLabel | null => {
    for (const one of plan) {
      const visible = placed(one, k);
      if (visible !== null) return visible;
    }
    return null;
  });
  const cut = seen
    .map((_, k) => k)
    .filter((k) => found[k] === null && seen[k]?.body.cutStart === true && seen[k].plan.some((one) => isDue(one.zoom)));
  for (const k of cut.sort((a, b) => (seen[b]?.value ?? 0) - (seen[a]?.value ?? 0) || a - b))
    found[k] = atEdge(k, { seen, room, sight, found, feet });
  return found;
}

/** A place at the left edge of the field, in the body, or behind its end. */
function atEdge(
  k: number,
  {
    seen,
    room,
    sight: { x0, x1, rule, edges },
    found,
    feet,
  }: {
    readonly seen: readonly Seen[];
    readonly room: Px;
    readonly sight: Sight;
    readonly found: readonly (VisibleLabel | null)[];
    readonly feet: readonly (readonly [Px, Px])[];
  },
): VisibleLabel | null {
  const [own, foot] = [seen[k], feet[k]];
  if (own === undefined || foot === undefined) return null;
  const isInBody = own.plan.some(({ slot }) => slot.side === "inside");
  const places = own
    .blocks()
    .filter((block) => isWhole(block) && block.height <= room)
    .flatMap((block): readonly VisibleLabel[] => [
      ...(isInBody && linesOf(block) === 1 && x0 + edgeInset + block.width + spacing.body <= own.body.x1
        ? [{ block, side: "inside", align: "start", x: x0 + edgeInset } as const]
        : []),
      { block, side: "right", align: "start", x: foot[1] + spacing.body },
    ]);
  return (
    places.find(({ x, block }) => {
      const end = x + block.width;
      const crosses = (line: Px): boolean => x - spacing.rule < line && end + spacing.rule > line;
      if (end > x1 - spacing.edge || (rule !== null && crosses(rule)) || edges.some(crosses)) return false;
      if (rule !== null && own.body.x1 <= rule + fadedOut && x > rule) return false;
      const isOver = (a: Px, b: Px, gap: Px): boolean => x < b + gap && end + gap > a;
      if (feet.some(([a, b], j) => j !== k && isOver(a, b, spacing.body))) return false;
      return found.every((other) => other === null || !isOver(other.x, other.x + other.block.width, spacing.label));
    }) ?? null
  );
}

/** Behind the arrow that says that a body was cut. */
const edgeInset: Px = 16;
