import type { InterfaceWords } from "../../time/interface-words.ts";
import { grouped } from "../../time/wording/say.ts";
import { axis } from "./axis.ts";
import { mark, ui } from "./interface.ts";
import { punctuation } from "./punctuation.ts";

/** The interface's words in Thai. */
export const words: InterfaceWords = {
  punctuation,
  status: {
    happened: "เกิดขึ้นแล้ว",
    ongoing: "กำลังดำเนินอยู่",
    planned: "วางแผนไว้",
    moved: "เปลี่ยนกำหนด",
    cancelled: "ยกเลิก",
  },
  standing: {
    unsourced: "ไม่ระบุแหล่งข่าว",
    attested: "ยืนยันแล้ว",
    reported: "มีรายงาน",
    disputed: "ข้อมูลขัดแย้งกัน",
    denied: "ถูกปฏิเสธ",
    retracted: "ถอนคำพูดแล้ว",
  },
  role: { party: "ผู้เข้าร่วม", agent: "ผู้ดำเนินการ", target: "ฝ่ายผู้รับ", host: "เจ้าภาพ", about: "ผู้ถูกกล่าวถึง" },
  stance: { reports: "รายงาน", asserts: "ระบุ", confirms: "ยืนยัน", denies: "ปฏิเสธ", retracts: "ถอนคำพูด" },
  link: { answers: "ตอบโต้", causes: "นำไปสู่", follows: "เกิดขึ้นต่อจาก", replaces: "แทนที่" },
  mark,
  ui,
  axis,
  summary: (counts, span) => {
    const head = [`${counts.events} เหตุการณ์`, counts.actors > 0 ? `${counts.actors} ฝ่าย` : "", span]
      .filter((part) => part !== "")
      .join(" ");
    const rest: readonly (readonly [number, string])[] = [
      [counts.planned, `วางแผนไว้ ${counts.planned}`],
      [counts.reported, `เป็นเพียงรายงาน ${counts.reported}`],
      [counts.disputed, `ข้อมูลขัดแย้งกัน ${counts.disputed}`],
      [counts.denied, `ถูกปฏิเสธ ${counts.denied}`],
      [counts.undated, `ไม่ระบุวันที่ ${counts.undated}`],
      [counts.hidden, `ซ่อนป้ายชื่อไว้ ${counts.hidden}`],
      [counts.issues, `ข้อมูลมีข้อผิดพลาด ${counts.issues} จุด`],
    ];
    return [head, ...rest.filter(([count]) => count > 0).map(([, text]) => text)].join(" · ");
  },
  lane: (name, events) => `${name} ${events} เหตุการณ์`,
  voices: ({ reports, asserts, confirms, denies, retracts }) => {
    const sides: readonly (readonly [string, readonly string[]])[] = [
      ["ยืนยันโดย", confirms],
      ["ระบุโดย", asserts],
      ["รายงานโดย", reports],
      ["ปฏิเสธโดย", denies],
      ["ถอนคำพูดโดย", retracts],
    ];
    return sides
      .filter(([, names]) => names.length > 0)
      .map(([verb, names]) => `${verb} ${list(names)}`)
      .join(" · ");
  },
  moreNames: (n) => `+${n}`,
  repeatedBy: (names) => `${list(names)} รายงานซ้ำ`,
  independent: (voices, repeats) =>
    `แหล่งข่าวอิสระ ${voices} แหล่ง${repeats === 0 ? "" : ` ไม่นับที่รายงานซ้ำ ${repeats} แหล่ง`}`,
  beforeEvent: (title) => `ก่อน “${title}”`,
  afterEvent: (title) => `หลัง “${title}”`,
  members: (n) => `สมาชิก ${n} ราย`,
  laneExpanded: (name) => `คลี่ ${name} แล้ว สมาชิกแต่ละรายมีแถวของตนเอง`,
  laneCollapsed: (name) => `พับ ${name} แล้ว สมาชิกอยู่รวมในแถวเดียวกัน`,
  laneOpened: (name) => `เปิดแถว ${name} แล้ว แสดงทุกเหตุการณ์`,
  laneClosed: (name) => `ปิดแถว ${name} แล้ว แสดงชื่อเฉพาะเหตุการณ์สำคัญที่สุด`,
  laneOrder: ({ by, shorter }) =>
    by === "weight"
      ? "เรียงแถวตามน้ำหนักของสิ่งที่แต่ละฝ่ายทำ ฝ่ายที่พบกันบ่อยอยู่ติดกัน ฝ่ายที่เป็นผู้รับอย่างเดียวอยู่ท้ายสุด"
      : by === "author"
        ? "เรียงแถวตามลำดับที่ผู้เขียนกำหนด"
        : by === "known"
          ? "คงลำดับแถวใกล้เคียงกับที่เห็นก่อนหน้า ย้ายเฉพาะแถวที่ทำให้เส้นเชื่อมสั้นลง"
          : by === "links-as-author"
            ? "เรียงแถวให้เส้นเชื่อมระหว่างแถวสั้น ซึ่งตรงกับลำดับที่ผู้เขียนกำหนด"
            : `เรียงแถวให้เส้นเชื่อมระหว่างแถวสั้น ${shorter < 1 ? "เท่าที่แถวที่กำหนดตำแหน่งไว้เอื้ออำนวย" : `สั้นกว่าลำดับเดิม ${shorter}%`}`,
  tallerThanAsked: (n) => `สูงกว่า ${n} พิกเซลที่กำหนดไว้`,
  hiddenLabels: (n) => `ซ่อนหรือย่อป้ายชื่อไว้ ${n} ป้ายเพราะที่ไม่พอ`,
  compressed: (spans) =>
    `วาดย่อลง: ${spans.map(({ span, times }) => `${span} (${grouped(times, ",")} เท่า)`).join(", ")}`,
  faultCount: (n) => `ข้อมูลมีข้อผิดพลาด ${n} จุด`,
  settingCount: (n) => `การตั้งค่ามีปัญหา ${n} จุด`,
  towards: (acting, receiving) => `${acting} ต่อ ${receiving}`,
  actorRole: (name, role) => `${name} (${role})`,
  readBy: (rule, from) => `ตีความตามกฎ ${rule}${from === undefined ? "" : ` โดยนับจากวันที่เขียน ${from}`}`,
  list,
};

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return items.length === 2 ? `${items[0] ?? ""} และ ${last}` : `${items.slice(0, -1).join(", ")} และ ${last}`;
}
