import { chooseText, type ChosenText, type LocalizedText } from "../base/text.ts";
import type { EpochMs } from "../base/units.ts";
import type { Claim, Timeline } from "../model/timeline.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { WordingStyle } from "../time/wording-style.ts";
import { formatTime } from "../time/wording/format-time.ts";
import { weekdayDate } from "../time/wording/weekday-date.ts";
import type { Calendar, Language } from "../time/language.ts";
import { piecesOf } from "./pieces.ts";
import { commonDay, commonYear } from "./span.ts";

/** For whom texts are worded: the reader's language, calendar and zone, and the event that time is counted from. */
export interface FormatterOptions {
  readonly language: Language;
  /** Those at hand: each knows where its own texts may break. */
  readonly languages: readonly Language[];
  readonly calendar: Calendar;
  /** IANA zone that days and times of day are said in. */
  readonly zone: string;
  /** The id of the event that time is counted from. */
  readonly align?: string | undefined;
  /** Whether the number of the data's issues is said. */
  readonly issues?: boolean;
}

/** The timeline's texts, times and names in the reader's words. What is said of an event is in its facts. */
export interface Formatter {
  /** For whom it words. */
  readonly reader: FormatterOptions;
  text(text: LocalizedText): ChosenText;
  /** A time; the year that all events share is left out where `short`. */
  readonly fuzzy: (time: FuzzyTime, style: WordingStyle) => string;
  /** The same below a heading that names the day of an instant: times of that day without their date. */
  readonly fuzzyOn: (day: EpochMs, time: FuzzyTime, style: WordingStyle) => string;
  /** The same, short, in a label, without the date that most times of day share; null where there is none. */
  readonly labelled: ((time: FuzzyTime) => string) | null;
  /** The day of an instant with its weekday, as a heading: "Tue 18 Jan". */
  readonly day: (at: EpochMs, style: WordingStyle) => string;
  actorName(id: string): ChosenText;
  speaker(claim: Claim): ChosenText;
  /** A text cut into what a line may break between; the names that are given stay whole. */
  pieces(text: string, lang: string, names?: readonly string[]): readonly string[];
}

/** Words for one timeline and one reader. */
export function formatterFor(timeline: Timeline, reader: FormatterOptions): Formatter {
  const { language, languages, calendar, zone } = reader;
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const text = (given: LocalizedText): ChosenText =>
    chooseText(given, { lang: language.code, fallback: timeline.lang });
  const name = (given: LocalizedText | undefined, id: string): ChosenText =>
    given === undefined ? { text: id, lang: timeline.lang } : text(given);
  const omitYear = commonYear(timeline, zone);
  const omitDay = commonDay(timeline, zone);
  const common = omitYear === null ? {} : { omitYear };
  const short = (time: FuzzyTime, omitted: { readonly omitDay?: EpochMs } = {}): string =>
    formatTime(time.zone === "floating" ? time : { ...time, zone }, {
      language,
      calendar,
      zone,
      style: "short",
      ...common,
      ...omitted,
    });
  return {
    reader,
    text,
    // Labels leave out the year and the zone that all of them share; the summary says both.
    fuzzy: (time, style) => (style === "short" ? short(time) : formatTime(time, { language, calendar, zone, style })),
    fuzzyOn: (day, time, style) =>
      style === "short"
        ? short(time, { omitDay: day })
        : formatTime(time, { language, calendar, zone, style, omitDay: day }),
    labelled: omitDay === null ? null : (time) => short(time, { omitDay }),
    day: (at, style) => weekdayDate(at, { language, calendar, zone, ...(style === "short" ? common : {}), style }),
    actorName: (id) => name(actors.get(id)?.name, id),
    speaker: ({ by }) => name(sources.get(by)?.name ?? actors.get(by)?.name, by),
    pieces: (given, lang, names = []) => piecesOf(given, { lang, languages, names }),
  };
}
