import { type Lexicon, lexicon } from "../time/phrases/lexicon.ts";

/** A word that was found, with what it means. */
export interface FoundWord<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A word as it is written, and what it means; without a value it is a trap, which hides the words in it. */
export type FinderEntry<Value> = readonly [written: string, value?: Value];

/** Scripts that put no space between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;
const EACH_UNSPACED = new RegExp(UNSPACED.source, "gu");

/**
 * A finder of words in any text: from left to right, the longest wins. A word in Thai letters is found anywhere, any other
 * where letters begin and end; Latin names glued to Thai words count as such. Takes time in proportion to the text.
 */
export function finder<Value>(entries: readonly FinderEntry<Value>[]): (text: string) => readonly FoundWord<Value>[] {
  const unspaced = words(
    entries.filter(([written]) => UNSPACED.test(written)),
    "unspaced",
  );
  const spaced = words(
    entries.filter(([written]) => !UNSPACED.test(written)),
    "spaced",
  );
  return (text) => {
    const found: FoundWord<Value>[] = [];
    // In the twin no letter of Thai touches a Latin name; all offsets stay.
    const twin = text.replace(EACH_UNSPACED, "\0");
    for (let at = 0; at < text.length;) {
      const [one, other] = [unspaced(text, at), spaced(twin, at)];
      const longest = other !== undefined && other.end > (one?.end ?? 0) ? other : one;
      if (longest?.value !== undefined) found.push({ start: at, end: longest.end, value: longest.value });
      at = longest?.end ?? at + 1;
    }
    return found;
  };
}

type WordAt<Value> = (text: string, at: number) => { readonly end: number; readonly value?: Value } | undefined;

function words<Value>(entries: readonly FinderEntry<Value>[], script: "spaced" | "unspaced"): WordAt<Value> {
  const places = new Map<string, number>();
  entries.forEach(([written], place) => {
    if (written.trim() !== "" && !places.has(written)) places.set(written, place);
  });
  const known: Lexicon = lexicon({ script, words: { word: Object.fromEntries(places) }, traps: [] });
  return (text, at) => {
    const { end, classes } = known.longestAt(text, at);
    const place = classes?.get("word");
    const value = typeof place === "number" ? entries[place]?.[1] : undefined;
    return end > at ? { end, ...(value !== undefined && { value }) } : undefined;
  };
}
