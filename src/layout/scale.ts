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
  const stops = [...breaks.spans.map((span) => span.from), breaks.spans.at(-1)?.to ?? window.to];
  const share = scaleLinear(stops, breaks.shares);
  const [left, right] = [share(window.from), share(window.to)];
  const place = scaleLinear([left, right], [x0, x1]);
  return {
    window,
    x0,
    x1,
    breaks,
    x: (at) => place(share(at)),
    at: (x) => share.invert(place.invert(x)),
    spans: breaks.spans
      .map(({ from, to, times }, k) => ({
        from: k === 0 ? window.from : Math.max(from, window.from),
        to: k === breaks.spans.length - 1 ? window.to : Math.min(to, window.to),
        times,
      }))
      .filter(({ from, to }) => from < to),
  };
}
