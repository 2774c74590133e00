import type { TimelineDocument } from "../src/index.ts";

const titles: readonly (readonly [title: string, when: string, actor: string])[] = [
  ["สภาเทศบาลเมืองท่าช้างงามลงมติสร้างสะพานข้ามแม่น้ำแห่งใหม่แทนสะพานไม้ที่ใช้มานานกว่าห้าสิบปี", "1932-02-08", "council"],
  ["บริษัทก่อสร้างไทยพัฒนาเสนอแบบสะพานเหล็กสามช่วงที่เปิดให้เรือใบขนาดใหญ่ลอดผ่านได้ทั้งวันทั้งคืน", "1932-03-15", "builder"],
  ["ชาวบ้านริมฝั่งเหนือร้องเรียนว่าทางลงสะพานจะตัดผ่านตลาดเช้าและบ้านเรือนสิบเจ็ดหลัง", "1932-04-20", "people"],
  ["คณะกรรมการไกล่เกลี่ยตกลงให้ย้ายเชิงสะพานไปทางทิศตะวันออกและชดเชยเจ้าของที่ดินทุกราย", "1932-05-25", "council"],
  ["คนงานเริ่มตอกเสาเข็มต้นแรกท่ามกลางน้ำหลากที่สูงที่สุดในรอบยี่สิบปี", "1932-08-02", "builder"],
  ["งานหยุดลงชั่วคราวเพราะเหล็กที่สั่งจากต่างประเทศมาถึงช้ากว่ากำหนดสองเดือน", "1932-10-11", "builder"],
  ["ตลาดเช้าย้ายไปที่ลานวัดจนกว่าถนนสายใหม่จะสร้างเสร็จ", "1932-11-03", "people"],
  ["พิธีเปิดสะพานจัดขึ้นพร้อมการแข่งเรือยาวของหมู่บ้านทั้งสองฝั่งแม่น้ำ", "1933-01-14", "council"],
];

/** An invented bridge, told in long titles. */
export const longTitles: TimelineDocument = {
  chronolane: 1,
  title: "สะพานแห่งเมืองท่าช้างงาม",
  lang: "th",
  zone: "Asia/Bangkok",
  dateline: "1933-02-01",
  actors: [
    { id: "council", name: "สภาเทศบาล", kind: "organisation" },
    { id: "builder", name: "ไทยพัฒนา", aliases: ["บริษัทก่อสร้างไทยพัฒนา"], kind: "organisation" },
    { id: "people", name: "ชาวบ้านฝั่งเหนือ" },
  ],
  sources: [{ id: "paper", name: "หนังสือพิมพ์ริมน้ำ" }],
  events: titles.map(([title, when, actor], k) => ({
    id: `bridge-${k + 1}`,
    title,
    when,
    actors: [{ actor }],
    claims: [{ by: "paper", stance: "reports" }],
  })),
};
