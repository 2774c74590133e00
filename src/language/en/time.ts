import type { Precision } from "../../time/fuzzy.ts";
import type { DateParts, TimeWords } from "../../time/language.ts";
import type { WordingStyle } from "../../time/wording-style.ts";
import { clockDigits } from "../../time/wording/clock-digits.ts";
import { grouped, monthName } from "../../time/wording/say.ts";
import { calendarMonths, eras } from "./calendars.ts";
import { MONTHS, WEEKDAYS } from "./names.ts";
import { placeOf } from "./places.ts";
import { punctuation } from "./punctuation.ts";

const months = {
  full: MONTHS,
  short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;

const weekdays = {
  full: WEEKDAYS,
  short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;

const PARTS = { START: "early", MID: "mid", END: "late" } as const;
const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
const ORDINALS = ["first", "second", "third", "fourth"] as const;
const NAMED: { readonly [precision in Precision]?: readonly [word: string, letter: string] } = {
  quarter: ["quarter", "Q"],
  quadrimester: ["four-month period", "T"],
  half: ["half", "H"],
};
const ERAS: { readonly [calendar in DateParts["calendar"]]: string } = {
  gregory: "",
  buddhist: " BE",
  japanese: "",
  islamic: " AH",
  hebrew: " AM",
  persian: " AP",
};
const CLOCK = /\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/** How English says times. */
export const time: TimeWords = {
  months,
  calendarMonths,
  eras,
  weekdays,
  date,
  year,
  years: (from, to, style) => {
    if (from.calendar !== to.calendar || from.era !== to.era) return `${year(from, style)}–${year(to, style)}`;
    // Behind a year before Christ the other era is always said: "100 BC–AD 100".
    if (from.beforeEra !== to.beforeEra)
      return `${year(from, style)}–${to.calendar === "gregory" ? "AD " : ""}${yearInDate(to)}`;
    return `${eraBefore(from)}${grouped(from.year ?? 0, ",")}–${grouped(to.year ?? 0, ",")}${eraAfter(to)}`;
  },
  yearsAgo: (millions, style) => {
    const [count, word, brief] = millions >= 1000 ? [millions / 1000, "billion", "bn"] : [millions, "million", "M"];
    const number = String(Number(count.toPrecision(4)));
    return style === "full" ? `${number} ${word} years ago` : `${number} ${brief} years ago`;
  },
  period: ({ precision, number, year: of, beforeEra }, style) => {
    if (precision === "decade") return `${number}s`;
    if (precision === "century")
      return `${ordinal(number)} ${style === "full" ? "century" : "c."}${beforeEra === true ? " BC" : ""}`;
    if (precision === "season") return [SEASONS[number - 1] ?? "", of].filter((word) => word !== undefined).join(" ");
    const [word, letter] = NAMED[precision] ?? ["period", "P"];
    if (style === "short") return of === undefined ? `${letter}${number}` : `${letter}${number} ${of}`;
    return [ORDINALS[number - 1] ?? "", word, ...(of === undefined ? [] : ["of", of])].join(" ");
  },
  part: (part, of, style, precision) => {
    if (precision === "day")
      return part === "MID" ? `the middle of ${of}` : `${PARTS[part]} ${style === "full" ? "on " : ""}${of}`;
    if (precision === "week") return `${part === "MID" ? "the middle of" : `${PARTS[part]} in`} the week of ${of}`;
    const article = style === "full" && (precision === "decade" || precision === "century") ? "the " : "";
    const hyphen =
      precision === "month" ||
      precision === "year" ||
      precision === "season" ||
      precision === "decade" ||
      precision === "century";
    if (part !== "MID") return `${article}${PARTS[part]} ${of}`;
    return hyphen ? `${article}mid-${of}` : `the middle of ${of}`;
  },
  endOf: (of, style, precision) => {
    const article = style === "full" ? "the " : "";
    if (precision === "week") return `${article}end of the week of ${of}`;
    return `${article}end of ${precision === "decade" || precision === "century" ? "the " : ""}${of}`;
  },
  range: (from, to, style) => {
    const closed = !from.includes(" ") || (CLOCK.test(from) && /^\d{2}:/.test(to));
    if (from.startsWith("between ")) return `from ${moment(from)} to ${moment(to)}`;
    return closed ? `${from}–${moment(to)}` : `${from} ${style === "full" ? "to" : "–"} ${moment(to)}`;
  },
  endBy: (from, last, style) => {
    const ends =
      from.startsWith("between ") || last.startsWith("between ")
        ? `${from.startsWith("between ") ? "from " : ""}${moment(from)} to ${moment(last)}`
        : `${from} ${style === "full" ? "to" : "–"} ${last}`;
    return `${ends} at the latest`;
  },
  since: (from) => `since ${the(from)}`,
  until: (to) => `until ${the(to)}`,
  endUnknown: (from, style) =>
    style === "full" ? `from ${the(from)}, end not known` : `from ${the(from)}, end unknown`,
  before: (before) => `before ${the(before)}`,
  by: (by) => `by ${the(by)}`,
  after: (after) => `after ${the(after)}`,
  onOrAfter: (from) => `from ${the(from)} on`,
  about: (about, style) => {
    // The time of day is doubted, not its day: "9 March 2024, about 02:45".
    const [, day, clock = ""] = /^([^–:]*, )(\d\d:\d\d[\d:–]*)$/u.exec(about) ?? [];
    if (day !== undefined) return `${day}${style === "short" ? "c." : "about"} ${clock}`;
    return style === "short" || /^(?:[\d,]{3,}|[\d,]+ B[CE]|[\d,]+–[\d,]+(?: A[HMP])?)$/.test(about)
      ? `c. ${about}`
      : `about ${the(about)}`;
  },
  uncertain: (doubted, style) => (style === "full" ? `possibly ${doubted}` : `${doubted}?`),
  oneOf: (times) => listed(times, "or"),
  // Behind a year before Christ the other era is said.
  within: ({ from, to }) => `between ${from} and ${from.endsWith(" BC") && /^[\d,]+$/.test(to) ? "AD " : ""}${to}`,
  oneIn: (unknown, day, period) =>
    unknown === "month" ? `the ${ordinal(Number(day))} of a month in ${period}` : `${day} of a year in ${the(period)}`,
  doubted: (said, { pieces, approximate, uncertain }) =>
    `${said} (${listed(pieces, "and")} ${[...(approximate ? ["approximate"] : []), ...(uncertain ? ["uncertain"] : [])].join(" or ")})`,
  allOf: (times) => listed(times, "and"),
  inZone: (at, zone) =>
    zone === "UTC" ? `${at} UTC` : /^[+-]/.test(zone) ? `${at} UTC${zone}` : `${at} in ${placeOf(zone)}`,
  none: "no date given",
};

function date({ weekday, day, hour, minute, second, fraction, ...parts }: DateParts, style: WordingStyle): string {
  const name = monthName(time, parts, style);
  const days = [
    day,
    name,
    parts.year === undefined ? undefined : name === undefined ? year(parts, style) : yearInDate(parts),
  ]
    .filter((piece) => piece !== undefined)
    .join(" ");
  const named =
    weekday === undefined ? days : `${weekdays[style][weekday - 1] ?? ""}${style === "full" ? "," : ""} ${days}`;
  if (hour === undefined) return named;
  const clock = clockDigits({ hour, minute, second, fraction }, punctuation);
  return named === "" ? clock : `${named}, ${clock}`;
}

function yearInDate(parts: DateParts): string {
  return `${eraBefore(parts)}${grouped(parts.year ?? 0, ",")}${eraAfter(parts)}`;
}

function year(parts: DateParts, _style: WordingStyle): string {
  const early = parts.calendar === "gregory" && parts.beforeEra !== true && (parts.year ?? 0) < 100;
  return `${early ? "AD " : ""}${yearInDate(parts)}`;
}

function eraBefore({ era }: DateParts): string {
  return era === undefined ? "" : `${eras[era]} `;
}

function eraAfter({ calendar, beforeEra }: DateParts): string {
  return beforeEra === true ? " BC" : ERAS[calendar];
}

/** "between" two days is one moment, beside another or after a preposition. */
function moment(words: string): string {
  return words.startsWith("between ") ? `some time ${words}` : words;
}

/** Behind a preposition, decades, centuries and quarters have their article: "since the 1980s". */
function the(words: string): string {
  return /^(?:(?:first|second|third|fourth) |\d+s$|\d+(?:st|nd|rd|th) )/.test(words) ? `the ${words}` : moment(words);
}

function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

function listed(times: readonly string[], word: string): string {
  const last = times.at(-1) ?? "";
  return times.length < 2 ? last : `${times.slice(0, -1).join(", ")} ${word} ${last}`;
}
