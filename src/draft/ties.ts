import { parseEdtf } from "../time/edtf/parse.ts";
import { aboutTime, beforeTime, byTime } from "../time/compose/compose.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { readMeaning } from "../time/phrases/read-meaning.ts";
import { dayText, reachOf, someDayOf } from "./days.ts";
import type { FoundEvent } from "./found.ts";
import { type TieWord, tieFinder } from "./hints.ts";
import type { Choices } from "./options.ts";
import { firstFrom } from "./span.ts";
import { isIn, type AnnotatedSentence, annotatedAt } from "./annotated-sentences.ts";

/** A sentence without a date of its own, and the word that ties it to the rest of the text. */
export interface Tied {
  readonly word: TieWord;
  readonly sentence: AnnotatedSentence;
}

/** The first tie of each sentence that has no date; those that can be read by themselves before "while". */
export function tiesIn(
  article: string,
  {
    sentences,
    dated,
    language,
  }: {
    readonly sentences: readonly AnnotatedSentence[];
    readonly dated: readonly FoundEvent[];
    readonly language: Choices["language"];
  },
): readonly Tied[] {
  if (language.hints === undefined) return [];
  const taken = dated.map(({ phrase }) => phrase);
  const bySentence = new Map<number, Tied>();
  for (const word of tieFinder(language.hints)(article)) {
    const sentence = annotatedAt(sentences, word);
    if (isIn(taken, sentence) || (word.tie === "meanwhile" && !(sentence.opens && word.start === sentence.start)))
      continue;
    const known = bySentence.get(sentence.start);
    if (known === undefined || (known.word.tie === "while" && word.tie !== "while"))
      bySentence.set(sentence.start, { word, sentence });
  }
  return [...bySentence.values()];
}

/** The times of ties that need no more than what was dated before them. */
export function foundTies(
  ties: readonly Tied[],
  { dated, choices }: { readonly dated: readonly FoundEvent[]; readonly choices: Choices },
): readonly FoundEvent[] {
  const dateline = parseEdtf(choices.dateline, { zone: choices.zone });
  const places = dated.map(({ phrase }) => phrase);
  return ties.flatMap(({ word, sentence }): readonly FoundEvent[] => {
    const last = dated.slice(0, firstFrom(places, word.start)).findLast(({ time }) => time !== null);
    const read =
      word.tie === "meanwhile"
        ? thisWeek(dateline, choices)
        : word.tie === "while" || last === undefined
          ? undefined
          : timeFrom(word.tie, { last, dateline });
    return read === undefined
      ? []
      : [{ phrase: { start: word.start, end: word.end }, sentence, rule: `draft/${word.tie}`, issues: [], ...read }];
  });
}

type Read = Pick<FoundEvent, "time" | "when">;

/** About the week of the dateline. */
function thisWeek(dateline: FuzzyTime, { language, zone, weekStart }: Choices): Read | undefined {
  if (language.phrases === undefined) return undefined;
  const { time } = readMeaning(
    { kind: "unit", unit: "week", offset: 0 },
    { dateline, zone, habits: language.phrases.habits, ...(weekStart !== undefined && { weekStart }) },
  );
  const week = time === null ? undefined : someDayOf(reachOf(time));
  return week === undefined
    ? undefined
    : { time: aboutTime(parseEdtf(week)), when: { form: "own", when: { about: week } } };
}

function timeFrom(
  tie: "same-time" | "held-after",
  { last, dateline }: { readonly last: FoundEvent; readonly dateline: FuzzyTime },
): Read | undefined {
  if (last.time === null) return undefined;
  if (tie === "same-time") return { time: aboutTime(last.time), when: { form: "about", of: last } };
  const { to } = reachOf(last.time);
  const written = reachOf(dateline);
  if (!Number.isFinite(to)) return undefined;
  // Told from before the dateline "by" has no beginning; on from there it would begin with the dateline.
  if (to <= written.from && last.time.relation === undefined)
    return { time: byTime(last.time, dateline), when: { form: "by", of: last } };
  const border = dayText(Math.min(to, written.to));
  return border === undefined
    ? undefined
    : { time: beforeTime(parseEdtf(border)), when: { form: "own", when: { before: border } } };
}
