import type { PhraseRule } from "../../../time/phrase-table.ts";

/** Any time that a word of relation can precede, exact or about so. */
export const spells: readonly PhraseRule[] = [
  ...["dateable", "rolling", "range", "set"].map((kind): PhraseRule => ({
    kind: "span",
    pattern: kind,
    read: (s) => s.meaning(kind),
  })),
  {
    kind: "spell",
    name: "about",
    pattern: "during? about during? span",
    read: (s) => ({ kind: "about", of: s.meaning("span") }),
    example: "ราวปี 2480",
  },
  { kind: "spell", pattern: "during? span", read: (s) => s.meaning("span") },
];
