import type { Source, Timeline, TimelineEvent } from "../model/timeline.ts";
import type { InterfaceWords } from "../time/interface-words.ts";
import type { Formatter } from "./formatter.ts";

/** The sources that some claim names, each with the number it is cited by: its place among them in the document. */
export function numberedSources({ events, sources }: Timeline): ReadonlyMap<string, number> {
  const cited = new Set(events.flatMap(({ claims }) => claims.map(({ by }) => by)));
  return new Map(sources.filter(({ id }) => cited.has(id)).map(({ id }, k) => [id, k + 1]));
}

/** "[1, 3]": the numbers of all who say something of an event, whatever it is; empty where no source does. */
function citationOf({ claims }: TimelineEvent, numbers: ReadonlyMap<string, number>): string {
  const found = [...new Set(claims.map(({ by }) => numbers.get(by)).filter((number) => number !== undefined))].sort(
    (a, b) => a - b,
  );
  return found.length === 0 ? "" : `[${found.join(", ")}]`;
}

/** A text on an event, and behind it the numbers of its sources; the speakers' names and the numbers stay whole. */
export function citedPieces(
  text: string,
  {
    event,
    numbers,
    said,
    lang,
  }: {
    readonly event: TimelineEvent;
    readonly numbers: ReadonlyMap<string, number> | null;
    readonly said: Formatter;
    readonly lang: string;
  },
): readonly string[] {
  const citation = numbers === null ? "" : citationOf(event, numbers);
  return said.pieces([text, citation].filter((part) => part !== "").join(" "), lang, [
    ...event.claims.map((claim) => said.speaker(claim).text),
    citation,
  ]);
}

/** The list at the end: "1 Der Spiegel – https://…". */
export function citationLines(
  timeline: Timeline,
  {
    numbers,
    said,
    words,
  }: {
    readonly numbers: ReadonlyMap<string, number>;
    readonly said: Formatter;
    readonly words: InterfaceWords;
  },
): readonly string[] {
  const line = ({ id, name, url, copyOf, note }: Source): string => {
    const original = timeline.sources.find((source) => source.id === copyOf);
    const parts = [
      said.text(name).text,
      original === undefined ? "" : `${words.ui.copyOf} ${said.text(original.name).text}`,
      note === undefined ? "" : said.text(note).text,
      url ?? "",
    ];
    return `[${numbers.get(id) ?? ""}] ${parts.filter((part) => part !== "").join(" – ")}`;
  };
  return timeline.sources.filter(({ id }) => numbers.has(id)).map(line);
}

/** "Sources: Der Spiegel · …": those that some claim names; empty where none is. */
export function sourcesLine(timeline: Timeline, said: Formatter, words: InterfaceWords): string {
  const used = new Set(timeline.events.flatMap(({ claims }) => claims.map(({ by }) => by)));
  const names = timeline.sources.filter(({ id }) => used.has(id)).map(({ name }) => said.text(name).text);
  return names.length === 0 ? "" : `${words.ui.sources}: ${names.join(" · ")}`;
}
