import type { Source, Timeline } from "../model/timeline.ts";
import { enclosed } from "../time/punctuation.ts";
import type { Formatter } from "./formatter.ts";

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

/** What the sources of a timeline are named from. */
interface Citing {
  readonly formatter: Formatter;
  readonly numbers: ReadonlyMap<string, number>;
}

/** The list at the end: "Sources:", "[1] Der Spiegel – https://…"; empty where no claim names one. */
export function citationLines({ sources }: Timeline, { formatter, numbers }: Citing): readonly string[] {
  const { ui, punctuation } = formatter.reader.language.words;
  const line = ({ id, name, url, copyOf, note }: Source): string => {
    const original = sources.find((source) => source.id === copyOf);
    const parts = [
      formatter.text(name).text,
      original === undefined ? "" : `${ui.copyOf}${punctuation.space}${formatter.text(original.name).text}`,
      note === undefined ? "" : formatter.text(note).text,
      url ?? "",
    ];
    const number = enclosed(String(numbers.get(id) ?? ""), punctuation.citation);
    return `${number}${punctuation.space}${parts.filter((part) => part !== "").join(punctuation.dash)}`;
  };
  const cited = sources.filter(({ id }) => numbers.has(id));
  return cited.length === 0 ? [] : [`${ui.sources}${punctuation.colon.trimEnd()}`, ...cited.map(line)];
}

/** "Sources: Der Spiegel · …": those that some claim names; empty where none is. */
export function sourcesLine({ sources }: Timeline, { formatter, numbers }: Citing): string {
  const { ui, punctuation } = formatter.reader.language.words;
  const names = sources.filter(({ id }) => numbers.has(id)).map(({ name }) => formatter.text(name).text);
  return names.length === 0 ? "" : `${ui.sources}${punctuation.colon}${names.join(punctuation.separator)}`;
}
