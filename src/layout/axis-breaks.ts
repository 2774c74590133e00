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

/** A stretch in which nothing begins or ends is left out if it is so many times longer than all that remains. */
const empty = 6;
/** At most so many stretches are left out, so wide is the sign of each. */
const mostFolds = 4;
const foldWidth: Px = 26;
/** The dense panel has at least this share of the moments, in at most this share of the time, and is drawn so many times larger at least. */
const denseShare = 0.5;
const denseTime = 0.45;
const worthwhile = 2;
/** No panel is narrower than this share of the picture. */
const narrowest = 0.14;
/** What a panel without moments counts as: its bodies are seen there, too. */
const least = 1.5;
/** So many bounds are tried for the dense panel: of more, an even choice. */
const mostTried = 160;

interface Stretch {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

const sorted = (times: readonly EpochMs[]): readonly EpochMs[] => [...new Set(times)].sort((a, b) => a - b);

/**
 * A piecewise linear scale for clustered stories, in at most three panels: the stretch in which most happens is drawn
 * larger than what is before and after it. Stretches of time in which nothing begins or ends are left out where they are
 * many times longer than all the rest. Where a linear axis is nearly as good, it is linear. `edges` are the bounds of the
 * events, where the scale may change; `moments` are what should be told apart: when each begins.
 */
export function breakAxis({
  edges,
  moments = edges,
  from,
  to,
  width,
  linear = false,
  written,
}: {
  readonly edges: readonly EpochMs[];
  readonly moments?: readonly EpochMs[];
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly width: Px;
  readonly linear?: boolean;
  /** Where the dateline ends: nothing that is before it happens there. */
  readonly written?: EpochMs | undefined;
}): AxisBreaks {
  const whole: AxisBreaks = { spans: [{ from, to, times: 1 }], shares: [0, 1], compressed: false };
  if (linear) return whole;
  const bounds = [from, ...sorted(edges).filter((edge) => edge > from && edge < to), to];
  const begun = sorted(moments);
  const folds = foldsOf(bounds, written);
  if (folds.length > 0 && isClustered(begun, folds)) return folded({ from, to, folds, width });
  const panels = densePanels(bounds, begun);
  return (panels === null ? null : panelled(panels, begun)) ?? whole;
}

/** How long the time between the first and the last bound of events is without what would be left out of it. */
export function lengthDrawn(edges: readonly EpochMs[]): EpochMs {
  const bounds = sorted(edges);
  const folds = foldsOf(bounds);
  return folds.reduce((length, { from, to }) => length - (to - from), (bounds.at(-1) ?? 0) - (bounds[0] ?? 0));
}

/** The longest empty stretches, as many as are each far longer than all that remains without them. */
function foldsOf(bounds: readonly EpochMs[], written?: EpochMs): readonly Stretch[] {
  const gaps = bounds
    .slice(1)
    .map((end, k): Stretch => ({ from: bounds[k] ?? end, to: end }))
    // The padding at the ends is no gap between events; the day on which it was written is one, where nothing follows it.
    .slice(1, written === bounds.at(-1) ? undefined : -1)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const total = (bounds.at(-1) ?? 0) - (bounds[0] ?? 0);
  for (let count = Math.min(mostFolds, gaps.length); count > 0; count -= 1) {
    const found = gaps.slice(0, count);
    const rest = total - found.reduce((sum, gap) => sum + gap.to - gap.from, 0);
    const shortest = found.at(-1);
    // Hours of a day on which nothing happened but that it was written need no more room than those on which all did.
    const least = shortest?.to === written ? 1 : empty;
    if (shortest !== undefined && shortest.to - shortest.from > least * rest)
      return found.sort((a, b) => a.from - b.from);
  }
  return [];
}

/** Whether what is left out sets clusters apart: what happens alone, months from all else, is seen best on one scale. */
function isClustered(moments: readonly EpochMs[], folds: readonly Stretch[]): boolean {
  const counts = new Array<number>(folds.length + 1).fill(0);
  for (const at of moments) {
    const panel = folds.filter(({ to }) => at >= to).length;
    counts[panel] = (counts[panel] ?? 0) + 1;
  }
  const inClusters = counts.reduce((sum, count) => sum + (count > 1 ? count : 0), 0);
  return inClusters > 0 && inClusters >= denseShare * moments.length;
}

/** One scale for all that remains, and a narrow strip for each stretch that is left out. */
function folded({
  from,
  to,
  folds,
  width,
}: {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly folds: readonly Stretch[];
  readonly width: Px;
}): AxisBreaks {
  const strip = Math.min(0.2 / folds.length, foldWidth / width);
  const rest = to - from - folds.reduce((sum, fold) => sum + fold.to - fold.from, 0);
  const scale = (1 - strip * folds.length) / rest;
  const ends = [from, ...folds.flatMap((fold) => [fold.from, fold.to]), to];
  const spans = ends.slice(1).map((end, k): Span => {
    const begun = ends[k] ?? end;
    return { from: begun, to: end, times: k % 2 === 0 ? 1 : ((end - begun) * scale) / strip };
  });
  return spread(spans);
}

/** The bounds of the panel in which most happens in least time; null where nothing is so dense. */
function densePanels(bounds: readonly EpochMs[], moments: readonly EpochMs[]): readonly EpochMs[] | null {
  const [from = 0, to = 0] = [bounds[0], bounds.at(-1)];
  if (moments.length < 4) return null;
  const stride = Math.ceil(bounds.length / mostTried);
  const tried = bounds.filter((_, k) => k % stride === 0 || k === bounds.length - 1);
  let best: { readonly start: EpochMs; readonly end: EpochMs; readonly gain: number } | undefined;
  for (const [k, start] of tried.entries())
    for (const end of tried.slice(k + 1)) {
      const share = moments.filter((at) => at >= start && at < end).length / moments.length;
      const time = (end - start) / (to - from);
      if (share < denseShare || time > denseTime) continue;
      const gain = share - 2 * time;
      if (gain > (best?.gain ?? 0)) best = { start, end, gain };
    }
  if (best === undefined) return null;
  const { start, end } = best;
  return [from, ...(start > from ? [start] : []), ...(end < to ? [end] : []), to];
}

/** Panels as wide as what happens in them needs; one that would hardly be drawn smaller is one with the dense panel. */
function panelled(ends: readonly EpochMs[], moments: readonly EpochMs[]): AxisBreaks | null {
  const panels = ends.slice(1).map((end, k): Stretch => ({ from: ends[k] ?? end, to: end }));
  const counts = panels.map(({ from, to }) => least + moments.filter((at) => at >= from && at < to).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const wanted = counts.map((count) => Math.max(narrowest, count / total));
  const all = wanted.reduce((sum, share) => sum + share, 0);
  const scales = panels.map(({ from, to }, k) => (wanted[k] ?? 0) / all / (to - from));
  const largest = Math.max(...scales);
  const useless = scales.findIndex((scale) => scale < largest && largest < worthwhile * scale);
  if (useless !== -1) {
    const dense = scales.indexOf(largest);
    const between = Math.max(useless, dense);
    return panelled(
      ends.filter((_, k) => k !== between),
      moments,
    );
  }
  if (panels.length < 2) return null;
  return spread(panels.map((panel, k): Span => ({ ...panel, times: largest / (scales[k] ?? largest) })));
}

/** Spans with the shares of the width that they take. */
function spread(spans: readonly Span[]): AxisBreaks {
  const lengths = spans.map(({ from, to, times }) => (to - from) / times);
  const total = lengths.reduce((a, b) => a + b, 0);
  const shares = lengths.reduce<number[]>((sums, length) => [...sums, (sums.at(-1) ?? 0) + length / total], [0]);
  return { spans, shares: [...shares.slice(0, -1), 1], compressed: spans.length > 1 };
}
