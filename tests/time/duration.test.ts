import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { durationOf } from "../../src/time/allen/duration.ts";
import { afterTime, beforeTime, byTime, orderTime, partOf, since } from "../../src/time/compose/compose.ts";
import { inDisplayZone } from "../../src/time/display.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import type { FuzzyTime } from "../../src/time/fuzzy.ts";

const DAY = 86_400_000;
const at = parseEdtf;

/** "5–7": days at least and at most; "0–" without a most. */
function days(time: FuzzyTime, until?: string): string {
  const { min, max } = durationOf(time, until === undefined ? {} : { until: at(until) });
  return `${min / DAY}–${max === null ? "" : max / DAY}`;
}

describe("a duration", () => {
  test.each([
    ["2022-01-10/2022-01-16", "5–7"],
    ["2022-01-10/2022-01-10", "0–1"],
    ["2022-01-10/2022-01-11", "0–2"],
    ["2022-01", "0–31"],
    ["2022-01-21", "0–1"],
    ["2020/2022", "365–1096"],
    ["[2022-01-10,2022-02]", "0–28"],
    ["[2022-01-10..]", "0–"],
    ["{2022-01-10,2022-01-16}", "5–7"],
    ["2022-01/", "0–"],
    ["/2022-01", "0–"],
    ["2022-01/..", "0–"],
    ["../2022-01", "0–"],
  ])("of %s is %s days", (text, range) => {
    expect(days(at(text))).toBe(range);
  });

  test("of a part, of a promise and of what is only before or after", () => {
    expect(days(partOf("START", at("2022-01")))).toBe("0–10");
    expect(days(byTime(at("2022-02"), at("2022-01-22")))).toBe("0–38");
    for (const time of [
      byTime(at("2022-02")),
      beforeTime(at("2022")),
      afterTime(at("2022")),
      orderTime("after", "talks"),
    ])
      expect(days(time)).toBe("0–");
  });

  test("of what goes on is counted up to a day that is given", () => {
    expect(days(at("2021-12/.."), "2022-01-22")).toBe("21–53");
    expect(days(since(partOf("END", at("2021-12"))), "2022-01-22")).toBe("21–33");
    expect(days(at("2023/.."), "2022-01-22")).toBe("0–0");
    expect(days(at("2021/2022"), "2030")).toBe(days(at("2021/2022")));
    expect(days(at("2021-12/.."), "2022-01/..")).toBe("0–");
    expect(days(at("2021-12/"), "2022-01-22")).toBe("0–");
  });

  test("counts the hours of the zone where the time lies on its days", () => {
    expect(durationOf(inDisplayZone(at("2022-03-27"), "Europe/Kyiv")).max).toBe(23 * 3_600_000);
    expect(durationOf(at("2022-01-21/.."), { until: at("2022-01-21T10:00+07:00") })).toEqual({
      min: 0,
      max: 10 * 3_600_000 + 60_000,
    });
  });

  test("is at least 0 and never less at most than at least", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2022-01-${String(n).padStart(2, "0")}`);
    const edge = fc.oneof(day, fc.constantFrom("2022-01", "2022", ".."));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(edge, edge).map((ends) => ends.join("/")),
          fc.array(day, { minLength: 1 }).map((all) => `[${all.join(",")}]`),
        ),
        day,
        (text, until) => {
          let time: FuzzyTime;
          try {
            time = at(text);
          } catch {
            return;
          }
          const { min, max } = durationOf(time, { until: at(until) });
          expect(min).toBeGreaterThanOrEqual(0);
          expect(max ?? Infinity).toBeGreaterThanOrEqual(min);
        },
      ),
      { seed: 5 },
    );
  });
});
