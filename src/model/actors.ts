import type { RowReader } from "./check.ts";
import type { DocumentActor } from "./document.ts";
import { giveIds } from "./ids.ts";
import type { Report } from "./issues.ts";
import { readName } from "./names.ts";
import { named } from "./path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { circleText, roots } from "./roots.ts";
import type { Actor } from "./timeline.ts";

/** Reads the actors: ids, names, and whose lane each is in. */
export function readActors(
  rows: readonly RowReader<DocumentActor>[],
  { lang, report }: { readonly lang: string | undefined; readonly report: Report },
): readonly Actor[] {
  const ids = giveIds(rows, { kind: "actor", required: true, report });
  const known = new Set(ids);
  const groups = new Map<string, string>();
  const pathOf = new Map<string, string>();
  rows.forEach((row, i) => {
    const id = ids[i] ?? "";
    const memberOf = row.get("memberOf");
    pathOf.set(id, row.at("memberOf"));
    if (memberOf === undefined) return;
    if (known.has(memberOf)) groups.set(id, memberOf);
    else
      report("unknown-member-of", row.at("memberOf"), {
        message: `no actor has the id ${named(memberOf)}; this one gets a lane of its own`,
        quote: memberOf,
      });
  });

  const { of: lanes, circles } = roots(ids, { parentOf: (id) => groups.get(id) });
  for (const circle of circles) {
    for (const id of circle) groups.delete(id);
    const text = circleText(circle);
    report("member-cycle", pathOf.get(circle[0] ?? "") ?? "", {
      message: `these actors are members of one another: ${text}; each gets a lane of its own`,
      quote: text,
    });
  }

  const paths = new Map<string, string>();
  return rows.map((row, i) => {
    const id = ids[i] ?? "";
    const kind = row.get("kind");
    const memberOf = groups.get(id);
    const note = row.text("note");
    const name = readName(row, { id, lang, report });
    const words = [...new Set(typeof name === "string" ? [name] : Object.values(name))].filter((one) => one !== "");
    const double = words.find((one) => paths.has(one));
    if (double !== undefined)
      report("duplicate-name", row.at("name"), {
        message: `${paths.get(double) ?? ""} has the name ${named(double)} already`,
        quote: double,
      });
    for (const one of words) if (!paths.has(one)) paths.set(one, row.path);
    return omitUndefined<Actor>({
      id,
      name,
      kind,
      aliases: row.texts("aliases"),
      memberOf,
      lane: lanes.get(id) ?? id,
      note,
      extra: row.extra(),
    });
  });
}
