import type { PhraseRule } from "../../../time/phrase-table.ts";
import { about, date } from "./meanings.ts";

/** About a time. */
export const approximate: readonly PhraseRule[] = [
  // "A book about January 2022" is no date; where a clause begins with it, or behind a preposition, it is.
  {
    kind: "phrase",
    name: "about",
    pattern: "^ topical anchor",
    read: (s) => about(s.meaning("anchor")),
    example: "about 20 January 2022",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "in|on|at topical anchor",
    read: (s) => about(s.meaning("anchor")),
    example: "on about 10 March",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "in|on|at? around anchor",
    read: (s) => about(s.meaning("anchor")),
    example: "around 10 March",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "in? circa anchor",
    read: (s) => about(s.meaning("anchor")),
    example: "circa 2020",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "aboutYear bareYear",
    read: (s) => about(date({ year: s.year("bareYear") })),
    example: "in about 1850",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "aboutYear namedYear",
    read: (s) => about(s.meaning("namedYear")),
    example: "in about 44 BC",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "nearly of:strong",
    read: (s) => about(s.meaning("of")),
    example: "towards the end of May 2022",
  },
];
