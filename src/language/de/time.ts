import type { Precision } from "../../time/fuzzy.ts";
import type { DateParts, TimeWords } from "../../time/language.ts";
import type { WordingStyle } from "../../time/wording-style.ts";
import { clockDigits } from "../../time/wording/clock-digits.ts";
import { grouped, monthName } from "../../time/wording/say.ts";
import { calendarMonths, eras } from "./calendars.ts";
import { at, dative, genitive, towards } from "./cases.ts";
import { MONTHS } from "./names.ts";
import { placeOf } from "./places.ts";
import { punctuation } from "./punctuation.ts";

const MONTH_FORMS = {
  full: MONTHS,
  short: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
} as const;

const WEEKDAYS = {
  full: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
  short: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
} as const;

const PARTS = { START: "Anfang", MID: "Mitte", END: "Ende" } as const;
const PARTS_OF_DAY = { START: "früh", MID: "mittags", END: "spät" } as const;
const SEASONS = ["Frühjahr", "Sommer", "Herbst", "Winter"] as const;
const ORDINALS = ["erstes", "zweites", "drittes", "viertes"] as const;
const NAMED: { readonly [precision in Precision]?: readonly [word: string, letter: string] } = {
  quarter: ["Quartal", "Q"],
  quadrimester: ["Jahresdrittel", "T"],
  half: ["Halbjahr", "H"],
};
const ERAS: { readonly [calendar in DateParts["calendar"]]: string } = {
  gregory: "",
  buddhist: " BE",
  japanese: "",
  islamic: " AH",
  hebrew: " AM",
  persian: " SH",
};
const PIECES = { year: "Jahr", month: "Monat", day: "Tag" } as const;
const CLOCK = /^\d{2}:\d{2}(?::\d{2}(?:,\d+)?)? Uhr$/;

/** How German says times. */
export const time: TimeWords = {
  months: MONTH_FORMS,
  calendarMonths,
  eras,
  weekdays: WEEKDAYS,
  date,
  year,
  years: (from, to, style) => {
    if (from.calendar !== to.calendar || from.era !== to.era) return `${year(from, style)}–${year(to, style)}`;
    // Behind a year before Christ the other era is always said: "100 v. Chr. – 100 n. Chr."
    if (from.beforeEra !== to.beforeEra)
      return `${year(from, style)} – ${yearInDate(to)}${to.calendar === "gregory" ? " n. Chr." : ""}`;
    return `${eraBefore(from)}${grouped(from.year ?? 0, ".")}–${grouped(to.year ?? 0, ".")}${eraAfter(to)}`;
  },
  yearsAgo: (millions, style) => {
    const [count, one, many, brief] =
      millions >= 1000
        ? ([millions / 1000, "Milliarde", "Milliarden", "Mrd."] as const)
        : ([millions, "Million", "Millionen", "Mio."] as const);
    const number = Number(count.toPrecision(4));
    return `vor ${String(number).replace(".", ",")} ${style === "short" ? brief : number === 1 ? one : many} Jahren`;
  },
  period: ({ precision, number, year: of, beforeEra }, style) => {
    const full = style === "full";
    if (precision === "decade") return `${number}er-Jahre`;
    if (precision === "century")
      return `${number}. ${full ? "Jahrhundert" : "Jh."}${beforeEra === true ? " v. Chr." : ""}`;
    const [word, letter] = NAMED[precision] ?? ["Abschnitt", "A"];
    const name =
      precision === "season"
        ? (SEASONS[number - 1] ?? "")
        : full
          ? `${ORDINALS[number - 1] ?? ""} ${word}`
          : `${letter}${number}`;
    return of === undefined ? name : `${name} ${of}`;
  },
  part: (part, of, style, precision) => {
    if (precision === "day") return `${PARTS_OF_DAY[part]} am ${of}`;
    return precision === "week"
      ? `${PARTS[part]} der Woche vom ${of}`
      : `${PARTS[part]} ${style === "full" || !/^[QHT]\d/.test(of) ? genitive(of) : of}`;
  },
  endOf: (of, style, precision) => (precision === "day" ? `Ende ${of}` : time.part("END", of, style, precision)),
  byLate: (of, style, precision) =>
    precision === "day" ? time.part("END", of, style, precision) : `gegen ${time.part("END", of, style, precision)}`,
  range: (from, to, style) => {
    if (CLOCK.test(to) && from.endsWith(" Uhr")) return `${from.slice(0, -" Uhr".length)}–${to}`;
    if (from.startsWith("zwischen ")) return `von ${dative(from)} bis ${towards(to)}`;
    return from.includes(" ") ? `${from} ${style === "full" ? "bis" : "–"} ${moment(to)}` : `${from}–${moment(to)}`;
  },
  endBy: (from, last, style) =>
    from.startsWith("zwischen ")
      ? `von ${dative(from)} bis spätestens ${towards(last)}`
      : last.startsWith("zwischen ")
        ? `${from} bis spätestens ${towards(last)}`
        : `${from} ${style === "full" ? "bis" : "–"} spätestens ${last}`,
  since: (from) => `seit ${dative(from)}`,
  until: (to) => `bis ${towards(to)}`,
  endUnknown: (from, style) => `ab ${dative(from)}, Ende ${style === "full" ? "nicht bekannt" : "unbekannt"}`,
  before: (before) => `vor ${dative(before)}`,
  by: (by) => `spätestens ${at(by)}`,
  after: (after) => `nach ${dative(after)}`,
  onOrAfter: (from) => `ab ${dative(from)}`,
  about: (about, style) => {
    // The time of day is doubted, not its day.
    const [, day, clock = ""] = /^([^–:]*, )(\d\d:\d\d[\d:–]* Uhr)$/u.exec(about) ?? [];
    if (day !== undefined) return `${day}${style === "short" ? "ca." : "etwa"} ${clock}`;
    return style === "short" || /^(?!\d{1,2}\.$)[\d.]+(?:–[\d.]+)?(?: (?:v\. Chr\.|BE|A[HM]|SH))?$/.test(about)
      ? `ca. ${about}`
      : `etwa ${about}`;
  },
  uncertain: (doubted, style) => (style === "full" ? `möglicherweise ${doubted}` : `${doubted}?`),
  oneOf: (times) => listed(times, "oder"),
  // Behind a year before Christ the other era is said.
  within: ({ from, to }) =>
    `zwischen ${dative(from)} und ${dative(to)}${from.endsWith(" v. Chr.") && /^[\d.]+$/.test(to) ? " n. Chr." : ""}`,
  oneIn: (unknown, day, period) =>
    `${day} ${unknown === "month" ? "eines Monats" : "eines Jahres"} ${inPeriod(period)}`,
  doubted: (said, { pieces, approximate, uncertain }) =>
    `${said} (${listed(
      pieces.map((piece) => PIECES[piece]),
      "und",
    )} ${[...(approximate ? ["ungefähr"] : []), ...(uncertain ? ["unsicher"] : [])].join(" oder ")})`,
  allOf: (times) => listed(times, "und"),
  inZone: (said, zone) =>
    zone === "UTC" ? `${said} UTC` : /^[+-]/.test(zone) ? `${said} (UTC${zone})` : `${said} in ${placeOf(zone)}`,
  none: "kein Datum genannt",
};

function date({ weekday, day, hour, minute, second, fraction, ...parts }: DateParts, style: WordingStyle): string {
  const name = monthName(time, parts, style);
  const days = [
    day === undefined ? undefined : `${day}.`,
    name,
    parts.year === undefined ? undefined : name === undefined ? year(parts, style) : yearInDate(parts),
  ]
    .filter((piece) => piece !== undefined)
    .join(" ");
  const named = weekday === undefined ? days : `${WEEKDAYS[style][weekday - 1] ?? ""}, ${days}`;
  if (hour === undefined) return named;
  const clock = `${clockDigits({ hour, minute, second, fraction }, punctuation)} Uhr`;
  return named === "" ? clock : `${named}, ${clock}`;
}

function yearInDate(parts: DateParts): string {
  return `${eraBefore(parts)}${grouped(parts.year ?? 0, ".")}${eraAfter(parts)}`;
}

function year(parts: DateParts, _style: WordingStyle): string {
  const early = parts.calendar === "gregory" && parts.beforeEra !== true && (parts.year ?? 0) < 100;
  return `${yearInDate(parts)}${early ? " n. Chr." : ""}`;
}

function eraBefore({ era }: DateParts): string {
  return era === undefined ? "" : `${eras[era]} `;
}

function eraAfter({ calendar, beforeEra }: DateParts): string {
  return beforeEra === true ? " v. Chr." : ERAS[calendar];
}

/** "Zwischen" two days is one moment, where it follows another. */
function moment(words: string): string {
  return words.startsWith("zwischen ") ? `zu ${dative(words)}` : words;
}

function inPeriod(period: string): string {
  return /^\d[\d.]*(?:–[\d.]+)?(?: [vn]\. Chr\.| BE)?$/.test(period)
    ? `${period.includes("–") ? "in den Jahren" : "im Jahr"} ${period}`
    : at(period);
}

function listed(times: readonly string[], word: string): string {
  const last = times.at(-1) ?? "";
  return times.length < 2 ? last : `${times.slice(0, -1).join(", ")} ${word} ${last}`;
}
