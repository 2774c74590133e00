import type { Precision } from "../../time/fuzzy.ts";
import type { DateParts, TimeWords } from "../../time/language.ts";
import type { WordingStyle } from "../../time/wording-style.ts";
import { clockDigits } from "../../time/wording/clock-digits.ts";
import { grouped, monthName } from "../../time/wording/say.ts";
import { calendarMonths, eras } from "./calendars.ts";
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "./names.ts";
import { placeOf } from "./places.ts";
import { punctuation } from "./punctuation.ts";

const PARTS = { START: "ต้น", MID: "กลาง", END: "ปลาย" } as const;
const PIECES = { year: "ปี", month: "เดือน", day: "วัน" } as const;
const SEASONS = ["ฤดูใบไม้ผลิ", "ฤดูร้อน", "ฤดูใบไม้ร่วง", "ฤดูหนาว"] as const;

/** How Thai says times. */
export const time: TimeWords = {
  months: { full: MONTHS, short: SHORT_MONTHS },
  calendarMonths,
  eras,
  weekdays: { full: WEEKDAYS, short: SHORT_WEEKDAYS },
  date,
  year,
  years: (from, to, style) => {
    if (from.beforeEra !== to.beforeEra || from.calendar !== to.calendar || from.era !== to.era)
      return `${year(from, style)} – ${year(to, style)}`;
    return `${eraBefore(from, style)}${grouped(from.year ?? 0, ",")}–${grouped(to.year ?? 0, ",")}${eraAfter(to)}`;
  },
  yearsAgo: (millions) =>
    `${String(Number(millions.toPrecision(4))).replace(/^(\d{1,3})(?=(?:\d{3})+$)/, "$1,")} ล้านปีก่อน`,
  period: ({ precision, number, year: of, beforeEra }, style) => {
    if (precision === "decade") return `${style === "full" ? "คริสต์" : ""}ทศวรรษ ${number}`;
    if (precision === "century") return beforeEra === true ? `ศตวรรษที่ ${number} ก่อน ค.ศ.` : `คริสต์ศตวรรษที่ ${number}`;
    const inYear = of === undefined ? "" : ` ${of}`;
    const ofYear = of === undefined ? "" : style === "full" && !of.startsWith("ปี") ? ` ปี ${of}` : ` ${of}`;
    if (precision === "season") return `${SEASONS[number - 1] ?? ""}${inYear}`;
    if (precision === "quarter" && style === "short") return `ไตรมาส ${number}${of === undefined ? "" : `/${of}`}`;
    if (precision === "quarter") return `ไตรมาสที่ ${number}${ofYear}`;
    if (precision === "quadrimester") return `ช่วงสี่เดือนที่ ${number}${ofYear}`;
    return `ครึ่งปี${number === 1 ? "แรก" : "หลัง"}${inYear}`;
  },
  part: (part, of, style, precision) =>
    precision === "day"
      ? `ช่วง${PARTS[part]}${style === "full" ? "ของ" : ""}${led(of, style)}`
      : `${PARTS[part]}${kindOf(of, style, precision)}${precision === "year" ? of.replace(MODERN_ERA, "").replace(/^ปี(?=\S)/, "") : of}`,
  endOf: (of, style, precision) =>
    precision === "month" || precision === "year" || precision === "week"
      ? `สิ้น${kindOf(of, style, precision)}${precision === "year" ? of.replace(MODERN_ERA, "").replace(/^ปี(?=\S)/, "") : of}`
      : `สิ้น${led(of, style)}`,
  range: (from, to, style) => {
    const clock = /^\d{2}\.\d{2}(?:\.\d{2}(?:\.\d+)?)? น\.$/.test(to) ? /^(.*\d) น\.$/.exec(from)?.[1] : undefined;
    if (clock !== undefined) return `${clock}–${to}`;
    if (isMoment(from)) return `ตั้งแต่${led(from, style)} จนถึง${led(to, style)}`;
    return from.includes(" ") ? `${from} ${style === "full" ? "ถึง" : "–"} ${to}` : `${from}–${to}`;
  },
  endBy: (from, last, style) =>
    isMoment(from) || isMoment(last)
      ? `ตั้งแต่${led(from, style)} จนถึง${led(last, style)} เป็นอย่างช้า`
      : style === "full"
        ? `ตั้งแต่${led(from, style)} จนถึงอย่างช้า${led(last, style)}`
        : `${from} – อย่างช้า${led(last, style)}`,
  since: (from, style) => `ตั้งแต่${led(from, style)}`,
  until: (to, style) => `จนถึง${led(to, style)}`,
  endUnknown: (from, style) => `ตั้งแต่${led(from, style)} ${style === "full" ? "ไม่ทราบว่าสิ้นสุดเมื่อใด" : "ไม่ทราบวันสิ้นสุด"}`,
  before: (before, style) => `ก่อน${led(before, style)}`,
  by: (by, style) => `ภายใน${led(by, style)}`,
  after: (after, style) => `หลัง${led(after, style)}`,
  onOrAfter: (from, style) => `ตั้งแต่${led(from, style)} เป็นต้นไป`,
  about: (about, style) => {
    // The time of day is doubted, not its day.
    const [, day, clock = ""] = /^(?!.* น\..)([^–]*?\d (?:เวลา )?|[^–]*?\. )(\d\d\.\d\d[^ ]* น\.)$/u.exec(about) ?? [];
    return day === undefined ? `ราว${led(about, style)}` : `${day.replace(/(?<=เวลา) $/u, "")}ราว ${clock}`;
  },
  uncertain: (doubted, style) => (style === "full" ? `อาจเป็น${led(doubted, style)}` : `${doubted}?`),
  oneOf: (times) => listed(times, "หรือ"),
  within: ({ range }, style) =>
    style === "full" ? `ช่วงใดช่วงหนึ่งระหว่าง${led(range, style)}` : `ในช่วง${led(range, style)}`,
  oneIn: (unknown, day, period, style) =>
    unknown === "month"
      ? `วันที่ ${day} ของเดือนใดเดือนหนึ่งใน${led(period, style)}`
      : `${day}${style === "full" ? "" : " "}ของปีใดปีหนึ่งใน${led(period, style)}`,
  doubted: (said, { pieces, approximate, uncertain }) =>
    `${said} (${pieces.map((piece) => PIECES[piece]).join("และ")}${[...(approximate ? ["โดยประมาณ"] : []), ...(uncertain ? ["ไม่แน่ชัด"] : [])].join("หรือ")})`,
  allOf: (times) => listed(times, "และ"),
  inZone: (at, zone) =>
    zone === "UTC"
      ? `${at} ตามเวลาสากล (UTC)`
      : /^[+-]/.test(zone)
        ? `${at} (UTC${zone})`
        : `${at} ตามเวลา${placeOf(zone)}`,
  none: "ไม่ระบุวันที่",
};

function date({ weekday, day, hour, minute, second, fraction, ...parts }: DateParts, style: WordingStyle): string {
  const days = [day, monthName(time, parts, style), parts.year === undefined ? undefined : yearInDate(parts, style)]
    .filter((piece) => piece !== undefined)
    .join(" ");
  const full = style === "full";
  const named =
    weekday === undefined
      ? days
      : full
        ? `วัน${WEEKDAYS[weekday - 1] ?? ""}ที่ ${days}`
        : `${SHORT_WEEKDAYS[weekday - 1] ?? ""} ${days}`;
  if (hour === undefined) return named;
  const clock = `${clockDigits({ hour, minute, second, fraction }, { ...punctuation, clock: "." })} น.`;
  return named === "" ? clock : full ? `${named} เวลา ${clock}` : `${named} ${clock}`;
}

function yearInDate(parts: DateParts, style: WordingStyle): string {
  const { calendar } = parts;
  const era = calendar === "gregory" || (calendar === "buddhist" && !isEarly(parts)) ? "" : eraBefore(parts, style);
  return `${era}${grouped(parts.year ?? 0, ",")}${eraAfter(parts)}`;
}

function year(parts: DateParts, style: WordingStyle): string {
  return `${eraBefore(parts, style)}${grouped(parts.year ?? 0, ",")}${eraAfter(parts)}`;
}

/** An early Buddhist year would be taken for a common one: 2021 is AD 1478. */
function isEarly({ calendar, beforeEra, year: number = 0 }: DateParts): boolean {
  return calendar === "buddhist" && beforeEra !== true && number < 2300;
}

/**
 * The era is said where a year is alone in prose, and always where it is neither the Buddhist nor the common one;
 * years before Christ say theirs behind the number.
 */
function eraBefore(parts: DateParts, style: WordingStyle): string {
  const { calendar, beforeEra, era } = parts;
  if (era !== undefined) return `${style === "full" ? "ปี" : ""}${eras[era]} `;
  if (calendar === "islamic") return "ฮ.ศ. ";
  if (calendar === "hebrew") return "ย.ศ. ";
  if (calendar === "persian") return "ปีเปอร์เซีย ";
  if (beforeEra === true || (style === "short" && !isEarly(parts))) return "";
  return calendar === "buddhist" ? "พ.ศ. " : "ค.ศ. ";
}

function eraAfter({ beforeEra }: DateParts): string {
  return beforeEra === true ? " ก่อน ค.ศ." : "";
}

const MONTH_NAMES: readonly string[] = [MONTHS, ...Object.values(calendarMonths).map(({ full }) => full)].flat();
const DAY_FIRST = /^\d{1,2}(?:–\d{1,2})? (?!ก่อน)[ก-ฮเ-ไ]/;
const YEAR_FIRST = /^(?:[พคฮย]\.ศ\. )?[\d,]+(?:–[\d,]+)?(?: ก่อน ค\.ศ\.)?$/;
/** Behind "ปี" a year of our own times is plain without its era; an early one would be taken for a common year. */
const MODERN_ERA = /^พ\.ศ\. (?=2[3-9]\d\d)/;

/**
 * A time behind a word such as "since": Thai sets "วันที่", "เดือน" or "ปี" between them, and a space before a figure
 * that has none.
 */
function led(words: string, style: WordingStyle): string {
  if (words.startsWith("ในช่วง")) return words.slice(2);
  if (YEAR_FIRST.test(words)) return `ปี ${words.replace(MODERN_ERA, "")}`;
  if (style === "full" && DAY_FIRST.test(words)) return `วันที่ ${words}`;
  if (style === "full" && MONTH_NAMES.some((month) => words.startsWith(month))) return `เดือน${words}`;
  return /^\d|^[ก-ฮเ]{1,2}[ีิ]?\.[ก-ฮ]\./.test(words) ? ` ${words}` : words;
}

/** Whether words are those of `within`, which have a "ถึง" or a dash of their own. */
function isMoment(words: string): boolean {
  return words.startsWith("ช่วงใดช่วงหนึ่ง") || words.startsWith("ในช่วง");
}

/** What "ต้น", "กลาง" and "ปลาย" precede: a month, a year, a week. */
function kindOf(of: string, style: WordingStyle, precision: Precision): string {
  if (precision === "month") return style === "full" ? "เดือน" : " ";
  if (precision === "year") return "ปี ";
  if (precision === "week") return "สัปดาห์ ";
  return /^\d/.test(of) ? "ช่วง " : "";
}

function listed(times: readonly string[], word: string): string {
  const last = times.at(-1) ?? "";
  return times.length < 2 ? last : `${times.slice(0, -1).join(", ")} ${word} ${last}`;
}
