import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { renderHTML } from "../../src/page/page.ts";
import { renderSVG } from "../../src/page/picture.ts";
import { th } from "../../src/th.phrases.ts";
import { calendars } from "../../src/time/calendars/calendars.ts";
import type { Calendar } from "../../src/time/language.ts";

const document = {
  chronolane: 1,
  title: "Talks",
  lang: "en",
  events: ["2022-01", "2022-03", "2022-06"].map((when) => ({ title: "Talks", when })),
};
const texts = (svg: string): readonly string[] => [...svg.matchAll(/>([^<>]+)</gu)].map(([, text]) => text ?? "");

describe("a picture", () => {
  test.each([
    ["gregory", ["January 2022", "February 2022"]],
    ["buddhist", ["February 2565 BE"]],
    ["japanese", ["February Reiwa 4"]],
    ["islamic", ["Rajab 1443 AH"]],
    ["hebrew", ["Shevat 5782 AM", "Adar I 5782 AM", "Adar II 5782 AM"]],
    ["persian", ["Esfand 1400 AP", "Farvardin 1401 AP"]],
  ] as const)("has the months and years of the %s calendar on its axis", (calendar, words) => {
    const said = texts(renderSVG(document, { languages: [en], calendar, width: 1400, linear: true }));
    for (const word of words) expect(said).toContain(word);
  });

  test("has another axis and other words in each calendar, in both languages and in a page", () => {
    for (const lang of ["en", "th"])
      expect(
        new Set(calendars.map((calendar) => renderSVG(document, { languages: [en, th], lang, calendar }))).size,
      ).toBe(6);
    expect(renderHTML(document, { languages: [en], calendar: "persian" })).toContain("11 Dey to 11 Bahman 1400 AP");
  });

  test("in a calendar that nobody knows is refused with the names of all six", () => {
    expect(() => renderSVG(document, { languages: [en], calendar: "mayan" as Calendar })).toThrow(
      'options.calendar is "mayan" in renderSVG; use gregory, buddhist, japanese, islamic, hebrew or persian',
    );
  });
});
