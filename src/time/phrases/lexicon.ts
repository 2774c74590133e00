import type { PhraseTable, WordValue } from "../phrase-table.ts";
import { isLetterAt, isSpace } from "./letters.ts";

/** The words of a language, found letter by letter. */
export interface Lexicon {
  /** The longest word that begins there; `classes` and a useful `end` are only there where there is one. */
  longestAt(text: string, at: number): Longest;
}

/** A word that was found, and how many letters were looked at. */
export interface Longest {
  readonly end: number;
  readonly classes?: ReadonlyMap<string, WordValue>;
  readonly steps: number;
}

interface Node {
  readonly next: Map<number, Node>;
  /** What the words that end here mean, each as it is written in the table. */
  readonly words: { readonly written: string; readonly classes: Map<string, WordValue> }[];
}

const SPACE = 0x20;
/** More than this between two words of one is no space of a line or around its end. */
const LONGEST_SPACE = 3;

const nothing: Longest = { end: -1, steps: 1 };

/** The words and traps of a table as a tree of letters. A trap is a word of no class. */
export function lexicon({ script, words, traps }: Pick<PhraseTable, "script" | "words" | "traps">): Lexicon {
  const root = node();
  for (const trap of traps) add(root, trap);
  for (const [wordClass, forms] of Object.entries(words)) {
    const pairs: readonly (readonly [string, WordValue])[] = Array.isArray(forms)
      ? forms.map((form: string) => [form, form])
      : Object.entries(forms);
    for (const [written, value] of pairs) add(root, written).set(wordClass, value);
  }
  const fits = script === "spaced" ? isWordThere : isClusterThere;
  return {
    longestAt: (text, at) => {
      let here = root.next.get(plain(text, at));
      if (here === undefined) return nothing;
      let steps = 1;
      let best: Omit<Longest, "steps"> = nothing;
      let end = at + 1;
      while (here !== undefined) {
        const classes = here.words.length > 0 && fits(text, at, end) ? classesOf(here, text.slice(at, end)) : undefined;
        if (classes !== undefined) best = { end, classes };
        if (end >= text.length) break;
        const letter = plain(text, end);
        here = here.next.get(letter);
        end += letter === SPACE ? spaceLength(text, end) : 1;
        steps += 1;
      }
      return { ...best, steps };
    },
  };
}

function node(): Node {
  return { next: new Map(), words: [] };
}

function add(root: Node, written: string): Map<string, WordValue> {
  let here = root;
  for (let at = 0; at < written.length; at += 1) {
    const letter = plain(written, at);
    const next = here.next.get(letter) ?? node();
    here.next.set(letter, next);
    here = next;
  }
  const known = here.words.find((word) => word.written === written);
  if (known !== undefined) return known.classes;
  const classes = new Map<string, WordValue>();
  here.words.push({ written, classes });
  return classes;
}

/** What a word means, as it is written there: small letters in the table fit any, capitals only themselves or all capitals. */
function classesOf({ words }: Node, text: string): ReadonlyMap<string, WordValue> | undefined {
  const isCapitals = text === text.toUpperCase();
  const isSmall = (written: string): boolean => written === written.toLowerCase();
  // A word written with its capital is not the same word in small letters: "May" and "may".
  const named = words.find(({ written }) => !isSmall(written) && (isCapitals || sameLetters(written, text)));
  return (named ?? words.find(({ written }) => isSmall(written)))?.classes;
}

/** A word that begins small has a capital where it opens a sentence: "vor Kurzem", "Vor Kurzem". */
function sameLetters(written: string, text: string): boolean {
  if (written === text) return true;
  let at = 0;
  for (let k = 0; k < written.length; k += 1) {
    const [wanted, code] = [written.charCodeAt(k), text.charCodeAt(at)];
    const same = isSpace(code)
      ? wanted === SPACE
      : wanted === (unlike(code) ?? code) || (k === 0 && wanted === plain(text, 0));
    if (!same) return false;
    at += isSpace(code) ? spaceLength(text, at) : 1;
  }
  return at === text.length;
}

/** The plain form of an apostrophe or hyphen. */
function unlike(code: number): number | undefined {
  return code === 0x2019 ? 0x27 : code === 0x2010 || code === 0x2011 ? 0x2d : undefined;
}

/** The letter at an offset as the tree knows it: small, with plain apostrophes and hyphens, and one space for any. */
function plain(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isSpace(code)) return SPACE;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  return unlike(code) ?? (code >= 0x0e00 && code < 0x0e80 ? code : text.charAt(at).toLowerCase().charCodeAt(0));
}

function spaceLength(text: string, at: number): number {
  let length = 1;
  while (length < LONGEST_SPACE && isSpace(text.charCodeAt(at + length))) length += 1;
  return length;
}

/** Whether a word of a spaced script begins and ends there. Figures may touch it: "3pm", "Q1". */
function isWordThere(text: string, start: number, end: number): boolean {
  const opens = start === 0 || !isLetterAt(text, start) || !isLetterAt(text, start - 1);
  return opens && (end >= text.length || !isLetterAt(text, end - 1) || !isLetterAt(text, end));
}

/** Whether a word of an unspaced script can begin and end there: not inside a letter with its vowels and marks. */
function isClusterThere(text: string, start: number, end: number): boolean {
  return !(start > 0 && leads(text.charCodeAt(start - 1))) && !(end < text.length && hangs(text.charCodeAt(end)));
}

/** Thai vowels that are written before the letter they belong to: no word ends with one. */
function leads(code: number): boolean {
  return code >= 0x0e40 && code <= 0x0e44;
}

/** Thai vowels and marks that hang on the letter before: no word begins with one. */
function hangs(code: number): boolean {
  return (code >= 0x0e30 && code <= 0x0e3a) || code === 0x0e45 || (code >= 0x0e47 && code <= 0x0e4e);
}
