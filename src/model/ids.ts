import type { RowReader } from "./check.ts";
import type { Report } from "./issues.ts";
import { named } from "./path.ts";

/** Input for checking the ids of a list. */
export interface IdsInput {
  /** The word that made-up ids begin with: `event-1`. */
  readonly kind: string;
  /** Whether rows without an id are a fault. */
  readonly required: boolean;
  readonly report: Report;
}

/** An id for each row, in order, no two alike: the written one where it is the first of its name, else one made up. */
export function giveIds(
  rows: readonly RowReader<{ readonly id?: string }>[],
  { kind, required, report }: IdsInput,
): readonly string[] {
  const written = rows.map((row) => writtenId(row, { kind, required, report }));
  const taken = new Set(written.filter((id) => id !== undefined));
  const counts = new Map<string, number>();
  const fresh = (name: string): string => {
    for (let n = counts.get(name) ?? 2; ; n += 1) {
      const id = `${name}-${n}`;
      if (taken.has(id)) continue;
      counts.set(name, n + 1);
      taken.add(id);
      return id;
    }
  };

  const used = new Map<string, string>();
  return rows.map((row, i) => {
    const id = written[i];
    if (id === undefined) {
      const numbered = `${kind}-${row.index + 1}`;
      if (taken.has(numbered)) return fresh(numbered);
      taken.add(numbered);
      return numbered;
    }
    const first = used.get(id);
    if (first === undefined) {
      used.set(id, row.path);
      return id;
    }
    const other = fresh(id);
    report("duplicate-id", row.at("id"), {
      message: `${first} has this id already; this one is read as ${named(other)}`,
      quote: id,
    });
    return other;
  });
}

function writtenId(row: RowReader<{ readonly id?: string }>, { kind, required, report }: IdsInput): string | undefined {
  const raw = row.raw("id");
  if (raw === "") report("missing-id", row.at("id"), { message: `the id of this ${kind} is empty`, quote: raw });
  else if (raw === undefined && required)
    report("missing-id", row.path, { message: `this ${kind} has no id, so nothing can refer to it` });
  else return row.get("id");
  return undefined;
}
