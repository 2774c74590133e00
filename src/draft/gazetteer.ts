import type { DocumentActor } from "../model/document.ts";
import type { HintTable } from "../time/hints.ts";
import type { TextSpan } from "./span.ts";
import { type FinderEntry, finder } from "./finder.ts";

/** A name to look for. An entry of the kind `outlet` publishes: it becomes a source, not an actor. */
export interface GazetteerEntry extends DocumentActor {
  /** Ways in which the name is often written wrongly. */
  readonly misspellings?: readonly string[];
  /** Words that may mean it, as a capital for its state. They are hints only. */
  readonly metonyms?: readonly string[];
}

/** A name to look for, as a program has it from JSON: for TypeScript, a name lacks the languages that only others have. */
export interface GivenEntry extends Omit<GazetteerEntry, "name"> {
  /** A text, or texts by language; one that is undefined is not there. */
  readonly name:
    | string
    | {
        /** The name in the language of this BCP 47 tag. */
        readonly [lang: string]: string | undefined;
      };
}

/** A name in the article. */
export interface Mention extends TextSpan {
  readonly entry: GazetteerEntry;
  /** A mere hint: a capital that may mean its state, or a property such as "Russian-made". */
  readonly isHint: boolean;
}

/** Looks for names in any text; one that holds another wins. */
export function mentionFinder(
  entries: readonly GazetteerEntry[],
  table: HintTable | undefined,
): (text: string) => readonly Mention[] {
  const find = finder(
    entries.flatMap((entry): readonly FinderEntry<{ readonly entry: GazetteerEntry; readonly isHint: boolean }>[] => [
      ...namesOf(entry).map((name) => [name, { entry, isHint: false }] as const),
      ...(entry.metonyms ?? []).map((name) => [name, { entry, isHint: true }] as const),
    ]),
  );
  return (text) =>
    find(text).map(({ start, end, value }) => {
      const whole = table === undefined ? undefined : property(text, { start, end }, table);
      return { ...(whole ?? { start, end }), entry: value.entry, isHint: value.isHint || whole !== undefined };
    });
}

function namesOf({ name, aliases = [], misspellings = [] }: GazetteerEntry): readonly string[] {
  return [...(typeof name === "string" ? [name] : Object.values(name)), ...aliases, ...misspellings];
}

/** The stretch with the words that make the name a property of something else; undefined where there are none. */
function property(text: string, { start, end }: TextSpan, { properties }: HintTable): TextSpan | undefined {
  const ahead = text.slice(Math.max(0, start - 32), start);
  const gap = ahead.length - ahead.trimEnd().length;
  const before = longest(properties.before.filter((word) => gap <= 1 && ahead.trimEnd().toLowerCase().endsWith(word)));
  const rest = text.slice(end, end + 32).toLowerCase();
  const behind = longest(properties.behind.filter((word) => rest.startsWith(word) || rest.startsWith(` ${word}`)));
  if (before !== "") return { start: start - gap - before.length, end };
  return behind === "" ? undefined : { start, end: end + behind.length + (rest.startsWith(" ") ? 1 : 0) };
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), "");
