import type { Font, MeasureText } from "../base/measure.ts";
import type { Px } from "../base/units.ts";
import { sizes } from "./sizes.ts";
import { wrap } from "./wrap.ts";

/** What a label says, in pieces that a line may break between. */
export interface LabelSource {
  readonly title: readonly string[];
  readonly titleLang: string;
  readonly meta: readonly string[];
  readonly metaLang: string;
  /** Whether a glyph stands beside it. */
  readonly glyph: boolean;
}

/** The sizes a label is set in, from the theme. */
export interface LabelType {
  readonly title: Font;
  readonly meta: Font;
  /** Baseline to baseline. */
  readonly titleLeading: Px;
  readonly metaLeading: Px;
}

/** A way to set a label: its lines and the room that they take. */
export interface Block {
  readonly title: readonly string[];
  readonly meta: readonly string[];
  /** True where the time stands behind the title on the same line. */
  readonly inline: boolean;
  readonly width: Px;
  readonly height: Px;
  readonly shortened: boolean;
}

/** Where a label stands beside its bar, measured from the row: `from` and `to` cover bar and label. */
export interface Placement {
  readonly block: Block;
  readonly side: "right" | "left" | "above";
  readonly x: Px;
  readonly from: Px;
  readonly to: Px;
}

const widths: readonly Px[] = [420, 250, 180, 130];
const gap = 6;
/** What goes on fades out this far past the dateline, and no further. */
const fadingOver: Px = 36;

/** The ways to set a label, widest first. */
export function blocks({ source, type, measure }: { readonly source: LabelSource; readonly type: LabelType; readonly measure: MeasureText }): readonly Block[] {
  const { title, meta } = source;
  const glyph = source.glyph ? sizes.glyph : 0;
  const found = widths.map((width): Block => {
    const a = wrap({ pieces: title, width, font: type.title, measure });
    const b = wrap({ pieces: meta, width, font: type.meta, measure });
    return {
      title: a.lines, meta: b.lines, inline: false, width: Math.max(a.width, b.width) + glyph,
      height: a.lines.length * type.titleLeading + b.lines.length * type.metaLeading, shortened: a.shortened || b.shortened,
    };
  });
  const [first] = found;
  if (first?.title.length === 0) return found.slice(0, 2);
  if (first?.title.length !== 1 || first.meta.length > 1) return found;
  const across = glyph + measure(first.title[0] ?? "", type.title) + gap + measure(first.meta[0] ?? "", type.meta);
  const inline: Block = { ...first, inline: true, width: across, height: type.titleLeading };
  return first.meta.length === 0 ? [inline] : [inline, ...found];
}

/**
 * The place for a label that takes least room: right of the bar, left of it, or above, never across the dateline nor out
 * of the plot. Undefined where there is none: the label is then hidden and counted.
 */
export function placeLabel({ choices, bar, plot, rule, barHeight, allowed = () => true }: {
  readonly choices: readonly Block[]; readonly bar: { readonly x0: Px; readonly x1: Px }; readonly plot: { readonly x0: Px; readonly x1: Px };
  readonly rule: Px | null; readonly barHeight: Px; readonly allowed?: (placement: Placement) => boolean;
}): Placement | undefined {
  const clear = (a: Px, b: Px): boolean => a >= plot.x0 + 2 && b <= plot.x1 - 2 && !(rule !== null && a - 4 < rule && b + 4 > rule);
  let best: { readonly placement: Placement; readonly cost: number } | undefined;
  for (const block of choices) {
    const { width, height, shortened } = block;
    const starts: readonly (readonly [side: Placement["side"], x: Px])[] = [
      ["right", bar.x1 + gap + 2],
      ["left", bar.x0 - gap - 2 - width],
      ["above", Math.max(bar.x0, plot.x0 + 2)],
      ["above", Math.min(bar.x1, plot.x1 - 2) - width],
      ...(rule === null ? [] : [["above", rule + 5], ["above", rule - 5 - width]] as const),
    ];
    for (const [side, x] of starts) {
      if (!clear(x, x + width)) continue;
      // What is past must not be named on the ground of what was still to come.
      if (rule !== null && bar.x1 <= rule + fadingOver && x > rule) continue;
      // A label above its bar must touch the bar's stretch, or nobody could tell whose it is.
      if (side === "above" && (x + width < bar.x0 || x > bar.x1)) continue;
      const from = Math.min(bar.x0, x);
      const to = Math.max(bar.x1, x + width);
      const tall = side === "above" ? height + 3 + barHeight : Math.max(height, barHeight);
      const cost = (to - from + 24) * (tall + 8) * (shortened ? 10 : 1) * (1 + 0.3 * Math.max(0, block.title.length + block.meta.length - (block.inline ? 2 : 2))) * (side === "above" ? 1.1 : 1);
      const placement: Placement = { block, side, x, from, to };
      if ((best === undefined || cost < best.cost) && allowed(placement)) best = { placement, cost };
    }
  }
  return best?.placement;
}
