import type { FuzzyTime, Relation } from "./fuzzy.ts";

/** The name of a relation in the sentence of an error. */
export const relationWord: { readonly [relation in Relation]: string } = {
  BEFORE: "before",
  ON_OR_BEFORE: "by",
  AFTER: "after",
  ON_OR_AFTER: "from … on",
};

/** A time, or a missing edge, in the sentence of an error. */
export function quote(time: FuzzyTime | "open" | "unknown"): string {
  if (typeof time === "string") return `an ${time} edge`;
  const text = time.written?.text ?? time.edtf;
  return text === undefined ? "one that is not" : `"${text}"`;
}
