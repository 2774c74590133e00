import { expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { Form } from "../../src/scene/options.ts";
import type { Mark } from "../../src/scene/scene.ts";
import { claims, doc, event, sources } from "../model/tiny.ts";

const document = {
  ...doc(
    event("e", "2022-01-18", { claims: claims("spiegel:reports sky:reports post:denies") }),
    event("f", "2022-01-12", { claims: claims("sky:reports") }),
  ),
  sources: sources("spiegel sky post"),
};

const marksOf = (form: Form, width = 900): readonly Mark[] =>
  drawScene(readTimeline(document).timeline, { languages: [en], lang: "en", form, width }).marks;

/** How many signs a mark has that read one way only: those of stances. */
const signs = (marks: readonly Mark[], id: RegExp): number =>
  marks
    .filter((mark) => id.test(mark.id))
    .flatMap(({ shapes }) => shapes)
    .filter((shape) => shape.shape === "path" && shape.upright === true).length;
const texts = (marks: readonly Mark[], id: RegExp): readonly string[] =>
  marks
    .filter((mark) => id.test(mark.id))
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : [])));

test("a column shows a mark for each stance at the event itself, and the number of voices", () => {
  const marks = marksOf("column", 390);
  // » has one stroke, ⊘ two.
  expect(signs(marks, /^label:e/u)).toBe(3);
  expect(texts(marks, /^label:e/u)).toContain("2");
  // The words name the one voice.
  expect(signs(marks, /^label:f/u)).toBe(0);
  expect(texts(marks, /^label:f/u)).toContain("reported by sky");
});

test("a list sets who says so and who denies it below what is contested, and names a lone voice", () => {
  const marks = marksOf("list");
  const said = texts(marks, /^label:e/u);
  expect(said.filter((text) => text.includes(":"))).toEqual(["spiegel: reports", "sky: reports", "post: denies"]);
  expect(signs(marks, /^label:e/u)).toBe(4);
  expect(texts(marks, /^label:f/u).at(-1)).toBe("sky");
});

test("lanes name who says so and who denies it in a block beside what is contested, with the sign of each stance", () => {
  const marks = marksOf("lanes");
  expect(texts(marks, /^dispute:e/u)).toEqual(["spiegel: reports", "sky: reports", "post: denies"]);
  expect(signs(marks, /^dispute:e/u)).toBe(4);
  expect(texts(marks, /^label:e/u)).toEqual(["e", "disputed"]);
  expect(texts(marks, /^label:f/u)).toEqual(["f", "sky"]);
  expect(signs(marks, /^(?:body|label):/u)).toBe(0);
});

test("the number of independent voices is said in words", () => {
  const { targets } = drawScene(readTimeline(document).timeline, { languages: [en], lang: "en" });
  expect(targets.find(({ event: id }) => id === "e")?.text).toContain("3 independent sources");
});
