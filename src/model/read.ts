import type { Issue } from "../base/issue.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { Language } from "../time/language.ts";
import { phraseRemedy } from "../time/language-remedy.ts";
import { readActors } from "./actors.ts";
import { openRow, type RowReader } from "./check.ts";
import type { TimelineDocument } from "./document.ts";
import { readEdtf } from "./edtf.ts";
import { readEvents, readZone } from "./events.ts";
import { issueList, type Report } from "./issues.ts";
import { checkOptions, type ReadOptions, unknownOptions } from "./options.ts";
import { named } from "./path.ts";
import { readerOfPhrases } from "./phrases.ts";
import { isTimeline } from "./is-timeline.ts";
import type { JsonObject } from "./json.ts";
import { plainDocument } from "./plain-document.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { actorFields, documentFields, eventFields, sourceFields } from "./schema.ts";
import { readSources } from "./sources.ts";
import type { Timeline } from "./timeline.ts";
import { voicesOf } from "./voices.ts";

/** A document read: the timeline to draw, and every fault that was found. */
export interface ReadResult {
  /** The timeline as far as it could be read; it may be empty. */
  readonly timeline: Timeline;
  /** Options that are not known, then the faults in the order of the document; empty where nothing is wrong. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a document: checks it, works out every time and how surely each event is known. A fault of the data never
 * throws and costs only the field or row that contains it; it becomes an issue with its path and a hint.
 *
 * The timeline shares nothing with the document: later changes to one do not show in the other. A timeline that was read
 * already, or a JSON copy of it, is given back as it is, with its issues; zone, dateline and languages change nothing of it.
 *
 * @throws TypeError or RangeError for wrong options, the programmer's fault
 * @example
 * const { timeline, issues } = readTimeline({ chronolane: 1, events: [{ title: "Talks in Geneva", when: "2022-01-21" }] });
 */
export function readTimeline(document: unknown, options: ReadOptions = {}): ReadResult {
  return readWith(document, options, phraseRemedy({ languages: "languages" }));
}

/** The same, with the hint for a phrase in a language, by its code, that reads none. */
export function readWith(document: unknown, options: ReadOptions, remedy: (code: string) => string): ReadResult {
  const { zone, dateline, languages } = checkOptions(options);
  const { report, issues: found } = issueList();
  const copy = plainDocument(document, report);
  const read: Timeline = isTimeline(copy, "readTimeline")
    ? copy
    : {
        ...readDocument(copy ?? {}, { zone, dateline, languages, remedy, report, isEmpty: copy === undefined }),
        faults: 0,
      };
  const added = found();
  const issues = [...added, ...(read.issues ?? [])];
  return {
    timeline: {
      ...read,
      faults: read.faults + added.filter(({ severity }) => severity !== "info").length,
      ...(issues.length > 0 && { issues }),
    },
    issues: [...unknownOptions(options), ...issues],
  };
}

/** A timeline whose faults are yet to be counted. */
type NewTimeline = Omit<Timeline, "faults" | "issues">;

interface DocumentInput {
  readonly zone: string;
  readonly dateline: string | undefined;
  readonly languages: readonly Language[];
  readonly remedy: (code: string) => string;
  readonly report: Report;
  /** Set where there was no document: one issue says so, and missing fields are not reported. */
  readonly isEmpty: boolean;
}

function readDocument(
  document: JsonObject,
  { zone: usualZone, dateline: usualDateline, languages, remedy, report, isEmpty }: DocumentInput,
): NewTimeline {
  const row = openRow({ value: document, path: "", index: 0, fields: documentFields, report });
  // An object always opens.
  if (!row) throw new Error("readTimeline: a document that is an object did not open");
  if (!isEmpty) checkVersion(row, report);
  const lang = readLang(row, report);
  const zone = readZone(row, { fallback: usualZone, report });
  const dateline = readDateline(row, { zone, usual: usualDateline, report });
  const readPhrase = readerOfPhrases({ languages, dateline, lang: lang ?? "en", remedy });
  const title = row.text("title");
  const subtitle = row.text("subtitle");
  const credit = row.text("credit");
  const actors = readActors(row.rows("actors", actorFields), { lang, report });
  const declared = readSources(row.rows("sources", sourceFields), { actors, lang, report });
  const voices = voicesOf({ actors, sources: declared, report });
  const events = readEvents(row.rows("events", eventFields), {
    actors,
    voices,
    dateline,
    zone,
    lang,
    readPhrase,
    report,
  });
  if (!isEmpty && events.length === 0) report("no-events", "events", { message: "there are no events to show" });
  return omitUndefined<NewTimeline>({
    title,
    subtitle,
    credit,
    lang: lang ?? "en",
    zone,
    dateline,
    actors,
    sources: voices.sources(),
    events,
    draft: row.get("draft"),
    extra: row.extra(),
  });
}

function checkVersion(row: RowReader<TimelineDocument>, report: Report): void {
  const version = row.raw("chronolane");
  if (version === 1) return;
  const message =
    version === undefined
      ? "the document does not say its version; it is read as version 1"
      : "this version is not known; the document is read as version 1";
  report("unsupported-version", "chronolane", { message, ...(version !== undefined && { quote: version }) });
}

function readLang(row: RowReader<TimelineDocument>, report: Report): string | undefined {
  const lang = row.get("lang", "bad-lang");
  if (lang === undefined || /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(lang)) return lang;
  report("bad-lang", row.at("lang"), { message: `${named(lang)} is no language tag; en serves`, quote: lang });
  return undefined;
}

interface DatelineInput {
  readonly zone: string;
  readonly usual: string | undefined;
  readonly report: Report;
}

function readDateline(row: RowReader<TimelineDocument>, { zone, usual, report }: DatelineInput): FuzzyTime | null {
  const written = row.get("dateline", "bad-date");
  if (written !== undefined) return readEdtf(written, { path: row.at("dateline"), zone, report });
  return usual === undefined ? null : readEdtf(usual, { path: row.at("dateline"), zone, report });
}
