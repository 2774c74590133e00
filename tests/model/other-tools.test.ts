import { expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";

const issuesOf = (event: object): readonly (readonly [path: string, code: string, hint: string])[] =>
  readTimeline({ chronolane: 1, events: [{ title: "x", ...event }] }).issues.map(({ path, code, hint }) => [
    path,
    code,
    hint,
  ]);

test.each(["date", "time", "datetime", "year"])("an event whose time is called %s is told to use when", (name) => {
  expect(issuesOf({ [name]: "2022-01-21" })).toContainEqual([
    `events[0].${name}`,
    "misspelt-field",
    'use "when", such as "when": "2022-01-21"; as it is, it is kept under extra',
  ]);
});

test.each([
  ["start", "end"],
  ["from", "to"],
  ["startDate", "endDate"],
  ["start_date", "end_date"],
])("an event whose time is in %s and %s is told of both to use when with start and end", (first, last) => {
  const hint =
    'use "when", such as "when": { "start": "2022-01-21", "end": "2022-01-23" }; as it is, it is kept under extra';
  const issues = issuesOf({ [first]: "2022-01-21", [last]: "2022-01-23" });
  for (const name of [first, last]) expect(issues).toContainEqual([`events[0].${name}`, "misspelt-field", hint]);
});

test.each([
  ["end", "2022-01-23", '{ "start": "2022-01-21", "end": "2022-01-23" }'],
  ["to", "next week", '{ "start": "2022-01-21", "end": "2022-01-23" }'],
  ["endDate", "2022-02-03", '{ "start": "2022-01-21", "end": "2022-02-03" }'],
  ["start", "2021", '{ "start": "2022-01-21", "end": "2022-01-23" }'],
  ["from", "2021", '{ "start": "2022-01-21", "end": "2022-01-23" }'],
  ["date", "2021", '"2022-01-21"'],
  ["time", "14:00", '"2022-01-21"'],
])("beside a when, %s is told likewise, with the event's own dates where it has them", (name, value, when) => {
  expect(issuesOf({ when: "2022-01-21", [name]: value })).toContainEqual([
    `events[0].${name}`,
    "misspelt-field",
    `use "when", such as "when": ${when}; as it is, it is kept under extra`,
  ]);
});

test("what is an object beside a when is only a note; on an actor it is any unknown field", () => {
  expect(issuesOf({ when: "2022", time: { a: 1 } }).map(([, code]) => code)).toEqual(["no-actor", "unknown-field"]);
  const { issues } = readTimeline({
    chronolane: 1,
    actors: [{ id: "a", name: "A", date: "2022" }],
    events: [{ title: "x", when: "2022" }],
  });
  expect(issues.map(({ code, hint }) => [code, hint.includes("when")])).toContainEqual(["unknown-field", false]);
});

test.each([
  ["name", "title", { title: undefined }],
  ["description", "text", {}],
  ["summary", "text", {}],
])("an event's %s is told to be its %s, unless it has one", (name, field, event) => {
  expect(issuesOf({ when: "2022", ...event, [name]: "Talks" })).toContainEqual([
    `events[0].${name}`,
    "misspelt-field",
    `use "${field}"; as it is, it is kept under extra`,
  ]);
  expect(issuesOf({ when: "2022", text: "y", [name]: "Talks" }).map(([, code]) => code)).toContain("unknown-field");
});
