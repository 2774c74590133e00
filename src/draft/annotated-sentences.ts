import type { DraftHint } from "../model/document.ts";
import type { Language } from "../time/language.ts";
import { type GazetteerEntry, type Mention, mentionFinder } from "./gazetteer.ts";
import { hintFinder, planFinder } from "./hints.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { firstFrom, overlap, type TextSpan, within } from "./span.ts";

/** A sentence with what it names. */
export interface AnnotatedSentence extends Sentence {
  readonly mentions: readonly Mention[];
  readonly hints: readonly DraftHint[];
}

/** Input of `annotatedSentences`. */
export interface AnnotateInput {
  readonly language: Language;
  readonly actors: readonly GazetteerEntry[];
  /** Stretches whose words are read already. */
  readonly dates: readonly TextSpan[];
  /** Those of them that say by when. */
  readonly deadlines: readonly TextSpan[];
}

/** The sentences of an article, each with the names and hints in it. */
export function annotatedSentences(
  article: string,
  { language, actors, dates, deadlines }: AnnotateInput,
): readonly AnnotatedSentence[] {
  const { hints: table } = language;
  const mentions = mentionFinder(actors, table)(article);
  const hints = table === undefined ? [] : hintFinder(table)(article).filter((hint) => !isIn(dates, hint));
  const plans =
    table === undefined ? [] : planFinder(table)(article).filter((plan) => !isIn(dates, plan) && !isIn(hints, plan));
  return sentencesOf(article, language).map((sentence) => {
    const planned = clausesOf(article, sentence).flatMap((clause) => {
      const last = within(deadlines, clause).at(-1)?.start ?? clause.start;
      return within(plans, clause).filter(({ end }) => end <= last);
    });
    return {
      ...sentence,
      mentions: within(mentions, sentence),
      hints: [...within(hints, sentence), ...planned].sort((a, b) => a.start - b.start),
    };
  });
}

/** A sentence from semicolon to semicolon: what a verb speaks of ends there. */
function clausesOf(article: string, { start, end }: TextSpan): readonly TextSpan[] {
  let at = start;
  return article
    .slice(start, end)
    .split(";")
    .map(({ length }) => {
      const clause = { start: at, end: at + length };
      at = clause.end + 1;
      return clause;
    });
}

/** The sentence of a phrase; where it goes over a border, all that it touches as one. */
export function annotatedAt(sentences: readonly AnnotatedSentence[], phrase: TextSpan): AnnotatedSentence {
  const next = firstFrom(sentences, phrase.end);
  const touched: AnnotatedSentence[] = [];
  for (let at = next - 1; at >= 0; at -= 1) {
    const one = sentences[at];
    if (one === undefined || !overlap(one, phrase)) break;
    touched.unshift(one);
  }
  const [first, ...more] = touched;
  if (first === undefined) return { ...phrase, opens: false, mentions: [], hints: [] };
  return more.reduce(
    (all, one): AnnotatedSentence => ({
      ...all,
      end: one.end,
      mentions: [...all.mentions, ...one.mentions],
      hints: [...all.hints, ...one.hints],
    }),
    first,
  );
}

/** Whether one of a sorted list holds the stretch, or a part of it. */
export function isIn(sorted: readonly TextSpan[], span: TextSpan): boolean {
  const next = firstFrom(sorted, span.end);
  const before = sorted[next - 1];
  return before !== undefined && overlap(before, span);
}
