import type { FuzzyTime } from "../time/fuzzy.ts";
import type { Row } from "./check.ts";
import type { DocumentClaim } from "./document.ts";
import type { Report } from "./issues.ts";
import type { Json } from "./json.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { readQuote } from "./quotes.ts";
import { claimFields, quoteFields } from "./schema.ts";
import { judge } from "./standing.ts";
import type { Claim, Standing, TimelineEvent } from "./timeline.ts";
import type { Voices } from "./voices.ts";

/** Input for reading an event's claims. */
export interface ClaimsInput {
  /** The actors of the event. */
  readonly actors: TimelineEvent["actors"];
  readonly voices: Voices;
  readonly report: Report;
  readonly readTime: (when: Json, path: string) => FuzzyTime | null;
}

/** Reads the claims on an event and works out its standing. */
export function readClaims(
  event: Row<{ readonly claims?: readonly DocumentClaim[] }>,
  { actors, voices, report, readTime }: ClaimsInput,
): { readonly claims: readonly Claim[]; readonly standing: Standing } {
  const parties = actors.filter(({ role }) => role !== "about").map(({ actor }) => actor);
  const claims = event.rows("claims", claimFields).flatMap((row): readonly Omit<Claim, "current">[] => {
    const by = row.get("by");
    const stance = row.get("stance", "unknown-stance");
    for (const name of ["by", "stance"] as const) {
      if (row.raw(name) === undefined)
        report("missing-field", row.at(name), { message: `the claim has no "${name}" and was left out` });
    }
    const said = row.raw("said");
    const quoted = row.row("quote", quoteFields);
    const quote = quoted && readQuote(quoted, report);
    const note = row.text("note");
    const extra = row.extra();
    const time = said === undefined ? null : readTime(said, row.at("said"));
    if (by !== undefined && stance === undefined) voices.expect(by, row.at("by"));
    if (by === undefined || stance === undefined) return [];
    return [
      omitUndefined<Omit<Claim, "current">>({
        by,
        ...voices.find(by, row.at("by")),
        stance,
        said: time,
        quote,
        note,
        extra,
      }),
    ];
  });
  const { standing, current } = judge(
    claims.map(({ voice, stance, said, actor }) => ({
      voice,
      stance,
      said,
      byParty: actor !== undefined && parties.some((party) => voices.related(actor, party)),
    })),
  );
  return { standing, claims: claims.map((claim, i) => ({ ...claim, current: current[i] ?? false })) };
}
