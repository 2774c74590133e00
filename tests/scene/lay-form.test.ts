import { expect, test } from "vitest";
import { en } from "../../src/en.ts";
import { readTimeline } from "../../src/model/read.ts";
import { layoutTimeline } from "../../src/scene/forms/layout.ts";
import { seed } from "../layout/laid.ts";

test("a narrow layout is one of lanes where the form is left open, also by undefined", () => {
  const { timeline } = readTimeline(seed("apollo-11-landing"));
  const options = { languages: [en], width: 600 };
  const left = layoutTimeline(timeline, { ...options, form: undefined } as never);
  expect(JSON.stringify(left)).toBe(JSON.stringify(layoutTimeline(timeline, options)));
});
