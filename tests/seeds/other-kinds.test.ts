import { describe, expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import type { Timeline, TimelineEvent } from "../../src/model/timeline.ts";
import { earliest, latest } from "../../src/time/compare.ts";
import { seed } from "./seeds.ts";

const read = (name: string): Timeline => readTimeline(seed(name)).timeline;
const pick = (timeline: Timeline, id: string): TimelineEvent => timeline.events.find((one) => one.id === id)!;
const year = (ms: number | null): number | null => (ms === null ? null : new Date(ms).getUTCFullYear());
const yearsOf = ({ time }: TimelineEvent): readonly (number | null)[] => [
  year(earliest(time!)),
  year((latest(time!) ?? Number.NaN) - 1),
];

describe("the landing of Apollo 11", () => {
  const apollo = read("apollo-11-landing");

  test("tells one instant by Houston's clock and by the clock of New South Wales", () => {
    const inHouston = pick(apollo, "first-step");
    const inParkes = pick(apollo, "parkes-first");
    expect([inHouston.zone, inParkes.zone]).toEqual(["America/Chicago", "Australia/Sydney"]);
    expect(earliest(inHouston.time!)).toBe(Date.UTC(1969, 6, 21, 2, 56, 15));
    expect(earliest(inParkes.time!)).toBe(earliest(inHouston.time!));
  });

  test("holds the stay on the Moon: 21 hours, 36 minutes and 20 seconds", () => {
    expect(earliest(pick(apollo, "ascent").time!)! - earliest(pick(apollo, "landing").time!)!).toBe(
      ((21 * 60 + 36) * 60 + 20) * 1000,
    );
  });

  test("keeps the plan that was moved, and lies before it", () => {
    const walk = pick(apollo, "moonwalk");
    expect(walk.status).toBe("moved");
    expect(walk.previously).toHaveLength(1);
    expect(latest(walk.time!)!).toBeLessThan(earliest(walk.previously[0]!.time!)!);
  });

  test("shows as disputed what a film tells and the telescope's own history denies", () => {
    expect(pick(apollo, "parkes-first").standing).toBe("disputed");
    expect(pick(apollo, "landing").standing).toBe("attested");
    expect(pick(apollo, "luna-15").standing).toBe("reported");
  });
});

describe("the story of zero", () => {
  const zero = read("story-of-zero");

  test("counts years BC astronomically: 36 BC is −35, the 3rd century BC runs from −299 to −200", () => {
    expect(yearsOf(pick(zero, "long-count"))).toEqual([-35, -35]);
    expect(yearsOf(pick(zero, "wedges"))).toEqual([-299, -200]);
    expect(yearsOf(pick(zero, "place-value"))).toEqual([-1999, -1999]);
  });

  test("keeps what is doubtful doubtful", () => {
    expect(pick(zero, "place-value").time).toMatchObject({ start: { approximate: true } });
    expect(pick(zero, "long-count").time).toMatchObject({ start: { uncertain: true } });
    expect(pick(zero, "pingala-shunya").time).toMatchObject({ start: { approximate: true, uncertain: true } });
  });

  test("gives the Bakhshali manuscript all of its possible ages, and both camps of scholars", () => {
    const { time, standing } = pick(zero, "bakhshali");
    expect(time).toMatchObject({ members: { kind: "one-of" } });
    expect([year(earliest(time!)), year(latest(time!)! - 1)]).toEqual([224, 993]);
    expect(standing).toBe("disputed");
  });

  test("ends open: from some year of the 15th century on", () => {
    expect(pick(zero, "everyday")).toMatchObject({
      status: "ongoing",
      time: { start: { precision: "century" }, end: "open" },
    });
  });
});
