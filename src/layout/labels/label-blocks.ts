import type { Font, MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import { sizes } from "../sizes.ts";
import { wrap } from "../typeset/wrap.ts";
import type { Pieces } from "../typeset/pieces.ts";
import type { Prominence } from "./prominence.ts";

/** What a label says, in pieces that a line may break between. */
export interface LabelSource {
  readonly title: readonly string[];
  readonly titleLang: string;
  readonly meta: readonly string[];
  readonly metaLang: string;
  /** In the place of what has no room. */
  readonly ellipsis: string;
  /** Whether a glyph is beside it. */
  readonly glyph: boolean;
  /** What happened, in a sentence of the author's; for labels of the most important events. */
  readonly detail?: Pieces | null;
  /** How the title is set. @default "label" */
  readonly prominence?: Prominence;
}

/** The sizes a label is set in, from the theme. */
export interface LabelType {
  readonly title: Readonly<Record<Prominence, Font>>;
  readonly meta: Font;
  /** Baseline to baseline. */
  readonly titleLeading: Px;
  readonly metaLeading: Px;
}

/** A way to set a label: its lines and the room that they take. */
export interface Block {
  readonly title: readonly string[];
  readonly meta: readonly string[];
  /** A line of what happened below title and time. */
  readonly detail: string | null;
  /** True where the time is behind the title on the same line. */
  readonly inline: boolean;
  readonly width: Px;
  readonly height: Px;
  readonly shortened: boolean;
  /** Whether it leaves out a time that the ends of its body show. */
  readonly isUntimed?: boolean;
}

/** Whether a way to set a label says all that the label has to say. */
export const isWhole = ({ shortened, isUntimed = false }: Block): boolean => !shortened && !isUntimed;

/** Where a label is beside its bar: `x` is its left edge. */
export interface Placement {
  readonly block: Block;
  readonly side: "right" | "left" | "above" | "below" | "inside";
  readonly x: Px;
}

const widths: readonly Px[] = [420, 250, 180, 130, 100];
const gap = 6;
/** No line of title and time together is longer. */
const longest: Px = 640;
/** A title that four lines cannot hold has this many, before it is shortened. */
const mostLines = 12;

/** The ways to set a label, lowest first; none cuts a word where more lines would hold it. */
export function blocks({
  source,
  type,
  measure,
}: {
  readonly source: LabelSource;
  readonly type: LabelType;
  readonly measure: MeasureText;
}): readonly Block[] {
  const { title, meta, ellipsis } = source;
  const glyph = source.glyph ? sizes.glyph : 0;
  const set = (width: Px, most?: number): Block => {
    const a = wrap({
      pieces: title,
      width,
      font: type.title[source.prominence ?? "label"],
      measure,
      ellipsis,
      ...(most === undefined ? {} : { most }),
    });
    const b = wrap({
      pieces: meta,
      width,
      font: type.meta,
      measure,
      ellipsis,
      ...(most === undefined ? {} : { most }),
    });
    return {
      title: a.lines,
      meta: b.lines,
      inline: false,
      detail: null,
      width: Math.max(a.width, b.width) + glyph,
      height: a.lines.length * type.titleLeading + b.lines.length * type.metaLeading,
      shortened: a.shortened || b.shortened,
    };
  };
  const across = detailed(inline({ source, type, measure }), { source, type, measure });
  const found = [
    ...(title.length === 0 ? [longest, ...widths] : widths)
      .map((width) => set(width))
      .filter(({ shortened }) => !shortened),
    ...(across === undefined ? [] : [across]),
  ];
  const known = new Set<string>();
  const distinct = (found.length === 0 ? [set(widths[0] ?? 420, mostLines)] : found).filter(({ width, height }) => {
    const key = `${width} ${height}`;
    return !known.has(key) && known.add(key).size > 0;
  });
  return distinct.sort((a, b) => a.height - b.height || a.width - b.width);
}

/**
 * The title alone on one line, for where nothing more has room; null where that says no less than a whole label. A title
 * that is longer than any line is cut.
 */
export function titleAlone({
  source,
  type,
  measure,
}: {
  readonly source: LabelSource;
  readonly type: LabelType;
  readonly measure: MeasureText;
}): Block | null {
  const { title, ellipsis, glyph, prominence = "label" } = source;
  if (title.length === 0) return null;
  const alone = inline({ source: { ...source, meta: [] }, type, measure });
  if (alone !== undefined) {
    const isWhole = source.meta.join("").trim() === "";
    return isWhole ? null : { ...alone, shortened: true };
  }
  const { lines, width } = wrap({
    pieces: title,
    width: widths[0] ?? longest,
    font: type.title[prominence],
    measure,
    ellipsis,
    most: 1,
  });
  return {
    title: lines,
    meta: [],
    detail: null,
    inline: true,
    width: width + (glyph ? sizes.glyph : 0),
    height: type.titleLeading,
    shortened: true,
  };
}

/** Two lines of a label beside its body may be so wide. */
const detailWidth: Px = 440;

/** The same with a line of what happened below it, cut where it is longer: the details have it whole. */
function detailed(
  block: Block | undefined,
  {
    source: { detail, ellipsis, glyph },
    type,
    measure,
  }: { readonly source: LabelSource; readonly type: LabelType; readonly measure: MeasureText },
): Block | undefined {
  if (block === undefined || detail === null || detail === undefined) return block;
  // It begins where the title does, behind the dot.
  const inset = glyph ? sizes.glyph : 0;
  const { lines, width } = wrap({
    pieces: detail.pieces,
    width: Math.max(detailWidth, block.width) - inset,
    font: type.meta,
    measure,
    ellipsis,
    most: 1,
  });
  const [line] = lines;
  return line === undefined
    ? block
    : { ...block, detail: line, width: Math.max(block.width, width + inset), height: block.height + type.metaLeading };
}

/** Title and time on one line. */
function inline({
  source: { title, meta, glyph, prominence = "label" },
  type,
  measure,
}: {
  readonly source: LabelSource;
  readonly type: LabelType;
  readonly measure: MeasureText;
}): Block | undefined {
  if (title.length === 0) return undefined;
  const [first, second] = [title.join("").trim(), meta.join("").trim()];
  // What could not fit need not be measured: a hostile title costs no more than a long one.
  if (first.length + second.length > longest / 2) return undefined;
  const words = measure(first, type.title[prominence]) + (second === "" ? 0 : gap + measure(second, type.meta));
  const width = (glyph ? sizes.glyph : 0) + words;
  return width > longest
    ? undefined
    : {
        title: [first],
        meta: second === "" ? [] : [second],
        inline: true,
        detail: null,
        width,
        height: type.titleLeading,
        shortened: false,
      };
}
