import type { When } from "../model/document.ts";
import { toEdtf } from "../time/edtf/to-edtf.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { Side } from "../time/phrase-meaning.ts";
import { type FoundDate, phraseReader } from "../time/phrases/find.ts";
import { reachOf, someDayOf } from "./days.ts";
import type { FoundEvent } from "./found.ts";
import type { Choices } from "./options.ts";
import { type AnnotatedSentence, annotatedAt } from "./annotated-sentences.ts";

/** A phrase of the article, and how the document writes it. */
export interface DatedPhrase extends FoundDate {
  readonly when: When;
}

/**
 * The phrases that say when. The document keeps the very words, which are read again from its dateline; only where the
 * conventions asked for here make another time of them is that written out.
 */
export function datedPhrases(
  article: string,
  { language, dateline, zone, actors: _actors, title: _title, source: _source, ...conventions }: Choices,
): readonly DatedPhrase[] {
  const asked = phraseReader({ language, dateline, zone, ...conventions }, "draftTimeline");
  const usual = phraseReader({ language, dateline, zone });
  return asked.find(article).map((found): DatedPhrase => {
    const again = usual.read(found.text);
    const words: When = { phrase: found.text, lang: language.code };
    return { ...found, when: isSame(found.time, again?.time) ? words : (writtenOut(found.time) ?? words) };
  });
}

/** The future event for each of them. */
export function foundDates(
  phrases: readonly DatedPhrase[],
  sentences: readonly AnnotatedSentence[],
  { language, dateline, zone }: Choices,
): readonly FoundEvent[] {
  return phrases.map((phrase): FoundEvent => {
    const { start, end, rule, issues } = phrase;
    const around = annotatedAt(sentences, { start, end });
    const side = isDoubtful(phrase.time) ? sideOf(around) : undefined;
    const settled =
      side === undefined ? undefined : phraseReader({ language, dateline, zone, tense: side }).read(phrase.text)?.time;
    if (side === undefined || settled === undefined || settled === null)
      return {
        phrase: { start, end },
        sentence: around,
        rule,
        time: phrase.time,
        issues,
        when: { form: "own", when: phrase.when },
      };
    const others = [phrase.time, ...(phrase.time?.alternatives ?? [])].filter(
      (other) => other !== null && !isSame(other, settled),
    ) as readonly FuzzyTime[];
    const time: FuzzyTime = others.length === 0 ? settled : { ...settled, alternatives: others };
    return {
      phrase: { start, end },
      sentence: around,
      rule,
      time,
      issues,
      when: { form: "own", when: { phrase: phrase.text, lang: language.code, tense: side } },
    };
  });
}

/** A bare weekday may lie on either side of the dateline, and is marked uncertain. */
function isDoubtful(time: FuzzyTime | null): boolean {
  return (
    time?.alternatives !== undefined &&
    [time.start, time.end].some((edge) => typeof edge !== "string" && edge.uncertain === true)
  );
}

/** Reported speech is about the past, a plan about the future; where the sentence has both or neither, the side is not known. */
function sideOf({ hints }: AnnotatedSentence): Side | undefined {
  const values = new Set(hints.map(({ value }) => value));
  const said = ["reports", "asserts", "confirms", "denies"].some((stance) => values.has(stance));
  return values.has("planned") === said ? undefined : said ? "past" : "future";
}

function isSame(time: FuzzyTime | null, other: FuzzyTime | null | undefined): boolean {
  if (time === null || other === null || other === undefined) return other === time;
  const [one, two] = [reachOf(time), reachOf(other)];
  return (
    one.from === two.from &&
    one.to === two.to &&
    time.relation === other.relation &&
    (time.end === "open") === (other.end === "open")
  );
}

function writtenOut(time: FuzzyTime | null): When | undefined {
  return time === null ? undefined : (toEdtf(time) ?? someDayOf(reachOf(time)));
}
