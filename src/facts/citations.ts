import type { Timeline } from "../model/timeline.ts";
import { enclosed } from "../time/punctuation.ts";
import type { Formatter } from "./formatter.ts";
import type { SourceFacts } from "./sources.ts";

/** The sources that some claim names, each with the number it is cited by: its place among them in the document. */
export function numberedSources({ events, sources }: Timeline): ReadonlyMap<string, number> {
  const cited = new Set(events.flatMap(({ claims }) => claims.map(({ by }) => by)));
  return new Map(sources.filter(({ id }) => cited.has(id)).map(({ id }, k) => [id, k + 1]));
}

/** Input for the citations of an event's texts. */
interface Cited {
  /** "[1, 3]": the numbers of its sources. */
  readonly citation: string;
  /** The names of all who say something of it. */
  readonly speakers: readonly string[];
}

/** A text on an event, and behind it the numbers of its sources where they are asked for; the speakers' names and the numbers stay whole. */
export const citedPieces = (
  text: string,
  { citation, speakers }: Cited,
  { formatter, isCited }: { readonly formatter: Formatter; readonly isCited: boolean },
): readonly string[] =>
  formatter.pieces(
    [text, isCited ? citation : ""]
      .filter((part) => part !== "")
      .join(formatter.reader.language.words.punctuation.space),
    formatter.reader.language.code,
    [...speakers, ...(isCited ? [citation] : [])],
  );

/** What lists of sources are made from. */
interface Facts {
  readonly formatter: Formatter;
  readonly sources: readonly SourceFacts[];
}

/** The list at the end: "Sources:", "[1] Der Spiegel – https://…"; empty where no claim names one. */
export function citationLines({ formatter, sources }: Facts): readonly string[] {
  const { ui, punctuation } = formatter.reader.language.words;
  const { citation, colon, dash, space } = punctuation;
  const cited = sources.flatMap(({ number, name, rest, href }) =>
    number === null
      ? []
      : [
          `${enclosed(String(number), citation)}${space}${name.text}${rest.map(({ before, text }) => `${before}${text}`).join("")}${href === null ? "" : `${dash}${href}`}`,
        ],
  );
  return cited.length === 0 ? [] : [`${ui.sources}${colon.trimEnd()}`, ...cited];
}

/** "Sources: Der Spiegel · …": those that some claim names; empty where none is. */
export function sourcesLine({ formatter, sources }: Facts): string {
  const { ui, punctuation } = formatter.reader.language.words;
  const names = sources.filter(({ number }) => number !== null).map(({ name }) => name.text);
  return names.length === 0 ? "" : `${ui.sources}${punctuation.colon}${names.join(punctuation.separator)}`;
}
