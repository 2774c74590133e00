import { expect, test } from "vitest";
import { en } from "../../src/language/en/en.ts";
import { anchorsOf } from "../../src/page/anchors.ts";
import { readTimeline } from "../../src/model/read.ts";
import { renderHTML } from "../../src/page/page.ts";

const events = ["talks", "a b", "a-b", "ประชุม", 'x"><script>', "a b"].map((id) => ({
  id,
  title: id,
  when: "2022-01-21",
  links: [{ to: "talks", kind: "follows" }],
}));
const document = { chronolane: 1, lang: "en", events };

test("an event's place on a page is called after its id, whatever stands before it", () => {
  const { timeline } = readTimeline(document);
  const anchors = [...anchorsOf(timeline, "p").values()];
  expect(anchors.slice(0, 5)).toEqual([
    "p-event-talks",
    "p-event-a-b",
    "p-event-a-b-2",
    "p-event-ประชุม",
    "p-event-x-script-",
  ]);
  expect(new Set(anchors).size).toBe(6);
  const later = readTimeline({ ...document, events: [{ id: "new", title: "new", when: "2021" }, ...events] }).timeline;
  expect(anchorsOf(later, "p").get("talks")).toBe("p-event-talks");
});

test("links between events lead to such places", () => {
  const html = renderHTML(document, { languages: [en], idPrefix: "p", fragment: true });
  const places = new Set([...html.matchAll(/ id="(p-event-[^"]+)"/gu)].map(([, id]) => id));
  const targets = [...html.matchAll(/ href="#(p-event-[^"]+)"/gu)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(3);
  for (const target of targets) expect(places).toContain(target);
});
