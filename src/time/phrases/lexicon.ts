import type { PhraseTable, WordValue } from "./grammar.ts";

/** The words of a language, found letter by letter. */
export interface Lexicon {
  /** The longest word that begins there and where it ends; where there is none, `end` is where it was asked. */
  longestAt(text: string, at: number): { readonly end: number; readonly classes?: ReadonlyMap<string, WordValue>; readonly steps: number };
}

interface Node {
  readonly next: Map<string, Node>;
  /** What the words that end here stand for, each as it is written in the table. */
  readonly words: { readonly written: string; readonly classes: Map<string, WordValue> }[];
}

const LETTER = /[\p{L}\p{M}]/u;
/** Spaces of one line, or around its end. */
const SPACES = /[\s\u200B\u2060\uFEFF]{1,3}/y;
/** The words and traps of a table as a tree of letters. A trap is a word of no class. */
export function lexicon({ script, words, traps }: Pick<PhraseTable, "script" | "words" | "traps">): Lexicon {
  const root = node();
  for (const trap of traps) add(root, trap);
  for (const [wordClass, forms] of Object.entries(words)) {
    const pairs: readonly (readonly [string, WordValue])[] = Array.isArray(forms) ? forms.map((form: string) => [form, form]) : Object.entries(forms);
    for (const [written, value] of pairs) add(root, written).set(wordClass, value);
  }
  const fits = script === "spaced" ? isWordThere : isClusterThere;
  return {
    longestAt: (text, at) => {
      let steps = 0;
      let best: { end: number; classes?: ReadonlyMap<string, WordValue> } = { end: at };
      let here: Node | undefined = root;
      let end = at;
      while (here !== undefined) {
        const classes = here.words.length > 0 && fits(text, at, end) ? classesOf(here, text.slice(at, end)) : undefined;
        if (classes !== undefined) best = { end, classes };
        if (end >= text.length) break;
        const space = runAt(text, end);
        const letter: string = space === "" ? plain(text.charAt(end)) : " ";
        here = here.next.get(letter);
        end += space === "" ? 1 : space.length;
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
    const letter = plain(written.charAt(at));
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

/** What a word stands for, as it is written there: small letters in the table fit any, capitals only themselves or all capitals. */
function classesOf({ words }: Node, text: string): ReadonlyMap<string, WordValue> | undefined {
  const isCapitals = text === text.toUpperCase();
  const isSmall = (written: string): boolean => written === written.toLowerCase();
  // What is written with its capital is that word, not its small namesake: "May" and "may".
  const named = words.find(({ written }) => !isSmall(written) && (isCapitals || sameLetters(written, text)));
  return (named ?? words.find(({ written }) => isSmall(written)))?.classes;
}

/** A word that begins small has a capital where it opens a sentence: "vor Kurzem", "Vor Kurzem". */
function sameLetters(written: string, text: string): boolean {
  const plainly = text.replace(/[’]/g, "'").replace(/[\s\u200B\u2060\uFEFF]+/g, " ").replace(/[‐‑]/g, "-");
  return written === plainly || written === plainly.charAt(0).toLowerCase() + plainly.slice(1);
}

/** A letter as the tree knows it: small, with the plain forms of apostrophe and hyphen. */
function plain(letter: string): string {
  if (letter === "’") return "'";
  if (letter === "‐" || letter === "‑") return "-";
  return letter.toLowerCase();
}

function runAt(text: string, at: number): string {
  SPACES.lastIndex = at;
  return SPACES.exec(text)?.[0] ?? "";
}

/** Whether a word of a spaced script begins and ends there. Figures may touch it: "3pm", "Q1". */
function isWordThere(text: string, start: number, end: number): boolean {
  const opens = start === 0 || !LETTER.test(text.charAt(start)) || !LETTER.test(text.charAt(start - 1));
  return opens && (end >= text.length || !LETTER.test(text.charAt(end - 1)) || !LETTER.test(text.charAt(end)));
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
