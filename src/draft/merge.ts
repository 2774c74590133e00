import { DAY_MS } from "../time/calendar.ts";
import { type GridReach, reachOf } from "./days.ts";
import type { Features } from "./features.ts";
import type { FoundEvent } from "./found.ts";
import type { Mention } from "./gazetteer.ts";
import type { AnnotatedSentence } from "./annotated-sentences.ts";

/** Of more events than these each pair would take too long. */
export const mostCompared = 200;
/** From here on two events may be one. */
const alike = 0.6;
/** Those who share no more than one actor must share so much of their words. */
const manyWords = 0.12;
/** A word of so many letters names a thing. */
const longWord = 6;
/** A word that no more sentences have is rare. */
const rare = 3;

/** For each event those that may report the same event again: their times fit, they share actors, and words or numbers. */
export function candidates(
  found: readonly FoundEvent[],
  features: Features,
): ReadonlyMap<FoundEvent, readonly FoundEvent[]> {
  const pairs = new Map<FoundEvent, FoundEvent[]>();
  const compared = found
    .slice(0, mostCompared)
    .flatMap((one) => (one.time === null ? [] : [{ one, reach: reachOf(one.time), actors: actorsOf(one.sentence) }]));
  const add = (from: FoundEvent, to: FoundEvent): void => void pairs.set(from, [...(pairs.get(from) ?? []), to]);
  compared.forEach((a, i) => {
    for (const b of compared.slice(i + 1)) {
      if (a.one.sentence.start === b.one.sentence.start) continue;
      const shared = jaccard(a.actors, b.actors, () => 1);
      const times = common(a.reach, b.reach);
      if (shared === 0 || times === 0) continue;
      const words = jaccard(features.of(a.one.sentence), features.of(b.one.sentence), features.weight);
      const isOneActor = [...a.actors].filter((actor) => b.actors.has(actor)).length === 1;
      if (0.5 * times + 0.5 * shared + words < alike || (isOneActor && words < manyWords)) continue;
      add(a.one, b.one);
      add(b.one, a.one);
    }
  });
  return pairs;
}

/** The dated sentences that report the same things as a sentence without a date: they share an actor, and an amount or a rare word. */
export function reportsOfSame(
  sentence: AnnotatedSentence,
  { found, features }: { readonly found: readonly FoundEvent[]; readonly features: Features },
): readonly FoundEvent[] {
  const [words, actors] = [features.of(sentence), actorsOf(sentence)];
  const rareWords = [...words].filter(
    (word) => features.count(word) <= rare && (word.includes(" ") || word.length >= longWord),
  );
  return found.slice(0, mostCompared).filter(({ sentence: other, time }) => {
    const others = features.of(other);
    return (
      time !== null &&
      other.start !== sentence.start &&
      [...actorsOf(other)].some((actor) => actors.has(actor)) &&
      rareWords.some((word) => others.has(word))
    );
  });
}

/** Those named, those whom a word may mean, and those whose lane they share. */
function actorsOf({ mentions }: AnnotatedSentence): ReadonlySet<string> {
  return new Set(mentions.filter(isActor).map(({ entry }) => entry.memberOf ?? entry.id));
}

/** Whether it is named as one who acts: those who publish are sources. */
export const isActor = ({ entry }: Mention): boolean => entry.kind !== "outlet";

/** How much of what either has both have. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (item: string) => number): number {
  let [both, all] = [0, 0];
  for (const item of a) {
    all += weight(item);
    if (b.has(item)) both += weight(item);
  }
  for (const item of b) if (!a.has(item)) all += weight(item);
  return all === 0 ? 0 : both / all;
}

/** How much of the longer time both share; a quarter where a border is not known. */
function common(a: GridReach, b: GridReach): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (!(shared > 0)) return 0;
  const longer = Math.max(a.to - a.from, b.to - b.from);
  return Number.isFinite(longer) ? Math.max(shared, DAY_MS) / Math.max(longer, DAY_MS) : 0.25;
}
