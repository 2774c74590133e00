import type { When } from "../model/document.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { enclosed } from "../time/punctuation.ts";
import type { WordingStyle } from "../time/wording-style.ts";
import type { FactsContext } from "./context.ts";

/** How a time was written. */
export interface WrittenTime {
  /** The very words, or the notation. */
  readonly text: string;
  /** BCP 47 tag of the words; that of the document where they name none. */
  readonly lang: string;
  /** True where it is notation rather than anybody's words. */
  readonly isNotation: boolean;
  /** By which rule of its language it was read, and from which day, in a sentence; empty where no rule read it. */
  readonly reading: string;
}

/** The event's time; the year that all share is left out where `short`. */
export function timeWords(
  { time, when }: TimelineEvent,
  style: WordingStyle,
  { formatter, titleOf, events }: FactsContext,
): string {
  const { words } = formatter.reader.language;
  const { colon, quotes, brackets, ellipsis } = words.punctuation;
  if (time === null) {
    const written = writtenWords(when);
    return written === ""
      ? words.ui.noDate
      : `${words.ui.noDate}${colon}${enclosed(shortened(written, ellipsis), quotes)}`;
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

/** How an event's time was written, and the rule that read it; null where none was. */
export function writtenTime(
  { time, when }: TimelineEvent,
  { formatter, lang, dateline }: FactsContext,
): WrittenTime | null {
  const { words } = formatter.reader.language;
  const written = time?.written;
  if (written !== undefined) {
    const isNotation = written.rule.startsWith("document/");
    const day = written.anchor === undefined || dateline === "" ? undefined : dateline;
    return {
      text: written.text,
      lang: written.lang,
      isNotation,
      reading: isNotation ? "" : words.readBy(written.rule, day),
    };
  }
  if (when === undefined) return null;
  if (typeof when === "object" && "phrase" in when)
    return { text: when.phrase, lang: when.lang ?? lang, isNotation: false, reading: "" };
  return { text: notationOf(when), lang, isNotation: true, reading: "" };
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

/** The words that an author wrote for a time: EDTF, or a phrase. */
export function writtenWords(when: TimelineEvent["when"]): string {
  if (typeof when === "string") return when.trim();
  return typeof when === "object" && "phrase" in when ? when.phrase.trim() : "";
}

/** `{ "start": { "late": "2021-12" }, "end": ".." }` as "start late 2021-12, end .." */
function notationOf(when: When): string {
  if (typeof when === "string") return when;
  return Object.entries(when)
    .map(
      ([name, inner]: [string, unknown]) => `${name} ${typeof inner === "string" ? inner : notationOf(inner as When)}`,
    )
    .join(", ");
}

/** The first letters of a text, with the language's ellipsis where it goes on. */
function shortened(text: string, ellipsis: string): string {
  const letters = Array.from(text);
  return letters.length > 40 ? `${letters.slice(0, 39).join("").trimEnd()}${ellipsis}` : text;
}
