import type { PhraseTable } from "../phrase-table.ts";
import { lexicon } from "./lexicon.ts";
import { matcher } from "./match.ts";
import type { Meaning } from "../phrase-meaning.ts";
import { rulesOf } from "./pattern.ts";
import { signsOf, starts } from "./starts.ts";
import { type PhraseToken, tokens } from "./tokens.ts";

/** A phrase in a text, and what it means. */
export interface PhraseMatch {
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** The name of the rule, without its language. */
  readonly rule: string;
}

/** The phrases of a text, and the steps that took: characters looked at and parts of patterns tried. */
export interface Scan {
  readonly matches: readonly PhraseMatch[];
  readonly steps: number;
}

/** Reads texts with one table. */
export type PhraseScanner = (text: string) => Scan;

/**
 * A reader for one language: its words as a tree, its rules with their patterns read.
 *
 * @throws RangeError for a table whose patterns cannot be read
 */
export function scanner(table: PhraseTable): PhraseScanner {
  const words = lexicon(table);
  const rules = rulesOf(table);
  const startsWith = starts(rules);
  const signs = signsOf(rules);
  const { script } = table;
  return (text) => {
    const cut = tokens(text, { lexicon: words, script });
    const { matchAt, steps } = matcher({ tokens: cut.tokens, startsWith, signs, script });
    const matches: PhraseMatch[] = [];
    for (let at = 0; at < cut.tokens.length;) {
      const found = matchAt("phrase", at);
      const [first, last] = [cut.tokens[at], cut.tokens[(found?.end ?? 0) - 1]];
      if (
        found === undefined ||
        first === undefined ||
        last === undefined ||
        typeof found.value !== "object" ||
        !("kind" in found.value) ||
        touches(text, first, last)
      ) {
        at += 1;
        continue;
      }
      matches.push({ start: first.start, end: last.end, meaning: found.value, rule: found.rule ?? "phrase" });
      at = found.end;
    }
    return { matches, steps: cut.steps + steps() };
  };
}

const JOINS = /[.,:/–-]/;

/** Whether a number at an edge of a match is only a piece of a longer one, an amount or a name: "02-123", "$20", "F-16". */
function touches(text: string, first: PhraseToken, last: PhraseToken): boolean {
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  const after = text.slice(last.end, last.end + 2);
  const isPiece =
    first.value !== undefined &&
    /[\p{Sc}#%]$|[\d๐-๙a-zA-Z][.,:/–-]$|[\da-zA-Z]$/u.test(before) &&
    !/[ก-๎][-–]$/.test(before);
  return (
    isPiece ||
    (last.value !== undefined &&
      (/^[\d๐-๙%\p{Sc}]/u.test(after) ||
        (JOINS.test(after.charAt(0)) && /^.[\d๐-๙]/.test(after)) ||
        /^[a-zA-Z]/.test(after)))
  );
}
