import type { ChosenText } from "../base/text.ts";
import type { Source, Timeline } from "../model/timeline.ts";
import { isSafeUrl } from "../model/url.ts";
import type { Formatter } from "./formatter.ts";

/** A part of what is said of a source. */
export interface SourcePart extends ChosenText {
  /** The text before it, in the reader's language. */
  readonly before: string;
}

/** What is said of a source. */
export interface SourceFacts {
  /** The number that it is cited by; null where no claim names it. */
  readonly number: number | null;
  /** "Der Spiegel" */
  readonly name: ChosenText;
  /** Where it can be read; null where no safe address is known. */
  readonly href: string | null;
  /** What follows its name: whom it only repeats, and the author's remark. */
  readonly rest: readonly SourcePart[];
}

/** The sources of a timeline in the document's order, each worded once. */
export function sourceFacts(
  { sources }: Timeline,
  { formatter, numbers }: { readonly formatter: Formatter; readonly numbers: ReadonlyMap<string, number> },
): readonly SourceFacts[] {
  const { ui, punctuation } = formatter.reader.language.words;
  const { dash, space } = punctuation;
  const byId = new Map(sources.map((source) => [source.id, source]));
  return sources.map(({ id, name, url, copyOf = "", note }: Source): SourceFacts => {
    const original = byId.get(copyOf);
    return {
      number: numbers.get(id) ?? null,
      name: formatter.text(name),
      href: url !== undefined && isSafeUrl(url) ? url : null,
      rest: [
        ...(original === undefined
          ? []
          : [{ ...formatter.text(original.name), before: `${dash}${ui.copyOf}${space}` }]),
        ...(note === undefined ? [] : [{ ...formatter.text(note), before: dash }]),
      ],
    };
  });
}
