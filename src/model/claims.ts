import type { RowReader } from "./check.ts";
import type { DocumentClaim } from "./document.ts";
import type { Report } from "./issues.ts";
import type { Json } from "./json.ts";
import { named } from "./path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { readQuote } from "./quotes.ts";
import { stances } from "./choices.ts";
import { claimFields, quoteFields } from "./schema.ts";
import { judge } from "./standing.ts";
import type { Claim, EarlierTime, Standing, TimelineEvent } from "./timeline.ts";
import type { Voices } from "./voices.ts";

/** Input for reading an event's claims. */
export interface ClaimsInput {
  /** The actors of the event. */
  readonly actors: TimelineEvent["actors"];
  readonly voices: Voices;
  readonly report: Report;
  readonly readTime: (when: Json, path: string) => EarlierTime;
}

/** A claim as far as it is read by itself, and the path of its date. */
interface ReadClaim {
  readonly claim: Omit<Claim, "current">;
  readonly saidAt: string;
}

/** Reads the claims on an event and works out its standing. */
export function readClaims(
  event: RowReader<{ readonly claims?: readonly DocumentClaim[] }>,
  { actors, voices, report, readTime }: ClaimsInput,
): { readonly claims: readonly Claim[]; readonly standing: Standing } {
  const parties = actors.filter(({ role }) => role !== "about").map(({ actor }) => actor);
  const claims = event.rows("claims", claimFields).flatMap((row): readonly ReadClaim[] => {
    const by = row.get("by");
    const stance = row.get("stance", "unknown-stance", "the claim is left out");
    for (const name of ["by", "stance"] as const) {
      if (row.raw(name) === undefined)
        report("missing-field", row.at(name), {
          message: `the claim has no "${name}" and was left out`,
          ...(name === "stance" && { hint: `add "stance": ${stances.map((one) => `"${one}"`).join(", ")}` }),
        });
    }
    const said = row.raw("said");
    const quoted = row.row("quote", quoteFields);
    const quote = quoted && readQuote(quoted, report);
    const words = row.text("text");
    const note = row.text("note");
    const extra = row.extra();
    const read = said === undefined ? { time: null } : readTime(said, row.at("said"));
    if (by !== undefined && stance === undefined) voices.expect(by, row.at("by"));
    if (by === undefined || stance === undefined) return [];
    const claim = omitUndefined<Omit<Claim, "current">>({
      by,
      ...voices.find(by, row.at("by")),
      stance,
      said: read.time,
      saidWhen: read.when,
      text: words,
      quote,
      note,
      extra,
    });
    return [{ claim, saidAt: row.at("said") }];
  });
  const { standing, current, unordered } = judge(
    claims.map(({ claim: { voice, stance, said, actor } }) => ({
      voice,
      stance,
      said,
      byParty: actor !== undefined && parties.some((party) => voices.related(actor, party)),
    })),
  );
  for (const { last, opposite } of unordered) {
    const [counts, other] = [claims[last], claims[opposite]];
    if (counts !== undefined && other !== undefined)
      report("unordered-claims", counts.saidAt, {
        message: `no dates tell whether ${named(counts.claim.by)} said this before or after its claim "${other.claim.stance}"; this one counts, as it comes ${last > opposite ? "later in the list" : "with the later date"}`,
        quote: counts.claim.stance,
      });
  }
  return { standing, claims: claims.map(({ claim }, i) => ({ ...claim, current: current[i] ?? false })) };
}
