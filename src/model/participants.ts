import type { RowReader } from "./check.ts";
import type { DocumentEvent } from "./document.ts";
import type { Report } from "./issues.ts";
import { named } from "./path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { rowHint } from "./row-forms.ts";
import { participantFields } from "./schema.ts";
import type { TimelineEvent } from "./timeline.ts";

/** Input for reading an event's actors: the ids of the document's actors. */
export interface ParticipantsInput {
  readonly known: ReadonlySet<string>;
  readonly report: Report;
}

/** Reads the actors of an event and their roles; those whom nobody declared are left out. */
export function readParticipants(
  event: RowReader<DocumentEvent>,
  { known, report }: ParticipantsInput,
): TimelineEvent["actors"] {
  const seen = new Set<string>();
  const participants = event.rows("actors", participantFields).flatMap((row): TimelineEvent["actors"] => {
    const actor = row.get("actor");
    const role = row.get("role", "unknown-role", "the actor is read as party") ?? "party";
    const extra = row.extra();
    if (row.raw("actor") === undefined) {
      const id = extra?.id;
      const hint = typeof id === "string" ? rowHint(row.path, id) : {};
      report("missing-field", row.at("actor"), { message: "this row names no actor and was left out", ...hint });
    }
    if (actor === undefined) return [];
    if (!known.has(actor)) {
      report("unknown-actor", row.at("actor"), { message: `no actor has the id ${named(actor)}`, quote: actor });
      return [];
    }
    const both = `${role} ${actor}`;
    if (seen.has(both)) {
      report("repeated-actor", row.path, { message: `${named(actor)} is named as ${role} already`, quote: actor });
      return [];
    }
    seen.add(both);
    return [omitUndefined<TimelineEvent["actors"][number]>({ actor, role, extra })];
  });
  if (participants.length === 0)
    report("no-actor", event.path, { message: 'this event has no actor; it is in the lane "no actor named"' });
  return participants;
}
