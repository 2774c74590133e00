import type { EpochMs } from "../base/units.ts";
import { DAY_MS as day } from "../time/calendar.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { formatTickLong } from "../time/ticks/tick-words.ts";
import type { Formatter, FormatterOptions } from "./formatter.ts";

/** A part of time that is drawn `times` smaller than the rest. */
interface SmallerSpan {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly times: number;
}

/** More than this are not named one by one below a picture. */
const most = 3;

/** What is said below a picture of the spans that it draws smaller. */
export function axisBreakNote(given: AxisBreaksNote): string {
  const {
    spans,
    drawing: { language },
  } = given;
  return spans.length <= most
    ? foldSentence(given)
    : language.words.axis.smallerSpans(
        spans.length,
        spans.reduce((largest, { times }) => Math.max(largest, times), 1),
      );
}

/** What is to be said: the smaller spans, and the time that is in sight. */
export interface AxisBreaksNote {
  readonly spans: readonly SmallerSpan[];
  readonly whole: { readonly from: EpochMs; readonly to: EpochMs } | null;
  readonly said: Formatter;
  readonly drawing: FormatterOptions;
}

/** "Before 1 Dec (16×)": all spans that are drawn smaller. The picture's own edges are not dates of the story. */
function foldSentence({ spans, whole, said, drawing: { language, calendar, zone } }: AxisBreaksNote): string {
  if (spans.length === 0) return "";
  return language.words.compressed(
    spans.map(({ from, to, times }) => {
      const isLong = to - from > 3000 * day;
      const { precision, ms } =
        to - from < 3 * day ? ({ precision: "minute", ms: 60_000 } as const) : ({ precision: "day", ms: day } as const);
      const bound = (min: number, max: number): FuzzyTime["start"] => ({ min, max, precision });
      // Of many years the ends are named by theirs.
      const word = (min: number): string =>
        isLong
          ? formatTickLong(min, "year", { language, calendar, zone, style: "short" })
          : said.fuzzy({ start: bound(min, min + ms), end: bound(min, min + ms), zone }, "short");
      const span =
        from === whole?.from
          ? language.time.before(word(to), "short")
          : to === whole?.to
            ? language.time.onOrAfter(word(from), "short")
            : isLong
              ? language.time.range(word(from), word(to), "short")
              : said.fuzzy({ start: bound(from, from + ms), end: bound(to - ms, to), zone }, "short");
      return { times, span };
    }),
  );
}

/** The same for those who read by ear: all of them, however many. */
export const axisBreakWords = (given: AxisBreaksNote): string => foldSentence(given);
