import { expect, test } from "vitest";

test("this browser splits Thai into words", () => {
  const segmenter = new Intl.Segmenter("th", { granularity: "word" });
  expect([...segmenter.segment("กลางเดือนกุมภาพันธ์")].map(({ segment }) => segment)).toEqual(["กลาง", "เดือน", "กุมภาพันธ์"]);
});

test("the font of the tests is there for Thai and for Latin, so that a measured width is the same everywhere", () => {
  expect(document.fonts.check('16px "Noto Sans Thai Variable"', "มกราคม January")).toBe(true);
});
