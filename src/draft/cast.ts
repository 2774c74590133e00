import type { DocumentActor, DocumentEvent, DocumentSource, DraftHint } from "../model/document.ts";
import type { GazetteerEntry } from "./gazetteer.ts";
import { isActor } from "./merge.ts";
import type { AnnotatedSentence } from "./annotated-sentences.ts";

/** The actors of a sentence, each once, in the part that claims least. */
export function castOf({ mentions }: AnnotatedSentence): NonNullable<DocumentEvent["actors"]> {
  const ids = new Set(mentions.filter((mention) => isActor(mention) && !mention.isHint).map(({ entry }) => entry.id));
  return [...ids].map((actor) => ({ actor, role: "about" }));
}

/** Hints by the names of a sentence: who may be meant by a capital, whose make something is, who publishes. */
export function nameHints(article: string, { mentions }: AnnotatedSentence): readonly DraftHint[] {
  return mentions
    .filter((mention) => mention.isHint || !isActor(mention))
    .map((mention): DraftHint => {
      const { start, end, entry } = mention;
      return {
        about: isActor(mention) ? "actor" : "source",
        value: entry.id,
        word: article.slice(start, end),
        start,
        end,
      };
    });
}

/** The actors of the document: those of its events, and those whose lanes they share. */
export function actorsFor(
  casts: readonly NonNullable<DocumentEvent["actors"]>[],
  entries: readonly GazetteerEntry[],
): readonly DocumentActor[] {
  const byId = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
  const wanted = new Set<string>();
  for (const { actor } of casts.flat()) {
    for (
      let id: string | undefined = actor;
      id !== undefined && !wanted.has(id) && byId.has(id);
      id = byId.get(id)?.memberOf
    )
      wanted.add(id);
  }
  return [...byId.values()]
    .toReversed()
    .filter(({ id }) => wanted.has(id))
    .map(({ misspellings: _misspelt, metonyms: _metonyms, memberOf, ...actor }) => ({
      ...actor,
      ...(memberOf !== undefined && byId.has(memberOf) && { memberOf }),
    }));
}

/** Those who publish and are named in the article. */
export function outletsIn(sentences: readonly AnnotatedSentence[]): readonly DocumentSource[] {
  const found = new Map(
    sentences.flatMap(({ mentions }) =>
      mentions.filter((mention) => !isActor(mention)).map(({ entry }) => [entry.id, entry] as const),
    ),
  );
  return [...found.values()].map(({ id, name, kind }) => ({ id, name, ...(kind !== undefined && { kind }) }));
}

/** An id that none of them has: the article must not speak for an actor. */
export function freeId(wanted: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
