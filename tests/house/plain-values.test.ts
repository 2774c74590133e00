import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as draft from "../../src/draft.ts";
import { en } from "../../src/en.phrases.ts";
import * as index from "../../src/index.ts";
import type { FuzzyTime, Timeline, TimelineDocument, When } from "../../src/index.ts";
import { readTimeline } from "../../src/index.ts";
import * as server from "../../src/server.ts";
import { th } from "../../src/th.phrases.ts";
import { article, apollo, zero } from "../../stories/seeds.ts";
import { thirtySix } from "../../stories/generated.ts";
import { documents as storyDocuments } from "../view/stories.ts";

const languages = [en, th];
const options = { languages, lang: "en", width: 900 };

/** What a function is called with: data alone, so that all of it can be copied as JSON. */
interface Data {
  readonly document: TimelineDocument;
  readonly timeline: Timeline;
  readonly time: FuzzyTime;
  readonly other: FuzzyTime;
}

type Work = (data: Data) => unknown;

const thrown = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
};

const strangeOptions = { ...options, width: 12, colour: "red", expand: ["nobody"] };

/** Every exported function, called with data; null for what needs a page and is held by the browser's tests. */
const works: { readonly [name: string]: Work | null } = {
  "index.certainty": ({ time, other }) =>
    (["before", "equals", "during"] as const).map((relation) => index.certainty(time, relation, other)),
  "index.chooseText": ({ timeline }) =>
    timeline.events.map(({ title }) => index.chooseText(title, { lang: "th", fallback: "en" })),
  "index.compareTimes": ({ time, other }) => index.compareTimes(time, other),
  "index.createTimeline": null,
  "index.drawScene": ({ timeline }) => index.drawScene(timeline, options),
  "index.durationOf": ({ time, other }) => [index.durationOf(time), index.durationOf(time, { until: other })],
  "index.earliest": ({ time }) => index.earliest(time),
  "index.findDates": ({ time }) => [
    index.findDates("Talks were held last week, at 10:00 and by Friday.", { language: en, dateline: time }),
  ],
  "index.formatTime": ({ time }) =>
    languages.flatMap((language) =>
      (["full", "short"] as const).map((style) => index.formatTime(time, { language, style })),
    ),
  "index.inDisplayZone": ({ time }) => index.inDisplayZone(time, "Asia/Bangkok"),
  "index.latest": ({ time }) => index.latest(time),
  "index.layoutTimeline": ({ timeline }) => JSON.stringify(index.layoutTimeline(timeline, options)),
  "index.measureText": ({ timeline }) => index.measureText(timeline.lang, { size: 12, weight: 400 }),
  "index.monthName": () => index.monthName(en.time, copy({ calendar: "gregory" as const, month: 3 }), "full"),
  "index.optionIssues": ({ timeline }) => index.optionIssues(timeline, strangeOptions),
  "index.orderGroups": ({ timeline }) =>
    index.orderGroups(timeline.events, { time: ({ time }) => time }).map((group) => group.map(({ id }) => id)),
  "index.parseEdtf": ({ time }) => thrown(() => index.parseEdtf(time.edtf ?? "2022")),
  "index.readTimeline": ({ document }) => index.readTimeline(document, { languages }),
  "index.relateTimes": ({ time, other }) => index.relateTimes(time, other),
  "index.toEdtf": ({ time }) => {
    // A time that has its text gives that; without it all of the time is worked out.
    const { edtf: _, ...bare } = time;
    return [index.toEdtf(time), index.toEdtf(bare)];
  },
  "server.optionIssues": ({ timeline }) => server.optionIssues(timeline, strangeOptions),
  "server.renderHTML": ({ document, timeline }) => [
    server.renderHTML(document, options),
    server.renderHTML(timeline, { ...options, fragment: true }),
  ],
  "server.renderSVG": ({ document, timeline }) => [
    server.renderSVG(document, options),
    ...(["lanes", "list"] as const).map((form) => server.renderSVG(timeline, { ...options, form })),
  ],
  "draft.draftTimeline": ({ document }) =>
    draft.draftTimeline("Talks in Geneva were held last week. Before that, envoys met on 3 January 2022.", {
      language: en,
      dateline: "2022-01-22",
      title: typeof document.title === "string" ? document.title : "Talks",
    }),
};

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const hasName = (key: string, value: unknown): readonly string[] => (typeof value === "function" ? [key] : []);

test("every exported function has a row, and every row an exported function", () => {
  const exported = Object.entries({ index, server, draft }).flatMap(([entry, names]) =>
    Object.entries(names).flatMap(([name, value]) => hasName(`${entry}.${name}`, value)),
  );
  expect(exported.length).toBeGreaterThan(15);
  expect(Object.keys(works).sort()).toEqual(exported.sort());
});

const edtf = [
  "2022-01-21", "2022-01", "2022", "202X", "19XX", "-0044-03-15", "Y-50000", "1970-01-01", "0000",
  "2022-01-21T14:00:00Z", "2022-01-21T14:00+07:00", "2022-21", "2022-33", "2022-01-21~", "2022?", "2022-01%", "?2022-01", "2022-~01",
  "2022-01-21/2022-02-03", "2022-01/2022-01", "2022/..", "../2022", "2022/", "/2022", "2022~/2023?",
  "[2022-01-21,2022-01-22]", "{2022,2023}", "[2022..2024]", "[..2022]",
]; // oxfmt-ignore
const forms: readonly When[] = [
  ...["2022-01", "2022-01-21", "2022"].flatMap((when): readonly When[] => [
    { early: when }, { mid: when }, { late: when }, { about: when }, { by: when }, { before: when }, { after: when },
    { about: { late: when } }, { by: { mid: when } }, { start: when }, { start: when, end: ".." }, { start: { early: when }, end: "2023" },
  ]),
  { phrase: "last week" }, { phrase: "by the end of January" }, { phrase: "at 10:00 on 5 January" }, { phrase: "Monday or Tuesday" },
  { before: { event: "e0" } }, { after: { event: "e0" } },
]; // oxfmt-ignore

const timesIn = (document: TimelineDocument): readonly FuzzyTime[] =>
  readTimeline(document, { languages }).timeline.events.flatMap(({ time, previously }) => [
    ...(time === null ? [] : [time, ...(time.alternatives ?? [])]),
    ...previously.flatMap((earlier) => earlier.time ?? []),
  ]);

const times = [
  ...timesIn({
    chronolane: 1,
    lang: "en",
    dateline: "2022-01-22",
    events: [...edtf, ...forms].map((when, k) => ({ id: `e${k}`, title: `Event ${k}`, when })),
  }),
  ...[article, apollo, zero].flatMap(timesIn),
];

/** The functions whose rows take a time, and those whose rows take a document. */
const ofTimes = ["certainty", "compareTimes", "durationOf", "earliest", "findDates", "formatTime", "inDisplayZone", "latest", "parseEdtf", "relateTimes", "toEdtf"].map((name) => `index.${name}`); // oxfmt-ignore

const dataOf = (document: TimelineDocument, [time, other]: readonly FuzzyTime[] = []): Data => ({
  document,
  timeline: readTimeline(document, { languages }).timeline,
  time: time ?? index.parseEdtf("2022"),
  other: other ?? index.parseEdtf("2022-01"),
});

function expectSame(name: string, data: Data): void {
  const work = works[name];
  if (work === null || work === undefined) return;
  expect(
    thrown(() => work(copy(data))),
    name,
  ).toEqual(thrown(() => work(data)));
}

describe("a JSON copy serves as well as what was copied", () => {
  const all = Object.keys(works).filter((name) => works[name] !== null);
  const ofDocuments = all.filter((name) => !ofTimes.includes(name));

  test.for(ofTimes)("%s, of every kind of time", (name) => {
    expect(times.length).toBeGreaterThan(80);
    for (const [k, time] of times.entries()) {
      const other = times[(k * 7 + 3) % times.length];
      expectSame(name, dataOf({ chronolane: 1 }, other === undefined ? [time] : [time, other]));
    }
  });

  test.for(
    Object.entries({ article, apollo, zero, thirtySix }).flatMap(([seed, document]) =>
      ofDocuments.map((name) => [name, seed, document] as const),
    ),
  )("%s, of %s", ([name, , document]) => {
    expectSame(name, dataOf(document));
  });

  test.for(ofDocuments)("%s, of generated documents", (name) => {
    let runs = 0;
    fc.assert(
      fc.property(storyDocuments, (document) => {
        expectSame(name, dataOf(document));
        runs += 1;
      }),
      { seed: 20_220_121, numRuns: 15 },
    );
    expect(runs).toBeGreaterThanOrEqual(15);
  });
});

test("the rows do work: none of them only throws", () => {
  const data = dataOf(article, times.slice(0, 2));
  for (const [name, work] of Object.entries(works)) if (work !== null) expect(() => work(data), name).not.toThrow();
});
