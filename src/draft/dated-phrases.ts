import type { When } from "../model/document.ts";
import { toEdtf } from "../time/edtf/to-edtf.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { type FoundDate, phraseReader } from "../time/phrases/find.ts";
import { reachOf, someDayOf } from "./days.ts";
import type { Found } from "./found.ts";
import type { Choices } from "./options.ts";
import { type Told, toldAt } from "./told.ts";

/** A phrase of the article, and how the document writes it. */
export interface DatedPhrase extends FoundDate {
  readonly when: When;
}

/**
 * The phrases that say when. The document keeps the very words, which are read again from its dateline; only where the
 * conventions asked for here make another time of them is that written out.
 */
export function datedPhrases(article: string, { language, dateline, zone, actors: _actors, title: _title, source: _source, ...conventions }: Choices): readonly DatedPhrase[] {
  const asked = phraseReader({ language, dateline, zone, ...conventions });
  const usual = phraseReader({ language, dateline, zone });
  return asked.find(article).map((found): DatedPhrase => {
    const again = usual.read(found.text);
    const words: When = { phrase: found.text, lang: language.code };
    return { ...found, when: isSame(found.time, again?.time) ? words : writtenOut(found.time) ?? words };
  });
}

/** What becomes an event for each of them. */
export function foundDates(phrases: readonly DatedPhrase[], told: readonly Told[]): readonly Found[] {
  return phrases.map(({ start, end, rule, time, issues, when }) => ({ phrase: { start, end }, told: toldAt(told, { start, end }), rule, time, issues, when: { form: "own", when } }));
}

function isSame(time: FuzzyTime | null, other: FuzzyTime | null | undefined): boolean {
  if (time === null || other === null || other === undefined) return other === time;
  const [one, two] = [reachOf(time), reachOf(other)];
  return one.from === two.from && one.to === two.to && time.relation === other.relation && time.end === "open" === (other.end === "open");
}

function writtenOut(time: FuzzyTime | null): When | undefined {
  return time === null ? undefined : toEdtf(time) ?? someDayOf(reachOf(time));
}
