import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { renderHTML } from "../../src/page/page.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { th } from "../../src/th.phrases.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import { formatTime } from "../../src/time/wording/format-time.ts";
import { laid } from "../layout/laid.ts";

const night = "[2026-11-14T20:00..2026-11-15T06:00]";
const story = (...when: readonly string[]): unknown => ({
  chronolane: 1,
  lang: "en",
  zone: "UTC",
  actors: [{ id: "a", name: "A" }],
  events: when.map((text, k) => ({ id: `e${k}`, title: `Event ${k}`, when: text, actors: [{ actor: "a" }] })),
});
const drawn = (document: unknown, lang: string, width = 1200): Scene =>
  drawScene(readTimeline(document).timeline, { languages: [en, th, de], lang, width });
const textsOf = ({ marks }: Scene): string =>
  marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : []))).join(" ");

describe("some moment between two times of day", () => {
  test.each([
    ["en", "between 14 November 2026, 20:00 and 15 November 2026, 06:00"],
    ["th", "ช่วงใดช่วงหนึ่งระหว่างวันที่ 14 พฤศจิกายน 2569 เวลา 20.00 น. ถึง 15 พฤศจิกายน 2569 เวลา 06.00 น."],
    ["de", "zwischen dem 14. November 2026, 20:00 Uhr und dem 15. November 2026, 06:00 Uhr"],
  ])(
    "is said so in %s, by its last minute and not by the one after it, in summary, list, table and details",
    (lang, said) => {
      const page = renderHTML(story(night), { languages: [en, th, de], lang });
      expect(page).not.toMatch(/06[:.]01/u);
      expect(page.split(said).length - 1).toBeGreaterThan(2);
      expect(drawn(story(night), lang).summary).toContain(said);
      const both = drawn(story("2026-11-14T12:00", night), lang).summary;
      expect(both).toMatch(/12[:.]00.*06[:.]00/u);
      expect(both).not.toMatch(/06[:.]01/u);
    },
  );

  test("is a line between caps, at every width, and the legend says what that means", () => {
    const { items, scale } = laid(story("2026-11-14T12:00", night, "2026-11-15T09:00"));
    const { body } = items.find(({ event }) => event.id === "e1")!;
    expect(body).toMatchObject({ form: "dimension", start: "cap", end: "cap" });
    expect(body.x0).toBeCloseTo(scale!.x(Date.UTC(2026, 10, 14, 20)), 3);
    expect(body.x1).toBeCloseTo(scale!.x(Date.UTC(2026, 10, 15, 6, 1)), 3);
    const list = drawn(story("2026-11-14T12:00", night), "en", 390);
    expect(textsOf(list)).toContain("between 14 Nov, 20:00 and 15 Nov, 06:00");
    expect(textsOf(list)).toContain("at some time in this span");
  });

  test.each([
    ["[2026-11-14T15..2026-11-14T17:30]", "between 14 November 2026, 15:00 and 17:30"],
    ["[2026-11-14T20:00..2026-11-15T06:00:30]", "between 14 November 2026, 20:00:00 and 15 November 2026, 06:00:30"],
    ["[2026-11-14..2026-11-15T06:00]", "between 14 November 2026, 00:00 and 15 November 2026, 06:00"],
    ["[2026-11-14T20:00..2026-11-15T06]", "between 14 November 2026, 20:00 and 15 November 2026, 07:00"],
    ["[2026-11-14T20:00:00.250..2026-11-14T20:00:00.900]", "between 14 November 2026, 20:00:00.250 and 20:00:00.900"],
  ])("%s is said by the times as they were written", (text, said) => {
    expect(formatTime(parseEdtf(text), { language: en })).toBe(said);
    expect(drawn(story(text), "en").summary).toContain(said);
  });

  test("ends a summary as a deadline does, with the day once where it is one", () => {
    expect(drawn(story("2026-11-14T12:00", "[2026-11-14T15:00..2026-11-14T17:30]"), "en").summary).toContain(
      "14 November 2026, 12:00 to 17:30 at the latest",
    );
    expect(drawn(story("[2026-11-14T20:00,2026-11-15T06:00]", "2026-11-14T22:00"), "en").summary).toContain(
      "14 November 2026, 20:00 to 15 November 2026, 06:00",
    );
  });
});
