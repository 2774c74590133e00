import type { Language } from "../time/language.ts";
import { overlap, type TextSpan } from "./span.ts";
import type { AnnotatedSentence } from "./annotated-sentences.ts";

/** The features that sentences are compared by: their words and amounts, and how rare each is in the article. */
export interface Features {
  /** The words and amounts of a sentence, names and dates left out. */
  readonly of: (sentence: AnnotatedSentence) => ReadonlySet<string>;
  /** How many sentences have it. */
  readonly count: (feature: string) => number;
  /** Its weight: little where it is everywhere. */
  readonly weight: (feature: string) => number;
}

/** Takes the words of all sentences. */
export function featuresOf(
  article: string,
  {
    sentences,
    dates,
    language,
  }: {
    readonly sentences: readonly AnnotatedSentence[];
    readonly dates: readonly TextSpan[];
    readonly language: Language;
  },
): Features {
  const segmenter = new Intl.Segmenter(language.code, { granularity: "word" });
  const counts = new Map<string, number>();
  const bySentence = new Map<number, ReadonlySet<string>>();
  let next = 0;
  for (const sentence of sentences) {
    const hidden: TextSpan[] = sentence.mentions.map(({ start, end }) => ({ start, end }));
    while (next < dates.length && (dates[next]?.start ?? sentence.end) < sentence.end) {
      const date = dates[next];
      if (date !== undefined) hidden.push(date);
      next += 1;
    }
    const features = wordsOf(article, { sentence, hidden: hidden.sort((a, b) => a.start - b.start), segmenter });
    bySentence.set(sentence.start, features);
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const count = (feature: string): number => counts.get(feature) ?? 0;
  return {
    of: ({ start }) => bySentence.get(start) ?? new Set(),
    count,
    weight: (feature) => Math.log((sentences.length + 1) / Math.max(1, count(feature))),
  };
}

/** Words in small letters; a number is one with the word behind it: "200 million". */
function wordsOf(
  article: string,
  {
    sentence,
    hidden,
    segmenter,
  }: { readonly sentence: TextSpan; readonly hidden: readonly TextSpan[]; readonly segmenter: Intl.Segmenter },
): ReadonlySet<string> {
  const found = new Set<string>();
  let number: string | undefined;
  let at = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(article.slice(sentence.start, sentence.end))) {
    const span = { start: sentence.start + index, end: sentence.start + index + segment.length };
    while (at < hidden.length && (hidden[at]?.end ?? 0) <= span.start) at += 1;
    const over = hidden[at];
    if (isWordLike !== true || (over !== undefined && overlap(over, span))) continue;
    const word = segment.toLowerCase();
    if (number !== undefined) found.add(`${number} ${word}`);
    number = /^[\d๐-๙]/u.test(word) ? word : undefined;
    if (number === undefined && word.length > 1) found.add(word);
  }
  return found;
}
