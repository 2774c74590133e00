import type { TimelineDocument } from "../../src/model/document.ts";

/** What people write about when, by language: days, weekdays, vague parts, ranges, and clocks of here and elsewhere. */
export const written = {
  th: ["21 ม.ค. 2565", "7/8/63", "เมื่อวันอังคาร", "วันศุกร์หน้า", "สัปดาห์ที่แล้ว", "ต้นเดือนนี้", "ปลายปีที่แล้ว", "ภายในสิ้นเดือนมกราคม", "ตั้งแต่ปลายเดือนธันวาคม", "ระหว่างวันที่ 10-15 มีนาคม", "3 วันก่อน", "ในอีก 2 สัปดาห์", "เมื่อคืนนี้", "พรุ่งนี้", "14.00 น.", "วันที่ 30 ต.ค. 65 เวลา 03.30 น.", "9 ต.ค. 64 เวลา 20.00 น. ตามเวลาประเทศไทย", "9 ต.ค. 64 เวลา 20.00 น. ตามเวลาสากล", "ทศวรรษนี้", "2 มีนาคม 2477", "ราวปี 2480"],
  en: ["21 January 2022", "3/4/2022", "on Tuesday", "next Friday", "last week", "early this month", "late last year", "by the end of the month", "since late December", "between 10 and 15 March", "three days ago", "in two weeks", "last night", "tomorrow", "at 2 pm", "30 October 2022 at 3:30 am", "at 10:00 GMT on 27 March 2022", "2 pm Kyiv time", "14:00 (UTC+02:00)", "the 1980s", "44 BC", "around 1850"],
  de: ["am 21. Januar 2022", "21.1.22", "am Dienstag", "nächsten Freitag", "vergangene Woche", "Anfang Januar", "Ende vergangenen Jahres", "bis Mitte Februar", "seit Ende Dezember", "zwischen dem 10. und 15. März", "vor drei Tagen", "in zwei Wochen", "in der vergangenen Nacht", "morgen früh", "um 14 Uhr", "am 30. Oktober 2022 um 3.30 Uhr", "um 14 Uhr MEZ", "14 Uhr Moskauer Zeit", "14:00 Uhr (UTC+02:00)", "in den 1980er Jahren", "44 v. Chr.", "um 1850"],
} as const;

/** A day, one of two days, a moment right after a change of clocks, and a month. */
export const datelines = ["2022-01-22", "[2022-01-22..2022-01-24]", "2022-10-30T03:30", "2022-03"] as const;

/** A document with every way of saying when: EDTF, a phrase, a zone of its own, and an event of another. */
export const tiny = (zone: string): TimelineDocument => ({
  chronolane: 1, lang: "en", dateline: "[2022-01-22..2022-01-24]", zone, title: { en: "The bridge", th: "สะพาน" },
  actors: [{ id: "town", name: { en: "Town", th: "เมือง" } }], sources: [{ id: "paper", name: { en: "Paper", th: "หนังสือพิมพ์" } }],
  events: ([["2022-01-21T14:00"], [{ phrase: "last week" }], [{ phrase: "เมื่อวันอังคาร", lang: "th" }], [{ phrase: "at 2 pm Kyiv time" }], [{ phrase: "by mid-February" }], ["2022-03-27T02:30", "Europe/Kyiv"], ["2022-13"], [{ after: { event: "e1" } }]] as const).map(([when, own], k) => ({
    id: `e${k + 1}`, title: `Event ${k + 1}`, when, ...(own === undefined ? {} : { zone: own }), actors: [{ actor: "town" }], claims: [{ by: "paper", stance: "reports" as const }],
  })),
});
