import { readFileSync } from "node:fs";
import { it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { renderSVG } from "../../src/page/picture.ts";
import { th } from "../../src/th.phrases.ts";
import { expectPicture } from "./golden.ts";

/*
 * A picture that changes is a design review: open it before you accept it with
 * `npx vitest run --project node --project alone tests/pictures --update`.
 */
const pictures = [
  ["january-2022", "en", "light", 1200],
  ["january-2022", "th", "light", 1200],
  ["january-2022", "th", "light", 390],
  ["january-2022", "en", "dark", 1200],
  ["apollo-11-landing", "en", "light", 1200],
  ["story-of-zero", "th", "light", 1200],
] as const;

it.each(pictures)("%s in %s, %s, at %i px is the picture that was looked at", async (seed, lang, theme, width) => {
  const document: unknown = JSON.parse(readFileSync(new URL(`../../seeds/${seed}.json`, import.meta.url), "utf8"));
  await expectPicture(
    renderSVG(document, { languages: [en, th], lang, theme, width }),
    `${seed}.${lang}.${theme}.${width}.svg`,
  );
});
