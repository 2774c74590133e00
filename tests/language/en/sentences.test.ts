import { describe, expect, test } from "vitest";
import { sentences } from "../../../src/language/en/sentences.ts";

describe("an English paragraph", () => {
  test.each([
    ["On Jan. 21 she flew to Geneva. |There she spoke."],
    ["The U.S. and Mr. Smith met at 3 p.m. Friday. |Then they left."],
    ["It was 44 B.C. Rome ruled. |Then it did not."],
    ["Who was that? |Nobody knows! |So be it."],
  ])("%s is cut at its sentences alone", (marked) => {
    const pieces = marked.split("|");
    expect(sentences(pieces.join(""))).toEqual(pieces);
  });

  test("loses nothing", () => {
    const text = "  On Jan. 3 at 8 a.m. …\n\nAnd “then” – no. 1. 2. …  ";
    expect(sentences(text).join("")).toBe(text);
  });
});
