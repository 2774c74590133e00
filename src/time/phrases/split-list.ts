import type { Meaning } from "../phrase-meaning.ts";
import type { PhraseMatch, Scanner } from "./scan.ts";
import { membersOf } from "./set-readings.ts";
import { isBare } from "./share.ts";

/** Longer lists are not taken apart: each letter may be the end of a date. */
const longest = 200;

/**
 * The dates of a list one by one, each with what the others say for it: for a list that cannot be read as a whole because
 * one of its dates does not exist. Undefined where the words of a date are none without the others: "29 and 30 February".
 */
export function splitList(text: string, match: PhraseMatch, scan: Scanner): readonly PhraseMatch[] | undefined {
  const { meaning, start, end } = match;
  if (meaning.kind !== "all-of" || end - start > longest) return undefined;
  const members = membersOf(meaning);
  // A weekday or a day alone is read from its neighbour, which may be the one that does not exist.
  if (members.some(isBare) && !members.every(isBare)) return undefined;
  const found: PhraseMatch[] = [];
  let at = start;
  for (const [k, said] of meaning.times.entries()) {
    const one = firstThatSays(said, text.slice(at, end), scan);
    const member = members[k];
    if (one === undefined || member === undefined) return undefined;
    found.push({ ...one, start: at + one.start, end: at + one.end, meaning: member });
    at += one.end;
  }
  return found;
}

/** The longest phrase at the beginning of a text that says just this: "30 February" rather than "30 Feb". */
function firstThatSays(meaning: Meaning, text: string, scan: Scanner): PhraseMatch | undefined {
  const wanted = JSON.stringify(meaning);
  let found: PhraseMatch | undefined;
  for (let end = 1; end <= text.length; end += 1) {
    const [only, ...more] = scan(text.slice(0, end)).matches;
    // From here on the text has the next date too.
    if (more.length > 0 || only?.meaning.kind === "all-of") break;
    if (only !== undefined && JSON.stringify(only.meaning) === wanted) found = only;
  }
  return found;
}
