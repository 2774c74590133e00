import type { Language } from "../time/language.ts";
import type { TextSpan } from "./span.ts";

/** A title that is longer is shortened. */
const longest = 140;

/** The sentence as a title; of a long one the words around the phrase, with … where some were left out. */
export function titleOf(
  article: string,
  {
    sentence,
    phrase,
    language,
  }: { readonly sentence: TextSpan; readonly phrase: TextSpan; readonly language: Language },
): string {
  const { start, end } = sentence;
  if (end - start <= longest) return oneLine(article.slice(start, end));
  const from = phrase.end - start <= longest - 2 ? start : clauseBefore(article, { sentence, phrase });
  const to =
    end - from <= longest - 1
      ? end
      : wordEnd(
          article,
          { start: from, end: Math.min(end, Math.max(phrase.end, from + longest - 2)) },
          phrase.end,
          language,
        );
  return `${from > start ? "…" : ""}${oneLine(article.slice(from, to))}${to < end ? "…" : ""}`;
}

/** Where the clause of the phrase begins: behind a sign and a space, else behind any space, as far back as the length allows. */
function clauseBefore(
  article: string,
  { sentence, phrase }: { readonly sentence: TextSpan; readonly phrase: TextSpan },
): number {
  const least = Math.max(sentence.start, phrase.end - longest + 2);
  const ahead = article.slice(least, phrase.start);
  const signs = [...ahead.matchAll(/[,;:–—]\s+/gu)];
  const spaces = [...ahead.matchAll(/\s+/gu)];
  const [border] = signs.length > 0 ? signs : spaces;
  return border === undefined ? phrase.start : least + border.index + border[0].length;
}

/** The end of the last whole word, which is not inside the phrase. */
function wordEnd(article: string, { start, end }: TextSpan, least: number, { breaks }: Language): number {
  const pieces = (breaks ?? spaced)(article.slice(start, end + 1));
  let at = start;
  let last = least;
  for (const piece of pieces) {
    at += piece.length;
    if (at <= end && at >= least) last = at;
  }
  return Math.max(least, last);
}

const spaced = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/gu) ?? [];

const oneLine = (text: string): string => text.trim().replace(/\s+/gu, " ");
