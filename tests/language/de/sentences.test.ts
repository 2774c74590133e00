import { describe, expect, test } from "vitest";
import { sentences } from "../../../src/language/de/sentences.ts";

describe("a German paragraph", () => {
  test.each([
    ["Am 21. Januar flog er nach Genf. |Dort sprach er."],
    ["Es war um 44 v. Chr. Rom herrschte. |Dann nicht mehr."],
    ["Prof. Dr. Müller kam ca. um 14.30 Uhr. |Sie ging."],
    ["Am Fr. 21. Jan. 2022 tagte der Rat, z. B. in Berlin. |Ende."],
    ["Wer war das? |Niemand weiß es! |So sei es."],
  ])("%s is cut at its sentences alone", (marked) => {
    const pieces = marked.split("|");
    expect(sentences(pieces.join(""))).toEqual(pieces);
  });

  test("loses nothing", () => {
    const text = "  Am 3. 5. um 8 Uhr.\n\nUnd „dann“ – 1. 2. 3. …  ";
    expect(sentences(text).join("")).toBe(text);
  });
});
