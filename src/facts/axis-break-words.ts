import type { EpochMs } from "../base/units.ts";
import { DAY_MS as day } from "../time/calendar.ts";
import type { Bound } from "../time/fuzzy.ts";
import { gridOf } from "../time/grid.ts";
import { formatTickLong } from "../time/ticks/tick-words.ts";
import type { Formatter } from "./formatter.ts";
import { finenessOf } from "./window-words.ts";

/** A part of time that is drawn `times` smaller than the rest. */
interface SmallerTime {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly times: number;
}

/** The time that is in sight; null where there is no axis. */
type InSight = { readonly from: EpochMs; readonly to: EpochMs } | null;

/** What is said of the spans that a picture draws smaller; each span is worded once, whatever window shows it. */
export interface AxisBreakWords {
  /** Below the picture: a few are named, of more their number. */
  note(spans: readonly SmallerTime[], inSight: InSight): string;
  /** For those who read by ear: all of them, however many; empty where there are none. */
  spoken(spans: readonly SmallerTime[], inSight: InSight): string;
}

/** More than this are not named one by one below a picture. */
const most = 3;

/** The words for the spans that a picture draws smaller. */
export function axisBreakWords(formatter: Formatter): AxisBreakWords {
  const { language } = formatter.reader;
  const known = new Map<string, string>();
  const worded = (span: SmallerTime, inSight: InSight): string => {
    // A window's own edges are not worded: what they cut off is said as "before" and "from … on".
    const [isFirst, isLast] = [span.from === inSight?.from, span.to === inSight?.to];
    const key = `${isFirst ? "" : span.from}/${isFirst || !isLast ? span.to : ""}/${finenessOf(span.from, span.to)}`;
    const text = known.get(key) ?? spanWords(span, { isFirst, isLast, formatter });
    known.set(key, text);
    return text;
  };
  const spoken: AxisBreakWords["spoken"] = (spans, inSight) =>
    spans.length === 0
      ? ""
      : language.words.compressed(
          spans.map((span) => ({
            times: span.times < 3 ? Number(span.times.toPrecision(2)) : Number(Math.round(span.times).toPrecision(2)),
            span: worded(span, inSight),
          })),
        );
  return {
    spoken,
    note: (spans, inSight) =>
      spans.length <= most
        ? spoken(spans, inSight)
        : language.words.axis.smallerSpans(
            spans.length,
            spans.reduce((largest, { times }) => Math.max(largest, times), 1),
          ),
  };
}

/** How finely the times of day of a span are said: as the edges that are said are known, but no finer than a thousandth of it. */
const clockOf = (
  edges: readonly EpochMs[],
  { from, to }: SmallerTime,
): readonly [length: EpochMs, precision: Bound["precision"]] => {
  // What is written to the second ends one second on.
  const isOn = (unit: EpochMs, more: EpochMs): boolean => edges.every((at) => ((at % unit) + unit) % unit <= more);
  return isOn(60_000, 1000)
    ? [60_000, "minute"]
    : isOn(1000, 1) || to - from > 1_000_000
      ? [1000, "second"]
      : [1, "instant"];
};

/** "Before 1 Dec": a span. The picture's own edges are not dates of the story. */
function spanWords(
  span: SmallerTime,
  {
    isFirst,
    isLast,
    formatter,
  }: { readonly isFirst: boolean; readonly isLast: boolean; readonly formatter: Formatter },
): string {
  const { from, to } = span;
  const { language, calendar, zone } = formatter.reader;
  const fineness = finenessOf(from, to);
  const { wall, day: startOf } = gridOf(zone);
  const isBorder = (at: EpochMs): boolean => startOf(wall(at)) === at;
  const [clock, precision] = clockOf([...(isFirst ? [] : [from]), ...(isFirst || !isLast ? [to] : [])], span);
  const bound = (min: EpochMs, isDay: boolean): Bound =>
    isDay ? { min, max: min + day, precision: "day" } : { min, max: min + clock, precision };
  const isByDay = (at: EpochMs): boolean => fineness !== "minute" && isBorder(at);
  // Of many years the ends are named by theirs.
  const word = (at: EpochMs): string => {
    if (fineness === "year") return formatTickLong(at, "year", { language, calendar, zone, style: "short" });
    const edge = bound(at, isByDay(at));
    return formatter.fuzzy({ start: edge, end: edge, zone }, "short");
  };
  if (isFirst) return language.time.before(word(to), "short");
  if (isLast) return language.time.onOrAfter(word(from), "short");
  return fineness === "year"
    ? language.time.range(word(from), word(to), "short")
    : isByDay(from) && isByDay(to)
      ? formatter.fuzzy({ start: bound(from, true), end: bound(to - day, true), zone }, "short")
      : formatter.fuzzy({ start: bound(from, false), end: bound(to - clock, false), zone }, "short");
}
