import type { Language } from "../time/language.ts";
import { languageOf } from "../time/language-of.ts";

/** A text cut into what a line may break between, by the rules of its own language; the names that are given stay whole. */
export const piecesOf = (
  text: string,
  {
    lang,
    languages,
    names,
  }: { readonly lang: string; readonly languages: readonly Language[]; readonly names: readonly string[] },
): readonly string[] => whole(languageOf(lang, languages)?.breaks?.(text) ?? spaces(text), names);

/** Joins the pieces that a name was cut into. Long names may break: they would leave no room for anything. */
function whole(pieces: readonly string[], names: readonly string[]): readonly string[] {
  const text = pieces.join("");
  const kept = names
    .filter((name) => name !== "" && name.length <= 28)
    .flatMap((name) => [...places(text, name)])
    .sort(([a], [b]) => a - b);
  if (kept.length === 0) return pieces;
  const found: string[] = [];
  let [at, next] = [0, 0];
  for (const piece of pieces) {
    while ((kept[next]?.[1] ?? Infinity) <= at) next += 1;
    const [from = Infinity] = kept[next] ?? [];
    if (from < at) found[found.length - 1] = `${found.at(-1) ?? ""}${piece}`;
    else found.push(piece);
    at += piece.length;
  }
  return found;
}

function* places(text: string, name: string): Generator<readonly [number, number]> {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) yield [at, at + name.length];
}

/** Breaks after spaces only. */
const spaces = (text: string): readonly string[] => text.split(/(?<=\s)/u);
