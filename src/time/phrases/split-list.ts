import type { Meaning } from "../phrase-meaning.ts";
import type { PhraseMatch, PhraseScanner } from "./scan.ts";
import { membersOf } from "./set-readings.ts";
import { isBare, type Shared, sharedOf, withShared } from "./shared-parts.ts";

/** Longer lists are not taken apart: each letter may be the end of a date. */
const longest = 200;

/**
 * The dates of a list one by one, each with what the others say for it: for a list that cannot be read as a whole because
 * one of its dates does not exist. Undefined where the words of a date are not a date without the others: "29 and 30 February".
 */
export function splitList(text: string, match: PhraseMatch, scan: PhraseScanner): readonly PhraseMatch[] | undefined {
  const { meaning, start, end } = match;
  if (meaning.kind !== "all-of" || end - start > longest) return undefined;
  const members = membersOf(meaning);
  // A weekday or a day alone is read from its neighbour, which may be the one that does not exist.
  if (members.some(isBare) && !members.every(isBare)) return undefined;
  const last = members.at(-1);
  const shared = last === undefined ? {} : sharedOf(last);
  const found: PhraseMatch[] = [];
  let at = start;
  for (const member of members) {
    const one = firstThatSays({ meaning: member, shared, text: text.slice(at, end), scan });
    if (one === undefined) return undefined;
    found.push({ ...one, start: at + one.start, end: at + one.end, meaning: member });
    at += one.end;
  }
  return found;
}

interface Sought {
  /** A date of the list, with what it has from the others. */
  readonly meaning: Meaning;
  /** The parts that the dates of the list take from the last. */
  readonly shared: Shared;
  readonly text: string;
  readonly scan: PhraseScanner;
}

/** The longest phrase at the beginning of a text that says just this: "30 February" rather than "30 Feb". */
function firstThatSays({ meaning, shared, text, scan }: Sought): PhraseMatch | undefined {
  let found: PhraseMatch | undefined;
  for (let end = 1; end <= text.length; end += 1) {
    const [only, ...more] = scan(text.slice(0, end)).matches;
    // From here on the text has the next date too.
    if (more.length > 0 || only?.meaning.kind === "all-of") break;
    // Some languages' rules share the year out already, so that both sides are compared with it.
    if (only !== undefined && isEqual(withShared(only.meaning, { ...shared, reach: "years" }), meaning)) found = only;
  }
  return found;
}

/** Whether two meanings, or parts of them, have the same fields with the same values, in any order. */
function isEqual(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const fields = Object.keys(a);
  return fields.length === Object.keys(b).length && fields.every((field) => field in b && isEqual(a[field], b[field]));
}

/** A list counts as one, too: its places are its fields. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
