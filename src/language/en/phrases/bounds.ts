import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning, Side } from "../../../time/phrase-meaning.ts";
import { about } from "./meanings.ts";

type Bound = "by" | "before" | "after" | "until" | "onwards";

const related =
  (kind: Bound) =>
  (s: Slots): Meaning => ({ kind, of: s.meaning("of") });
const bounded =
  (kind: "since" | "until", side: Side) =>
  (s: Slots): Meaning => ({ kind: "bounded", of: { kind, of: s.meaning("anchor") }, side });

/** What is said only of one side of a time. */
export const bounds: readonly PhraseRule[] = [
  {
    kind: "phrase",
    name: "since",
    pattern: "atLeast since anchor",
    read: bounded("since", "past"),
    example: "at least since 2014",
  },
  {
    kind: "phrase",
    name: "since",
    pattern: "since|fromWord atLeast|before anchor",
    read: bounded("since", "past"),
    example: "since at least 2014",
  },
  {
    kind: "phrase",
    name: "since",
    pattern: "since after anchor",
    read: bounded("since", "future"),
    example: "since shortly after 3 May",
  },
  {
    kind: "phrase",
    name: "until",
    pattern: "atLeast until anchor",
    read: bounded("until", "future"),
    example: "at least until Friday",
  },
  {
    kind: "phrase",
    name: "until",
    pattern: "until atLeast|after anchor",
    read: bounded("until", "future"),
    example: "until at least Friday",
  },
  {
    kind: "phrase",
    name: "until",
    pattern: "until before anchor",
    read: bounded("until", "past"),
    example: "until shortly before 3 May",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "of:inTime|weak atEarliest",
    read: related("onwards"),
    example: "on 3 May at the earliest",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "atEarliest of:inTime|weak",
    read: related("onwards"),
    example: "at the earliest in May 2022",
  },
  {
    kind: "phrase",
    name: "by",
    pattern: "by? of:inTime|weak atLatest",
    read: related("by"),
    example: "by 3 May at the latest",
  },
  {
    kind: "phrase",
    name: "by",
    pattern: "atLatest by? of:inTime|weak",
    read: related("by"),
    example: "at the latest by 3 May",
  },
  {
    kind: "phrase",
    name: "not-before",
    pattern: "never anchor",
    read: (s) => eitherWay("onwards", "before", s),
    example: "never before 3 May",
  },
  {
    kind: "phrase",
    name: "not-by",
    pattern: "negation by anchor",
    read: (s) => eitherWay("after", "by", s),
    example: "not by 3 May",
  },
  {
    kind: "phrase",
    name: "not-then",
    pattern: "excluded of:inTime",
    read: (s) => ({ kind: "not", of: s.meaning("of") }),
    example: "not on 3 May",
  },
  {
    kind: "phrase",
    name: "after",
    pattern: "pastWord of:calendarDay",
    read: related("after"),
    example: "following 3 May",
  },
  {
    kind: "phrase",
    name: "from",
    pattern: "fromWord topical|around|circa of:someDay|monthOfYear|namedYear",
    read: fromAbout,
    example: "from about 3 May",
  },
];

function fromAbout(s: Slots): Meaning {
  const of = about(s.meaning("of"));
  return { kind: "either", readings: [{ kind: "onwards", of }, of] };
}

/** What was not so before a time began then, or only what is told of the time before it is meant. */
function eitherWay(kind: Bound, other: Bound, s: Slots): Meaning {
  return { kind: "either", readings: [kind, other].map((of) => ({ kind: of, of: s.meaning("anchor") })) };
}
