import type { Language } from "../time/language.ts";
import type { TextSpan } from "./span.ts";

/** A sentence of an article, without the spaces around it. */
export interface Sentence extends TextSpan {
  /** Whether it opens a paragraph. */
  readonly opens: boolean;
}

/** A line that is longer was not broken to fit a page. */
const widest = 120;
const LINE = /\r\n|[\n\r\u2028\u2029]/u;

/** The sentences of an article in their order; where the language marks none, its clauses. */
export function sentencesOf(article: string, language: Language): readonly Sentence[] {
  const cut = language.hints?.sentences ?? segmented(language.code);
  return paragraphs(article).flatMap(({ start, end }) => {
    // Where a line was broken to fit the page no sentence ends.
    const paragraph = article.slice(start, end).replace(/[\n\r\u2028\u2029]/gu, " ");
    const pieces = cut(paragraph);
    const whole = pieces.join("") === paragraph ? pieces : [paragraph];
    let at = start;
    const found = whole.flatMap((piece): readonly TextSpan[] => {
      const from = at;
      at += piece.length;
      return trimmed(article, { start: from, end: at });
    });
    return found.map((span, place) => ({ ...span, opens: place === 0 }));
  });
}

function segmented(code: string): (paragraph: string) => readonly string[] {
  const segmenter = new Intl.Segmenter(code, { granularity: "sentence" });
  return (paragraph) => Array.from(segmenter.segment(paragraph), ({ segment }) => segment);
}

/** Lines; in a text whose lines are broken to fit a page, the text between blank lines. */
function paragraphs(article: string): readonly TextSpan[] {
  const isBroken = /\n[^\S\n]*\n/u.test(article) && article.split(LINE).every((line) => line.length <= widest);
  const border = isBroken
    ? /(?:\r\n|[\n\r\u2028\u2029])(?:[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]))+/gu
    : new RegExp(LINE.source, "gu");
  const found: TextSpan[] = [];
  let start = 0;
  for (const { index, 0: sign } of article.matchAll(border)) {
    found.push({ start, end: index });
    start = index + sign.length;
  }
  return [...found, { start, end: article.length }];
}

/** The stretch without the spaces at its edges; none where it is all spaces. */
function trimmed(article: string, { start, end }: TextSpan): readonly TextSpan[] {
  const piece = article.slice(start, end);
  const inner = piece.trim();
  if (inner === "") return [];
  const from = start + piece.length - piece.trimStart().length;
  return [{ start: from, end: from + inner.length }];
}
