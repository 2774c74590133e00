import type { DocumentEvent, DraftHint, EventDraft, When } from "../model/document.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { Language } from "../time/language.ts";
import { toEdtf } from "../time/edtf/to-edtf.ts";
import { formatTime } from "../time/wording.ts";
import { castOf, nameHints } from "./cast.ts";
import { reachOf } from "./days.ts";
import type { Found } from "./found.ts";
import { quoteOf } from "./quote.ts";
import { titleOf } from "./title.ts";

/** A list of many days says less to a person than words do. */
const longestEdtf = 40;

/** What an event of the draft is made with. */
export interface DraftEventInput {
  readonly found: Found;
  readonly idOf: (found: Found) => string;
  readonly mergeWith: readonly Found[];
  /** The id of the article as a source. */
  readonly source: string;
  readonly language: Language;
  readonly dateline: FuzzyTime;
}

/** An event that says no more than the article does: that it reports this, in these words. */
export function draftEvent(article: string, { found, idOf, mergeWith, source, language, dateline }: DraftEventInput): DocumentEvent {
  const { phrase, told, time } = found;
  const quote = quoteOf(article, told, language.code);
  const title = titleOf(article, { sentence: told, phrase, language });
  const cast = castOf(told);
  const say = (one: FuzzyTime): string => {
    const edtf = toEdtf(one);
    return edtf === undefined || edtf.length > longestEdtf ? formatTime(one, { language }) : edtf;
  };
  const draft: EventDraft = {
    rule: found.rule,
    ...(time !== null && { read: say(time) }),
    phrase: quoteOf(article, phrase, language.code),
    hints: hintsOf(article, found),
    ...(mergeWith.length > 0 && { mergeWith: mergeWith.map(idOf) }),
    ...(time?.alternatives !== undefined && { alternatives: time.alternatives.map(say) }),
  };
  return {
    id: idOf(found),
    title,
    when: writtenWhen(found, idOf),
    ...(cast.length > 0 && { actors: cast }),
    ...(time !== null && isToCome(time, dateline) && { status: "planned" }),
    ...(title !== quote.exact && { text: quote.exact }),
    claims: [{ by: source, stance: "reports", quote }],
    quotes: [quote],
    draft,
  };
}

function writtenWhen({ when }: Found, idOf: DraftEventInput["idOf"]): When {
  if (when.form === "own") return when.when;
  const event = { event: idOf(when.of) };
  return when.form === "about" ? { about: event } : { by: event };
}

/** In the order of the text. A time that was worked out is a hint itself. */
function hintsOf(article: string, { phrase, told, rule }: Found): readonly DraftHint[] {
  const { start, end } = phrase;
  const worked: readonly DraftHint[] = rule.startsWith("draft/") ? [{ about: "time", value: rule.slice("draft/".length), word: article.slice(start, end), start, end }] : [];
  return [...told.hints, ...nameHints(article, told), ...worked].sort((a, b) => a.start - b.start);
}

/** What lies wholly after the day it was written has not happened yet. */
function isToCome(time: FuzzyTime, dateline: FuzzyTime): boolean {
  const { to } = reachOf(dateline);
  return Number.isFinite(to) && reachOf(time).from >= to;
}
