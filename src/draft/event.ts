import type { DocumentEvent, DraftHint, EventDraft, When } from "../model/document.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { Language } from "../time/language.ts";
import { toEdtf } from "../time/edtf/to-edtf.ts";
import { formatTime } from "../time/wording/format-time.ts";
import { castOf, nameHints } from "./cast.ts";
import { reachOf, someDayOf } from "./days.ts";
import { type FoundEvent, isWorkedOut, WORKED_OUT } from "./found.ts";
import { quoteOf } from "./quote.ts";
import { titleOf } from "./title.ts";

/** A list of many days says less to a person than words do. */
const longestEdtf = 40;
/** From a vague dateline a phrase has many readings: the first day and the last say more than all of them. */
const longestWords = 100;

/** Input for making an event of the draft. */
export interface DraftEventInput {
  readonly found: FoundEvent;
  readonly idOf: (found: FoundEvent) => string;
  readonly mergeWith: readonly FoundEvent[];
  /** Whether it is far back of what the article is about. */
  readonly isBackground: boolean;
  /** The id of the article as a source. */
  readonly source: string;
  readonly language: Language;
  readonly dateline: FuzzyTime;
}

/** An event that says no more than the article does: that it reports this, in these words. */
export function draftEvent(
  article: string,
  { found, idOf, mergeWith, isBackground, source, language, dateline }: DraftEventInput,
): DocumentEvent {
  const { phrase, sentence, time } = found;
  const quote = quoteOf(article, sentence, language.code);
  const title = titleOf(article, { sentence, phrase, language });
  const cast = castOf(sentence);
  const say = (one: FuzzyTime): string => {
    const edtf = toEdtf(one);
    if (edtf !== undefined && edtf.length <= longestEdtf) return edtf;
    const words = formatTime(one, { language });
    return words.length <= longestWords ? words : (someDayOf(reachOf(one)) ?? words);
  };
  const draft: EventDraft = {
    rule: found.rule,
    ...(time !== null && { read: say(time) }),
    phrase: quoteOf(article, phrase, language.code),
    hints: hintsOf(article, { found, isBackground }),
    ...(mergeWith.length > 0 && { mergeWith: mergeWith.map(idOf) }),
    ...(time?.alternatives !== undefined && {
      alternatives: distinctWords([time, ...time.alternatives], say).slice(1),
    }),
  };
  return {
    id: idOf(found),
    title,
    when: writtenWhen(found, idOf),
    ...(cast.length > 0 && { actors: cast }),
    ...(isPlanned(found, dateline) && { status: "planned" }),
    ...(isBackground && { context: true }),
    ...(title !== quote.exact && { text: quote.exact }),
    claims: [{ by: source, stance: "reports", quote }],
    quotes: [quote],
    draft,
  };
}

/** Readings in words, each once: one that would be said as another is said by its first day and its last. */
function distinctWords(readings: readonly FuzzyTime[], say: (time: FuzzyTime) => string): readonly string[] {
  const said = new Set<string>();
  for (const reading of readings) {
    const words = say(reading);
    said.add(said.has(words) ? (someDayOf(reachOf(reading)) ?? words) : words);
  }
  return [...said];
}

function writtenWhen({ when }: FoundEvent, idOf: DraftEventInput["idOf"]): When {
  if (when.form === "own") return when.when;
  const event = { event: idOf(when.of) };
  return when.form === "about" ? { about: event } : { by: event };
}

/** In the order of the text. A time that was worked out is a hint itself, and so is that it was taken for background. */
function hintsOf(
  article: string,
  { found: { phrase, sentence, rule }, isBackground }: { readonly found: FoundEvent; readonly isBackground: boolean },
): readonly DraftHint[] {
  const { start, end } = phrase;
  const aboutTime = (value: string): DraftHint => ({
    about: "time",
    value,
    word: article.slice(start, end),
    start,
    end,
  });
  const worked = isWorkedOut(rule) ? [aboutTime(rule.slice(WORKED_OUT.length))] : [];
  return [
    ...sentence.hints,
    ...nameHints(article, sentence),
    ...worked,
    ...(isBackground ? [aboutTime("background")] : []),
  ].sort((a, b) => a.start - b.start);
}

/**
 * What lies wholly after the day it was written, however its words are read, has not happened yet; but where the sentence
 * says that it was called off or moved, or what somebody said, only a person knows what became of it.
 */
function isPlanned({ time, sentence }: FoundEvent, dateline: FuzzyTime): boolean {
  const { to } = reachOf(dateline);
  if (time === null || !Number.isFinite(to) || sentence.hints.some(({ value }) => value !== "planned")) return false;
  return [time, ...(time.alternatives ?? [])].every((reading) => reachOf(reading).from >= to);
}
