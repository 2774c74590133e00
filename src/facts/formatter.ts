import { chooseText, type ChosenText, type LocalizedText } from "../base/text.ts";
import type { Claim, Timeline, TimelineEvent } from "../model/timeline.ts";
import { independentVoices } from "../model/independent.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { WordingStyle } from "../time/wording-style.ts";
import { formatTime } from "../time/wording/format-time.ts";
import type { Calendar, Language } from "../time/language.ts";
import { piecesOf } from "./pieces.ts";
import { daysBetween } from "./relative.ts";
import { spanOf, commonYear } from "./span.ts";
import { countsOf } from "./summary-counts.ts";

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
}

/** An event as it is read out. */
export interface Spoken {
  /** Title, date, roles, status and standing, in words. */
  readonly text: string;
  readonly lang: string;
  /** The title that `text` begins with, in its own language. */
  readonly title: ChosenText;
}

/** The timeline's texts and times in the reader's words: one wording for picture, list, table and speech. */
export interface Formatter {
  text(text: LocalizedText): ChosenText;
  /** The timeline's own title, or that it has none. */
  readonly heading: ChosenText;
  /** An event's title; one without any is called untitled. */
  title(event: TimelineEvent): ChosenText;
  eventTitle(id: string): string;
  /** The event's time; the year that all share is left out where `short`. */
  time(event: TimelineEvent, style: WordingStyle): string;
  fuzzy(time: FuzzyTime, style: WordingStyle): string;
  actorName(id: string): ChosenText;
  /** The earlier dates of an event that was moved. */
  earlier(event: TimelineEvent): string;
  /** "reported by Der Spiegel, denied by …", from the last word of each voice. */
  voices(event: TimelineEvent): string;
  /** Status and standing in words, with the voices on either side: "planned; asserted by …", "disputed: reported by …; denied by …". */
  certainty(event: TimelineEvent): string;
  /** "3 independent sources": empty for one voice that nobody repeats. */
  independence(event: TimelineEvent): string;
  speaker(claim: Claim): ChosenText;
  /** "Germany (agent), United States (target)" */
  actors(event: TimelineEvent): string;
  span(): string;
  summary(hidden: number): string;
  spoken(event: TimelineEvent): Spoken;
  /** A text cut into what a line may break between; the names that are given stay whole. */
  pieces(text: string, lang: string, names?: readonly string[]): readonly string[];
}

/** The names of those who take a stance: each independent voice once, by its original rather than by a copy of it. */
const byStance = (
  claims: readonly Claim[],
  stance: Claim["stance"],
  name: (claim: Claim) => string,
): readonly string[] => [
  ...new Set(
    independentVoices(claims)
      .filter((voice) => voice.stance === stance)
      .map(({ claim }) => name(claim)),
  ),
];

/** Words for one timeline and one reader. */
export function formatterFor(
  timeline: Timeline,
  { language, languages, calendar, zone, align }: FormatterOptions,
): Formatter {
  const { words } = language;
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const text = (given: LocalizedText): ChosenText =>
    chooseText(given, { lang: language.code, fallback: timeline.lang });
  const name = (given: LocalizedText | undefined, id: string): ChosenText =>
    given === undefined ? { text: id, lang: timeline.lang } : text(given);
  const named = text(timeline.title ?? "");
  const omitYear = commonYear(timeline, zone);
  const fuzzy = (time: FuzzyTime, style: WordingStyle): string =>
    // Labels leave out the year and the zone that all of them share; the summary says both.
    formatTime(style === "short" && time.zone !== "floating" ? { ...time, zone } : time, {
      language,
      calendar,
      zone,
      style,
      ...(style === "short" && omitYear !== null ? { omitYear } : {}),
    });
  const title = (event: TimelineEvent): ChosenText => {
    const chosen = text(event.title);
    return chosen.text.trim() === "" ? { text: words.ui.untitledEvent, lang: language.code } : chosen;
  };
  const eventTitle = (id: string): string => {
    const event = events.get(id);
    return event === undefined ? id : title(event).text;
  };
  const speaker = (claim: Claim): ChosenText =>
    name(sources.get(claim.by)?.name ?? actors.get(claim.by)?.name, claim.by);
  const speakerName = (claim: Claim): string => speaker(claim).text;
  const time = (event: TimelineEvent, style: WordingStyle): string => {
    if (event.time === null) {
      const told = toldWords(event.when);
      return told === "" ? words.ui.noDate : `${words.ui.noDate}: “${told.slice(0, 40)}”`;
    }
    const { anchorEvent, relation } = event.time;
    if (anchorEvent !== undefined) {
      const anchor = eventTitle(anchorEvent);
      const order =
        relation === "AFTER" || relation === "ON_OR_AFTER" ? words.afterEvent(anchor) : words.beforeEvent(anchor);
      const dated = style === "full" ? events.get(anchorEvent)?.time : undefined;
      return dated === undefined || dated === null || dated.anchorEvent !== undefined
        ? order
        : `${order} (${fuzzy(dated, style)})`;
    }
    return fuzzy(event.time, style);
  };
  const voices = ({ claims }: TimelineEvent): string =>
    words.voices({
      reports: byStance(claims, "reports", speakerName),
      asserts: byStance(claims, "asserts", speakerName),
      confirms: byStance(claims, "confirms", speakerName),
      denies: byStance(claims, "denies", speakerName),
      retracts: byStance(claims, "retracts", speakerName),
    });
  /** One voice alone needs no counting, unless others repeat it. */
  const independence = ({ claims }: TimelineEvent): string => {
    const said = independentVoices(claims);
    const [voices, repeats] = [
      new Set(said.map(({ id }) => id)).size,
      said.reduce((sum, voice) => sum + voice.repeats, 0),
    ];
    return voices > 1 || repeats > 0 ? words.independent(voices, repeats) : "";
  };
  const certainty = (event: TimelineEvent): string => {
    const voiced = voices(event);
    const status = event.status === "happened" ? [] : [words.status[event.status]];
    const standing = words.standing[event.standing];
    // "reported: reported by …" would say it twice; the verbs of the voices tell it.
    const plain = event.standing === "attested" || event.standing === "reported";
    return [...status, voiced === "" ? standing : plain ? voiced : `${standing}: ${voiced}`, independence(event)]
      .filter((part) => part !== "")
      .join(" · ");
  };
  const earlier = ({ previously }: TimelineEvent): string =>
    previously.length === 0 ? "" : `${words.ui.earlierDate}: ${previously.map((one) => fuzzy(one, "full")).join(", ")}`;
  const actorName = (id: string): ChosenText => name(actors.get(id)?.name, id);
  const actorsText = (event: TimelineEvent): string =>
    words.list(event.actors.map(({ actor, role }) => words.actorRole(actorName(actor).text, words.role[role])));
  const aligned = align === undefined ? undefined : events.get(align);
  const fromAligned = (event: TimelineEvent): string => {
    const days = aligned === undefined || aligned === event ? null : daysBetween(event, aligned, zone);
    return days === null || aligned === undefined ? "" : words.axis.daysFrom(days, title(aligned).text);
  };
  const span = (): string => spanOf(timeline, zone, fuzzy);
  return {
    text,
    heading: named.text.trim() === "" ? { text: words.ui.untitled, lang: language.code } : named,
    title,
    eventTitle,
    time,
    earlier,
    fuzzy,
    actorName,
    voices,
    certainty,
    independence,
    speaker,
    actors: actorsText,
    span,
    summary: (hidden) => words.summary(countsOf(timeline, hidden), span()),
    spoken: (event) => {
      const head = title(event);
      const told = event.time === null ? "" : toldWords(event.when);
      const rest = [
        time(event, "full"),
        fromAligned(event),
        told === "" || typeof event.when === "string" ? "" : `${words.ui.written}: “${told}”`,
        earlier(event),
        actorsText(event),
        certainty(event),
      ]
        .filter(Boolean)
        .map((part) => part.replace(/[.\s]+$/u, ""));
      return { text: [head.text, ...rest].join(". "), lang: language.code, title: head };
    },
    pieces: (given, lang, names = []) => piecesOf(given, { lang, languages, names }),
  };
}

/** The words that an author wrote for a time: EDTF, or a phrase. */
function toldWords(when: TimelineEvent["when"]): string {
  if (typeof when === "string") return when.trim();
  return typeof when === "object" && "phrase" in when ? when.phrase.trim() : "";
}
