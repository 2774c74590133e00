import { expect, test } from "vitest";
import { night } from "../../stories/desk/night.ts";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { renderHTML } from "../../src/page/page.ts";

/** The headings and the times of a page's list. */
const timesOf = (page: string): readonly string[] =>
  page.match(/<h3 class="chronolane-day">.*?<\/h3>|<p class="chronolane-when">.*?<\/p>/gsu) ?? [];

test.each([
  [en, "12 February 2023", "Sunday, 12 February 2023"],
  [th, "12 กุมภาพันธ์ 2566", "วันอาทิตย์ที่ 12 กุมภาพันธ์ 2566"],
  [de, "12. Februar 2023", "Sonntag, 12. Februar 2023"],
] as const)("the page's list says the day of a night once, as a heading, in $code", (language, date, heading) => {
  const page = renderHTML(night, { languages: [en, th, de], lang: language.code });
  expect(page).toContain(`<h3 class="chronolane-day">${heading}</h3>`);
  expect(timesOf(page).filter((text) => text.includes(date))).toHaveLength(1);
  expect(timesOf(page).length).toBeGreaterThan(25);
});

test("below the heading of its day an event has its time of day, and one of the whole day none", () => {
  const page = renderHTML(
    {
      chronolane: 1,
      zone: "UTC",
      events: [
        { title: "All day", when: "2022-01-21" },
        { title: "At noon", when: "2022-01-21T12:00Z" },
        { title: "Some time", when: "2022" },
      ],
    },
    { languages: [en] },
  );
  const whens = timesOf(page).map((text) => text.replace(/<small>.*<\/small>/u, "").replace(/<[^>]*>/gu, ""));
  expect(whens).toEqual(["2022", "2022", "Friday, 21 January 2022", "", "12:00"]);
});

test("who acts upon whom is said with an arrow, and with words where it is read out", () => {
  const roles = { a: "agent", b: "party", c: "target", d: "host" } as const;
  const document = {
    chronolane: 1,
    actors: Object.keys(roles).map((id) => ({ id, name: id.toUpperCase() })),
    events: [
      { title: "Event", when: "2022-01-21", actors: Object.entries(roles).map(([actor, role]) => ({ actor, role })) },
    ],
  };
  for (const [language, said] of [
    [en, "A and B → C · D (host)"],
    [th, "A และ B → C · D (เจ้าภาพ)"],
    [de, "A und B → C · D (Gastgeber)"],
  ] as const)
    expect(renderHTML(document, { languages: [language] })).toContain(said);
});

test("a page says with its actors why the lanes of its picture have their order", () => {
  for (const [language, said] of [
    [en, "Lanes are ordered by the weight of what their actors do"],
    [th, "เรียงแถวตามน้ำหนักของสิ่งที่แต่ละฝ่ายทำ"],
    [de, "Die Zeilen stehen nach dem Gewicht dessen"],
  ] as const) {
    const page = renderHTML(night, { languages: [en, th, de], lang: language.code });
    expect(page.slice(page.indexOf("<details"))).toContain(said);
  }
  expect(renderHTML(night, { languages: [en], order: "document" })).toContain("Lanes are in the author’s order.</p>");
});
