import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DocumentEvent } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { earliest, latest } from "../../src/time/compare.ts";
import type { FuzzyTime } from "../../src/time/fuzzy.ts";
import { quotesOf, seed, seedText } from "./seeds.ts";

const document = seed("january-2022");
const { timeline } = readTimeline(document);
const text = seedText("january-2022.th.txt");

function event(id: string): TimelineEvent {
  const found = timeline.events.find((one) => one.id === id);
  if (!found) throw new Error(`no event ${id} in the seed`);
  return found;
}
const lanesOf = ({ actors }: TimelineEvent): readonly string[] =>
  actors.map(({ actor }) => timeline.actors.find(({ id }) => id === actor)!.lane);
const claimsOf = (id: string): readonly string[] => event(id).claims.map(({ by, stance }) => `${by} ${stance}`);
const day = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString().slice(0, 10));
/** First day and the day after the last, of a time in floating days. */
const days = (time: FuzzyTime | null): readonly (string | null)[] =>
  time ? [day(earliest(time)), day(latest(time))] : [];
const eventsOfItem = (item: string): readonly (string | undefined)[] =>
  document.events!.filter(({ tags = [] }) => tags.includes(`item:${item}`)).map(({ id }) => id);

describe("the five questions", () => {
  test("Blinken and Lavrov met on 21 January in Geneva: a day, certain, for the United States and Russia", () => {
    const talks = event("talks");
    expect(talks.title).toMatchObject({ en: "Blinken and Lavrov meet in Geneva" });
    expect(days(talks.time)).toEqual(["2022-01-21", "2022-01-22"]);
    expect(lanesOf(talks)).toEqual(["us", "ru"]);
    expect(talks).toMatchObject({ status: "happened", standing: "attested", place: { en: "Geneva" } });
  });

  test("only Scholz's visit is planned, by mid-February", () => {
    expect(timeline.events.filter(({ status }) => status === "planned").map(({ id }) => id)).toEqual(["visit"]);
    expect(event("visit").title).toMatchObject({ en: "Scholz to visit Washington" });
    expect(event("visit").time).toMatchObject({ relation: "ON_OR_BEFORE", end: { part: "MID", precision: "month" } });
    expect(days(event("visit").time)).toEqual(["2022-01-22", "2022-02-21"]);
    expect(lanesOf(event("visit"))).toEqual(["de", "us"]);
  });

  test("disputed are the refused invitation and the meeting called off: reported by German media, denied by the US spokesperson", () => {
    expect(timeline.events.filter(({ standing }) => standing === "disputed").map(({ id }) => id)).toEqual([
      "invitation",
      "called-off",
    ]);
    expect(claimsOf("invitation")).toEqual(["spiegel reports", "nsc denies"]);
    expect(event("invitation").claims.map(({ actor }) => actor)).toEqual([undefined, "us"]);
    expect(event("called-off")).toMatchObject({ status: "cancelled" });
  });

  test("the shipment left in early January, and is only reported", () => {
    expect(event("shipment")).toMatchObject({
      status: "happened",
      standing: "reported",
      time: { start: { part: "START", precision: "month" } },
    });
    expect(days(event("shipment").time)).toEqual(["2022-01-01", "2022-01-11"]);
  });

  test("the aid has been in use since late December and goes on", () => {
    expect(event("aid")).toMatchObject({
      status: "ongoing",
      standing: "reported",
      time: { start: { part: "END", precision: "month" }, end: "open" },
    });
    expect(days(event("aid").time)).toEqual(["2021-12-21", null]);
  });
});

describe("the article's 26 items", () => {
  const items = Array.from({ length: 26 }, (_, i) => `A${String(i + 1).padStart(2, "0")}`);

  test("all stand in the seed, and nothing else does", () => {
    expect(items.filter((item) => eventsOfItem(item).length === 0)).toEqual([]);
    const tagged = document.events!.flatMap(({ tags = [] }) => tags.filter((tag) => tag.startsWith("item:")));
    expect(tagged.filter((tag) => !items.includes(tag.slice("item:".length)))).toEqual([]);
    expect(document.events!.filter(({ tags = [] }) => !tags.some((tag) => tag.startsWith("item:")))).toEqual([]);
  });

  test.each([
    ["talks", ["A01", "A06"]],
    ["rangers-arrive", ["A04", "A19", "A20"]],
    ["visit", ["A11", "A16"]],
  ])("those that tell of one event are one: %s", (id, same) => {
    expect(same.map(eventsOfItem)).toEqual(same.map(() => [id]));
    expect(document.events!.find((one) => one.id === id)!.quotes).toHaveLength(same.length);
  });

  test("a denial is a claim on what it denies, not an event", () => {
    expect(eventsOfItem("A14")).toEqual([...eventsOfItem("A09"), ...eventsOfItem("A12")]);
    for (const id of eventsOfItem("A14")) expect(claimsOf(id!)).toContain("nsc denies");
  });

  test("what has only an order, and what has no date at all, is given none", () => {
    expect(event("berlin-talks").time).toMatchObject({ relation: "BEFORE", anchorEvent: "talks" });
    expect(timeline.events.filter(({ time }) => time === null).map(({ id }) => id)).toEqual(["omicron"]);
  });

  test("the post-war treaty and the Cold War are background, and no other", () => {
    expect(timeline.events.filter(({ context }) => context).map(({ id }) => id)).toEqual(["treaty", "cold-war"]);
  });

  test("standings vary as the voices do", () => {
    expect(
      Object.fromEntries(
        [
          "interview",
          "congress-told",
          "fastest-transfer",
          "visit",
          "burns-visit",
          "rangers-arrive",
          "helicopters",
          "berlin-asked",
          "treaty",
        ].map((id) => [id, event(id).standing]),
      ),
    ).toEqual({
      interview: "attested",
      "congress-told": "attested",
      "fastest-transfer": "attested",
      visit: "attested",
      "burns-visit": "reported",
      "rangers-arrive": "reported",
      helicopters: "reported",
      "berlin-asked": "reported",
      treaty: "reported",
    });
  });

  test("seven lanes hold all of them", () => {
    expect(timeline.actors.filter(({ id, lane }) => id === lane).map(({ id }) => id)).toEqual([
      "us",
      "ru",
      "de",
      "uk",
      "ua",
      "nato",
      "fr",
    ]);
    expect(new Set(timeline.events.flatMap(lanesOf))).toEqual(new Set(["us", "ru", "de", "uk", "ua", "nato", "fr"]));
  });
});

describe("the quotes", () => {
  const all = document.events!.map((one): readonly [string, DocumentEvent] => [one.id!, one]);

  test.each(all)("every telling of %s is quoted, and so is every claim on it", (_, one) => {
    expect(one.quotes?.length).toBeGreaterThan(0);
    expect(one.claims!.filter(({ quote }) => quote === undefined)).toEqual([]);
  });

  test.each(all)("of %s stand in the text at their offsets, with the words before and after", (_, one) => {
    for (const { exact, prefix = "", suffix = "", start, end } of quotesOf(one)) {
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(text.slice(end).startsWith(suffix)).toBe(true);
      expect(prefix.length + suffix.length).toBeGreaterThan(0);
    }
  });
});

// The published article is not part of this project: its words can be compared only where someone keeps it beside the checkout.
const article = new URL("../../../shared/article.th.txt", import.meta.url);

describe.skipIf(!existsSync(article))(
  "beside the published article (skipped where its text is not beside the project)",
  () => {
    const published = existsSync(article) ? readFileSync(article, "utf8") : "";

    test("no run of the text longer than 40 characters is the article's", () => {
      expect(sharedRuns(text, published, 41)).toEqual([]);
    });

    test("date phrases and names apart, no run longer than 25 characters is", () => {
      expect(sharedRuns(withoutCommonWords(text, "\u0000"), withoutCommonWords(published, "\u0001"), 26)).toEqual([]);
    });
  },
);

/** The runs of `length` characters of one text that the other has too. */
function sharedRuns(a: string, b: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, a.length - length + 1) }, (_, i) => a.slice(i, i + length)).filter((run) =>
    b.includes(run),
  );
}

/** Two texts may share these. A mark stands in their place, another in each text, so that no run goes across. */
function withoutCommonWords(words: string, mark: string): string {
  const dates = [
    "เมื่อวันศุกร์ที่ 21 ม.ค.ที่ผ่านมา",
    "เมื่อวันที่ 21 ม.ค.2565",
    "ตั้งแต่ปลายเดือนธันวาคมปีที่แล้ว",
    "ภายในกลางเดือนกุมภาพันธ์ 2565",
    "เมื่อต้นเดือนมกราคมที่ผ่านมา",
    "เมื่อสัปดาห์ที่แล้ว",
    "ในสัปดาห์นี้",
    "เมื่อปลายปีที่แล้ว",
    "เมื่อวันอังคาร",
    "ในเดือนธันวาคม 2564",
    "ในเดือนกุมภาพันธ์",
    "เมื่อวันพฤหัสบดี",
    "เมื่อวันศุกร์",
    "หลังสงครามโลกใหม่ๆ",
  ];
  const names = [
    "เยนส์ สโตลเทนเบิร์ก เลขาธิการ",
    "แอนโทนี บลิงเคน",
    "วิลเลียม เบิร์นส์",
    "โอลาฟ ชอลซ์",
    "กระทรวงการต่างประเทศสหรัฐ",
    "สภาความมั่นคงแห่งชาติ",
  ];
  return [...dates, ...names].reduce((rest, common) => rest.replaceAll(common, mark), words);
}
