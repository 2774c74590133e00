import type { EpochMs, Px } from "../base/units.ts";
import type { AxisBreaks, Span } from "./axis-breaks.ts";
import { timeOf, xOf, type Stop } from "./scale-stops.ts";

/** What part of time the picture shows, half-open. */
export interface TimeWindow {
  /** First instant, in epoch ms. */
  readonly from: EpochMs;
  /** End in epoch ms, exclusive: the first instant that is no longer shown. */
  readonly to: EpochMs;
}

/** Time to place and back, for one window on an axis with breaks. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly x0: Px;
  readonly x1: Px;
  x(at: EpochMs): Px;
  at(x: Px): EpochMs;
  /** The spans that the window shows, cut to it. */
  readonly spans: readonly Span[];
  readonly breaks: AxisBreaks;
}

/** The scale that shows `window` between `x0` and `x1`. */
export function timeScale({
  breaks,
  window,
  x0,
  x1,
}: {
  readonly breaks: AxisBreaks;
  readonly window: TimeWindow;
  readonly x0: Px;
  readonly x1: Px;
}): TimeScale {
  const ends = [...breaks.spans.map((span) => span.from), breaks.spans.at(-1)?.to ?? window.to];
  const shares = ends.map((at, k): Stop => ({ at, x: breaks.shares[k] ?? 1 }));
  const share = (at: EpochMs): number => xOf(shares, at);
  const place: readonly Stop[] = [
    { at: share(window.from), x: x0 },
    { at: share(window.to), x: x1 },
  ];
  return {
    window,
    x0,
    x1,
    breaks,
    x: (at) => xOf(place, share(at)),
    at: (x) => timeOf(shares, timeOf(place, x)),
    spans: breaks.spans
      .map(({ from, to, times }, k) => ({
        from: k === 0 ? window.from : Math.max(from, window.from),
        to: k === breaks.spans.length - 1 ? window.to : Math.min(to, window.to),
        times,
      }))
      .filter(({ from, to }) => from < to),
  };
}
