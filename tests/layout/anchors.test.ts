import { describe, expect, test } from "vitest";
import { bodySizes } from "../../src/layout/body/body-sizes.ts";
import { laid } from "./laid.ts";

const story = (when: unknown, status = "happened"): unknown => ({
  chronolane: 1,
  title: "A ship",
  lang: "en",
  dateline: "2023-05-20",
  actors: [{ id: "a", name: "A" }],
  events: [
    { id: "sails", title: "Sails", when: "2022-11-01", actors: [{ actor: "a" }] },
    { id: "lost", title: "Lost", when, actors: [{ actor: "a" }] },
    { id: "inquiry", title: "Inquiry", when: { after: { event: "lost" } }, actors: [{ actor: "a" }], status },
  ],
});

const day = 86_400_000;
const lost = Date.UTC(2023, 3, 3);

/** Where the inquiry begins and ends in time, and how long its mark is, in a window of so many days. */
function inquiry(document: unknown, days: number): { from: number; to: number; width: number; rule: number } {
  const window = { from: lost - (days * day) / 2, to: lost + (days * day) / 2 };
  const { items, scale, dateline } = laid(document, { window });
  const body = items.find(({ event }) => event.id === "inquiry")!.body;
  return { from: scale!.at(body.x0), to: scale!.at(body.x1), width: body.x1 - body.x0, rule: dateline?.x ?? Infinity };
}

describe("what is known only as after an event", () => {
  test.each([10, 40, 120, 400, 900])("begins at the known time of one without a known end, in %i days", (days) => {
    expect(inquiry(story({ after: "2023-04-02" }), days).from).toBeCloseTo(lost, -2);
    expect(inquiry(story("2023-04-03/"), days).from).toBeCloseTo(lost, -2);
  });

  test("does not reach past the dateline where it has happened", () => {
    const end = Date.UTC(2023, 4, 21);
    const found = [120, 400, 1200].map((days) => inquiry(story({ after: "2023-04-02" }), days));
    for (const { to } of found) expect(to).toBeLessThanOrEqual(end + day / 100);
    expect(inquiry(story({ after: "2023-04-02" }, "planned"), 1200).to).toBeGreaterThan(end);
  });

  test("keeps its least length where the dateline is nearer than that", () => {
    const { width } = inquiry(story({ after: "2023-04-02" }), 8000);
    expect(width).toBeCloseTo(bodySizes.bracket.least, 6);
  });

  test("begins at the dateline where the other goes on", () => {
    expect(inquiry(story("2023-04-03/.."), 400).from).toBeCloseTo(Date.UTC(2023, 4, 21), -2);
  });
});
