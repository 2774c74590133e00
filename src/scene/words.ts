import { chooseText, type ChosenText, type LocalizedText } from "../base/text.ts";
import type { Claim, Timeline, TimelineEvent } from "../model/timeline.ts";
import { independentVoices } from "../model/independent.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { earliest, latest } from "../time/compare.ts";
import type { WordingStyle } from "../time/wording-style.ts";
import { formatTime } from "../time/wording/format-time.ts";
import { DAY_MS } from "../time/calendar.ts";
import { inDisplayZone } from "../time/display.ts";
import { gridOf } from "../time/grid.ts";
import type { ResolvedOptions } from "./options.ts";
import { daysBetween } from "./relative.ts";
import type { Target } from "./scene.ts";
import { countsOf } from "./summary-counts.ts";

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
  spoken(event: TimelineEvent): Pick<Target, "text" | "lang" | "title">;
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
  { language, languages, calendar, zone, align }: ResolvedOptions,
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
    pieces: (given, lang, names = []) =>
      whole(
        languages.find(({ code }) => code.split("-")[0] === lang.split("-")[0])?.breaks?.(given) ?? spaces(given),
        names,
      ),
  };
}

const yearAt = (at: number, zone: string): number => gridOf(zone).wall(at).year;

/** Joins the pieces that a name was cut into. Long names may break: they would leave no room for anything. */
function whole(pieces: readonly string[], names: readonly string[]): readonly string[] {
  const text = pieces.join("");
  const kept = names
    .filter((name) => name !== "" && name.length <= 28)
    .flatMap((name) => [...places(text, name)])
    .sort(([a], [b]) => a - b);
  if (kept.length === 0) return pieces;
  const found: string[] = [];
  let [at, next] = [0, 0];
  for (const piece of pieces) {
    while ((kept[next]?.[1] ?? Infinity) <= at) next += 1;
    const [from = Infinity] = kept[next] ?? [];
    if (from < at) found[found.length - 1] = `${found.at(-1) ?? ""}${piece}`;
    else found.push(piece);
    at += piece.length;
  }
  return found;
}

function* places(text: string, name: string): Generator<readonly [number, number]> {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) yield [at, at + name.length];
}

/** Breaks after spaces only. */
const spaces = (text: string): readonly string[] => text.split(/(?<=\s)/u);

/** The common-era year that labels need not repeat: the dateline's, or the one that holds everything. */
function commonYear(timeline: Timeline, zone: string): number | null {
  const written = timeline.dateline;
  const times =
    written === null || earliest(written) === null
      ? timeline.events.filter(({ context }) => !context).map(({ time }) => time)
      : [written];
  const years = new Set(
    times
      .filter((time) => time !== null)
      .flatMap((time) => {
        const grid = time.zone === "floating" ? "UTC" : zone;
        const [from, to] = [earliest(time), latest(time)];
        return [...(from === null ? [] : [yearAt(from, grid)]), ...(to === null ? [] : [yearAt(to - 1, grid)])];
      }),
  );
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The words that an author wrote for a time: EDTF, or a phrase. */
function toldWords(when: TimelineEvent["when"]): string {
  if (typeof when === "string") return when.trim();
  return typeof when === "object" && "phrase" in when ? when.phrase.trim() : "";
}

/** "December 2021 – February 2022": from the first to the last known bound in the display zone, background left out. */
function spanOf(timeline: Timeline, zone: string, fuzzy: (time: FuzzyTime, style: WordingStyle) => string): string {
  const times = timeline.events
    .filter(({ context }) => !context)
    .map(({ time }) => time)
    .filter((time) => time !== null && time.anchorEvent === undefined) as readonly FuzzyTime[];
  const shown = times.map((time) => ({ time, here: inDisplayZone(time, zone) }));
  const first = least(
    shown.filter(({ time }) => typeof time.start !== "string" && time.relation !== "AFTER"),
    ({ here }) => earliest(here) ?? Infinity,
  );
  const last = least(
    shown.filter(({ time }) => typeof time.end !== "string" && time.relation !== "BEFORE"),
    ({ here }) => -(latest(here) ?? -Infinity),
  );
  if (first === undefined || last === undefined) return "";
  // Two dates of one grid are worded as they are; a date beside a time of day takes the display zone's midnights.
  const same = first.time.zone === last.time.zone;
  return fuzzy(
    {
      start: outermost(same ? first.time : first.here, "start"),
      end: outermost(same ? last.time : last.here, "end"),
      zone: same ? first.time.zone : zone,
    },
    "full",
  );
}

/** The edge as it is known; of a set only its first or last day, since the whole of it would be a range inside a range. */
function outermost(time: FuzzyTime, side: "start" | "end"): FuzzyTime["start"] {
  const edge = time[side];
  if (typeof edge === "string" || time.members === undefined) return edge;
  return side === "start"
    ? { min: edge.min, max: Math.min(edge.max, edge.min + DAY_MS), precision: "day" }
    : { min: Math.max(edge.min, edge.max - DAY_MS), max: edge.max, precision: "day" };
}

function least<T>(list: readonly T[], value: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, one) => (best === undefined || value(one) < value(best) ? one : best),
    undefined,
  );
}
