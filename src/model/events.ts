import type { FuzzyTime } from "../time/fuzzy.ts";
import { isZone } from "../time/zone.ts";
import type { Row } from "./check.ts";
import { readClaims } from "./claims.ts";
import type { DocumentEvent } from "./document.ts";
import { giveIds } from "./ids.ts";
import type { Report } from "./issues.ts";
import { readLinks } from "./links.ts";
import { readMedia } from "./media.ts";
import { expectLanguage, isEmpty } from "./names.ts";
import { readParticipants } from "./participants.ts";
import { named } from "./path.ts";
import { readQuote } from "./quotes.ts";
import { quoteFields } from "./schema.ts";
import { statusOf } from "./status.ts";
import { readTimes } from "./times.ts";
import type { Actor, TimelineEvent } from "./timeline.ts";
import type { Voices } from "./voices.ts";
import { readWhen, type WhenInput } from "./when.ts";

/** What the events need from the rest of the document. */
export interface EventsInput {
  readonly actors: readonly Actor[];
  readonly voices: Voices;
  readonly dateline: FuzzyTime | null;
  /** The document's zone. */
  readonly zone: string;
  /** The document's language, where it says one. */
  readonly lang: string | undefined;
  readonly report: Report;
}

/** Reads the events: their times first, as those may lean on one another, then all the rest. */
export function readEvents(rows: readonly Row<DocumentEvent>[], input: EventsInput): readonly TimelineEvent[] {
  const { actors, zone, dateline, report } = input;
  const ids = giveIds(rows, { kind: "event", required: false, report });
  const timed = rows.map((row, i) => ({
    id: ids[i] ?? "",
    when: row.raw("when"),
    path: row.at("when"),
    zone: readZone(row, { fallback: zone, report }),
  }));
  const times = readTimes(timed, { dateline, report });
  const known = new Set(ids);
  const actorIds = new Set(actors.map(({ id }) => id));

  return rows.map((row, i) => {
    const { id, when, zone: own } = timed[i] ?? { id: "", when: undefined, zone };
    const time = times.get(id) ?? null;
    if (when === undefined) report("no-time", row.path, { message: "this event has no time; it stands in the tray" });
    const whenInput: Omit<WhenInput, "path"> = { zone: own, dateline, report, timeOf: (other) => times.get(other) };
    return {
      ...readWords(row, input),
      id,
      index: row.index,
      time,
      ...readWritten(row),
      previously: row.items("previously").flatMap(({ value, path }) => readWhen(value, { ...whenInput, path }) ?? []),
      zone: own,
      ...readTies(row, { id, known, actorIds, input, whenInput }),
      status: row.get("status", "unknown-status") ?? statusOf(time, { dateline, zone: own }),
      tags: row.texts("tags"),
      importance: row.get("importance", "bad-importance") ?? 0.5,
      context: row.get("context") ?? false,
      media: readMedia(row, report),
      quotes: row.rows("quotes", quoteFields).flatMap((quote) => readQuote(quote, report) ?? []),
      ...row.extra(),
    };
  });
}

/** The zone of a row; the fallback, and an issue, where it names none. */
export function readZone(row: Row<{ readonly zone?: string }>, { fallback, report }: { readonly fallback: string; readonly report: Report }): string {
  const zone = row.get("zone", "bad-zone");
  if (zone === undefined || isZone(zone)) return zone ?? fallback;
  report("bad-zone", row.at("zone"), { message: `${named(zone)} is no time zone; ${fallback} serves`, quote: zone });
  return fallback;
}

function readWords(row: Row<DocumentEvent>, { lang, report }: EventsInput): Pick<TimelineEvent, "title" | "label" | "place" | "text"> {
  const title = row.text("title");
  if (title === undefined || isEmpty(title)) report("missing-title", row.at("title"), { message: "this event has no title; it is shown as untitled" });
  else expectLanguage(title, { path: row.at("title"), lang, report });
  const label = row.text("label");
  const place = row.text("place");
  const text = row.text("text");
  return { title: title ?? "", ...(label !== undefined && { label }), ...(place !== undefined && { place }), ...(text !== undefined && { text }) };
}

/** What was written as its time, where it has the form of one; what has not is quoted in its issue. */
function readWritten(row: Row<DocumentEvent>): Pick<TimelineEvent, "when"> {
  const when = row.peek("when");
  return when === undefined ? {} : { when };
}

interface Ties {
  readonly id: string;
  readonly known: ReadonlySet<string>;
  readonly actorIds: ReadonlySet<string>;
  readonly input: EventsInput;
  readonly whenInput: Omit<WhenInput, "path">;
}

/** What ties the event to actors, voices and other events. */
function readTies(row: Row<DocumentEvent>, { id, known, actorIds, input, whenInput }: Ties): Pick<TimelineEvent, "actors" | "claims" | "standing" | "links"> {
  const { voices, report } = input;
  const actors = readParticipants(row, { known: actorIds, report });
  return {
    actors,
    ...readClaims(row, { actors, voices, report, readTime: (said, path) => readWhen(said, { ...whenInput, path }) }),
    links: readLinks(row, { id, known, report }),
  };
}
