import type { Issue } from "../base/issue.ts";
import { cut } from "../base/cut.ts";
import type { GazetteerEntry, GivenEntry } from "./gazetteer.ts";

/** The fields that are there: JSON has no undefined ones, but TypeScript speaks of them. */
export const withoutUndefined = <T>(fields: {
  readonly [name: string]: T | undefined;
}): { readonly [name: string]: T } =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, T] => field[1] !== undefined));

/** An entry whose name has only the texts that are there. */
export function plainEntry(entry: GivenEntry): GazetteerEntry {
  const { name } = entry;
  return { ...entry, name: typeof name === "string" ? name : withoutUndefined(name) };
}

/** An issue for each entry whose id or name one before it has: of an id, and of a name in an article, the first counts. */
export function doubleEntries(entries: readonly GivenEntry[]): readonly Issue[] {
  const ids = new Map<string, number>();
  const names = new Map<string, number>();
  return entries.flatMap((entry, place): readonly Issue[] => {
    const { id, name } = plainEntry(entry);
    const words = [...new Set(typeof name === "string" ? [name] : Object.values(name))];
    const sameId = ids.get(id);
    const double = words.find((word) => names.has(word));
    if (sameId === undefined) {
      ids.set(id, place);
      for (const word of words) if (!names.has(word)) names.set(word, place);
    } else
      return [
        {
          code: "duplicate-id",
          severity: "error",
          path: `options.actors[${place}].id`,
          quote: cut(id),
          message: `options.actors[${sameId}] has this id already; that one is the actor`,
          hint: "give each row an id of its own",
        },
      ];
    if (double === undefined) return [];
    return [
      {
        code: "duplicate-name",
        severity: "info",
        path: `options.actors[${place}].name`,
        quote: cut(double),
        message: `options.actors[${names.get(double) ?? 0}] has the name ${JSON.stringify(cut(double))} already; in the article it means that one`,
        hint: "make one actor of the two, or tell their names apart",
      },
    ];
  });
}
