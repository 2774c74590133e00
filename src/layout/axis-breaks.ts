import type { EpochMs, Px } from "../base/units.ts";

/** A stretch of the axis drawn at one scale; `times` smaller than the largest scale of the picture. */
export interface Span {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly times: number;
}

/** Time to share of the width, 0–1: linear inside each span. Outside the spans the last one's scale goes on. */
export interface AxisBreaks {
  readonly spans: readonly Span[];
  /** Where each span begins on 0–1, and, last, 1. */
  readonly shares: readonly number[];
  readonly compressed: boolean;
}

/** Of spans in sight those that are drawn smaller than the largest scale among them, and by how much. */
export function smallerSpans(spans: readonly Span[]): readonly Span[] {
  const largest = spans.reduce((least, { times }) => Math.min(least, times), Infinity);
  return spans.filter(({ times }) => times > largest).map((span) => ({ ...span, times: span.times / largest }));
}

const step = 4;
const deepest = 3;
/** Breaks must make the dense part at least this much larger to be worth it; more where so few happen that one scale has room for them. */
const worthwhile = (moments: number): number => 2.5 * Math.max(1, many / moments);
const many = 16;
/** No stretch without anything in it is wider than this share of the picture. */
const widest = 0.24;
/** A stretch at one scale is at least this wide, or it is drawn as small as what is round it. */
const leastSpan: Px = 64;

interface Gap {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** The levels of the gaps at a largest scale of `scale` px/ms: each is drawn 4, 16 or 64 times smaller until it is no wider than `cap`. */
function levels(gaps: readonly Gap[], scale: number, cap: Px): readonly number[] {
  return gaps.map(({ from, to }) => {
    let level = 0;
    while (level < deepest && (to - from) * scale * step ** -level > cap) level += 1;
    return level;
  });
}

const drawn = (gaps: readonly Gap[], at: readonly number[], scale: number): Px =>
  gaps.reduce((sum, { from, to }, k) => sum + (to - from) * scale * step ** -(at[k] ?? 0), 0);

/** The wanted largest scale: the shorter gaps between moments get some 46 px each. */
function wanted(moments: readonly EpochMs[]): number {
  const lengths = moments
    .slice(1)
    .map((at, k) => at - (moments[k] ?? at))
    .sort((a, b) => a - b);
  return 46 / (lengths[Math.floor(lengths.length * 0.2)] ?? 1);
}

const sorted = (times: readonly EpochMs[]): readonly EpochMs[] => [...new Set(times)].sort((a, b) => a - b);

/**
 * A piecewise linear scale for clustered stories: where a fortnight holds everything and months the rest, the empty
 * months are drawn smaller, by powers of four, and each break is reported. Where a linear axis is nearly as good, it is
 * linear. `edges` are the bounds of the events, where the scale may change; `moments` what should stand apart: when
 * each begins.
 */
export function breakAxis({
  edges,
  moments = edges,
  from,
  to,
  width,
  linear = false,
}: {
  readonly edges: readonly EpochMs[];
  readonly moments?: readonly EpochMs[];
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly width: Px;
  readonly linear?: boolean;
}): AxisBreaks {
  const whole: AxisBreaks = { spans: [{ from, to, times: 1 }], shares: [0, 1], compressed: false };
  const bounds = [from, ...sorted(edges).filter((edge) => edge > from && edge < to), to];
  const gaps = bounds.slice(1).map((end, k) => ({ from: bounds[k] ?? from, to: end }));
  const apart = sorted(moments);
  if (linear || gaps.length < 4 || apart.length < 3) return whole;
  const even = width / (to - from);
  let scale = Math.min(wanted(apart), even * step ** deepest);
  let at = levels(gaps, scale, width * widest);
  while (scale > even && drawn(gaps, at, scale) > width) {
    scale *= 0.96;
    at = levels(gaps, scale, width * widest);
  }
  return scale < even * worthwhile(apart.length) ? whole : merged(gaps, smoothed(gaps, at, scale));
}

/** Lifts short stretches between two smaller-drawn ones to the level of the nearer of them: fewer breaks to read over. */
function smoothed(gaps: readonly Gap[], at: readonly number[], scale: number): readonly number[] {
  const found = [...at];
  for (let from = 0; from < found.length;) {
    let to = from;
    while (to + 1 < found.length && found[to + 1] === found[from]) to += 1;
    const [before, after] = [found[from - 1] ?? Infinity, found[to + 1] ?? Infinity];
    const level = found[from] ?? 0;
    const near = Math.min(before, after);
    if (
      Number.isFinite(near) &&
      near > level &&
      drawn(gaps.slice(from, to + 1), found.slice(from, to + 1), scale) < leastSpan
    )
      found.fill(near, from, to + 1);
    from = to + 1;
  }
  return found;
}

function merged(gaps: readonly Gap[], at: readonly number[]): AxisBreaks {
  const lowest = Math.min(...at);
  const spans: Span[] = [];
  gaps.forEach((gap, k) => {
    const times = step ** ((at[k] ?? 0) - lowest);
    const last = spans.at(-1);
    if (last?.times === times) spans[spans.length - 1] = { ...last, to: gap.to };
    else spans.push({ ...gap, times });
  });
  const lengths = spans.map(({ from, to, times }) => (to - from) / times);
  const total = lengths.reduce((a, b) => a + b, 0);
  const shares = lengths.reduce<number[]>((sums, length) => [...sums, (sums.at(-1) ?? 0) + length / total], [0]);
  return { spans, shares: [...shares.slice(0, -1), 1], compressed: spans.length > 1 };
}
