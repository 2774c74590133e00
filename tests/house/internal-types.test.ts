import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the declarations of the element keep how it comes by its languages to themselves", () => {
  const declared = readFileSync(new URL("api/element.d.ts", import.meta.url), "utf8");
  expect(declared).toContain("class ChronolaneElement");
  expect(declared).not.toMatch(/LanguageLibrary|LoadedLanguages|\blibrary:/u);
});
