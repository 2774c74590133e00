import type { ChosenText } from "../base/text.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { whoSpoken, type ActorFacts } from "./actor-facts.ts";
import type { FactsContext } from "./context.ts";
import { daysBetween } from "./relative.ts";
import type { WrittenTime } from "./written-time.ts";

/** An event as it is read out. */
export interface Spoken {
  /** Title, date, roles, status and standing, in words. */
  readonly text: string;
  readonly lang: string;
  /** The title that `text` begins with, in its own language. */
  readonly title: ChosenText;
}

/** The facts of an event that are read out. */
interface SpokenParts {
  readonly title: ChosenText;
  readonly time: string;
  readonly written: WrittenTime | null;
  readonly earlierText: string;
  readonly actors: readonly ActorFacts[];
  readonly certainty: string;
}

/** An event as it is read out, from its facts. */
export function spokenOf(event: TimelineEvent, facts: SpokenParts, context: FactsContext): Spoken {
  const { words, code } = context.formatter.reader.language;
  const { colon, fullStop } = words.punctuation;
  const { written } = facts;
  const isRead = event.time !== null && written?.notation === "";
  const rest = [
    facts.time,
    fromAligned(event, context),
    isRead ? `${words.ui.written}${colon}${written.text}` : "",
    facts.earlierText,
    whoSpoken(facts.actors, context.formatter.reader.language),
    facts.certainty,
  ]
    .filter(Boolean)
    .map((part) => unstopped(part, fullStop.trim()));
  return { text: [facts.title.text, ...rest].join(fullStop), lang: code, title: facts.title };
}

/** A sentence without its full stop, where one is put behind it anyway. */
function unstopped(sentence: string, fullStop: string): string {
  const text = sentence.trimEnd();
  return fullStop !== "" && text.endsWith(fullStop) ? unstopped(text.slice(0, -fullStop.length), fullStop) : text;
}

/** How many days an event lies from the one that time is counted from. */
function fromAligned(event: TimelineEvent, { formatter, events, title }: FactsContext): string {
  const { align, zone, language } = formatter.reader;
  const aligned = align === undefined ? undefined : events.get(align);
  const days = aligned === undefined || aligned.id === event.id ? null : daysBetween(event, aligned, zone);
  return days === null || aligned === undefined ? "" : language.words.axis.daysFrom(days, title(aligned).text);
}
