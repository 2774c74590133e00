import type { Bound, Edge, FuzzyTime } from "./fuzzy.ts";

type Fields = readonly (keyof Bound)[];

const all: Fields = ["min", "max", "precision", "part", "isLate", "group", "approximate", "uncertain", "dueFrom"];

/** Whether two edges say the same, field by field: a copy is as good as the edge itself. */
export function sameEdge(a: Edge, b: Edge, fields: Fields = all): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return fields.every((field) => a[field] === b[field]) && String(a.qualified) === String(b.qualified);
}

/** Whether a time is a point: both its edges say the same. */
export const isPoint = ({ start, end }: Pick<FuzzyTime, "start" | "end">): boolean => sameEdge(start, end);
