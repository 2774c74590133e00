import type { Quote } from "../model/document.ts";
import type { TextSpan } from "./span.ts";

/** How much of its surroundings a quote keeps on each side. */
const context = 32;

/** A stretch of an article as a W3C TextQuoteSelector with its offsets: `article.slice(start, end) === exact`. */
export function quoteOf(article: string, { start, end }: TextSpan, lang: string): Quote {
  const from = Math.max(0, start - context);
  const to = Math.min(article.length, end + context);
  // Half a surrogate pair is no sign.
  const prefix = article.slice(from < start && isTrailing(article.charCodeAt(from)) ? from + 1 : from, start);
  const suffix = article.slice(end, to > end && isLeading(article.charCodeAt(to - 1)) ? to - 1 : to);
  return {
    exact: article.slice(start, end),
    ...(prefix !== "" && { prefix }),
    ...(suffix !== "" && { suffix }),
    start,
    end,
    lang,
  };
}

const isLeading = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isTrailing = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
