import { expect, test } from "vitest";
import { baseOf, nearestTag } from "../../src/base/language-tag.ts";

test.each([
  ["EN", "en"],
  ["TH", "th"],
  ["en-US", "en"],
  ["th", "th"],
  ["", ""],
])("the base of %j is %j", (tag, base) => {
  expect(baseOf(tag)).toBe(base);
});

test.each([
  ["the same before the bare one", "EN-us", ["en", "en-US"], "en-US"],
  ["the bare one before another region", "en-GB", ["en-US", "EN"], "EN"],
  ["else another region", "TH", ["en", "th-TH"], "th-TH"],
  ["else none", "fr", ["en", "th"], undefined],
] as const)("the nearest tag: %s", (_which, wanted, tags, found) => {
  expect(nearestTag(tags, wanted)).toBe(found);
});
