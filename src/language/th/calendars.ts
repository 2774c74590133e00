import type { TimeWords } from "../../time/language.ts";

const HEBREW = ["ทิชรี", "เฮชวาน", "คิสเลฟ", "เทเวท", "เชวัท", "อาดาร์", "นิสาน", "อิยาร์", "สิวาน", "ทัมมุซ", "อับ", "เอลูล", "อาดาร์ที่ 1", "อาดาร์ที่ 2"] as const;
const PERSIAN = ["ฟาร์วาร์ดิน", "ออร์ดีเบเฮชต์", "คอร์ดาด", "ตีร์", "มอร์ดาด", "ชาห์รีวาร์", "เมห์ร", "อาบาน", "อาซาร์", "เดย์", "บาห์มาน", "เอสฟานด์"] as const;

/** Months of other calendars. */
export const calendarMonths: TimeWords["calendarMonths"] = {
  islamic: {
    full: ["มุฮัรรอม", "เศาะฟัร", "เราะบีอุลเอาวัล", "เราะบีอุลอาคิร", "ญุมาดัลอูลา", "ญุมาดัลอาคิเราะฮ์", "เราะญับ", "ชะอ์บาน", "รอมฎอน", "เชาวาล", "ซุลเกาะอ์ดะฮ์", "ซุลฮิจญะฮ์"],
    short: ["มุฮัร.", "เศาะ.", "เราะบี 1", "เราะบี 2", "ญุมา 1", "ญุมา 2", "เราะญับ", "ชะอ์.", "เราะมะ.", "เชาวาล", "ซุลเกาะ.", "ซุลฮิจ."],
  },
  hebrew: { full: HEBREW, short: HEBREW },
  persian: { full: PERSIAN, short: PERSIAN },
};

export const eras: TimeWords["eras"] = { meiji: "เมจิ", taisho: "ไทโช", showa: "โชวะ", heisei: "เฮเซ", reiwa: "เรวะ" };
