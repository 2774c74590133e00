import type { RowReader } from "./check.ts";
import type { DocumentEvent } from "./document.ts";
import type { Report } from "./issues.ts";
import { named } from "./path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { linkFields } from "./schema.ts";
import type { TimelineEvent } from "./timeline.ts";

/** Input for reading an event's links: its own id and those of all events. */
export interface LinksInput {
  readonly id: string;
  readonly known: ReadonlySet<string>;
  readonly report: Report;
}

/** Reads the links of an event; those that lead nowhere are left out. */
export function readLinks(event: RowReader<DocumentEvent>, { id, known, report }: LinksInput): TimelineEvent["links"] {
  return event.rows("links", linkFields).flatMap((row): TimelineEvent["links"] => {
    const to = row.get("to");
    const kind = row.get("kind", "unknown-link-kind");
    const extra = row.extra();
    for (const name of ["to", "kind"] as const) {
      if (row.raw(name) === undefined)
        report("missing-field", row.at(name), { message: `the link has no "${name}" and was left out` });
    }
    if (to === undefined) return [];
    if (to === id) report("self-link", row.at("to"), { message: "the event is linked to itself", quote: to });
    else if (!known.has(to))
      report("unknown-event", row.at("to"), {
        message: `no event has the id ${named(to)}; the link was left out`,
        quote: to,
      });
    else if (kind !== undefined) return [omitUndefined<TimelineEvent["links"][number]>({ to, kind, extra })];
    return [];
  });
}
