import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";

type Clock = Extract<Meaning, { readonly kind: "clock" }>;

const HALF_PAST = 30;

/** The hour of a pattern in figures: "14.00 น." */
const figures = (s: Slots): Clock => ({
  kind: "clock",
  hour: s.number("hour"),
  ...(s.has("minute") ? { minute: s.number("minute") } : {}),
  ...(s.has("second") ? { second: s.number("second") } : {}),
});

/** The hour of a word: the number that is said, moved into the day by the part of it that the word names. */
const spoken =
  (from: number, to: number, moved: (hour: number) => number) =>
  (s: Slots): Value | undefined => {
    const said = s.has("amount") ? s.number("amount") : 1;
    return said < from || said > to ? undefined : at(s, moved(said));
  };

const either = (s: Slots): Value | undefined => {
  const said = s.number("amount");
  if (said < 1 || said > 11) return undefined;
  if (said === 6) return { kind: "either", readings: [at(s, 6), at(s, 18)] };
  return at(s, said < 6 ? said + 12 : said);
};

/** Times of day, in figures and as people say them: "บ่ายสองโมงครึ่ง", "ตีสาม", "สองทุ่ม". */
export const clocks: readonly PhraseRule[] = [
  { kind: "minutes", pattern: "half", read: () => HALF_PAST },
  {
    kind: "minutes",
    pattern: "amount minute-noun",
    read: (s) => (s.number("amount") < 60 ? s.number("amount") : undefined),
  },
  { kind: "minutes", pattern: "sharp", read: () => 0 },

  { kind: "figures", name: "clock", pattern: "#hour ~':'|'.' ~#minute oclock", read: figures, example: "08.45 น." },
  {
    kind: "figures",
    name: "clock",
    pattern: "#hour ~':'|'.' ~#minute ~':'|'.' ~second:#minute oclock?",
    read: figures,
    example: "08.45.30 น.",
  },
  { kind: "figures", name: "clock", pattern: "#hour oclock", read: figures, example: "21 น." },
  {
    kind: "figures",
    name: "clock",
    pattern: "#hour oclock minute:#count minute-noun",
    read: figures,
    example: "21 นาฬิกา 15 นาที",
  },
  { kind: "loose-figures", name: "clock", pattern: "#hour ~':'|'.' ~#minute", read: figures, example: "เวลา 7:05" },

  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "small-hours amount minutes?",
    notBefore: ["money", "counter", "unit", "stroke"],
    read: spoken(1, 6, (hour) => hour),
    example: "ตีสี่ครึ่ง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "amount morning minutes?",
    read: spoken(1, 11, (hour) => (hour < 6 ? hour + 6 : hour)),
    example: "แปดโมงเช้า",
  },
  { kind: "spoken", name: "spoken-clock", pattern: "amount hours minutes?", read: either, example: "เก้าโมงครึ่ง" },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "amount evening minutes?",
    read: spoken(3, 6, (hour) => hour + 12),
    example: "ห้าโมงเย็น",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "afternoon amount hours minutes?",
    read: spoken(1, 5, (hour) => hour + 12),
    example: "บ่ายสามโมง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "one-afternoon minutes?",
    read: spoken(1, 1, () => 13),
    example: "บ่ายโมงครึ่ง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "amount night minutes?",
    read: spoken(1, 6, (hour) => hour + 18),
    example: "สองทุ่มครึ่ง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "night half",
    read: () => ({ kind: "clock", hour: 19, minute: HALF_PAST }),
    example: "ทุ่มครึ่ง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "noon half?",
    read: (s) => ({ kind: "clock", hour: 12, ...(s.has("half") ? { minute: HALF_PAST } : {}) }),
    example: "เที่ยงวัน",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "midnight",
    read: () => ({
      kind: "either",
      readings: [
        { kind: "clock", hour: 24 },
        { kind: "clock", hour: 0 },
      ],
    }),
    example: "เที่ยงคืน",
  },

  { kind: "in-zone", pattern: "'(' clock-zone ')'", read: (s) => s.text("clock-zone") },
  { kind: "in-zone", pattern: "clock-zone '(' universal ')'", read: (s) => s.text("clock-zone") },
  { kind: "in-zone", pattern: "clock-zone", read: (s) => s.text("clock-zone") },
  { kind: "in-zone", pattern: "'('? universal ~'+' ~#hour ')'?", read: offset("+") },
  { kind: "in-zone", pattern: "'('? universal ~'-'|'−' ~#hour ')'?", read: offset("-") },
  { kind: "in-zone", pattern: "'('? universal ~'+' ~#hour ~':' ~#minute ')'?", read: offset("+") },
  { kind: "in-zone", pattern: "'('? universal ~'-'|'−' ~#hour ~':' ~#minute ')'?", read: offset("-") },

  {
    kind: "clock",
    pattern: "clock-lead? over figures|spoken in-zone?",
    read: (s) => ({ kind: "about", of: zoned(s) }),
  },
  {
    kind: "clock",
    pattern: "clock-lead? figures|spoken over in-zone?",
    read: (s) => ({ kind: "about", of: zoned(s) }),
  },
  { kind: "clock", pattern: "clock-lead? figures|spoken in-zone?", read: zoned },
  { kind: "clock", pattern: "clock-lead? figures|spoken local-time", read: zoned },
  { kind: "clock", pattern: "clock-lead figures|loose-figures in-zone?", read: zoned },
  {
    kind: "clock",
    pattern: "clock-lead about figures|spoken|loose-figures in-zone?",
    read: (s) => ({ kind: "about", of: zoned(s) }),
  },
  { kind: "clock", pattern: "about figures|spoken in-zone?", read: (s) => ({ kind: "about", of: zoned(s) }) },
  {
    kind: "clock-range",
    name: "hours",
    pattern: "clock-lead? from:clock|loose-figures '-'|'–'|'—'|up-to|until clock-lead? to:clock",
    read: (s) => ({ kind: "range", from: s.meaning("from"), to: s.meaning("to") }),
    example: "09.00-11.30 น.",
  },
  {
    kind: "clock-range",
    name: "hours",
    pattern: "clock-lead from:loose-figures '-'|'–'|'—'|up-to|until to:loose-figures",
    read: (s) => ({ kind: "range", from: s.meaning("from"), to: s.meaning("to") }),
    example: "เวลา 09.00-11.30",
  },
];

function at(s: Slots, hour: number): Clock {
  return { kind: "clock", hour, ...(s.has("minutes") ? { minute: s.number("minutes") } : {}) };
}

function zoned(s: Slots): Meaning {
  const clock = s.meaning(["figures", "spoken", "loose-figures"].find((name) => s.has(name)) ?? "figures");
  return s.has("in-zone") && clock.kind === "clock" ? { ...clock, zone: s.text("in-zone") } : clock;
}

/** The zone of "UTC+7" and "(UTC+02:00)". */
function offset(sign: "+" | "-"): (s: Slots) => Value {
  return (s) => `${sign}${two(s.number("hour"))}:${two(s.has("minute") ? s.number("minute") : 0)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
