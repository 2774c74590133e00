import type { TimelineEvent } from "../model/timeline.ts";
import { enclosed } from "../time/punctuation.ts";
import type { WordingStyle } from "../time/wording-style.ts";
import type { FactsContext } from "./context.ts";
import type { WrittenTime } from "./written-time.ts";

/** The event's time; the year that all share is left out where `short`. */
export function timeWords(
  { time }: TimelineEvent,
  style: WordingStyle,
  { written, context }: { readonly written: WrittenTime | null; readonly context: FactsContext },
): string {
  const { formatter, titleOf, events } = context;
  const { words } = formatter.reader.language;
  const { colon, brackets } = words.punctuation;
  if (time === null) {
    const { shortText = "" } = written ?? {};
    return shortText === "" ? words.ui.noDate : `${words.ui.noDate}${colon}${shortText}`;
  }
  const { anchorEvent, relation } = time;
  if (anchorEvent === undefined) return formatter.fuzzy(time, style);
  const anchor = titleOf(anchorEvent);
  const order =
    relation === "AFTER" || relation === "ON_OR_AFTER" ? words.afterEvent(anchor) : words.beforeEvent(anchor);
  const dated = style === "full" ? events.get(anchorEvent)?.time : undefined;
  return dated === undefined || dated === null || dated.anchorEvent !== undefined
    ? order
    : `${order}${enclosed(formatter.fuzzy(dated, style), brackets)}`;
}

/** The whole time, but for the zone that all share: the summary says it once. `full` is the time worded with its zone. */
export function timeInZone({ time, when }: TimelineEvent, full: () => string, { formatter }: FactsContext): string {
  const { zone } = formatter.reader;
  if (time === null && when === undefined) return "";
  return time === null || time.anchorEvent !== undefined || time.zone === "floating" || time.zone === zone
    ? full()
    : formatter.fuzzy({ ...time, zone }, "full");
}

/** The readings that the words of a time allow, its own first; empty where there is but one. */
export function readingsOf(
  { time }: TimelineEvent,
  full: () => string,
  { formatter }: FactsContext,
): readonly string[] {
  if (time?.alternatives === undefined) return [];
  const own = time.anchorEvent === undefined ? full() : formatter.fuzzy(time, "full");
  const readings = [...new Set([own, ...time.alternatives.map((reading) => formatter.fuzzy(reading, "full"))])];
  return readings.length < 2 ? [] : readings;
}
