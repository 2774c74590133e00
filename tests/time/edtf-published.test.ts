import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import { toEdtf } from "../../src/time/edtf/to-edtf.ts";
import { PUBLISHED, range } from "./edtf-published.ts";

const sections = Object.entries(PUBLISHED).map(([section, examples]) => [section, Object.entries(examples)] as const);

describe.each(sections)("%s", (_, examples) => {
  test.each(examples)("%s is %s", (text, meaning) => {
    expect(range(parseEdtf(text))).toBe(meaning);
  });

  test.each(examples)("%s is written back so that it means the same", (text, meaning) => {
    expect(range(parseEdtf(toEdtf(parseEdtf(text)) ?? ""))).toBe(meaning);
  });
});

test("the table has every example once a section", () => {
  expect(sections).toHaveLength(21);
  expect(sections.flatMap(([, examples]) => examples)).toHaveLength(87);
});
