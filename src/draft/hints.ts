import type { DraftHint } from "../model/document.ts";
import type { HintTable, HintValue, Tie } from "../time/hints.ts";
import type { TextSpan } from "./span.ts";
import { type FinderEntry, finder } from "./finder.ts";

/** What a word says of the status, or of the stance of whoever speaks. */
const about: { readonly [value in HintValue]: DraftHint["about"] } = {
  planned: "status",
  cancelled: "status",
  moved: "status",
  reports: "stance",
  asserts: "stance",
  confirms: "stance",
  denies: "stance",
};

/** A word that ties what has no date to the rest of the text. */
export interface TieWord extends TextSpan {
  readonly tie: Tie;
}

/** Words of a text that may say what became of something, and who vouches for it. */
export function hintFinder({ hints, traps }: HintTable): (text: string) => readonly DraftHint[] {
  const values = new Map<string, HintValue[]>();
  for (const value of keys(hints))
    for (const word of hints[value]) values.set(word, [...(values.get(word) ?? []), value]);
  const find = finder<readonly HintValue[]>([...traps.map((trap) => [trap] as const), ...values]);
  return (text) =>
    find(text).flatMap(({ start, end, value: all }) =>
      all.map((value): DraftHint => ({ about: about[value], value, word: text.slice(start, end), start, end })),
    );
}

/** Verbs of a text that say a plan where a day by which follows them. */
export function planFinder({ plansBy = [], traps }: HintTable): (text: string) => readonly DraftHint[] {
  const find = finder<"planned">([
    ...traps.map((trap) => [trap] as const),
    ...plansBy.map((word): FinderEntry<"planned"> => [word, "planned"]),
  ]);
  return (text) =>
    find(text).map(({ start, end, value }): DraftHint => ({
      about: about[value],
      value,
      word: text.slice(start, end),
      start,
      end,
    }));
}

/** Words of a text that tie one time to another. */
export function tieFinder({ ties }: HintTable): (text: string) => readonly TieWord[] {
  const find = finder<Tie>(keys(ties).flatMap((tie) => ties[tie].map((word): FinderEntry<Tie> => [word, tie])));
  return (text) => find(text).map(({ start, end, value }) => ({ start, end, tie: value }));
}

const keys = <Key extends string>(table: { readonly [key in Key]: unknown }): readonly Key[] =>
  Object.keys(table) as Key[];
