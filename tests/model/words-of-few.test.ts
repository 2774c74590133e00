import { describe, expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";

/** Message and hint of the issue at a path within the only event. */
function said(path: string, event: object): readonly (string | undefined)[] {
  const { issues } = readTimeline({
    chronolane: 1,
    dateline: "2022-01-22",
    actors: [{ id: "us", name: "US" }],
    events: [{ title: "Talks", when: "2022-01-21", actors: [{ actor: "us" }], ...event }],
  });
  const found = issues.filter((issue) => issue.path === `events[0].${path}`);
  expect(found).toHaveLength(1);
  return [found[0]?.message, found[0]?.hint];
}

const stances = "use reports, asserts, confirms, denies or retracts";

describe("a word that a field does not have: what becomes of it, and the nearest that it has", () => {
  test.each([
    ["plannd", "2022-01-21", "happened", 'did you mean "planned"?'],
    ["Planned", "2022-03-01", "planned", 'did you mean "planned"?'],
    ["canceled", "2021/..", "ongoing", 'did you mean "cancelled"?'],
    ["done", "2022-01-21", "happened", "use happened, ongoing, planned, moved or cancelled"],
  ])("the status %s", (status, when, readAs, hint) => {
    expect(said("status", { status, when })).toEqual([
      `"${status}" is not a status; the event is read as ${readAs}`,
      hint,
    ]);
  });

  test.each([
    ["denied", 'did you mean "denies"?'],
    ["Confirms", 'did you mean "confirms"?'],
    ["reported", 'did you mean "reports"?'],
    ["guesses", stances],
  ])("the stance %s", (stance, hint) => {
    expect(said("claims[0].stance", { claims: [{ by: "us", stance }] })).toEqual([
      `"${stance}" is not a stance; the claim is left out`,
      hint,
    ]);
  });

  test("the role, and what is no text", () => {
    expect(said("actors[0].role", { actors: [{ actor: "us", role: "Agent" }] })).toEqual([
      '"Agent" is not a role; the actor is read as party',
      'did you mean "agent"?',
    ]);
    expect(said("status", { status: ["planned"] })[0]).toBe(
      "expected a status, got a list; the event is read as happened",
    );
  });

  test("a claim without a stance is told which there are", () => {
    expect(said("claims[0].stance", { claims: [{ by: "us" }] })[1]).toBe(
      'add "stance": "reports", "asserts", "confirms", "denies", "retracts"',
    );
  });
});
