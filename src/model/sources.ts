import type { RowReader } from "./check.ts";
import type { DocumentSource } from "./document.ts";
import { giveIds } from "./ids.ts";
import type { Report } from "./issues.ts";
import { readName } from "./names.ts";
import { named } from "./path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { circleText, roots } from "./roots.ts";
import type { Actor, Source } from "./timeline.ts";
import { isSafeUrl } from "./url.ts";

/** Input for reading the sources. */
export interface SourcesInput {
  readonly actors: readonly Actor[];
  readonly lang: string | undefined;
  readonly report: Report;
}

/** Reads the sources: ids, names, for whom each speaks and whom it only repeats. */
export function readSources(
  rows: readonly RowReader<DocumentSource>[],
  { actors, lang, report }: SourcesInput,
): readonly Source[] {
  const ids = giveIds(rows, { kind: "source", required: true, report });
  const known = new Set(ids);
  const actorIds = new Set(actors.map(({ id }) => id));
  const originals = new Map<string, string>();
  const pathOf = new Map<string, string>();
  rows.forEach((row, i) => {
    const id = ids[i] ?? "";
    if (actorIds.has(id))
      report("id-is-actor-and-source", row.at("id"), {
        message: `an actor has the id ${named(id)} too; claims by it are read as the source's`,
        quote: id,
      });
    const copyOf = row.get("copyOf");
    pathOf.set(id, row.at("copyOf"));
    if (copyOf === undefined) return;
    if (known.has(copyOf)) originals.set(id, copyOf);
    else
      report("unknown-copy-of", row.at("copyOf"), {
        message: `no source has the id ${named(copyOf)}; this one counts as a voice of its own`,
        quote: copyOf,
      });
  });

  const { of: voices, circles } = roots(ids, { parentOf: (id) => originals.get(id) });
  for (const circle of circles) {
    for (const id of circle) originals.delete(id);
    const text = circleText(circle);
    report("copy-cycle", pathOf.get(circle[0] ?? "") ?? "", {
      message: `these sources are copies of one another: ${text}; each counts as a voice of its own`,
      quote: text,
    });
  }

  return rows.map((row, i) => {
    const id = ids[i] ?? "";
    const kind = row.get("kind");
    const url = readUrl(row, report);
    const actor = readSpeaker(row, actorIds, report);
    const copyOf = originals.get(id);
    const note = row.text("note");
    return omitUndefined<Source>({
      id,
      name: readName(row, { id, lang, report }),
      kind,
      url,
      actor,
      copyOf,
      voice: voices.get(id) ?? id,
      note,
      extra: row.extra(),
    });
  });
}

/** The address of a row, where it passes the gate. */
export function readUrl(row: RowReader<{ readonly url?: string }>, report: Report): string | undefined {
  const url = row.get("url", "bad-url");
  if (url === undefined || isSafeUrl(url)) return url;
  report("bad-url", row.at("url"), {
    message: "this is no whole http, https or mailto address; it was left out",
    quote: url,
  });
  return undefined;
}

function readSpeaker(row: RowReader<DocumentSource>, actors: ReadonlySet<string>, report: Report): string | undefined {
  const actor = row.get("actor");
  if (actor === undefined || actors.has(actor)) return actor;
  report("unknown-actor", row.at("actor"), {
    message: `no actor has the id ${named(actor)}; this source speaks for nobody`,
    quote: actor,
  });
  return undefined;
}
