import { lazyRecord } from "../base/lazy.ts";
import type { Issue } from "../base/issue.ts";
import type { ChosenText } from "../base/text.ts";
import type { Status } from "../model/document.ts";
import type { Standing, TimelineEvent } from "../model/timeline.ts";
import { actorFacts, whoWords, type ActorFacts } from "./actor-facts.ts";
import { enclosed } from "../time/punctuation.ts";
import { claimFacts, restOfQuotes, type ClaimFacts } from "./claim-facts.ts";
import type { FactsContext } from "./context.ts";
import { disputeOf, type Dispute } from "./dispute.ts";
import { labelLine } from "./label-words.ts";
import { linksFrom, linksTo, type LinkFacts } from "./link-facts.ts";
import { mediaFacts, type MediaFacts } from "./media-facts.ts";
import { spokenOf, type Spoken } from "./spoken.ts";
import { readingsOf, timeInZone, timeWords } from "./time-facts.ts";
import { certaintyWords, voicesFacts, type VoicesFacts } from "./voices.ts";
import { timeFacts, writtenTime, type TimeFacts, type WrittenTime } from "./written-time.ts";

/**
 * All that is said of an event to one reader: plain data, each text worded once, when it is first read. Empty texts and
 * lists, and null, mean that the document says nothing of it.
 */
export interface EventFacts {
  readonly id: string;
  readonly status: Status;
  readonly standing: Standing;
  /** The title; an event without any is called untitled. */
  readonly title: ChosenText;
  /** The title of its label: the shorter one where the author gives it. */
  readonly labelTitle: ChosenText;
  /** What a label says below its title: the time, and the status and standing that are not plain. */
  readonly labelLine: string;
  /** Time, status and voices, for where the mark says how surely they know it. */
  readonly labelTimed: string;
  /** The same without the time, for where the axis says it. */
  readonly labelNote: string;
  /** Title and label line in one, where there is room for nothing else. */
  readonly oneLine: ChosenText;
  /** Whether any time could be read. */
  readonly isDated: boolean;
  /** When it happened, in full. */
  readonly time: string;
  /** The same without the year that all events share. */
  readonly shortTime: string;
  /** The same in full, without the zone that all times share: the summary says that. */
  readonly timeInZone: string;
  /** The same, and the dates that it was moved from: "5 January · Earlier date: 3 January". */
  readonly timeAndEarlier: string;
  /** How its time was written. */
  readonly written: WrittenTime | null;
  /** Its time as EDTF, where EDTF can say it. */
  readonly edtf: string;
  /** The readings that the words of its time allow; empty where there is but one. */
  readonly readings: readonly string[];
  /** "one of these times: 2:30 or 3:30" */
  readonly readingsText: string;
  /** The dates that it was moved from, oldest first. */
  readonly earlier: readonly TimeFacts[];
  /** "Earlier date: 3 January 2022" */
  readonly earlierText: string;
  readonly actors: readonly ActorFacts[];
  /** "Germany and NATO → Ukraine": who acts, to whom. */
  readonly who: string;
  readonly voices: VoicesFacts;
  /** Status and standing in words, with the voices on either side. */
  readonly certainty: string;
  readonly place: ChosenText | null;
  /** The longer account. */
  readonly text: ChosenText | null;
  readonly claims: readonly ClaimFacts[];
  /** Who says so and who denies it, side by side; null where nobody does both. */
  readonly dispute: Dispute | null;
  /** "[1, 3]": the numbers of all sources that say something of it. */
  readonly citation: string;
  /** The names of all who say something of it, as its texts have them. */
  readonly speakers: readonly string[];
  /** The words of the article that no claim has quoted already. */
  readonly quotes: readonly ChosenText[];
  readonly linksFrom: readonly LinkFacts[];
  readonly linksTo: readonly LinkFacts[];
  readonly media: readonly MediaFacts[];
  /** Words to group by, as they are written; those that begin with `item:` are for programs and left out. */
  readonly tags: readonly string[];
  /** The faults of its data, information left out: for authors, in English. Empty for other readers. */
  readonly issues: readonly Issue[];
  readonly spoken: Spoken;
}

/** The facts of an event. */
export function eventFacts(event: TimelineEvent, context: FactsContext): EventFacts {
  const { formatter } = context;
  const { language } = formatter.reader;
  const { words } = language;
  const { colon, comma, separator } = words.punctuation;
  const facts: EventFacts = lazyRecord<EventFacts>({
    id: () => event.id,
    status: () => event.status,
    standing: () => event.standing,
    title: () => context.title(event),
    labelTitle: () => (event.label === undefined ? facts.title : formatter.text(event.label)),
    labelLine: () => labelLine(event, facts, words),
    labelTimed: () =>
      labelLine(event, facts, words, {
        isTold: true,
        shortTime:
          formatter.labelled === null || event.time === null || event.time.anchorEvent !== undefined
            ? facts.shortTime
            : formatter.labelled(event.time),
      }),
    labelNote: () => labelLine(event, facts, words, { isTimed: false, isTold: true }),
    oneLine: () => ({ ...facts.title, text: [facts.title.text, facts.labelLine].filter(Boolean).join(separator) }),
    isDated: () => event.time !== null,
    time: () => timeWords(event, "full", { written: facts.written, context }),
    shortTime: () => timeWords(event, "short", { written: facts.written, context }),
    timeInZone: () => timeInZone(event, () => facts.time, context),
    timeAndEarlier: () => [facts.timeInZone, facts.earlierText].filter(Boolean).join(separator),
    written: () => writtenTime(event, context),
    edtf: () => event.time?.edtf ?? "",
    readings: () => readingsOf(event, () => facts.time, context),
    readingsText: () =>
      facts.readings.length === 0 ? "" : `${words.ui.oneOfTimes}${colon}${language.time.oneOf(facts.readings, "full")}`,
    earlier: () => event.previously.flatMap((given) => timeFacts(given, context) ?? []),
    earlierText: () =>
      facts.earlier.length === 0
        ? ""
        : `${words.ui.earlierDate}${colon}${facts.earlier.map(({ text }) => text).join(comma)}`,
    actors: () => actorFacts(event, context),
    who: () => whoWords(facts.actors, language),
    voices: () => voicesFacts(event, context),
    certainty: () => certaintyWords(event, facts.voices, words),
    place: () => (event.place === undefined ? null : formatter.text(event.place)),
    text: () => (event.text === undefined ? null : formatter.text(event.text)),
    claims: () => claimFacts(event, context),
    dispute: () => disputeOf(event, facts.voices.all, context),
    citation: () => citationOf(event, context),
    speakers: () => event.claims.map((claim) => formatter.speaker(claim).text),
    quotes: () => restOfQuotes(event, context),
    linksFrom: () => linksFrom(event, context),
    linksTo: () => linksTo(event, context),
    media: () => mediaFacts(event, context),
    tags: () => event.tags.filter((name) => !name.startsWith("item:")),
    issues: () => (formatter.reader.issues === true ? (context.issues.get(event.index) ?? []) : []),
    spoken: () => spokenOf(event, facts, context),
  });
  return facts;
}

function citationOf({ claims }: TimelineEvent, { formatter, numbers: known }: FactsContext): string {
  const { citation, comma } = formatter.reader.language.words.punctuation;
  const numbers = new Set(claims.map(({ by }) => known.get(by)).filter((number) => number !== undefined));
  return numbers.size === 0 ? "" : enclosed([...numbers].sort((a, b) => a - b).join(comma), citation);
}
