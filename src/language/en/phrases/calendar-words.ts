import type { PhraseTable } from "../../../time/phrase-table.ts";
import { zonesOfPlaces } from "../places.ts";
import { MONTHS, WEEKDAYS } from "../names.ts";
import {
  dotted,
  numbered,
  only,
  ORDINAL_TEENS,
  ORDINAL_UNITS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  small,
  TEENS,
  TENS,
  tens,
  UNITS,
  VERBS,
} from "./spelling.ts";

const months = numbered(MONTHS);

const weekdays = numbered(WEEKDAYS);

/** English words of the calendar and the clock. What is written with a capital here is found only so: "May", never "may". */
export const calendarWords: PhraseTable["words"] = {
  month: { ...months, ...dotted(SHORT_MONTHS), ...small(only(months, (word) => !VERBS.has(word))) },
  smallMonth: small({ ...only(months, (word) => VERBS.has(word)), ...SHORT_MONTHS }),
  weekday: { ...weekdays, ...small(weekdays) },
  namedWeekday: weekdays,
  anyWeekday: { ...weekdays, ...small(weekdays), ...dotted(SHORT_WEEKDAYS) },

  suffix: ["st", "nd", "rd", "th"],
  numberWord: {
    ...numbered([...UNITS, ...TEENS]),
    ...Object.fromEntries(TENS.map((ten, tenth) => [ten, (tenth + 2) * 10])),
    ...tens((unit) => UNITS[unit] ?? ""),
  },
  ordinalWord: {
    ...numbered([...ORDINAL_UNITS, ...ORDINAL_TEENS]),
    twentieth: 20,
    thirtieth: 30,
    ...only(
      tens((unit) => ORDINAL_UNITS[unit] ?? ""),
      (word) => /^(?:twenty|thirty)-/.test(word),
    ),
  },
  vagueCount: { "a couple of": 2, "couple of": 2, "a few": 3, few: 3, several: 5 },
  roughly: ["about", "around", "roughly", "approximately", "some", "nearly", "almost"],
  moreThan: ["more than", "over", "just over", "well over"],
  lessThan: ["less than", "fewer than", "under", "just under"],
  one: ["a", "an"],
  unit: Object.fromEntries(
    ["minute", "hour", "day", "week", "month", "year"].flatMap((unit) => [
      [unit, unit],
      [`${unit}s`, unit],
    ]),
  ),
  years: { decade: 10, decades: 10, century: 100, centuries: 100 },
  fortnight: ["a fortnight"],
  halfHour: ["half an hour"],
  halfYears: { "half a year": 6, "a year and a half": 18 },
  /** What follows a number that counts things: "in 2000 cases". */
  counted:
    `people persons men women children soldiers troops cases deaths votes seats jobs pages words dollars euros pounds roubles rubles yuan yen baht
    percent km kilometres kilometers metres meters miles feet tonnes tons kg kilograms litres liters barrels hectares acres square units houses homes vehicles
    cars tanks aircraft missiles drones workers employees members residents refugees prisoners protesters officers patients days hours minutes times copies
    shares points steps civilians fighters migrants families households villages species passengers tickets million billion`.split(
      /\s+/,
    ),

  /** Behind a number whose people it counts: "on 12 March 40 Russian soldiers". */
  nation:
    `Russian Ukrainian Chinese American British French German Israeli Palestinian Syrian Iraqi Iranian Afghan Turkish Kurdish Indian Pakistani Thai Burmese
    Japanese Korean Polish Italian Spanish Mexican Cuban Brazilian Canadian Australian African European Asian Arab Jewish Muslim Christian Belarusian Armenian
    Saudi Yemeni Libyan Egyptian Nigerian Sudanese Somali Ethiopian Houthi Taliban Hamas Hezbollah Rohingya`.split(
      /\s+/,
    ),

  /** What follows a year: "in 2000 when it began". Behind a round number other small words are what it counts: "in 2000 cities". */
  behindYear:
    `when where while there he she it they we you who which that whose as but with without was is were are be been had has have did does do will would can
    could should might must into onto via under against because although though if then than so also only just not never already still yet about a an his her its
    their our my these those no all both alone again following amid despite during through until till before after since for by to from of`.split(
      /\s+/,
    ),

  era: {
    BC: "before-common",
    BCE: "before-common",
    "B.C.": "before-common",
    "B.C.E.": "before-common",
    AD: "common",
    CE: "common",
    "A.D.": "common",
    "C.E.": "common",
    BE: "buddhist",
    "B.E.": "buddhist",
  },
  tick: ["'", "‘"],
  yearWord: ["year"],
  monthWord: ["month"],
  monthsWord: ["months"],
  weekWord: ["week"],

  rel: { last: -1, this: 0, next: 1 },
  past: { past: -1, coming: 1, upcoming: 1 },
  sideWord: { last: "past", past: "past", next: "future", coming: "future" },
  current: ["current"],
  relUnit: {
    week: "week",
    month: "month",
    quarter: "quarter",
    year: "year",
    decade: "decade",
    century: "century",
    "fiscal year": "fiscal-year",
    "financial year": "fiscal-year",
  },
  weekendWord: ["weekend"],
  thisWord: ["this"],
  inWord: ["in", "In"],
  openingIn: ["In"],
  lastWord: ["last"],
  plural: { days: "day", weeks: "week", months: "month", years: "year" },
  recentWord: ["recent"],

  part: { early: "START", mid: "MID", late: "END" },
  partOf: {
    "beginning of": "START",
    "start of": "START",
    "middle of": "MID",
    "end of": "END",
    "close of": "END",
    "early part of": "START",
    "latter part of": "END",
  },
  endOf: ["end-"],
  within: { earlier: "past", later: "future" },
  half: { half: 40 },
  quarter: ["quarter"],
  quarterSign: { Q1: 33, Q2: 34, Q3: 35, Q4: 36 },
  halfSign: { H1: 40, H2: 41 },
  fiscalSign: ["FY", "fiscal", "fiscal year", "financial year"],
  fiscalYear: ["fiscal year", "financial year"],
  season: { spring: 21, summer: 22, autumn: 23, winter: 24 },
  fall: { fall: 23 },
  tensEnding: ["s", "'s"],
  tensWord: {
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  },
  century: ["century"],
  centuries: ["centuries"],

  dayWord: {
    today: 0,
    yesterday: -1,
    tomorrow: 1,
    "earlier today": 0,
    "later today": 0,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
  },
  /** From hour to hour: 612 is 06:00 to 12:00, 1830 from 18:00 to 06:00 of the next day. */
  dayPart: { morning: 612, afternoon: 1218, evening: 1824, night: 1830 },
  smallHours: ["early hours of", "small hours of"],
  tonight: ["tonight"],
  beforeLast: ["before last"],
  noon: { noon: 12, midday: 12 },
  midnight: ["midnight"],
  ampm: { am: 0, "a.m.": 0, "a.m": 0, pm: 12, "p.m.": 12, "p.m": 12 },
  oclock: ["o'clock"],
  halfPast: {
    "half past": 30,
    "half-past": 30,
    "quarter past": 15,
    "a quarter past": 15,
    "quarter to": -15,
    "a quarter to": -15,
  },
  zoneWord: {
    Z: "UTC",
    GMT: "UTC",
    UTC: "UTC",
    BST: "+01:00",
    CET: "+01:00",
    CEST: "+02:00",
    EET: "+02:00",
    EEST: "+03:00",
    MSK: "+03:00",
    ICT: "+07:00",
    JST: "+09:00",
    EST: "-05:00",
    EDT: "-04:00",
    PST: "-08:00",
    PDT: "-07:00",
    ET: "America/New_York",
    "Eastern time": "America/New_York",
    "Washington time": "America/New_York",
  },
  /** Of four figures and these letters a time of day is too seldom meant: "2022 CT". */
  clockZone: {
    CST: "-06:00",
    CDT: "-05:00",
    MST: "-07:00",
    MDT: "-06:00",
    CT: "America/Chicago",
    MT: "America/Denver",
    PT: "America/Los_Angeles",
    Eastern: "America/New_York",
    Pacific: "America/Los_Angeles",
    "Eastern Time": "America/New_York",
    ...Object.fromEntries(
      ["time", "Time"].flatMap((time) => [
        [`Central ${time}`, "America/Chicago"],
        [`Mountain ${time}`, "America/Denver"],
        [`Pacific ${time}`, "America/Los_Angeles"],
      ]),
    ),
  },
  /** India's time, as often Ireland's in summer or Israel's. */
  manyZones: ["IST"],
  universal: ["UTC", "GMT"],
  place: zonesOfPlaces,
  localTime: ["local time"],
  isoTime: ["T"],
  holiday: {
    "Christmas Day": 1225,
    "Christmas Eve": 1224,
    "Boxing Day": 1226,
    "New Year's Day": 101,
    "New Year's Eve": 1231,
    "Valentine's Day": 214,
    "May Day": 501,
    Halloween: 1031,
  },
  feast: { Christmas: 1225 },
  war: {
    "World War I": "1914-07-28/1918-11-11",
    "World War One": "1914-07-28/1918-11-11",
    "First World War": "1914-07-28/1918-11-11",
    WWI: "1914-07-28/1918-11-11",
    WW1: "1914-07-28/1918-11-11",
    "World War II": "1939-09-01/1945-09-02",
    "World War Two": "1939-09-01/1945-09-02",
    "Second World War": "1939-09-01/1945-09-02",
    WWII: "1939-09-01/1945-09-02",
    WW2: "1939-09-01/1945-09-02",
  },
  yearEnd: ["year-end", "year end", "the year-end"],
  nowWord: { currently: 0, "at present": 0, "at the moment": 0, "right now": 0 },
  recently: ["recently", "lately", "in recent weeks"],
  soon: ["soon", "in the near future", "in the coming weeks"],
};
