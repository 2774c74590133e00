import { chooseText, type ChosenText, type Text } from "../base/text.ts";
import type { Claim, Timeline, TimelineEvent } from "../model/timeline.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { earliest, latest } from "../time/compare.ts";
import type { Style } from "../time/language.ts";
import { formatTime } from "../time/wording.ts";
import { gridOf } from "../time/grid.ts";
import type { Drawing } from "./options.ts";
import type { Target } from "./scene.ts";

/** The timeline's texts and times in the reader's words: one wording for picture, list, table and speech. */
export interface Words {
  text(text: Text): ChosenText;
  eventTitle(id: string): string;
  /** The event's time; the year that all share is left out where `short`. */
  time(event: TimelineEvent, style: Style): string;
  fuzzy(time: FuzzyTime, style: Style): string;
  actorName(id: string): ChosenText;
  /** "reported by Der Spiegel, denied by …", from the last word of each voice. */
  voices(event: TimelineEvent): string;
  /** Status and standing in words, with the voices on either side: "planned; asserted by …", "disputed: reported by …; denied by …". */
  certainty(event: TimelineEvent): string;
  speaker(claim: Claim): ChosenText;
  /** "Germany (agent), United States (target)" */
  actors(event: TimelineEvent): string;
  span(): string;
  summary(hidden: number): string;
  spoken(event: TimelineEvent): Pick<Target, "text" | "lang" | "title">;
  /** A text cut into what a line may break between; the names that are given stay whole. */
  pieces(text: string, lang: string, names?: readonly string[]): readonly string[];
}

const byStance = (claims: readonly Claim[], stance: Claim["stance"], name: (claim: Claim) => string): readonly string[] =>
  [...new Set(claims.filter((claim) => claim.current && claim.stance === stance).map(name))];

/** Words for one timeline and one reader. */
export function wordsFor(timeline: Timeline, { language, languages, calendar, zone }: Drawing): Words {
  const { words } = language;
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const text = (given: Text): ChosenText => chooseText(given, { lang: language.code, fallback: timeline.lang });
  const name = (given: Text | undefined, id: string): ChosenText => (given === undefined ? { text: id, lang: timeline.lang } : text(given));
  const omitYear = commonYear(timeline, zone);
  const fuzzy = (time: FuzzyTime, style: Style): string =>
    // Labels leave out the year and the zone that all of them share; the summary says both.
    formatTime(style === "short" && time.zone !== "floating" ? { ...time, zone } : time, { language, calendar, zone, style, ...(style === "short" && omitYear !== null ? { omitYear } : {}) });
  const eventTitle = (id: string): string => {
    const event = events.get(id);
    return event === undefined ? id : text(event.title).text;
  };
  const speaker = (claim: Claim): ChosenText => name(sources.get(claim.by)?.name ?? actors.get(claim.by)?.name, claim.by);
  const speakerName = (claim: Claim): string => speaker(claim).text;
  const time = (event: TimelineEvent, style: Style): string => {
    if (event.time === null) return words.ui.noDate;
    const { anchorEvent, relation } = event.time;
    if (anchorEvent !== undefined) {
      const anchor = eventTitle(anchorEvent);
      const order = relation === "AFTER" || relation === "ON_OR_AFTER" ? words.afterEvent(anchor) : words.beforeEvent(anchor);
      const dated = style === "full" ? events.get(anchorEvent)?.time : undefined;
      return dated === undefined || dated === null || dated.anchorEvent !== undefined ? order : `${order} (${fuzzy(dated, style)})`;
    }
    return fuzzy(event.time, style);
  };
  const voices = ({ claims }: TimelineEvent): string => words.voices({
    reports: byStance(claims, "reports", speakerName), asserts: byStance(claims, "asserts", speakerName), confirms: byStance(claims, "confirms", speakerName),
    denies: byStance(claims, "denies", speakerName), retracts: byStance(claims, "retracts", speakerName),
  });
  const certainty = (event: TimelineEvent): string => {
    const voiced = voices(event);
    const status = event.status === "happened" ? [] : [words.status[event.status]];
    const standing = words.standing[event.standing];
    // "reported: reported by …" would say it twice; the verbs of the voices tell it.
    const plain = event.standing === "attested" || event.standing === "reported";
    return [...status, voiced === "" ? standing : plain ? voiced : `${standing}: ${voiced}`].join(" · ");
  };
  const actorName = (id: string): ChosenText => name(actors.get(id)?.name, id);
  const actorsText = (event: TimelineEvent): string => words.list(event.actors.map(({ actor, role }) => words.actorRole(actorName(actor).text, words.role[role])));
  const span = (): string => spanOf(timeline, zone, fuzzy);
  return {
    text, eventTitle, time, fuzzy, actorName, voices, certainty, speaker, actors: actorsText, span,
    summary: (hidden) => words.summary(countsOf(timeline, hidden), span()),
    spoken: (event) => {
      const title = text(event.title);
      const rest = [time(event, "full"), actorsText(event), certainty(event)].filter(Boolean).map((part) => part.replace(/[.\s]+$/u, ""));
      return { text: [title.text, ...rest].join(". "), lang: language.code, title };
    },
    pieces: (given, lang, names = []) => whole(languages.find(({ code }) => code.split("-")[0] === lang.split("-")[0])?.breaks?.(given) ?? spaces(given), names),
  };
}

const yearAt = (at: number, zone: string): number => gridOf(zone).wall(at).year;

/** Joins the pieces that a name was cut into. Long names may break: they would leave no room for anything. */
function whole(pieces: readonly string[], names: readonly string[]): readonly string[] {
  const text = pieces.join("");
  const kept = names.filter((name) => name !== "" && name.length <= 28).flatMap((name) => [...places(text, name)]);
  let at = 0;
  return pieces.reduce<string[]>((found, piece) => {
    const inside = kept.some(([from, to]) => from < at && at < to);
    at += piece.length;
    return inside ? [...found.slice(0, -1), `${found.at(-1) ?? ""}${piece}`] : [...found, piece];
  }, []);
}

function* places(text: string, name: string): Generator<readonly [number, number]> {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) yield [at, at + name.length];
}

/** Breaks after spaces only. */
const spaces = (text: string): readonly string[] => text.split(/(?<=\s)/u);

/** The common-era year that labels need not repeat: the dateline's, or the one that holds everything. */
function commonYear(timeline: Timeline, zone: string): number | null {
  const written = timeline.dateline === null ? null : earliest(timeline.dateline);
  if (written !== null) return yearAt(written, timeline.dateline?.zone === "floating" ? "UTC" : zone);
  const years = new Set(timeline.events.filter(({ context }) => !context).flatMap(({ time }) => (time === null ? [] : [earliest(time), latest(time)]))
    .map((at, k) => (at === null ? null : yearAt(k % 2 === 0 ? at : at - 1, "UTC"))).filter((year) => year !== null));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** "December 2021 – February 2022": from the first to the last known bound, background left out. */
function spanOf(timeline: Timeline, zone: string, fuzzy: (time: FuzzyTime, style: Style) => string): string {
  const times = timeline.events.filter(({ context, time }) => !context && time !== null).map(({ time }) => time).filter((time) => time !== null);
  const from = times.map((time) => ({ time, at: earliest(time) })).filter(({ at }) => at !== null).sort((a, b) => (a.at ?? 0) - (b.at ?? 0))[0];
  const to = times.map((time) => ({ time, at: latest(time) })).filter(({ at }) => at !== null).sort((a, b) => (b.at ?? 0) - (a.at ?? 0))[0];
  const start = from?.time.start;
  const end = to?.time.end;
  if (start === undefined || end === undefined || typeof start === "string" || typeof end === "string") return "";
  return fuzzy({ start, end, zone: from?.time.zone ?? zone }, "full");
}

function countsOf(timeline: Timeline, hidden: number): Parameters<Drawing["language"]["words"]["summary"]>[0] {
  const { events } = timeline;
  const count = (test: (event: TimelineEvent) => boolean): number => events.filter(test).length;
  return {
    events: events.length, actors: new Set(events.flatMap((event) => event.actors.map(({ actor }) => timeline.actors.find(({ id }) => id === actor)?.lane ?? actor))).size,
    planned: count(({ status }) => status === "planned"), disputed: count(({ standing }) => standing === "disputed"), denied: count(({ standing }) => standing === "denied"),
    reported: count(({ standing }) => standing === "reported"), undated: count(({ time, context }) => time === null && !context), hidden, issues: timeline.faults,
  };
}
