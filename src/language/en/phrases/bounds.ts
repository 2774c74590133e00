import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning, Side } from "../../../time/phrase-meaning.ts";
import { DASH } from "./dashes.ts";
import { about, onlyRange } from "./meanings.ts";
import { ends } from "./ranges.ts";

type Bound = "by" | "before" | "after" | "until" | "onwards";

const related =
  (kind: Bound) =>
  (s: Slots): Meaning => ({ kind, of: s.meaning("of") });
const bounded =
  (kind: "since" | "until", side: Side) =>
  (s: Slots): Meaning => ({ kind: "bounded", of: { kind, of: s.meaning("anchor") }, side });
const boundedRange =
  (side: Side, rangeOf: (s: Slots) => Meaning | undefined) =>
  (s: Slots): Meaning | undefined => {
    const of = rangeOf(s);
    return of === undefined ? undefined : { kind: "bounded", of, side };
  };
const fromTo = (s: Slots): Meaning | undefined => ends("range", s);
const ofRange = (s: Slots): Meaning | undefined => onlyRange(s.meaning("of"));

/** What is said only of one side of a time. */
export const bounds: readonly PhraseRule[] = [
  ...(
    [
      ["atLeast|before", "past", "since at least 2014 to 2016", "since at least 2014–2016"],
      ["after", "future", "from shortly after 3 May to 5 May", "from shortly after 3–5 May"],
    ] as const
  ).flatMap(([words, side, apart, joined]): readonly PhraseRule[] => [
    {
      kind: "phrase",
      name: "range",
      pattern: `since|fromWord ${words} from:end ${DASH}|upto to:end`,
      read: boundedRange(side, fromTo),
      example: apart,
    },
    {
      kind: "phrase",
      name: "range",
      pattern: `since|fromWord ${words} of:days|months|yearSpan|longSpan`,
      read: boundedRange(side, ofRange),
      example: joined,
    },
  ]),
  {
    kind: "phrase",
    name: "range",
    pattern: `fromWord topical|around|circa from:end ${DASH}|upto to:end`,
    read: (s) => aboutStart(fromTo(s)),
    example: "from about 3 May to 5 May",
  },
  {
    kind: "phrase",
    name: "range",
    pattern: "fromWord topical|around|circa of:days|months|bareMonths|longSpan|yearSpan",
    read: (s) => aboutStart(ofRange(s)),
    example: "from about 3 to 5 May",
  },
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
    notAfter: ["the"],
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

function aboutStart(of: Meaning | undefined): Meaning | undefined {
  return of?.kind === "range" ? { ...of, from: about(of.from) } : undefined;
}

function fromAbout(s: Slots): Meaning {
  const of = about(s.meaning("of"));
  return { kind: "either", readings: [{ kind: "onwards", of }, of] };
}

/** What was not so before a time began then, or only the time before it is meant. */
function eitherWay(kind: Bound, other: Bound, s: Slots): Meaning {
  return { kind: "either", readings: [kind, other].map((of) => ({ kind: of, of: s.meaning("anchor") })) };
}
