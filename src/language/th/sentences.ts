/** A clause shorter than this is no sentence by itself. */
const shortest = 40;
/** What is shorter, between two spaces, is rather a name or an item of a list. */
const listItem = 20;
/** A bracket that is not closed by then was forgotten. */
const longest = 400;

/** Words that open a clause of their own. */
const opening =
  /^(?:แต่(?!จะ|ก็|ไม่|ยัง)|ขณะที่|ในขณะ|ล่าสุด|ส่วน|ด้าน|ทั้งนี้|นอกจาก|อย่างไรก็|ต่อมา|จากนั้น|ก่อนหน้า|สุดท้าย|มี ?รายงาน|สรุป)/u;
/** Words that carry on with what precedes them: it is their subject, or leads to them. */
const continuing =
  /^(?:ซึ่ง|โดย|เพื่อ|เพิ่ง|ได้|ถูก|ที่|อัน|ว่า|จึง|จน|อย่าง|กรณี|เป็น(?!ช่วงเวลา)|พร้อม|ตาม|ภาย|แต่|หรือ|ก็|ยัง|ไม่|ใน(?!ขณะ|การ|เวลา)|เมื่อ|เนื่องจาก|เพราะ|เลขาธิการ|ประธานาธิบดี|นายกรัฐมนตรี|รัฐมนตรี|รมว\.|ผู้อำนวยการ|เข้า|ให้|ปฏิเสธ|ส่ง|เดินทาง|ดอด|มาจาก|ประกาศ|แถม|บอก|ของ|จาก|กับ|แก่|ต่อ(?!มา)|ร่วม|และ(?:ไม่|เสริม|เป็น|จะ|ได้|ยัง|บอก|ถูก|ถึง)|[ๆฯ)\]”’…])/u;
/** Words that open what comes before its clause: "after the talks, …". */
const prelude = /^(?:ในการ|เมื่อ|หลัง|ภายหลัง|ระหว่าง|ก่อน(?!หน้า))/u;
/** Verbs: with one of them, or so many letters, the clause itself is there. */
const predicate = /^(?:ได้|ถูก|เข้า|ให้|ปฏิเสธ|ส่ง|เดินทาง|ดอด|ประกาศ|บอก|จะ|ยัง|ไม่|ก็)/u;
const wholeClause = 28;
/** What no clause ends with: it leads on to the next word. */
const leading = /(?:[\d๐-๙.,:(“‘[–-]|ๆ|ว่า|คือ|และ|กับ|ของ|ที่|นาย|นาง|นางสาว)$/u;
const spaced = /[^\s\u200b]+[\s\u200b]*|^[\s\u200b]+/gu;

/**
 * A Thai paragraph cut into clauses. Thai marks no end of a sentence: a space may separate sentences, and as well
 * beside a number, in a name or in a list. Joined, the pieces are the paragraph.
 */
export function sentences(paragraph: string): readonly string[] {
  const cuts: number[] = [0];
  let depth = 0;
  let at = 0;
  let before = "";
  let isAhead = false;
  for (const piece of paragraph.match(spaced) ?? []) {
    const length = at - (cuts.at(-1) ?? 0);
    const words = piece.trim();
    if (length > longest) depth = 0;
    const isCut = length > 0 && depth === 0 && !belongs(words, { before, length });
    if (isCut && !(isAhead && !opening.test(words))) cuts.push(at);
    isAhead =
      isCut || length === 0
        ? !isAhead && prelude.test(words)
        : isAhead && !predicate.test(words) && (prelude.test(words) || words.length < wholeClause);
    depth = Math.max(0, depth + brackets(words));
    before = words.slice(-longest);
    at += piece.length;
  }
  return cuts.map((from, i) => paragraph.slice(from, cuts[i + 1])).filter((clause) => clause !== "");
}

/** Whether a piece goes on with the clause before it, which is so long and whose last piece that is. */
function belongs(piece: string, { before, length }: { readonly before: string; readonly length: number }): boolean {
  if (/^[\d๐-๙(“‘[]/u.test(piece) || leading.test(before)) return true;
  if (opening.test(piece)) return length < shortest / 2;
  return length < shortest || piece.length < listItem || /^[a-z]/iu.test(piece) || continuing.test(piece);
}

/** How many brackets a piece leaves open. */
function brackets(piece: string): number {
  return (piece.match(/[([]/gu)?.length ?? 0) - (piece.match(/[)\]]/gu)?.length ?? 0);
}
