import { cut } from "../base/cut.ts";
import type { Issue } from "../base/issue.ts";
import type { LocalizedText } from "../base/text.ts";
import type { DocumentSource, TimelineDocument } from "../model/document.ts";
import { parseEdtf } from "../time/edtf/parse.ts";
import { backgroundOf } from "./background.ts";
import { actorsFor, castOf, freeId, outletsIn } from "./cast.ts";
import { type DatedPhrase, datedPhrases, foundDates } from "./dated-phrases.ts";
import { draftEvent } from "./event.ts";
import { featuresOf } from "./features.ts";
import type { FoundEvent } from "./found.ts";
import { candidates, mostCompared, reportsOfSame } from "./merge.ts";
import { checkDraftOptions, type Choices, choicesOf, type DraftOptions, optionIssues } from "./options.ts";
import { quoteOf } from "./quote.ts";
import { overlap } from "./span.ts";
import { foundTies, tiesIn } from "./ties.ts";
import { type AnnotatedSentence, annotatedSentences } from "./annotated-sentences.ts";
import { timeOfReports } from "./time-of-reports.ts";

/** A draft, and what is wrong with the dates of the article. */
export interface DraftResult {
  /** A document that can be drawn as it is, each event with a `draft` field for the person who checks it. */
  readonly document: TimelineDocument;
  /**
   * Faults of options, such as one that is not known or an id that two actors have; then of dates in the article, such as
   * a day that does not exist: their `path` leads into `document`.
   */
  readonly issues: readonly Issue[];
}

/**
 * Makes a document of an article, for a person to go on with: an event for each phrase that says when, with its sentence,
 * the exact place in the text, the actors named in it, and hints of what may have become of it. Whatever the article says,
 * the draft says only that the article reports it; a hint never becomes a fact. Sentences without a time are listed in the
 * document's `draft`. The document can be drawn at once.
 *
 * Offsets are UTF-16 units: `article.slice(quote.start, quote.end) === quote.exact`. No text makes it throw.
 *
 * @throws TypeError or RangeError for wrong options, the programmer's fault
 * @example
 * const { document, issues } = draftTimeline("The talks in Geneva were held last week.", { language: en, dateline: "2022-01-22" });
 */
export function draftTimeline(article: string, options: DraftOptions): DraftResult {
  checkDraftOptions(article, options);
  const choices = choicesOf(options);
  const { language, zone, dateline, actors: entries, title } = choices;
  const said = datedPhrases(article, choices);
  const phrases = said.filter((phrase) => !isRuledOut(phrase));
  const sentences = annotatedSentences(article, {
    language,
    actors: entries,
    dates: phrases,
    deadlines: phrases.filter(({ time }) => time?.relation === "ON_OR_BEFORE"),
  });
  const { found, mergeable } = everyFound(article, { phrases, sentences, choices });

  const events = new Map(found.map((one, place) => [one, `e${place + 1}`]));
  const actors = actorsFor(
    found.map((one) => castOf(one.sentence)),
    entries,
  );
  const source: DocumentSource = {
    kind: "article",
    ...options.source,
    id: freeId("article", entries),
    name: sourceName(choices),
  };
  const written = parseEdtf(dateline, { zone });
  const background = backgroundOf(found, written);
  const rows = found.map((one) =>
    draftEvent(article, {
      found: one,
      idOf: (other) => events.get(other) ?? "",
      mergeWith: mergeable.get(one) ?? [],
      isBackground: background.has(one),
      source: source.id,
      language,
      dateline: written,
    }),
  );
  const undated = sentences.filter((sentence) => !found.some((one) => overlap(one.sentence, sentence)));
  const outlets = outletsIn(sentences);
  const document: TimelineDocument = {
    chronolane: 1,
    ...(title !== undefined && { title }),
    lang: language.code,
    zone,
    dateline,
    actors,
    sources: [source],
    events: rows,
    draft: {
      undated: undated.map((sentence) => quoteOf(article, sentence, language.code)),
      ...(outlets.length > 0 && { sources: outlets }),
    },
  };
  const ruledOut = ruledOutIssues(said.filter(isRuledOut));
  return { document, issues: [...optionIssues(options), ...issuesOf(found), ...ruledOut, ...tooMany(found)] };
}

/** All that has a time, in the order of the text, and which may be the same event. */
function everyFound(
  article: string,
  {
    phrases,
    sentences,
    choices,
  }: {
    readonly phrases: ReturnType<typeof datedPhrases>;
    readonly sentences: readonly AnnotatedSentence[];
    readonly choices: Choices;
  },
): { readonly found: readonly FoundEvent[]; readonly mergeable: ReadonlyMap<FoundEvent, readonly FoundEvent[]> } {
  const { language } = choices;
  const dated = foundDates(phrases, sentences, choices);
  const ties = tiesIn(article, { sentences, dated, language });
  const known = inOrder([...dated, ...foundTies(ties, { dated, choices })]);
  const features = featuresOf(article, { sentences, dates: phrases, language });
  const mergeable = new Map(candidates(known, features));
  const later = ties
    .filter(({ word }) => word.tie === "while")
    .flatMap((tie): readonly FoundEvent[] => {
      const reports = reportsOfSame(tie.sentence, { found: known, features });
      const one = timeOfReports(tie, { reports, choices });
      if (one === undefined) return [];
      mergeable.set(one, reports);
      for (const other of reports) mergeable.set(other, [...(mergeable.get(other) ?? []), one]);
      return [one];
    });
  return { found: inOrder([...known, ...later]), mergeable };
}

const inOrder = (found: readonly FoundEvent[]): readonly FoundEvent[] =>
  found.toSorted((a, b) => a.phrase.start - b.phrase.start);

function sourceName({ source, title, language }: Choices): LocalizedText {
  return source?.name ?? title ?? language.hints?.article ?? { en: "the article" };
}

function issuesOf(found: readonly FoundEvent[]): readonly Issue[] {
  return found.flatMap(({ issues }, place) => issues.map((issue) => ({ ...issue, path: `events[${place}].when` })));
}

/** Whether a phrase says only when something was not: "not on 3 May". */
function isRuledOut({ rule }: DatedPhrase): boolean {
  return rule.endsWith("/not-then");
}

function ruledOutIssues(phrases: readonly DatedPhrase[]): readonly Issue[] {
  return phrases.map(({ text }) => ({
    code: "ruled-out-time",
    severity: "info",
    path: "events",
    quote: cut(text),
    message: "it says only when something was not, so no event was made of it",
    hint: "add the event by hand if the text says elsewhere when it was",
  }));
}

function tooMany(found: readonly FoundEvent[]): readonly Issue[] {
  if (found.length <= mostCompared) return [];
  return [
    {
      code: "too-many-to-compare",
      severity: "info",
      path: "events",
      message: `only the first ${mostCompared} of ${found.length} events were compared; no other event is marked as a repetition`,
      hint: "draft the article in parts, or compare the others by eye",
    },
  ];
}
