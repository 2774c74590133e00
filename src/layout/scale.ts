import { scaleLinear } from "d3-scale";
import type { EpochMs, Px } from "../base/units.ts";
import type { AxisBreaks, Span } from "./axis-breaks.ts";

/** What part of time the picture shows, half-open. */
export interface TimeWindow {
  /** First instant, in epoch ms. */
  readonly from: EpochMs;
  /** End in epoch ms, exclusive: the first instant that is no longer shown. */
  readonly to: EpochMs;
}

/** Time to place and back, for one window on a fold. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly x0: Px;
  readonly x1: Px;
  x(at: EpochMs): Px;
  at(x: Px): EpochMs;
  /** The spans that the window shows, cut to it. */
  readonly spans: readonly Span[];
  readonly fold: AxisBreaks;
}

/** The scale that shows `window` between `x0` and `x1`. */
export function timeScale({
  fold,
  window,
  x0,
  x1,
}: {
  readonly fold: AxisBreaks;
  readonly window: TimeWindow;
  readonly x0: Px;
  readonly x1: Px;
}): TimeScale {
  const knots = [...fold.spans.map((span) => span.from), fold.spans.at(-1)?.to ?? window.to];
  const share = scaleLinear(knots, fold.shares);
  const [left, right] = [share(window.from), share(window.to)];
  const place = scaleLinear([left, right], [x0, x1]);
  return {
    window,
    x0,
    x1,
    fold,
    x: (at) => place(share(at)),
    at: (x) => share.invert(place.invert(x)),
    spans: fold.spans
      .map(({ from, to, times }, k) => ({
        from: k === 0 ? window.from : Math.max(from, window.from),
        to: k === fold.spans.length - 1 ? window.to : Math.min(to, window.to),
        times,
      }))
      .filter(({ from, to }) => from < to),
  };
}
