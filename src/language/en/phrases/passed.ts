import type { PhraseRule } from "../../../time/phrase-table.ts";

/** A rule that hands on what a rule above it made. */
export function passed(kind: string, below: string): PhraseRule {
  return { kind, pattern: below, read: (s) => s.meaning(below) };
}
