import type { LocalizedText } from "../base/text.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { Side } from "../time/phrase-meaning.ts";
import { isZone } from "../time/zone.ts";
import type { RowReader } from "./check.ts";
import { asWritten } from "./as-written.ts";
import { readClaims } from "./claims.ts";
import type { DocumentEvent } from "./document.ts";
import { giveIds } from "./ids.ts";
import type { Report } from "./issues.ts";
import type { Json } from "./json.ts";
import { readLinks } from "./links.ts";
import { readMedia } from "./media.ts";
import { expectLanguage, isEmpty, isMissing } from "./names.ts";
import { readParticipants } from "./participants.ts";
import { named } from "./path.ts";
import type { ReadPhrase } from "./phrases.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { readQuote } from "./quotes.ts";
import { quoteFields } from "./schema.ts";
import { readStatuses } from "./status.ts";
import { readTimes } from "./times.ts";
import type { Actor, EarlierTime, TimelineEvent } from "./timeline.ts";
import type { Voices } from "./voices.ts";
import { readWhen, type WhenInput } from "./when.ts";

/** The parts of the document that the events refer to. */
export interface EventsInput {
  readonly actors: readonly Actor[];
  readonly voices: Voices;
  readonly dateline: FuzzyTime | null;
  /** The document's zone. */
  readonly zone: string;
  /** The document's language, where it says one. */
  readonly lang: string | undefined;
  readonly readPhrase: ReadPhrase;
  readonly report: Report;
}

/** Reads the events: their times first, as those may lean on one another, then all the rest. */
export function readEvents(rows: readonly RowReader<DocumentEvent>[], input: EventsInput): readonly TimelineEvent[] {
  const { actors, voices, zone, dateline, readPhrase, report } = input;
  const ids = giveIds(rows, { kind: "event", required: false, report });
  const timed = rows.map((row, i) => ({
    id: ids[i] ?? "",
    when: row.raw("when"),
    path: row.at("when"),
    zone: readZone(row, { fallback: zone, report }),
    side: sideOf(row.raw("status")),
  }));
  const times = readTimes(timed, { dateline, readPhrase, report });
  const statuses = readStatuses(
    timed.map(({ id, zone: own }, i) => ({
      id,
      time: times.get(id) ?? null,
      zone: own,
      written: rows[i]?.peek("status"),
    })),
    { dateline },
  );
  const known = new Set(ids);
  const actorIds = new Set(actors.map(({ id }) => id));

  return rows.map((row, i) => {
    const { id, when, zone: own, side } = timed[i] ?? { id: "", when: undefined, zone, side: undefined };
    const time = times.get(id) ?? null;
    const status = statuses.get(id) ?? "happened";
    row.get("status", "unknown-status", `the event is read as ${status}`);
    if (when === undefined) report("no-time", row.path, { message: "this event has no time; it is in the tray" });
    const whenInput: Omit<WhenInput, "path"> = {
      zone: own,
      side,
      dateline,
      report,
      readPhrase,
      timeOf: (other) => times.get(other),
    };
    const participants = readParticipants(row, { known: actorIds, report });
    const { claims, standing } = readClaims(row, {
      actors: participants,
      voices,
      report,
      readTime: (said, path) => readGiven(said, { ...whenInput, side: "past", path }),
    });
    return omitUndefined<TimelineEvent>({
      id,
      index: row.index,
      title: readTitle(row, input),
      label: row.text("label"),
      time,
      when: when === undefined ? undefined : asWritten(when),
      previously: row.items("previously").map(({ value, path }) => readGiven(value, { ...whenInput, path })),
      zone: own,
      actors: participants,
      status,
      standing,
      place: row.text("place"),
      text: row.text("text"),
      tags: row.texts("tags"),
      importance: row.get("importance", "bad-importance") ?? 0.5,
      context: row.get("context") ?? false,
      claims,
      links: readLinks(row, { id, known, report }),
      media: readMedia(row, report),
      quotes: row.rows("quotes", quoteFields).flatMap((quote) => readQuote(quote, report) ?? []),
      draft: row.get("draft"),
      extra: row.extra(),
    });
  });
}

/** A time as understood and as it was written. */
const readGiven = (when: Json, input: WhenInput): EarlierTime =>
  omitUndefined<EarlierTime>({ time: readWhen(when, input), when: asWritten(when) });

/** Events that happened are before the dateline, planned events after it; for others the side is not known. */
function sideOf(status: Json | undefined): Side | undefined {
  return status === "happened" ? "past" : status === "planned" ? "future" : undefined;
}

/** The zone of a row; the fallback, and an issue, where it names none. */
export function readZone(
  row: RowReader<{ readonly zone?: string }>,
  { fallback, report }: { readonly fallback: string; readonly report: Report },
): string {
  const zone = row.get("zone", "bad-zone");
  if (zone === undefined || isZone(zone)) return zone ?? fallback;
  report("bad-zone", row.at("zone"), { message: `${named(zone)} is no time zone; ${fallback} serves`, quote: zone });
  return fallback;
}

function readTitle(row: RowReader<DocumentEvent>, { lang, report }: EventsInput): LocalizedText {
  const title = row.text("title");
  if (isMissing(title, row.raw("title")))
    report("missing-title", row.at("title"), { message: "this event has no title; it is shown as untitled" });
  if (title === undefined || isEmpty(title)) return "";
  expectLanguage(title, { path: row.at("title"), lang, report });
  return title;
}
