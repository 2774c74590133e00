import { expect, test } from "vitest";
import { draftTimeline } from "../../src/draft.ts";
import { en } from "../../src/en.phrases.ts";
import { findDates, formatTime, parseEdtf, readTimeline } from "../../src/index.ts";

const asked = { language: en, dateline: "2022-01-22" };
const unknown = (name: string, hint: string): object => ({
  code: "unknown-option",
  severity: "warning",
  path: `options.${name}`,
  message: `options.${name} is not known and has no effect`,
  hint,
});

test("a misspelt option is refused where no issues are returned", () => {
  const calender = { language: en, calender: "buddhist" };
  expect(() => formatTime(parseEdtf("2022"), calender)).toThrow(
    "options.calender is not known in formatTime; use calendar",
  );
  const tenses = { ...asked, tenses: "past" };
  expect(() => findDates("last week", tenses as typeof asked)).toThrow(
    "options.tenses is not known in findDates; use tense",
  );
  const lang = { ...asked, wherever: "en" };
  expect(() => findDates("last week", lang as typeof asked)).toThrow(
    "options.wherever is not known in findDates; use language, dateline, zone, weekStart, twoDigitYears, dayFirst, fiscalYear, seasons, tense",
  );
});

test("a misspelt option is an issue where issues are returned, and no fault of the data", () => {
  const { timeline, issues } = readTimeline({ chronolane: 1, events: [{ title: "x", when: "2022" }] }, {
    zones: "UTC",
  } as object);
  expect(issues[0]).toEqual(unknown("zones", 'did you mean "zone"?'));
  expect([timeline.faults, timeline.issues?.map(({ code }) => code)]).toEqual([0, ["no-actor"]]);
  const drafted = draftTimeline("Talks were held last week.", { ...asked, actor: [] } as typeof asked);
  expect(drafted.issues).toEqual([unknown("actor", 'did you mean "actors"?')]);
  expect(drafted.document.events).toHaveLength(1);
});

test("a Date as dateline is told how to write it, and any other value what text to use", () => {
  const date = { ...asked, dateline: new Date(0) as unknown as string };
  const remedy = (where: string): string =>
    `options.dateline is a Date in ${where}; use date.toISOString().slice(0, 10)`;
  expect(() => findDates("last week", date)).toThrow(remedy("findDates"));
  expect(() => draftTimeline("last week", date)).toThrow(remedy("draftTimeline"));
  expect(() => readTimeline({}, { dateline: date.dateline })).toThrow(remedy("readTimeline"));
  expect(() => findDates("last week", { ...asked, dateline: 5 as unknown as string })).toThrow(
    'options.dateline is 5 in findDates; use EDTF such as "2022-01-22", or a time such as parseEdtf gives',
  );
});

test("actors of an article that share an id or a name are told; the first counts", () => {
  const actors = [
    { id: "us", name: "America" },
    { id: "us", name: "Amerika" },
    { id: "usa", name: { en: "America", de: undefined } },
  ];
  const { issues, document } = draftTimeline("America held talks last week.", { ...asked, actors });
  expect(issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
    ["duplicate-id", "error", "options.actors[1].id"],
    ["duplicate-name", "info", "options.actors[2].name"],
  ]);
  expect(document.actors).toEqual([{ id: "us", name: "America" }]);
});
