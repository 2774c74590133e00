import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning, Side } from "../../../time/phrase-meaning.ts";
import { about } from "./meanings.ts";

type Bound = "by" | "before" | "after" | "until" | "onwards";

const related =
  (kind: Bound) =>
  (s: Slots): Meaning => ({ kind, of: s.meaning("of") });
const bounded =
  (kind: "since" | "until", side: Side) =>
  (s: Slots): Meaning => ({ kind: "bounded", of: { kind, of: s.meaning("of") }, side });
const boundedRange =
  (side: Side) =>
  (s: Slots): Meaning => ({
    kind: "bounded",
    of: { kind: "range", from: s.meaning("first"), to: s.meaning("last") },
    side,
  });
const nearly = (s: Slots): Meaning => about(s.meaning("of"));

/** What is said only of one side of a time, or only about it. */
export const bounds: readonly PhraseRule[] = [
  {
    kind: "relation",
    name: "range",
    pattern: "since atLeast|before the? first:loose until the? last:loose",
    read: boundedRange("past"),
    example: "seit mindestens 2014 bis 2016",
  },
  {
    kind: "relation",
    name: "range",
    pattern: "since after the? first:loose until the? last:loose",
    read: boundedRange("future"),
    example: "seit kurz nach dem 3. Mai bis zum 5. Mai",
  },
  {
    kind: "relation",
    name: "since",
    pattern: "atLeast since the? of:loose",
    read: bounded("since", "past"),
    example: "mindestens seit 2014",
  },
  {
    kind: "relation",
    name: "since",
    pattern: "since atLeast|before the? of:loose",
    read: bounded("since", "past"),
    example: "seit mindestens 2014",
  },
  {
    kind: "relation",
    name: "since",
    pattern: "sinceLatest the? of:loose",
    read: bounded("since", "past"),
    example: "spätestens seit 2014",
  },
  {
    kind: "relation",
    name: "since",
    pattern: "since after the? of:loose",
    read: bounded("since", "future"),
    example: "seit kurz nach dem 3. Mai",
  },
  {
    kind: "relation",
    name: "since",
    pattern: "since circa year:loose",
    read: (s) => ({ kind: "since", of: about(s.meaning("year")) }),
    example: "seit etwa 2014",
  },
  {
    kind: "relation",
    name: "until",
    pattern: "atLeast until the? of:loose",
    read: bounded("until", "future"),
    example: "mindestens bis zum 3. Mai",
  },
  {
    kind: "relation",
    name: "until",
    pattern: "until atLeast|after the? of:loose",
    read: bounded("until", "future"),
    example: "bis mindestens 3. Mai",
  },
  {
    kind: "relation",
    name: "until",
    pattern: "until of:loose atLeast",
    read: bounded("until", "future"),
    example: "bis Ende Mai mindestens",
  },
  {
    kind: "relation",
    name: "until",
    pattern: "beyond the? of:loose beyondEnd",
    read: bounded("until", "future"),
    example: "über den 3. Mai hinaus",
  },
  {
    kind: "relation",
    name: "until",
    pattern: "until before the? of:loose",
    read: bounded("until", "past"),
    example: "bis kurz vor dem 3. Mai",
  },
  {
    kind: "relation",
    name: "until",
    pattern: "until circa the? of:loose",
    read: (s) => ({ kind: "until", of: nearly(s) }),
    example: "bis etwa zum 3. Mai",
  },
  {
    kind: "relation",
    name: "onwards",
    pattern: "in? of:loose atEarliest",
    notBefore: ["at"],
    read: related("onwards"),
    example: "am 3. Mai frühestens",
  },
  {
    kind: "relation",
    name: "by",
    pattern: "in|until? of:loose atLatest",
    notBefore: ["at"],
    read: related("by"),
    example: "bis zum 3. Mai spätestens",
  },
  {
    kind: "relation",
    name: "not-before",
    pattern: "never before the? of:loose",
    read: (s) => ({
      kind: "either",
      readings: [
        { kind: "onwards", of: s.meaning("of") },
        { kind: "before", of: s.meaning("of") },
      ],
    }),
    example: "nie vor dem 3. Mai",
  },
  {
    kind: "relation",
    name: "not-then",
    pattern: "excluded on|in of:loose",
    read: (s) => ({ kind: "not", of: s.meaning("of") }),
  },
  {
    kind: "relation",
    name: "about",
    pattern: "circa on|in the? of:time",
    read: nearly,
    example: "etwa am 3. Mai",
  },
  { kind: "relation", name: "about", pattern: "at the of:day aroundEnd", read: nearly, example: "um den 3. Mai herum" },
  { kind: "relation", name: "about", pattern: "nearly the of:time", read: nearly, example: "nahe dem 3. Mai" },
];
