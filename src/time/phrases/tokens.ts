import type { WordValue } from "../phrase-table.ts";
import { isDigit, isLetterAt, isSpace } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";

/** A piece of a text: a word of the language's table, a number, a sign, or other words. */
export interface PhraseToken {
  readonly start: number;
  readonly end: number;
  /** The text before it: nothing, a space, a line's end, or so much that no phrase reaches across. */
  readonly before: "nothing" | "space" | "line" | "gap";
  /** Its values by class; absent where it is not a word of the table. */
  readonly classes?: ReadonlyMap<string, WordValue>;
  /** NaN where it is no number that a date can hold: with commas, or too long. */
  readonly value?: number;
  readonly sign?: string;
  /** Other words that begin with a small letter. */
  readonly small?: boolean;
}

/** A text in tokens, and how many steps it took: characters looked at. */
export interface Tokens {
  readonly tokens: readonly PhraseToken[];
  readonly steps: number;
}

const SMALL = /^\p{Ll}/u;
/** A number with commas at its thousands is an amount, never a part of a date. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)|\d+|[๐-๙]+/y;
const THAI_ZERO = 0x0e50;

/** Cuts a text into tokens from left to right; the longest word wins. */
export function tokens(
  text: string,
  { lexicon, script }: { readonly lexicon: Lexicon; readonly script: "spaced" | "unspaced" },
): Tokens {
  const found: PhraseToken[] = [];
  let steps = 0;
  let at = 0;
  let before: PhraseToken["before"] = "line";
  const take = (token: Omit<PhraseToken, "start" | "before">): void => {
    found.push({ start: at, before, ...token });
    at = token.end;
    before = "nothing";
  };
  while (at < text.length) {
    steps += 1;
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      const space = spaceAt(text, at);
      before = spaceKind(space);
      at += space.length;
      steps += space.length;
      continue;
    }
    if (isDigit(code)) {
      const digits = numberAt(text, at);
      take({ end: at + digits.length, value: numberOf(digits) });
      steps += digits.length;
      continue;
    }
    const word = lexicon.longestAt(text, at);
    steps += word.steps;
    if (word.end > at && word.classes !== undefined) take({ end: word.end, classes: word.classes });
    else if (isLetterAt(text, at)) {
      const end = otherEnd({ text, at, script, lexicon });
      steps += end.steps;
      take({ end: end.at, small: SMALL.test(text.slice(at, at + 2)) });
    } else {
      const sign = charAt(text, at);
      take({ end: at + sign.length, sign });
    }
  }
  return { tokens: found, steps };
}

/** Where other words end: at a letter's border, or in an unspaced script where a word of the table begins. */
function otherEnd({
  text,
  at,
  script,
  lexicon,
}: {
  readonly text: string;
  readonly at: number;
  readonly script: "spaced" | "unspaced";
  readonly lexicon: Lexicon;
}): { readonly at: number; readonly steps: number } {
  let steps = 0;
  let end = at + charAt(text, at).length;
  while (end < text.length && isLetterAt(text, end)) {
    steps += 1;
    if (script === "unspaced") {
      const word = lexicon.longestAt(text, end);
      steps += word.steps;
      if (word.end > end) break;
    }
    end += charAt(text, end).length;
  }
  return { at: end, steps };
}

/** The number's value; NaN for amounts with commas and for runs that no date holds. */
function numberOf(digits: string): number {
  if (digits.length > 9 || digits.includes(",")) return NaN;
  return Number(digits.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO)));
}

function spaceKind(space: string): PhraseToken["before"] {
  const lines = space.split("\n").length - 1;
  if (lines > 1 || space.length > 3 + lines * 8) return "gap";
  return lines === 1 ? "line" : "space";
}

function spaceAt(text: string, at: number): string {
  let end = at + 1;
  while (isSpace(text.charCodeAt(end))) end += 1;
  return text.slice(at, end);
}

function numberAt(text: string, at: number): string {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0] ?? text.charAt(at);
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
