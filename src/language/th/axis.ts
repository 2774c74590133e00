import type { AxisPhrases, CountUnit } from "../../time/axis-phrases.ts";
import { utcOffset } from "../../time/utc-offset.ts";
import { grouped } from "../../time/wording/say.ts";

const UNITS: { readonly [unit in CountUnit]: string } = {
  millisecond: "มิลลิวินาที",
  second: "วินาที",
  minute: "นาที",
  hour: "ชั่วโมง",
  day: "วัน",
  week: "สัปดาห์",
  month: "เดือน",
  year: "ปี",
};
const SHORT: { readonly [unit in CountUnit]: string } = { ...UNITS, hour: "ชม." };
const ITSELF: { readonly [unit in CountUnit]: string } = {
  millisecond: "มิลลิวินาทีนั้น",
  second: "วินาทีนั้น",
  minute: "นาทีนั้น",
  hour: "ชั่วโมงนั้น",
  day: "วันนั้น",
  week: "สัปดาห์นั้น",
  month: "เดือนนั้น",
  year: "ปีนั้น",
};

/** What an axis says beside its dates, in Thai. */
export const axis: AxisPhrases = {
  smaller: (times, style) => (style === "short" ? `1:${times}` : `ย่อ ${times} เท่า`),
  smallerSpans: (count, most) => `วาดย่อลง ${count} ช่วง สูงสุด ${most} เท่า โดยมีเครื่องหมายกำกับบนแกนเวลา`,
  counted: (count, unit, style) => {
    if (count === 0) return style === "short" ? "0" : ITSELF[unit];
    const number = grouped(Math.abs(count), ",");
    if (style === "short") return `${count < 0 ? "−" : "+"}${number} ${SHORT[unit]}`;
    return `${number} ${UNITS[unit]}${count < 0 ? "ก่อนหน้า" : "ต่อมา"}`;
  },
  daysFrom: (days, title) =>
    days === 0 ? `วันเดียวกับ “${title}”` : `${grouped(Math.abs(days), ",")} วัน${days < 0 ? "ก่อน" : "หลัง"} “${title}”`,
  utcOffset,
  countedFrom: (title) => `นับเวลาจาก “${title}”`,
  count: "นับเวลาจากเหตุการณ์นี้",
  countOff: "เลิกนับเวลาจากเหตุการณ์",
};
