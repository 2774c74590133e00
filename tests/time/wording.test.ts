import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { aboutTime, afterTime, beforeTime, byTime, orderTime, partOf, since } from "../../src/time/compose/compose.ts";
import { inDisplayZone } from "../../src/time/display.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import type { Bound, FuzzyTime } from "../../src/time/fuzzy.ts";
import { span } from "../../src/time/compose/span.ts";
import { formatTime } from "../../src/time/wording/format-time.ts";

const at = parseEdtf;
const early = (text: string): FuzzyTime => partOf("START", at(text));
const mid = (text: string): FuzzyTime => partOf("MID", at(text));
const late = (text: string): FuzzyTime => partOf("END", at(text));
const dateline = at("2022-01-22");
const decade = (first: number, last: number): FuzzyTime => {
  const bound = {
    min: Date.UTC(first, 0, 1),
    max: Date.UTC(last + 1, 0, 1),
    precision: last - first > 10 ? "century" : "decade",
  } as const;
  return { start: bound, end: bound, zone: "floating" };
};
const week = { min: Date.UTC(2022, 0, 10), max: Date.UTC(2022, 0, 17), precision: "week" } as const;

/** English full, English short without 2022, Thai full, Thai short without 2022. */
const ROWS: readonly (readonly [
  time: string | FuzzyTime,
  english: string,
  brief: string,
  thai: string,
  thaiBrief: string,
])[] = [
  ["2022-01-21", "21 January 2022", "21 Jan", "21 มกราคม 2565", "21 ม.ค."],
  ["2021-12-31", "31 December 2021", "31 Dec 2021", "31 ธันวาคม 2564", "31 ธ.ค. 2564"],
  ["2022-01", "January 2022", "Jan", "มกราคม 2565", "ม.ค."],
  ["2022", "2022", "2022", "พ.ศ. 2565", "2565"],
  ["1500-01-01", "1 January 1500", "1 Jan 1500", "1 มกราคม พ.ศ. 2043", "1 ม.ค. พ.ศ. 2043"],
  ["2022-01-21T14:00Z", "21 January 2022, 14:00", "21 Jan, 14:00", "21 มกราคม 2565 เวลา 14.00 น.", "21 ม.ค. 14.00 น."],
  [
    "2022-01-21T14:00:30Z",
    "21 January 2022, 14:00:30",
    "21 Jan, 14:00:30",
    "21 มกราคม 2565 เวลา 14.00.30 น.",
    "21 ม.ค. 14.00.30 น.",
  ],
  [
    "2022-01-21T14:00:30.250Z",
    "21 January 2022, 14:00:30.250",
    "21 Jan, 14:00:30.250",
    "21 มกราคม 2565 เวลา 14.00.30.250 น.",
    "21 ม.ค. 14.00.30.250 น.",
  ],
  [
    "2022-01-21T14:00:30.250Z/2022-01-21T14:00:31.000004Z",
    "21 January 2022, 14:00:30.250000–14:00:31.000004",
    "21 Jan, 14:00:30.250000–14:00:31.000004",
    "21 มกราคม 2565 เวลา 14.00.30.250000–14.00.31.000004 น.",
    "21 ม.ค. 14.00.30.250000–14.00.31.000004 น.",
  ],
  [
    "2022-01-21T14:00:00.000Z",
    "21 January 2022, 14:00",
    "21 Jan, 14:00",
    "21 มกราคม 2565 เวลา 14.00 น.",
    "21 ม.ค. 14.00 น.",
  ],
  [
    "2022-01-21T14Z",
    "21 January 2022, 14:00–15:00",
    "21 Jan, 14:00–15:00",
    "21 มกราคม 2565 เวลา 14.00–15.00 น.",
    "21 ม.ค. 14.00–15.00 น.",
  ],
  [
    "2022-01-21T14:00Z/2022-01-21T15:30Z",
    "21 January 2022, 14:00–15:30",
    "21 Jan, 14:00–15:30",
    "21 มกราคม 2565 เวลา 14.00–15.30 น.",
    "21 ม.ค. 14.00–15.30 น.",
  ],
  [
    "2022-01-21T22:00Z/2022-01-22T01:00Z",
    "21 January 2022, 22:00 to 22 January 2022, 01:00",
    "21 Jan, 22:00 – 22 Jan, 01:00",
    "21 มกราคม 2565 เวลา 22.00 น. ถึง 22 มกราคม 2565 เวลา 01.00 น.",
    "21 ม.ค. 22.00 น. – 22 ม.ค. 01.00 น.",
  ],
  [early("2022-01"), "early January 2022", "early Jan", "ต้นเดือนมกราคม 2565", "ต้น ม.ค."],
  [mid("2022-02"), "mid-February 2022", "mid-Feb", "กลางเดือนกุมภาพันธ์ 2565", "กลาง ก.พ."],
  [late("2021-12"), "late December 2021", "late Dec 2021", "ปลายเดือนธันวาคม 2564", "ปลาย ธ.ค. 2564"],
  [late("2021"), "late 2021", "late 2021", "ปลายปี 2564", "ปลายปี 2564"],
  [mid("198X"), "the mid-1980s", "mid-1980s", "กลางคริสต์ทศวรรษ 1980", "กลางทศวรรษ 1980"],
  [early("19XX"), "the early 20th century", "early 20th c.", "ต้นคริสต์ศตวรรษที่ 20", "ต้นคริสต์ศตวรรษที่ 20"],
  [byTime(at("2022-02-20"), dateline), "by 20 February 2022", "by 20 Feb", "ภายในวันที่ 20 กุมภาพันธ์ 2565", "ภายใน 20 ก.พ."],
  [byTime(at("2022-02"), dateline), "by February 2022", "by Feb", "ภายในเดือนกุมภาพันธ์ 2565", "ภายใน ก.พ."],
  [
    byTime(mid("2022-02"), dateline),
    "by mid-February 2022",
    "by mid-Feb",
    "ภายในกลางเดือนกุมภาพันธ์ 2565",
    "ภายในกลาง ก.พ.",
  ],
  [byTime(at("2030"), dateline), "by 2030", "by 2030", "ภายในปี 2573", "ภายในปี 2573"],
  [byTime(at("2022-33"), dateline), "by the first quarter of 2022", "by Q1", "ภายในไตรมาสที่ 1 ปี 2565", "ภายในไตรมาส 1"],
  [
    byTime(at("2022-01-25T12:00Z"), dateline),
    "by 25 January 2022, 12:00",
    "by 25 Jan, 12:00",
    "ภายในวันที่ 25 มกราคม 2565 เวลา 12.00 น.",
    "ภายใน 25 ม.ค. 12.00 น.",
  ],
  [beforeTime(at("2022-01-21")), "before 21 January 2022", "before 21 Jan", "ก่อนวันที่ 21 มกราคม 2565", "ก่อน 21 ม.ค."],
  [afterTime(at("2022-01")), "after January 2022", "after Jan", "หลังเดือนมกราคม 2565", "หลัง ม.ค."],
  [afterTime(at("1945")), "after 1945", "after 1945", "หลังปี 2488", "หลังปี 2488"],
  [
    since(late("2021-12")),
    "since late December 2021",
    "since late Dec 2021",
    "ตั้งแต่ปลายเดือนธันวาคม 2564",
    "ตั้งแต่ปลาย ธ.ค. 2564",
  ],
  [since(at("2014")), "since 2014", "since 2014", "ตั้งแต่ปี 2557", "ตั้งแต่ปี 2557"],
  ["../2022-05-03", "until 3 May 2022", "until 3 May", "จนถึงวันที่ 3 พฤษภาคม 2565", "จนถึง 3 พ.ค."],
  [
    "2022-05-03/",
    "from 3 May 2022, end not known",
    "from 3 May, end unknown",
    "ตั้งแต่วันที่ 3 พฤษภาคม 2565 ไม่ทราบว่าสิ้นสุดเมื่อใด",
    "ตั้งแต่ 3 พ.ค. ไม่ทราบวันสิ้นสุด",
  ],
  ["2022-01-10/2022-01-16", "10–16 January 2022", "10–16 Jan", "10–16 มกราคม 2565", "10–16 ม.ค."],
  [{ start: week, end: week, zone: "floating" }, "10–16 January 2022", "10–16 Jan", "10–16 มกราคม 2565", "10–16 ม.ค."],
  [
    "2022-01-28/2022-02-03",
    "28 January to 3 February 2022",
    "28 Jan – 3 Feb",
    "28 มกราคม ถึง 3 กุมภาพันธ์ 2565",
    "28 ม.ค. – 3 ก.พ.",
  ],
  [
    "2021-12-28/2022-01-03",
    "28 December 2021 to 3 January 2022",
    "28 Dec 2021 – 3 Jan",
    "28 ธันวาคม 2564 ถึง 3 มกราคม 2565",
    "28 ธ.ค. 2564 – 3 ม.ค.",
  ],
  ["2022-01/2022-03", "January–March 2022", "Jan–Mar", "มกราคม–มีนาคม 2565", "ม.ค.–มี.ค."],
  ["2010/2012", "2010–2012", "2010–2012", "พ.ศ. 2553–2555", "2553–2555"],
  [
    span(late("2021-12"), at("2022-01-03")),
    "late December 2021 to 3 January 2022",
    "late Dec 2021 – 3 Jan",
    "ปลายเดือนธันวาคม 2564 ถึง 3 มกราคม 2565",
    "ปลาย ธ.ค. 2564 – 3 ม.ค.",
  ],
  [
    span(at("2022-01-01"), beforeTime(at("2022-02-01"))),
    "1 January 2022 to 31 January 2022 at the latest",
    "1 Jan – 31 Jan at the latest",
    "ตั้งแต่วันที่ 1 มกราคม 2565 จนถึงอย่างช้าวันที่ 31 มกราคม 2565",
    "1 ม.ค. – อย่างช้า 31 ม.ค.",
  ],
  [
    span(at("2022-01-10"), byTime(mid("2022-02"), dateline)),
    "10 January 2022 to mid-February 2022 at the latest",
    "10 Jan – mid-Feb at the latest",
    "ตั้งแต่วันที่ 10 มกราคม 2565 จนถึงอย่างช้ากลางเดือนกุมภาพันธ์ 2565",
    "10 ม.ค. – อย่างช้ากลาง ก.พ.",
  ],
  ["1984-1X", "October–December 1984", "Oct–Dec 1984", "ตุลาคม–ธันวาคม 2527", "ต.ค.–ธ.ค. 2527"],
  ["2016-02-1X", "10–19 February 2016", "10–19 Feb 2016", "10–19 กุมภาพันธ์ 2559", "10–19 ก.พ. 2559"],
  [
    "156X-12-25",
    "25 December of a year in the 1560s",
    "25 Dec of a year in the 1560s",
    "25 ธันวาคมของปีใดปีหนึ่งในคริสต์ทศวรรษ 1560",
    "25 ธ.ค. ของปีใดปีหนึ่งในทศวรรษ 1560",
  ],
  [
    "156X-02-29",
    "29 February of a year in the 1560s",
    "29 Feb of a year in the 1560s",
    "29 กุมภาพันธ์ของปีใดปีหนึ่งในคริสต์ทศวรรษ 1560",
    "29 ก.พ. ของปีใดปีหนึ่งในทศวรรษ 1560",
  ],
  [
    "15XX-12",
    "December of a year in the 16th century",
    "Dec of a year in the 16th c.",
    "ธันวาคมของปีใดปีหนึ่งในคริสต์ศตวรรษที่ 16",
    "ธ.ค. ของปีใดปีหนึ่งในคริสต์ศตวรรษที่ 16",
  ],
  [
    "-018X-12-25",
    "25 December of a year in 190–181 BC",
    "25 Dec of a year in 190–181 BC",
    "25 ธันวาคมของปีใดปีหนึ่งในปี 190–181 ก่อน ค.ศ.",
    "25 ธ.ค. ของปีใดปีหนึ่งในปี 190–181 ก่อน ค.ศ.",
  ],
  [
    "2004-XX-01",
    "the 1st of a month in 2004",
    "the 1st of a month in 2004",
    "วันที่ 1 ของเดือนใดเดือนหนึ่งในปี 2547",
    "วันที่ 1 ของเดือนใดเดือนหนึ่งในปี 2547",
  ],
  [
    "1911-XX-24",
    "the 24th of a month in 1911",
    "the 24th of a month in 1911",
    "วันที่ 24 ของเดือนใดเดือนหนึ่งในปี 2454",
    "วันที่ 24 ของเดือนใดเดือนหนึ่งในปี 2454",
  ],
  [
    "2004-1X-25",
    "between 25 October and 25 December 2004",
    "between 25 Oct and 25 Dec 2004",
    "ช่วงใดช่วงหนึ่งระหว่างวันที่ 25 ตุลาคม ถึง 25 ธันวาคม 2547",
    "ในช่วง 25 ต.ค. – 25 ธ.ค. 2547",
  ],
  [
    "1XXX-12-25/..",
    "since some time between 25 December 1000 and 25 December 1999",
    "since some time between 25 Dec 1000 and 25 Dec 1999",
    "ตั้งแต่ช่วงใดช่วงหนึ่งระหว่างวันที่ 25 ธันวาคม พ.ศ. 1543 ถึง 25 ธันวาคม 2542",
    "ตั้งแต่ช่วง 25 ธ.ค. พ.ศ. 1543 – 25 ธ.ค. 2542",
  ],
  [
    late("-018X"),
    "between 183 BC and 181 BC",
    "between 183 BC and 181 BC",
    "ช่วงใดช่วงหนึ่งระหว่างปี 183–181 ก่อน ค.ศ.",
    "ในช่วงปี 183–181 ก่อน ค.ศ.",
  ],
  [
    partOf("START", { start: week, end: week, zone: "floating" }),
    "early in the week of 10–16 January 2022",
    "early in the week of 10–16 Jan",
    "ต้นสัปดาห์ 10–16 มกราคม 2565",
    "ต้นสัปดาห์ 10–16 ม.ค.",
  ],
  [
    partOf("MID", { start: week, end: week, zone: "floating" }),
    "the middle of the week of 10–16 January 2022",
    "the middle of the week of 10–16 Jan",
    "กลางสัปดาห์ 10–16 มกราคม 2565",
    "กลางสัปดาห์ 10–16 ม.ค.",
  ],
  [
    partOf("END", { start: week, end: week, zone: "floating" }),
    "late in the week of 10–16 January 2022",
    "late in the week of 10–16 Jan",
    "ปลายสัปดาห์ 10–16 มกราคม 2565",
    "ปลายสัปดาห์ 10–16 ม.ค.",
  ],
  [decade(2017, 2026), "2017–2026", "2017–2026", "พ.ศ. 2560–2569", "2560–2569"],
  [
    partOf("END", decade(2017, 2026)),
    "between 2024 and 2026",
    "between 2024 and 2026",
    "ช่วงใดช่วงหนึ่งระหว่างปี 2567–2569",
    "ในช่วงปี 2567–2569",
  ],
  [
    partOf("END", decade(1901, 2000)),
    "the late 20th century",
    "late 20th c.",
    "ปลายคริสต์ศตวรรษที่ 20",
    "ปลายคริสต์ศตวรรษที่ 20",
  ],
  [at("1984~", { widen: { approximate: 1 } }), "c. 1983–1985", "c. 1983–1985", "ราวปี 2526–2528", "ราวปี 2526–2528"],
  [
    at("2022-01-21~", { widen: { approximate: 1 } }),
    "about 20–22 January 2022",
    "c. 20–22 Jan",
    "ราววันที่ 20–22 มกราคม 2565",
    "ราว 20–22 ม.ค.",
  ],
  [
    at("1984?", { widen: { uncertain: 1 } }),
    "possibly between 1983 and 1985",
    "between 1983 and 1985?",
    "อาจเป็นช่วงใดช่วงหนึ่งระหว่างปี 2526–2528",
    "ในช่วงปี 2526–2528?",
  ],
  [
    "2004-06~-11",
    "11 June 2004 (year and month approximate)",
    "c. 11 Jun 2004",
    "11 มิถุนายน 2547 (ปีและเดือนโดยประมาณ)",
    "ราว 11 มิ.ย. 2547",
  ],
  ["?2004-06-11", "11 June 2004 (year uncertain)", "11 Jun 2004?", "11 มิถุนายน 2547 (ปีไม่แน่ชัด)", "11 มิ.ย. 2547?"],
  [
    "2004-06-%11",
    "11 June 2004 (day approximate or uncertain)",
    "c. 11 Jun 2004?",
    "11 มิถุนายน 2547 (วันโดยประมาณหรือไม่แน่ชัด)",
    "ราว 11 มิ.ย. 2547?",
  ],
  ["1984?", "possibly 1984", "1984?", "อาจเป็นปี 2527", "2527?"],
  ["1984~", "c. 1984", "c. 1984", "ราวปี 2527", "ราวปี 2527"],
  ["2022-01-21%", "possibly about 21 January 2022", "c. 21 Jan?", "อาจเป็นราววันที่ 21 มกราคม 2565", "ราว 21 ม.ค.?"],
  [
    aboutTime(at("2022-01-21T14:00Z")),
    "21 January 2022, about 14:00",
    "21 Jan, c. 14:00",
    "21 มกราคม 2565 เวลาราว 14.00 น.",
    "21 ม.ค. ราว 14.00 น.",
  ],
  [aboutTime(at("2022-01")), "about January 2022", "c. Jan", "ราวเดือนมกราคม 2565", "ราว ม.ค."],
  [
    "[1667,1668,1670..1672]",
    "1667, 1668 or 1670–1672",
    "1667, 1668 or 1670–1672",
    "พ.ศ. 2210, พ.ศ. 2211 หรือ พ.ศ. 2213–2215",
    "พ.ศ. 2210, พ.ศ. 2211 หรือ พ.ศ. 2213–2215",
  ],
  [
    "{2022-01-10,2022-01-12}",
    "10 January 2022 and 12 January 2022",
    "10 Jan and 12 Jan",
    "10 มกราคม 2565 และ 12 มกราคม 2565",
    "10 ม.ค. และ 12 ม.ค.",
  ],
  ["[..1760-12-03]", "by 3 December 1760", "by 3 Dec 1760", "ภายในวันที่ 3 ธันวาคม 2303", "ภายใน 3 ธ.ค. 2303"],
  ["[1760-12..]", "from December 1760 on", "from Dec 1760 on", "ตั้งแต่เดือนธันวาคม 2303 เป็นต้นไป", "ตั้งแต่ ธ.ค. 2303 เป็นต้นไป"],
  ["2001-21", "spring 2001", "spring 2001", "ฤดูใบไม้ผลิ 2544", "ฤดูใบไม้ผลิ 2544"],
  ["2001-24", "winter 2001–2002", "winter 2001–2002", "ฤดูหนาว 2544–2545", "ฤดูหนาว 2544–2545"],
  ["2022-33", "first quarter of 2022", "Q1", "ไตรมาสที่ 1 ปี 2565", "ไตรมาส 1"],
  ["2022-37", "first four-month period of 2022", "T1", "ช่วงสี่เดือนที่ 1 ปี 2565", "ช่วงสี่เดือนที่ 1"],
  ["2022-41", "second half of 2022", "H2", "ครึ่งปีหลัง 2565", "ครึ่งปีหลัง"],
  [since(at("198X")), "since the 1980s", "since the 1980s", "ตั้งแต่คริสต์ทศวรรษ 1980", "ตั้งแต่ทศวรรษ 1980"],
  [
    parseEdtf("2001-22", { seasons: "south" }),
    "summer 2001–2002",
    "summer 2001–2002",
    "ฤดูร้อน 2544–2545",
    "ฤดูร้อน 2544–2545",
  ],
  ["198X", "1980s", "1980s", "คริสต์ทศวรรษ 1980", "ทศวรรษ 1980"],
  [
    byTime(at("2XXX"), dateline),
    "by 31 December 2999",
    "by 31 Dec 2999",
    "ภายในวันที่ 31 ธันวาคม 3542",
    "ภายใน 31 ธ.ค. 3542",
  ],
  ["10XX", "11th century", "11th c.", "คริสต์ศตวรรษที่ 11", "คริสต์ศตวรรษที่ 11"],
  [
    byTime(at("2022-02-20"), at("2022-01-22T02:00Z")),
    "by 20 February 2022",
    "by 20 Feb",
    "ภายในวันที่ 20 กุมภาพันธ์ 2565",
    "ภายใน 20 ก.พ.",
  ],
  [early("2022-01-21"), "early on 21 January 2022", "early 21 Jan", "ช่วงต้นของวันที่ 21 มกราคม 2565", "ช่วงต้น 21 ม.ค."],
  [late("2022-01-21"), "late on 21 January 2022", "late 21 Jan", "ช่วงปลายของวันที่ 21 มกราคม 2565", "ช่วงปลาย 21 ม.ค."],
  [
    "2022-01-21T14:00:00Z/2022-01-21T16:30:00Z",
    "21 January 2022, 14:00–16:30",
    "21 Jan, 14:00–16:30",
    "21 มกราคม 2565 เวลา 14.00–16.30 น.",
    "21 ม.ค. 14.00–16.30 น.",
  ],
  [
    "2022-01-21T14:00:00Z/2022-01-21T16:30:05Z",
    "21 January 2022, 14:00:00–16:30:05",
    "21 Jan, 14:00:00–16:30:05",
    "21 มกราคม 2565 เวลา 14.00.00–16.30.05 น.",
    "21 ม.ค. 14.00.00–16.30.05 น.",
  ],
  [
    "[2022-01-21,2022-01-22,2022-01-23]",
    "between 21 and 23 January 2022",
    "between 21 and 23 Jan",
    "ช่วงใดช่วงหนึ่งระหว่างวันที่ 21–23 มกราคม 2565",
    "ในช่วง 21–23 ม.ค.",
  ],
  [
    "[2022-01..2022-03]",
    "between January and March 2022",
    "between Jan and Mar",
    "ช่วงใดช่วงหนึ่งระหว่างเดือนมกราคม–มีนาคม 2565",
    "ในช่วง ม.ค.–มี.ค.",
  ],
  [
    "[1000-01-01..1800-05-03]",
    "between 1 January 1000 and 3 May 1800",
    "between 1 Jan 1000 and 3 May 1800",
    "ช่วงใดช่วงหนึ่งระหว่างวันที่ 1 มกราคม พ.ศ. 1543 ถึง 3 พฤษภาคม 2343",
    "ในช่วง 1 ม.ค. พ.ศ. 1543 – 3 พ.ค. 2343",
  ],
  [
    "[-0002..0005]",
    "between 3 BC and AD 5",
    "between 3 BC and AD 5",
    "ช่วงใดช่วงหนึ่งระหว่าง 3 ก่อน ค.ศ. – พ.ศ. 548",
    "ในช่วง 3 ก่อน ค.ศ. – พ.ศ. 548",
  ],
  ["{2022-01-21,2022-01-22,2022-01-23}", "21–23 January 2022", "21–23 Jan", "21–23 มกราคม 2565", "21–23 ม.ค."],
  [
    "[1667..1672]",
    "between 1667 and 1672",
    "between 1667 and 1672",
    "ช่วงใดช่วงหนึ่งระหว่างปี พ.ศ. 2210–2215",
    "ในช่วงปี พ.ศ. 2210–2215",
  ],
  ["-000X", "10–1 BC", "10–1 BC", "10–1 ก่อน ค.ศ.", "10–1 ก่อน ค.ศ."],
  ["-0099/0100", "100 BC–AD 100", "100 BC–AD 100", "100 ก่อน ค.ศ. – พ.ศ. 643", "100 ก่อน ค.ศ. – พ.ศ. 643"],
  ["2021-33", "first quarter of 2021", "Q1 2021", "ไตรมาสที่ 1 ปี 2564", "ไตรมาส 1/2564"],
  ["17XX", "18th century", "18th c.", "คริสต์ศตวรรษที่ 18", "คริสต์ศตวรรษที่ 18"],
  ["-01XX", "2nd century BC", "2nd c. BC", "ศตวรรษที่ 2 ก่อน ค.ศ.", "ศตวรรษที่ 2 ก่อน ค.ศ."],
  ["-0043", "44 BC", "44 BC", "44 ก่อน ค.ศ.", "44 ก่อน ค.ศ."],
  ["-0043~", "c. 44 BC", "c. 44 BC", "ราวปี 44 ก่อน ค.ศ.", "ราวปี 44 ก่อน ค.ศ."],
  ["0000", "1 BC", "1 BC", "1 ก่อน ค.ศ.", "1 ก่อน ค.ศ."],
  ["0014", "AD 14", "AD 14", "พ.ศ. 557", "พ.ศ. 557"],
  ["-0043-03-15", "15 March 44 BC", "15 Mar 44 BC", "15 มีนาคม 44 ก่อน ค.ศ.", "15 มี.ค. 44 ก่อน ค.ศ."],
  ["-0049/-0040", "50–41 BC", "50–41 BC", "50–41 ก่อน ค.ศ.", "50–41 ก่อน ค.ศ."],
  ["-0043/0014", "44 BC–AD 14", "44 BC–AD 14", "44 ก่อน ค.ศ. – พ.ศ. 557", "44 ก่อน ค.ศ. – พ.ศ. 557"],
  ["Y-138E8", "13.8 billion years ago", "13.8 bn years ago", "13,800 ล้านปีก่อน", "13,800 ล้านปีก่อน"],
  ["Y-66E6", "66 million years ago", "66 M years ago", "66 ล้านปีก่อน", "66 ล้านปีก่อน"],
  ["Y-900000", "0.9 million years ago", "0.9 M years ago", "0.9 ล้านปีก่อน", "0.9 ล้านปีก่อน"],
  ["Y-66038123", "66,038,124 BC", "66,038,124 BC", "66,038,124 ก่อน ค.ศ.", "66,038,124 ก่อน ค.ศ."],
  [orderTime("before", "talks"), "no date given", "no date given", "ไม่ระบุวันที่", "ไม่ระบุวันที่"],
];

describe("a time in words", () => {
  test.each(ROWS.map(([time, ...words]) => [words[0], typeof time === "string" ? at(time) : time, words] as const))(
    "%s, and the same in Thai and short",
    (_title, time, words) => {
      const said = [en, th].flatMap((language) => [
        formatTime(time, { language }),
        formatTime(time, { language, style: "short", omitYear: 2022 }),
      ]);
      expect(said).toEqual(words);
    },
  );

  test.each([
    ["2022-01-21", "21 January 2565 BE", "21 มกราคม 2022"],
    ["2022", "2565 BE", "ค.ศ. 2022"],
    ["2010/2012", "2553–2555 BE", "ค.ศ. 2010–2012"],
    ["-0043", "44 BC", "44 ก่อน ค.ศ."],
    ["2014/..", "since 2557 BE", "ตั้งแต่ปี ค.ศ. 2014"],
  ])("%s in the other calendar of each language is %s and %s", (text, english, thai) => {
    expect(formatTime(at(text), { language: en, calendar: "buddhist" })).toBe(english);
    expect(formatTime(at(text), { language: th, calendar: "gregory" })).toBe(thai);
  });

  test("never writes a date in figures alone", () => {
    for (const [time] of ROWS) {
      const value = typeof time === "string" ? at(time) : time;
      for (const language of [en, th])
        for (const style of ["full", "short"] as const)
          expect(formatTime(value, { language, style })).not.toMatch(/\d+[/.-]\d+[/.-]\d+(?!.*น\.)/);
    }
  });

  test("reads a time of day on the display zone's clock, with its place where it is another", () => {
    const time = at("2022-01-21T14:00", { zone: "Europe/Kyiv" });
    expect(formatTime(time, { language: en })).toBe("21 January 2022, 14:00");
    expect(formatTime(time, { language: en, zone: "Europe/Kyiv" })).toBe("21 January 2022, 14:00");
    expect(formatTime(time, { language: en, zone: "Asia/Bangkok" })).toBe("21 January 2022, 19:00 in Bangkok");
    expect(formatTime(time, { language: th, zone: "Asia/Bangkok" })).toBe(
      "21 มกราคม 2565 เวลา 19.00 น. ตามเวลากรุงเทพฯ",
    );
    expect(formatTime(time, { language: en, zone: "America/New_York", style: "short" })).toBe(
      "21 Jan 2022, 07:00 in New York",
    );
    expect(formatTime(time, { language: en, zone: "UTC" })).toBe("21 January 2022, 12:00 UTC");
    expect(formatTime(time, { language: en, zone: "+05:30" })).toBe("21 January 2022, 17:30 UTC+05:30");
    expect(formatTime(time, { language: th, zone: "Antarctica/Troll" })).toBe(
      "21 มกราคม 2565 เวลา 12.00 น. ตามเวลา Troll",
    );
  });

  test.each([
    "UTC",
    "Asia/Bangkok",
    "America/New_York",
    "Pacific/Apia",
    "Europe/Kyiv",
    "Asia/Beirut",
    "Africa/Casablanca",
  ])("of a floating day is the same day in %s, before and after it is laid on that zone's days", (zone) => {
    for (const [text, words] of [
      ["2022-03-27", "27 March 2022"],
      ["2022-10", "October 2022"],
      ["2022-03-26/2022-03-28", "26–28 March 2022"],
      ["1850", "1850"],
      ["2022-33", "first quarter of 2022"],
      ["198X", "1980s"],
    ] as const) {
      expect(formatTime(at(text), { language: en, zone })).toBe(words);
      expect(formatTime(inDisplayZone(at(text), zone), { language: en, zone })).toBe(words);
    }
    expect(formatTime(inDisplayZone(byTime(mid("2022-02"), dateline), zone), { language: en, zone })).toBe(
      "by mid-February 2022",
    );
  });
});

describe("a label of times in more than one year says each of them", () => {
  const short = (time: string | FuzzyTime, omitYear: number): readonly string[] =>
    [en, de, th].map((language) =>
      formatTime(typeof time === "string" ? at(time) : time, { language, style: "short", omitYear }),
    );
  const fiscal: Bound = { min: Date.UTC(2024, 9, 1), max: Date.UTC(2025, 9, 1), precision: "year" };
  test.each<[string, string | FuzzyTime, readonly string[]]>([
    ["months", "2024-10/2025-09", ["Oct 2024 – Sep 2025", "Okt. 2024 – Sept. 2025", "ต.ค. 2567 – ก.ย. 2568"]],
    [
      "a fiscal year",
      { start: fiscal, end: fiscal, zone: "floating" },
      ["Oct 2024 – Sep 2025", "Okt. 2024 – Sept. 2025", "ต.ค. 2567 – ก.ย. 2568"],
    ],
    [
      "days",
      "2024-12-28/2025-01-03",
      ["28 Dec 2024 – 3 Jan 2025", "28. Dez. 2024 – 3. Jan. 2025", "28 ธ.ค. 2567 – 3 ม.ค. 2568"],
    ],
    [
      "doubted days",
      "2024-12-28~/2025-01-03~",
      ["c. 28 Dec 2024 – c. 3 Jan 2025", "ca. 28. Dez. 2024 – ca. 3. Jan. 2025", "ราว 28 ธ.ค. 2567 – ราว 3 ม.ค. 2568"],
    ],
    [
      "times of day",
      "2024-12-28T10:00/2025-01-03T11:00",
      [
        "28 Dec 2024, 10:00 – 3 Jan 2025, 11:00",
        "28. Dez. 2024, 10:00 Uhr – 3. Jan. 2025, 11:00 Uhr",
        "28 ธ.ค. 2567 10.00 น. – 3 ม.ค. 2568 11.00 น.",
      ],
    ],
    [
      "one of a set",
      "[2024-12-28,2025-01-03]",
      ["28 Dec 2024 or 3 Jan 2025", "28. Dez. 2024 oder 3. Jan. 2025", "28 ธ.ค. 2567 หรือ 3 ม.ค. 2568"],
    ],
  ])("%s", (_, time, expected) => {
    expect(short(time, 2024)).toEqual(expected);
  });

  test("the last one too, where it could be taken for the first", () => {
    expect(short("2024-03/2025-09", 2025)).toEqual([
      "Mar 2024 – Sep 2025",
      "März 2024 – Sept. 2025",
      "มี.ค. 2567 – ก.ย. 2568",
    ]);
    expect(short("2024-10/2025-09", 2025)).toEqual(["Oct 2024 – Sep", "Okt. 2024 – Sept.", "ต.ค. 2567 – ก.ย."]);
  });

  test("and of one year none, where the reader knows it", () => {
    expect(short("2024-10/2024-12", 2024)).toEqual(["Oct–Dec", "Okt.–Dez.", "ต.ค.–ธ.ค."]);
  });
});

describe("a deadline at the end of a period", () => {
  const ends = (text: string, style: "full" | "short"): readonly string[] =>
    [en, th, de].map((language) =>
      formatTime(byTime(partOf("END", parseEdtf(text)), parseEdtf("2022-01-22")), { language, style }),
    );
  test.each([
    [
      "2022-06",
      ["by the end of June 2022", "ภายในสิ้นเดือนมิถุนายน 2565", "spätestens Ende Juni 2022"],
      ["by end of Jun 2022", "ภายในสิ้น มิ.ย. 2565", "spätestens Ende Juni 2022"],
    ],
    [
      "2022",
      ["by the end of 2022", "ภายในสิ้นปี 2565", "spätestens Ende 2022"],
      ["by end of 2022", "ภายในสิ้นปี 2565", "spätestens Ende 2022"],
    ],
    [
      "202X",
      ["by the end of the 2020s", "ภายในสิ้นคริสต์ทศวรรษ 2020", "spätestens Ende der 2020er-Jahre"],
      ["by end of the 2020s", "ภายในสิ้นทศวรรษ 2020", "spätestens Ende der 2020er-Jahre"],
    ],
  ])("of %s is said as such", (text, full, short) => {
    expect([ends(text, "full"), ends(text, "short")]).toEqual([full, short]);
  });
});

describe("a deadline in the late part of a period, and one at its end", () => {
  const worded = (when: unknown, style: "full" | "short" = "full"): readonly string[] => {
    const { timeline } = readTimeline({
      chronolane: 1,
      dateline: "2022-01-22",
      events: [{ id: "a", title: "a", when }],
    });
    const time = timeline.events[0]?.time;
    if (time === null || time === undefined) throw new Error("expected a time");
    return [en, th, de].map((language) => formatTime(time, { language, style }));
  };

  test("are two statements, and a period by itself is a third", () => {
    expect(worded({ by: { late: "2022-06" } })).toEqual([
      "by late June 2022",
      "ภายในปลายเดือนมิถุนายน 2565",
      "spätestens gegen Ende Juni 2022",
    ]);
    expect(worded({ by: { late: "2022-06" } }, "short")).toEqual([
      "by late Jun 2022",
      "ภายในปลาย มิ.ย. 2565",
      "spätestens gegen Ende Juni 2022",
    ]);
    expect(worded({ by: "2022-06" })).toEqual(["by June 2022", "ภายในเดือนมิถุนายน 2565", "spätestens im Juni 2022"]);
  });

  test.each([
    ["2022", ["by late 2022", "ภายในปลายปี 2565", "spätestens gegen Ende 2022"]],
    ["202X", ["by the late 2020s", "ภายในปลายคริสต์ทศวรรษ 2020", "spätestens gegen Ende der 2020er-Jahre"]],
    [
      "2022-33",
      ["by late first quarter of 2022", "ภายในปลายไตรมาสที่ 1 ปี 2565", "spätestens gegen Ende des ersten Quartals 2022"],
    ],
  ])("so is it of %s", (late, words) => {
    expect(worded({ by: { late } })).toEqual(words);
  });

  test("also where a span ends by then", () => {
    expect(worded({ start: "2022-03-10", end: { by: { late: "2022-06" } } })).toEqual([
      "10 March 2022 to late June 2022 at the latest",
      "ตั้งแต่วันที่ 10 มีนาคม 2565 จนถึงอย่างช้าปลายเดือนมิถุนายน 2565",
      "10. März 2022 bis spätestens gegen Ende Juni 2022",
    ]);
  });
});

describe("what both ends of a range share is said once", () => {
  const range = (start: string, end: string, about: readonly [boolean, boolean] = [true, true]): FuzzyTime => {
    const [from, to] = [start, end].map((text, k) => (about[k] === true ? aboutTime(at(text)) : at(text)));
    return { start: from?.start ?? "unknown", end: to?.end ?? "unknown", zone: from?.zone ?? "UTC" };
  };
  test.each<readonly [what: string, time: FuzzyTime, en: string, th: string, de: string]>([
    [
      "times of one day, both rough",
      range("2024-03-09T02:45Z", "2024-03-09T03:05Z"),
      "9 March 2024, about 02:45–03:05",
      "9 มีนาคม 2567 เวลาราว 02.45–03.05 น.",
      "9. März 2024, etwa 02:45–03:05 Uhr",
    ],
    [
      "times of one day, the last rough",
      range("2024-03-09T02:45Z", "2024-03-09T03:05Z", [false, true]),
      "9 March 2024, 02:45 to about 03:05",
      "9 มีนาคม 2567 เวลา 02.45 น. ถึง ราว 03.05 น.",
      "9. März 2024, 02:45 Uhr bis etwa 03:05 Uhr",
    ],
    [
      "days of one month",
      range("2022-01-17", "2022-01-22"),
      "about 17–22 January 2022",
      "ราววันที่ 17–22 มกราคม 2565",
      "etwa 17.–22. Januar 2022",
    ],
    [
      "times of two days, where nothing is shared",
      range("2022-01-17T23:00Z", "2022-01-18T01:00Z"),
      "17 January 2022, about 23:00 to 18 January 2022, about 01:00",
      "17 มกราคม 2565 เวลาราว 23.00 น. ถึง 18 มกราคม 2565 เวลาราว 01.00 น.",
      "17. Januar 2022, etwa 23:00 Uhr bis 18. Januar 2022, etwa 01:00 Uhr",
    ],
  ])("of %s", (_, time, ...said) => {
    expect([en, th, de].map((language) => formatTime(time, { language }))).toEqual(said);
  });
});
