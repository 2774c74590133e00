import { listAt } from "../base/list-at.ts";
import { lazyRecord } from "../base/lazy.ts";
import { memoize } from "../base/memoize.ts";
import type { Issue } from "../base/issue.ts";
import type { ChosenText } from "../base/text.ts";
import type { EpochMs } from "../base/units.ts";
import type { LinkKind } from "../model/document.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { axisBreakWords, type AxisBreakWords } from "./axis-break-words.ts";
import { numberedSources } from "./citations.ts";
import type { FactsContext } from "./context.ts";
import { eventFacts, type EventFacts } from "./event-facts.ts";
import { formatterFor, type Formatter, type FormatterOptions } from "./formatter.ts";
import { sourceFacts, type SourceFacts } from "./sources.ts";
import { spanOf } from "./span.ts";
import { windowWords } from "./window-words.ts";
import { countsOf } from "./summary-counts.ts";

/** All that is said of a timeline to one reader: one wording for picture, list, table, details, page and speech. */
export interface Facts {
  readonly formatter: Formatter;
  /** The timeline's own title, or that it has none. */
  readonly heading: ChosenText;
  /** The day the text was written, in words; empty where it names none. */
  readonly dateline: string;
  /** What is said of each source, in the document's order. */
  readonly sources: readonly SourceFacts[];
  /** Of the spans that an axis draws smaller. */
  readonly breaks: AxisBreakWords;
  /** A part of time, in words no finer than it matters. */
  window(from: EpochMs, to: EpochMs): string;
  /** The facts of one of its events, worked out when they are first asked for and then kept. */
  of(event: TimelineEvent): EventFacts;
  /** The title of the event with an id; the id where there is no such event. */
  readonly titleOf: (id: string) => string;
  /** The sentence that sums the timeline up. */
  summary(hidden: number): string;
}

/** The facts of a timeline, in a formatter's words. */
function factsOf(timeline: Timeline, formatter: Formatter): Facts {
  const { language, zone } = formatter.reader;
  const { words, code } = language;
  const titled = (text: Timeline["title"], untitled: string): ChosenText => {
    const chosen = formatter.text(text ?? "");
    return chosen.text.trim() === "" ? { text: untitled, lang: code } : chosen;
  };
  const context: FactsContext = lazyRecord<FactsContext>({
    formatter: () => formatter,
    lang: () => timeline.lang,
    dateline: () => (timeline.dateline === null ? "" : formatter.fuzzy(timeline.dateline, "full")),
    events: () => new Map(timeline.events.map((event) => [event.id, event])),
    sources: () => new Map(timeline.sources.map((source) => [source.id, source])),
    numbers: () => numberedSources(timeline),
    linksTo: () => linksInto(timeline),
    issues: () => issuesOfEvents(timeline),
    title: () => (event) => titled(event.title, words.ui.untitledEvent),
    titleOf: () => (id) => {
      const event = context.events.get(id);
      return event === undefined ? id : of(event).title.text;
    },
  });
  const of = memoize((event: TimelineEvent): EventFacts => eventFacts(event, context));
  const span = memoize((zone: string) => spanOf(timeline, zone, formatter.fuzzy));
  return lazyRecord<Facts>({
    formatter: () => formatter,
    heading: () => titled(timeline.title, words.ui.untitled),
    dateline: () => context.dateline,
    sources: () => sourceFacts(timeline, context),
    breaks: () => axisBreakWords(formatter),
    window: () => (from, to) => windowWords(from, to, formatter),
    of: () => of,
    titleOf: () => context.titleOf,
    summary: () => (hidden) => words.summary(countsOf(timeline, { hidden, reader: formatter.reader }), span(zone)),
  });
}

/** The facts of a timeline for a reader. */
export const factsFor = (timeline: Timeline, reader: FormatterOptions): Facts =>
  factsOf(timeline, formatterFor(timeline, reader));

function linksInto({ events }: Timeline): FactsContext["linksTo"] {
  const found = new Map<string, { readonly from: TimelineEvent; readonly kind: LinkKind }[]>();
  for (const from of events) for (const { to, kind } of from.links) listAt(found, to).push({ from, kind });
  return found;
}

/** The faults of the data that lie in an event, by the event's place: `events[3].when` is of the fourth. */
function issuesOfEvents({ issues = [] }: Timeline): FactsContext["issues"] {
  const found = new Map<number, Issue[]>();
  for (const issue of issues) {
    const place = /^events\[(\d+)\]/.exec(issue.path)?.[1];
    if (place !== undefined && issue.severity !== "info") listAt(found, Number(place)).push(issue);
  }
  return found;
}
