import { describe, expect, it } from "vitest";
import { breaks } from "../../src/language/th/breaks.ts";

describe("where a Thai line may break", () => {
  it.each([
    ["ต้นเดือนมกราคม", ["ต้น", "เดือน", "มกราคม"]],
    ["สหรัฐฯ ส่งพัสดุ", ["สหรัฐฯ ", "ส่ง", "พัสดุ"]],
    ["พบ (Olaf Scholz) แล้ว", ["พบ ", "(Olaf ", "Scholz) ", "แล้ว"]],
    ["เงียบๆ", ["เงียบๆ"]],
  ])("%s breaks between words only", (text, pieces) => {
    expect(breaks(text)).toEqual(pieces);
  });

  it("loses nothing of the text", () => {
    const text = "ก่อน “บลิงเคนพบลาฟรอฟที่เจนีวา” · 21 ม.ค. — 2565, 30 นาย\n\n  ";
    expect(breaks(text).join("")).toBe(text);
  });
});
