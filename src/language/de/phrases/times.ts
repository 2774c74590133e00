import type { PhraseRule } from "../../../time/phrase-table.ts";
import { about, date } from "./meanings.ts";
import { passed } from "./passed.ts";

/** Kinds that are a time by themselves, and those that need a word before them. */
const whole = [
  "namedDay",
  "hoursTime",
  "clockOnDay",
  "monthTime",
  "relTime",
  "group",
  "fiscalTime",
  "yearTime",
  "decade",
  "century",
  "named",
  "partTime",
];
const bare = ["approximate", "bareMonth", "bareWeekday", "bareSeason", "shortFigures", "theUnit", "clock"];

/** Times by themselves, exact or about so, out of the kinds of the other tables. */
export const times: readonly PhraseRule[] = [
  {
    kind: "approximate",
    name: "about",
    pattern: "circaYear year:plainYear|eraYear",
    read: (s) => about(date({ year: s.year("year") })),
    example: "um 1850",
  },
  {
    kind: "approximate",
    name: "about",
    pattern: "in? circa the? of:partTime|monthTime|day|yearTime",
    read: (s) => about(s.meaning("of")),
    example: "etwa Mitte Februar",
  },
  {
    kind: "approximate",
    name: "about",
    pattern: "at the of:day",
    read: (s) => about(s.meaning("of")),
    example: "um den 10. März",
  },

  ...whole.map((kind) => passed("time", kind)),
  { kind: "loose", pattern: "on? time", read: (s) => s.meaning("time") },
  ...bare.map((kind) => passed("loose", kind)),
  { kind: "loose", name: "year", pattern: "year:plainYear", read: (s) => date({ year: s.year("year") }) },
  { kind: "bareNth", pattern: "nth", read: (s) => date({ day: s.number("nth") }) },
];
