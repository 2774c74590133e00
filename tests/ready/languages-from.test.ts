import { expect, test } from "vitest";
import { de } from "../../src/de.ts";
import { en } from "../../src/en.ts";
import { languagesFrom } from "../../src/ready/languages-from.ts";
import { libraryOf } from "../../src/ready/library.ts";

const document = { lang: "de", events: [] };

async function languages(load: () => Promise<typeof de>) {
  const warnings: string[] = [];
  const library = libraryOf([en], { languages: { de: load }, phrases: {} });
  const found = await languagesFrom(library, {
    document,
    lang: undefined,
    warn: (sentence) => {
      warnings.push(sentence);
    },
  });
  return { codes: found.map(({ code }) => code), warnings };
}

test("a language that cannot be loaded is left out, and a warning says which and what to do", async () => {
  expect(await languages(() => Promise.reject(new Error("offline")))).toEqual({
    codes: ["en"],
    warnings: [
      'chronolane: the language "de" could not be loaded; a language at hand is used; check the connection and that the package\'s files are served together; call languagesFor again to try again',
    ],
  });
});

test("one that is loaded comes without a warning", async () => {
  expect(await languages(() => Promise.resolve(de))).toEqual({ codes: ["en", "de"], warnings: [] });
});
