import type { RowReader } from "./check.ts";
import type { DocumentEvent } from "./document.ts";
import type { Report } from "./issues.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { mediaFields } from "./schema.ts";
import { readUrl } from "./sources.ts";
import type { TimelineEvent } from "./timeline.ts";

/** Reads an event's images, sounds and films; one without a safe address is left out. */
export function readMedia(event: RowReader<DocumentEvent>, report: Report): TimelineEvent["media"] {
  return event.rows("media", mediaFields).flatMap((row): TimelineEvent["media"] => {
    const url = readUrl(row, report);
    const kind = row.get("kind");
    const alt = row.text("alt");
    const credit = row.text("credit");
    const caption = row.text("caption");
    const extra = row.extra();
    if (row.raw("url") === undefined)
      report("missing-field", row.at("url"), { message: 'there is no "url"; the row was left out' });
    if (row.raw("kind") === undefined)
      report("missing-field", row.at("kind"), { message: 'there is no "kind"; it is read as a link' });
    if (url === undefined) return [];
    return [
      omitUndefined<TimelineEvent["media"][number]>({
        kind: kind ?? "link",
        url,
        alt,
        credit,
        caption,
        extra,
      }),
    ];
  });
}
