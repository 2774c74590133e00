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

test("beside a when, such a field is only a note; on an actor it is any unknown field", () => {
  expect(issuesOf({ when: "2022", date: "2022" }).map(([, code]) => code)).toEqual(["no-actor", "unknown-field"]);
  const { issues } = readTimeline({
    chronolane: 1,
    actors: [{ id: "a", name: "A", date: "2022" }],
    events: [{ title: "x", when: "2022" }],
  });
  expect(issues.map(({ code, hint }) => [code, hint.includes("when")])).toContainEqual(["unknown-field", false]);
});
