import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { draftTimeline } from "../../src/draft/draft.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import { th } from "../../src/language/th/phrases/language.ts";
import type { DocumentEvent } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { renderSVG } from "../../src/page/picture.ts";
import { earliest, latest } from "../../src/time/compare.ts";
import type { FuzzyTime } from "../../src/time/fuzzy.ts";
import { gazetteer } from "./gazetteer.ts";

// The published article is not part of this project: it can be read only where someone keeps it beside the checkout.
const file = (name: string): URL => new URL(`../../../shared/${name}`, import.meta.url);
const isHere = existsSync(file("article.th.txt")) && existsSync(file("article-items.json"));

interface Range {
  readonly earliest: string | null;
  readonly latestExclusive: string | null;
}
interface Item {
  readonly id: string;
  readonly expression: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly temporal: Range & { readonly alternatives?: readonly Range[] };
}
interface Items {
  readonly items: readonly Item[];
  readonly nonDates: readonly { readonly spans: readonly { readonly start: number; readonly end: number }[] }[];
}

describe.skipIf(!isHere)(
  "the draft of the published article, read from 22 January 2022 (skipped where its text is not beside the project)",
  () => {
    const article = isHere ? readFileSync(file("article.th.txt"), "utf8") : "";
    const { items, nonDates } = isHere
      ? (JSON.parse(readFileSync(file("article-items.json"), "utf8")) as Items)
      : { items: [], nonDates: [] };
    const made = (dateline: string): ReturnType<typeof draftTimeline> =>
      draftTimeline(article, { language: th, dateline, zone: "Asia/Bangkok", actors: gazetteer });
    const { document, issues } = made("2022-01-22");
    const fuzzy = made("[2022-01-22..2022-01-24]").document;

    const datable = items.filter(
      ({ expression, temporal }) =>
        expression !== null && (temporal.earliest !== null || temporal.latestExclusive !== null),
    );
    // Their last day is that of a dateline that is not known better than 22 to 24 January.
    const leaning = ["A03", "A05"];
    const eventOf = ({ expression }: Item, { events = [] } = document): DocumentEvent | undefined =>
      events.find(
        ({ draft }) =>
          expression !== null && draft!.phrase.start! < expression.end && expression.start < draft!.phrase.end!,
      );
    const timeIn = (of: typeof document, item: Item): TimelineEvent =>
      readTimeline(of, { languages: [th, en] }).timeline.events.find(({ id }) => id === eventOf(item, of)?.id)!;
    const day = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString().slice(0, 10));
    const range = (time: FuzzyTime): Range => ({ earliest: day(earliest(time)), latestExclusive: day(latest(time)) });
    const wanted = ({ temporal }: Item): readonly Range[] =>
      [temporal, ...(temporal.alternatives ?? [])].map(({ earliest: from, latestExclusive }) => ({
        earliest: from,
        latestExclusive,
      }));

    test("finds every item that says when", () => {
      expect(datable.map(({ id }) => id).toSorted()).toEqual(
        [
          "01",
          "02",
          "03",
          "05",
          "06",
          "07",
          "11",
          "13",
          "16",
          "17",
          "18",
          "19",
          "20",
          "21",
          "22",
          "23",
          "24",
          "25",
          "26",
        ].map((number) => `A${number}`),
      );
      expect(datable.filter((item) => eventOf(item) === undefined).map(({ id }) => id)).toEqual([]);
    });

    test.each(datable.filter(({ id }) => !leaning.includes(id)).map((item) => [item.id, item] as const))(
      "reads %s as its readers do, in the first place",
      (_, item) => {
        const { time } = timeIn(document, item);
        expect(
          [item.temporal].map(({ earliest: from, latestExclusive }) => ({ earliest: from, latestExclusive })),
        ).toContainEqual(range(time!));
      },
    );

    test.each(datable.filter(({ id }) => leaning.includes(id)).map((item) => [item.id, item] as const))(
      "reads %s up to the end of a dateline that is vague itself",
      (_, item) => {
        expect(wanted(item)).toContainEqual(range(timeIn(fuzzy, item).time!));
        expect(range(timeIn(document, item).time!)).toEqual({ ...wanted(item)[0], latestExclusive: "2022-01-23" });
      },
    );

    test("takes the very words of a date, and no more", () => {
      const worked = ["A03", "A05", "A07", "A19", "A22"];
      const others = datable.filter(({ id }) => !worked.includes(id));
      expect(others.map((item) => eventOf(item)?.draft?.phrase.exact)).toEqual(
        others.map(({ expression }) => expression?.text),
      );
    });

    test("takes no number, and no word that only looks like a date", () => {
      const spans = nonDates.flatMap((one) => one.spans);
      const hit = document.events!.filter(({ draft }) =>
        spans.some(({ start, end }) => draft!.phrase.start! < end && start < draft!.phrase.end!),
      );
      expect(hit.map(({ draft }) => draft!.phrase.exact)).toEqual([]);
    });

    test("finds nothing else", () => {
      const known = new Set(datable.map((item) => eventOf(item)?.id));
      expect(document.events!.filter(({ id }) => !known.has(id)).map(({ draft }) => draft!.phrase.exact)).toEqual([]);
    });

    test.each([
      ["A01", "A06"],
      ["A11", "A16"],
      ["A19", "A20"],
    ])("names %s and %s as one event told twice", (a, b) => {
      const [one, other] = [a, b].map((id) => eventOf(items.find((item) => item.id === id)!)!);
      expect(one!.draft!.mergeWith).toContain(other!.id);
      expect(other!.draft!.mergeWith).toContain(one!.id);
    });

    test("is drawn at once, without a fault", () => {
      expect(issues).toEqual([]);
      expect(
        readTimeline(document, { languages: [th, en] }).issues.filter(({ severity }) => severity !== "info"),
      ).toEqual([]);
      expect(renderSVG(document, { languages: [th, en], lang: "th" })).toMatch(/^<svg/u);
    });

    test("keeps every claim the article's own: reported, in its words", () => {
      const claims = document.events!.flatMap((event) => event.claims!);
      expect(new Set(claims.map(({ by, stance }) => `${by} ${stance}`))).toEqual(new Set(["article reports"]));
      expect(claims.filter(({ quote }) => article.slice(quote!.start, quote!.end) !== quote!.exact)).toEqual([]);
    });
  },
);
