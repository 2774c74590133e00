import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { counted } from "./counts.ts";
import { passed } from "./passed.ts";

type Relation = "by" | "before" | "after" | "since" | "until" | "onwards";

const related =
  (kind: Relation) =>
  (s: Slots): Meaning => ({ kind, of: s.meaning("of") });

/** Since, by, before, after and until a time; and what a text is searched for. */
export const relations: readonly PhraseRule[] = [
  {
    kind: "relation",
    name: "since",
    pattern: "since the? of:loose",
    read: related("since"),
    example: "seit Ende Dezember",
  },
  {
    kind: "relation",
    name: "since",
    pattern: "since length",
    read: (s) => since(s.meaning("length")),
    example: "seit drei Tagen",
  },
  { kind: "relation", name: "by", pattern: "by the? of:loose", read: related("by"), example: "spätestens am 15. März" },
  { kind: "relation", name: "until", pattern: "until the? of:loose", read: until, example: "bis Mitte Februar" },
  {
    kind: "relation",
    name: "before",
    pattern: "before the? of:loose",
    read: related("before"),
    example: "vor dem 3. Mai",
  },
  {
    kind: "relation",
    name: "not-before",
    pattern: "negation before|until the? of:loose",
    read: (s) => ({ kind: "onwards", of: coming(s.meaning("of")) }),
    example: "nicht vor März",
  },
  {
    kind: "relation",
    name: "after",
    pattern: "after the? of:loose",
    read: related("after"),
    example: "nach dem Zweiten Weltkrieg",
  },
  {
    kind: "relation",
    name: "range",
    pattern: "from the? first:loose until the? last:loose",
    read: (s) => ({ kind: "range", from: s.meaning("first"), to: s.meaning("last") }),
    example: "ab dem 3. Mai bis zum 5. Mai",
  },
  {
    kind: "relation",
    name: "onwards",
    pattern: "from the? of:loose",
    read: fromTime,
    example: "ab dem 3. Mai",
  },
  {
    kind: "relation",
    name: "onwards",
    pattern: "fromOn the? of:loose onwards",
    read: related("onwards"),
    example: "vom 3. Mai an",
  },

  passed("phrase", "relation"),
  passed("phrase", "range"),
  passed("phrase", "approximate"),
  passed("phrase", "clock"),
  passed("phrase", "stretch"),
  { kind: "phrase", pattern: "in stretch", read: (s) => s.meaning("stretch") },
  { kind: "phrase", pattern: "on|in? the? time", read: (s) => s.meaning("time") },
  {
    kind: "phrase",
    name: "weekday",
    pattern: "on bareWeekday",
    read: (s) => s.meaning("bareWeekday"),
    example: "am Freitag",
  },
  {
    kind: "phrase",
    name: "weekday",
    pattern: "ofThe bareWeekday",
    read: (s) => s.meaning("bareWeekday"),
    example: "vom Montag",
  },
  {
    kind: "phrase",
    name: "month",
    pattern: "in monthWord? bareMonth",
    read: (s) => s.meaning("bareMonth"),
    example: "im Januar",
  },
  {
    kind: "phrase",
    name: "season",
    pattern: "in bareSeason",
    read: (s) => s.meaning("bareSeason"),
    example: "im Herbst",
  },
  {
    kind: "phrase",
    name: "figures",
    pattern: "on shortFigures",
    read: (s) => s.meaning("shortFigures"),
    example: "am 21.1.",
  },
  { kind: "phrase", name: "weekend", pattern: "on weekendWord", read: weekend, example: "am Wochenende" },
  {
    kind: "phrase",
    name: "relative-unit",
    pattern: "courseOf theUnit",
    read: (s) => s.meaning("theUnit"),
    example: "im Laufe der Woche",
  },
];

/** "Ab 17 Uhr bis 19 Uhr" says its end as well. */
function fromTime(s: Slots): Meaning {
  const of = s.meaning("of");
  return of.kind === "range" ? of : { kind: "onwards", of };
}

/** What "bis" ends at is a last day for what is to come, and an end for what went on: "bis Mitte Februar", "bis gestern", "bis 17 Uhr". */
function until(s: Slots): Meaning {
  const of = s.meaning("of");
  const end: Meaning = { kind: "until", of };
  const isPast =
    (of.kind === "unit" && (of.offset < 0 || (of.unit === "day" && of.offset === 0))) ||
    ("nearest" in of && of.nearest === "past");
  if (isPast) return end;
  const by: Meaning = { kind: "by", of };
  return { kind: "either", readings: of.kind === "clock" ? [end, by] : [by, end] };
}

function since(length: Meaning): Meaning | undefined {
  const of = counted(length, -1);
  return of === undefined ? undefined : { kind: "since", of };
}

/** "Nicht vor Herbst" is said of the next one. */
function coming(of: Meaning): Meaning {
  if (of.kind === "part") return { ...of, of: coming(of.of) };
  const isOpen =
    (of.kind === "group" || of.kind === "date") &&
    of.year === undefined &&
    of.nearest === undefined &&
    !("month" in of && typeof of.month === "object");
  return isOpen ? { ...of, nearest: "future" } : of;
}

/** That of this week, or the one that is just over. */
function weekend(): Meaning {
  const of = (week: number): Meaning => ({
    kind: "range",
    from: { kind: "weekday", weekday: 6, week },
    to: { kind: "weekday", weekday: 7, week },
  });
  return { kind: "either", readings: [of(0), of(-1)] };
}
