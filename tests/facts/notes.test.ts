import { expect, test } from "vitest";
import { en } from "../../src/en.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { TextShape } from "../../src/scene/shape.ts";
import { th } from "../../src/th.ts";

const credit = "เรียบเรียงจากรายงานข่าวของสำนักข่าวต่างประเทศและคำแถลงของกระทรวงการต่างประเทศ".repeat(2);
const { timeline } = readTimeline({
  chronolane: 1,
  lang: "en",
  title: "Talks",
  credit: { th: credit },
  events: [{ id: "e", title: "Talks begin", when: "2022-01-03" }],
});
const scene = drawScene(timeline, { languages: [en, th], lang: "en", width: 320, form: "list" });
const drawn = scene.marks
  .flatMap(({ shapes }) => shapes)
  .filter((shape): shape is TextShape => shape.shape === "text" && /[ก-๛]/u.test(shape.text));

test("a note in another language than the picture's is marked with it, and broken by its rules", () => {
  expect(drawn.length).toBeGreaterThan(1);
  expect(drawn.map(({ lang }) => lang)).toEqual(drawn.map(() => "th"));
  expect(drawn.map(({ text }) => text).join("")).toBe(credit);
  const words = th.breaks!(credit);
  const ends = words.map((_, k) => words.slice(0, k + 1).join("").length);
  let at = 0;
  for (const { text } of drawn) expect(ends).toContain((at += text.length));
});
