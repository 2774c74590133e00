import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { towards } from "./adjust.ts";
import { lastHours, rolling, unit, unitOf } from "./make.ts";

const of =
  (kind: "since" | "onwards" | "by" | "before" | "after" | "until") =>
  (s: Slots): Value => ({ kind, of: s.meaning("spell") });

/** What names its own end is no time that goes on: "ตั้งแต่ปี 2550-2560". */
const since = (s: Slots): Value => {
  const meaning = s.meaning("spell");
  return meaning.kind === "range" ? meaning : { kind: "since", of: meaning };
};

/** Before a span given by its years: before whichever of them it began in. */
const before = (s: Slots): Value => {
  const meaning = s.meaning("spell");
  return { kind: "before", of: meaning.kind === "range" ? { ...meaning, kind: "between" } : meaning };
};

const past = (s: Slots): Value => {
  const meaning = s.meaning("spell");
  return s.has("when") ? towards(meaning, "past") : meaning;
};

/** Just after a war that is not numbered: from about the end of the second one. */
const AFTERMATH: Meaning = { kind: "about", of: { kind: "date", year: { number: 1945, era: "common" } } };
const COLD_WAR = "1947/1991";

/** How a time relates to an event: since, by, before, after, about it; and words that are phrases by themselves. */
export const relations: readonly PhraseRule[] = [
  {
    kind: "phrase",
    name: "part-of-day",
    pattern: "when during? day-part this?",
    read: (s) => lastHours(s.text("day-part")),
    example: "เมื่อเย็น",
  },
  {
    kind: "phrase",
    name: "ago",
    pattern: "when about? amount unit past",
    read: (s) => (s.has("about") ? { kind: "about", of: backThen(s) } : backThen(s)),
    example: "เมื่อ 4 เดือนที่ผ่านมา",
  },
  { kind: "phrase", pattern: "when? in? spell", read: past },
  { kind: "phrase", pattern: "when during? back-then", read: (s) => s.meaning("back-then") },
  {
    kind: "phrase",
    name: "about",
    pattern: "when about back-then",
    read: (s) => ({ kind: "about", of: s.meaning("back-then") }),
    example: "เมื่อราว 4 เดือนก่อน",
  },
  { kind: "phrase", pattern: "in? throughout spell", read: (s) => s.meaning("spell") },

  {
    kind: "phrase",
    name: "since",
    pattern: "since when? in? spell until-now?",
    notAfter: ["unit"],
    read: since,
    example: "ตั้งแต่เดือนมิถุนายน 2563",
  },
  {
    kind: "phrase",
    name: "since",
    pattern: "since|out-of? when? in? spell up-to|until now-words",
    read: of("since"),
    example: "ตั้งแต่ปี 2560 จนถึงปัจจุบัน",
  },
  { kind: "phrase", name: "since", pattern: "after spell until-now", read: of("since"), example: "หลังปี 2560 เป็นต้นมา" },
  {
    kind: "phrase",
    name: "since-event",
    pattern: "since … when|in spell",
    read: of("since"),
    example: "นับตั้งแต่สะพานแห่งนี้เปิดใช้ในปี 2549",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "since? when? in? spell onwards",
    read: of("onwards"),
    example: "ตั้งแต่วันที่ 1 สิงหาคม 2565 เป็นต้นไป",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "earliest when? in? spell",
    read: of("onwards"),
    example: "ไม่ก่อนเดือนสิงหาคม",
  },
  {
    kind: "phrase",
    name: "from-now-on",
    pattern: "from-now onwards?",
    read: () => ({ kind: "onwards", of: unit("day", 0) }),
    example: "นับจากนี้ไป",
  },
  { kind: "phrase", name: "by", pattern: "by when? in? spell", read: of("by"), example: "ภายในวันที่ 30 กันยายน 2565" },
  {
    kind: "phrase",
    name: "by",
    pattern: "within more? amount unit day|near|ahead?",
    notBefore: ["since", "after", "before", "out-of"],
    read: (s) => ({ kind: "by", of: rolling(unitOf(s), s.number("amount"), "future") }),
    example: "ภายใน 45 วัน",
  },
  { kind: "phrase", name: "before", pattern: "before in? spell shortly?", read: before, example: "ก่อนเดือนกันยายน 2563" },
  {
    kind: "phrase",
    name: "before",
    pattern: "amount unit before in? spell",
    read: of("before"),
    example: "2 วันก่อนวันที่ 9 ตุลาคม 2564",
  },
  {
    kind: "phrase",
    name: "before",
    pattern: "before bare-holiday",
    read: (s) => ({ kind: "before", of: s.meaning("bare-holiday") }),
    example: "ก่อนปีใหม่",
  },
  {
    kind: "phrase",
    name: "after",
    pattern: "after in? spell onwards|shortly?",
    read: of("after"),
    example: "หลังวันที่ 15 ตุลาคม 2563",
  },
  {
    kind: "phrase",
    name: "after",
    pattern: "after bare-holiday",
    read: (s) => ({ kind: "after", of: s.meaning("bare-holiday") }),
    example: "หลังสงกรานต์",
  },
  {
    kind: "phrase",
    name: "holiday",
    pattern: "in? during bare-holiday",
    read: (s) => s.meaning("bare-holiday"),
    example: "ช่วงสงกรานต์",
  },
  {
    kind: "phrase",
    name: "after-named-time",
    pattern: "after war fresh",
    read: (s) => ({ kind: "onwards", of: aftermath(s.text("war")) }),
    example: "หลังสงครามโลกครั้งที่สองใหม่ๆ",
  },
  {
    kind: "phrase",
    name: "after-named-time",
    pattern: "after world-war fresh?",
    read: () => ({ kind: "onwards", of: AFTERMATH }),
    example: "หลังสงครามโลกใหม่ๆ",
  },
  { kind: "phrase", name: "until", pattern: "until in? spell", read: of("until"), example: "จนถึงวันที่ 5 กันยายน 2563" },
  {
    kind: "phrase",
    name: "until",
    pattern: "until now-words",
    read: (s) => ({ kind: "until", of: s.meaning("now-words") }),
    example: "จนถึงปัจจุบัน",
  },

  { kind: "phrase", pattern: "^ now-words", notBefore: ["of"], read: (s) => s.meaning("now-words") },
  { kind: "phrase", pattern: "when|in|during now-words", read: (s) => s.meaning("now-words") },
  {
    kind: "phrase",
    name: "recently",
    pattern: "when? lately",
    read: () => ({ kind: "recent", side: "past" }),
    example: "เมื่อไม่นานมานี้",
  },
  {
    kind: "phrase",
    name: "recently",
    pattern: "when quickly",
    read: () => ({ kind: "recent", side: "past" }),
    example: "เมื่อเร็วๆ นี้",
  },
  {
    kind: "phrase",
    name: "recently",
    pattern: "when day-noun ago|earlier",
    read: () => ({ kind: "recent", side: "past" }),
    example: "เมื่อวันก่อน",
  },
  {
    kind: "phrase",
    name: "recently",
    pattern: "when? few unit ago|earlier|past",
    read: (s) => (isBrief(s) ? { kind: "recent", side: "past" } : undefined),
    example: "ไม่กี่วันก่อน",
  },
  {
    kind: "phrase",
    name: "latest",
    pattern: "^ latest",
    notBefore: ["of", "when", "in", "ordinal", "day", "during"],
    read: () => ({ kind: "recent", side: "past" }),
    example: "ล่าสุด",
  },
  {
    kind: "phrase",
    name: "soon",
    pattern: "in? quickly|soon",
    read: () => ({ kind: "recent", side: "future" }),
    example: "เร็วๆ นี้",
  },
  {
    kind: "phrase",
    name: "soon",
    pattern: "in? more few unit ahead?",
    read: (s) => (isBrief(s) ? { kind: "recent", side: "future" } : undefined),
    example: "อีกไม่กี่สัปดาห์",
  },
];

function backThen(s: Slots): Meaning {
  return unit(unitOf(s), -s.number("amount"));
}

function isBrief(s: Slots): boolean {
  return ["minute", "hour", "day", "week"].includes(unitOf(s));
}

function aftermath(war: string): Meaning {
  if (war === COLD_WAR) return { kind: "about", of: { kind: "date", year: { number: 1991, era: "common" } } };
  return war.startsWith("1914")
    ? { kind: "about", of: { kind: "date", year: { number: 1918, era: "common" } } }
    : AFTERMATH;
}
