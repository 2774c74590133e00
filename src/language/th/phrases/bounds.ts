import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { Side } from "../../../time/phrase-meaning.ts";

const related =
  (kind: "by" | "onwards") =>
  (s: Slots): Value => ({ kind, of: s.meaning("spell") });
const bounded =
  (kind: "since" | "until", side: Side) =>
  (s: Slots): Value => ({ kind: "bounded", of: { kind, of: s.meaning("spell") }, side });
/** A range that begins, or ends, earlier or later than it says. */
const boundedRange =
  (side: Side) =>
  (s: Slots): Value => ({ kind: "bounded", of: s.meaning("range"), side });

/** What is said only of one side of a time, or only near it. */
export const bounds: readonly PhraseRule[] = [
  {
    kind: "phrase",
    name: "range",
    pattern: "at-least since when? in? range",
    read: boundedRange("past"),
    example: "อย่างน้อยตั้งแต่ปี 2557 ถึงปี 2559",
  },
  {
    kind: "phrase",
    name: "range",
    pattern: "since at-least|before when? in? range",
    read: boundedRange("past"),
    example: "ตั้งแต่อย่างน้อยปี 2557 ถึงปี 2559",
  },
  {
    kind: "phrase",
    name: "range",
    pattern: "since after when? in? range",
    read: boundedRange("future"),
    example: "ตั้งแต่หลังวันที่ 3 พฤษภาคม ถึงวันที่ 5 พฤษภาคม",
  },
  {
    kind: "phrase",
    name: "range",
    pattern: "when? in? range at-least",
    read: (s) => ({ kind: "bounded", of: s.meaning("range"), edge: "end", side: "future" }),
    example: "ตั้งแต่ปี 2557 ถึงปี 2559 เป็นอย่างน้อย",
  },
  {
    kind: "phrase",
    name: "since",
    pattern: "at-least since when? in? spell",
    read: bounded("since", "past"),
    example: "อย่างน้อยตั้งแต่ปี 2557",
  },
  {
    kind: "phrase",
    name: "since",
    pattern: "since at-least|before when? in? spell",
    read: bounded("since", "past"),
    example: "ตั้งแต่ก่อนปี 2557",
  },
  {
    kind: "phrase",
    name: "since",
    pattern: "since when? in? spell at-least",
    read: bounded("since", "past"),
    example: "ตั้งแต่ปี 2557 เป็นอย่างน้อย",
  },
  {
    kind: "phrase",
    name: "since",
    pattern: "since after when? in? spell",
    read: bounded("since", "future"),
    example: "ตั้งแต่หลังปี 2557",
  },
  {
    kind: "phrase",
    name: "until",
    pattern: "at-least until|up-to in? spell",
    read: bounded("until", "future"),
    example: "อย่างน้อยถึงวันที่ 3 พฤษภาคม",
  },
  {
    kind: "phrase",
    name: "until",
    pattern: "until at-least|after in? spell",
    read: bounded("until", "future"),
    example: "จนถึงอย่างน้อยวันที่ 3 พฤษภาคม",
  },
  {
    kind: "phrase",
    name: "until",
    pattern: "until in? spell at-least",
    read: bounded("until", "future"),
    example: "จนถึงวันที่ 3 พฤษภาคมเป็นอย่างน้อย",
  },
  {
    kind: "phrase",
    name: "until",
    pattern: "until before in? spell",
    read: bounded("until", "past"),
    example: "จนถึงก่อนวันที่ 3 พฤษภาคม",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "in? spell at-earliest|or-after",
    read: related("onwards"),
    example: "วันที่ 3 พฤษภาคมเป็นอย่างเร็ว",
  },
  {
    kind: "phrase",
    name: "by",
    pattern: "by? in? spell at-latest|or-before",
    read: related("by"),
    example: "วันที่ 3 พฤษภาคมเป็นอย่างช้า",
  },
  {
    kind: "phrase",
    name: "not-then",
    pattern: "excluded when? in? spell",
    read: (s) => ({ kind: "not", of: s.meaning("spell") }),
    example: "ไม่ใช่วันที่ 3 พฤษภาคม",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "nearly of:day-like|month-date|part-of",
    read: (s) => ({ kind: "about", of: s.meaning("of") }),
    example: "ใกล้วันที่ 3 พฤษภาคม",
  },
];
