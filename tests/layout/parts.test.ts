import { describe, expect, it } from "vitest";
import { bodyOf } from "../../src/layout/body/body.ts";
import { breakAxis } from "../../src/layout/axis-breaks.ts";
import { rows } from "../../src/layout/rows.ts";
import { timeScale } from "../../src/layout/scale.ts";
import { wrap } from "../../src/layout/typeset/wrap.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { aboutTime, afterTime, beforeTime, byTime, orderTime, partOf } from "../../src/time/compose/compose.ts";
import { span } from "../../src/time/compose/span.ts";
import { durationOf } from "../../src/time/allen/duration.ts";
import type { FuzzyTime } from "../../src/time/fuzzy.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";

const day = 86_400_000;

/** Numbers below a bound, the same at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

describe("the body of a time", () => {
  it.each([
    ["2022-01-21", { form: "day", start: "hard", end: "hard", sure: true }],
    ["2022-01-21T14:00:00Z", { form: "instant", start: "hard", end: "hard", sure: true }],
    ["2022-01", { form: "dimension", start: "cap", end: "cap", sure: false }],
    ["2022-01~", { form: "dimension", start: "wavy", end: "wavy", sure: false }],
    ["2022-01-21?", { form: "dimension", start: "cap", end: "cap", sure: false }],
    ["2022-01-10/2022-01-16", { form: "bar", start: "hard", end: "hard", sure: true }],
    ["2021-12/2022-02", { form: "bar", start: "cap", end: "cap", sure: true }],
    ["2021-12/..", { form: "bar", start: "cap", end: "open", sure: true }],
    ["2021-12/", { form: "bar", start: "cap", end: "unknown", sure: false }],
    ["[2022-01-10..2022-01-16]", { form: "dimension", start: "cap", end: "cap", sure: false }],
  ])("%s begins and ends as it is known", (text, expected) => {
    const { form, start, end, sure } = bodyOf(parseEdtf(text));
    expect({ form, start, end, sure: sure !== null }).toEqual(expected);
  });

  it("of a date to be kept ends in a flag, of a time before a day where that day begins", () => {
    const dateline = parseEdtf("2022-01-22");
    expect(bodyOf(byTime(partOf("MID", parseEdtf("2022-02")), dateline))).toMatchObject({
      form: "dimension",
      start: "none",
      end: "flag",
      from: Date.UTC(2022, 0, 22),
      to: Date.UTC(2022, 1, 21),
      sure: null,
    });
    expect(bodyOf(beforeTime(dateline))).toMatchObject({
      form: "dimension",
      start: "unknown",
      to: Date.UTC(2022, 0, 22),
      sure: null,
    });
    expect(bodyOf(afterTime(dateline))).toMatchObject({ form: "dimension", from: Date.UTC(2022, 0, 23) });
    expect(bodyOf(aboutTime(dateline))).toMatchObject({ start: "wavy", end: "wavy", sure: null });
  });

  const dayEnd = (day: string): FuzzyTime => byTime(parseEdtf(day), parseEdtf("2024-02-10"));
  it.each([
    ["a month, by a day", span(parseEdtf("2024-01"), dayEnd("2024-02-05")), "cap"],
    ["a day, by a day", span(parseEdtf("2024-01-05"), dayEnd("2024-02-05")), "hard"],
    ["a day, before a month", span(parseEdtf("2024-01-03"), beforeTime(parseEdtf("2024-02"))), "hard"],
    [
      "late in a month, by mid-June",
      span(partOf("END", parseEdtf("2023-03")), byTime(partOf("MID", parseEdtf("2023-06")))),
      "cap",
    ],
    ["an hour, by an hour", span(parseEdtf("2024-01-05T10:00:00Z"), byTime(parseEdtf("2024-01-05T13:00:00Z"))), "hard"],
  ])("that was over by a deadline is sure nowhere up to it and ends in a flag: from %s", (_name, time, start) => {
    expect(durationOf(time).min).toBe(0);
    expect(bodyOf(time)).toMatchObject({ form: "bar", start, end: "flag", sure: null });
  });

  it("that was over by a vague deadline shows where that begins", () => {
    const time = span(parseEdtf("2023-03"), byTime(partOf("MID", parseEdtf("2023-06"))));
    expect(bodyOf(time).vagueFrom).toBe(Date.UTC(2023, 5, 11));
  });

  it("of an order alone is a bracket without any date", () => {
    expect(bodyOf(orderTime("before", "talks"))).toMatchObject({
      form: "bracket",
      from: null,
      to: null,
      side: "before",
    });
  });

  it("of one of several times apart is several bodies, none of them sure", () => {
    const { members } = bodyOf(parseEdtf("[0224..0383, 0680..0779]"));
    expect(members?.bodies.map(({ sure }) => sure)).toEqual([null, null]);
    expect(members?.bodies.map(({ form }) => form)).toEqual(["dimension", "dimension"]);
  });

  it("of a fuzzy start is sure only from where it must have begun", () => {
    const { sure, from } = bodyOf(parseEdtf("2021-12/.."));
    expect([from, sure?.[0]]).toEqual([Date.UTC(2021, 11, 1), Date.UTC(2022, 0, 1)]);
  });
});

describe("rows", () => {
  it("are as many as the largest number of extents that overlap anywhere, and no two in a row overlap", () => {
    const next = numbers(11);
    for (let trial = 0; trial < 200; trial += 1) {
      const extents = Array.from({ length: 1 + next(30) }, () => {
        const from = next(100);
        return { from, to: from + 1 + next(20) };
      });
      const found = rows(extents);
      const clique = Math.max(
        ...extents.map(({ from }) => extents.filter((other) => other.from <= from && from < other.to).length),
      );
      expect(Math.max(...found) + 1).toBe(clique);
      extents.forEach((a, k) => {
        extents.slice(k + 1).forEach((b, j) => {
          if (found[k] === found[k + 1 + j]) expect(a.to <= b.from || b.to <= a.from).toBe(true);
        });
      });
    }
  });
});

describe("the fold", () => {
  const january = [0, 91, 111, 122, 131, 132, 138, 139, 140, 141, 142, 143, 144, 145, 153, 173].map((at) => at * day);

  it("draws a dense fortnight much larger than the empty months round it, and reports each break", () => {
    const breaks = breakAxis({ edges: january, from: 0, to: 173 * day, width: 1000 });
    expect(breaks.compressed).toBe(true);
    const scale = timeScale({ breaks, window: { from: 0, to: 173 * day }, x0: 0, x1: 1000 });
    const perDay = (at: number): number => scale.x((at + 1) * day) - scale.x(at * day);
    expect(perDay(140)).toBeGreaterThan(2.5 * (1000 / 173));
    expect(perDay(140) / perDay(40)).toBeCloseTo(breaks.spans[0]?.times ?? 0, 6);
  });

  it("stays linear where a linear axis is nearly as good, and where it is asked for", () => {
    const even = Array.from({ length: 20 }, (_, k) => k * day);
    expect(breakAxis({ edges: even, from: 0, to: 19 * day, width: 1000 }).compressed).toBe(false);
    expect(breakAxis({ edges: january, from: 0, to: 173 * day, width: 1000, linear: true }).compressed).toBe(false);
  });

  it("never turns time round, and leads back from place to time", () => {
    const breaks = breakAxis({ edges: january, from: 0, to: 173 * day, width: 1000 });
    const scale = timeScale({ breaks, window: { from: 0, to: 173 * day }, x0: 100, x1: 1100 });
    let last = -Infinity;
    for (let at = 0; at <= 173; at += 0.5) {
      const x = scale.x(at * day);
      expect(x).toBeGreaterThan(last);
      expect(scale.at(x) / day).toBeCloseTo(at, 6);
      last = x;
    }
  });
});

describe("wrapping", () => {
  const font = { size: 13, weight: 400 };
  const wrapped = (text: string, width: number, most = 50): ReturnType<typeof wrap> =>
    wrap({ pieces: text.split(/(?<=\s)/u), width, font, measure: measureText, ellipsis: "…", most });

  it("keeps every word and no line is wider than allowed", () => {
    const text = "Blinken and Lavrov meet in Geneva for the second time within a fortnight";
    const { lines, shortened } = wrapped(text, 120);
    expect(lines.join(" ")).toBe(text);
    expect(shortened).toBe(false);
    for (const line of lines) expect(measureText(line, font)).toBeLessThanOrEqual(120);
  });

  it("breaks a word that is wider than a line rather than run out of the picture", () => {
    const { lines } = wrapped("x".repeat(100), 120);
    expect(lines.join("")).toBe("x".repeat(100));
    for (const line of lines) expect(measureText(line, font)).toBeLessThanOrEqual(120);
  });

  it("ends in an ellipsis and says so where lines run out", () => {
    const { lines, shortened } = wrapped("word ".repeat(500), 120, 3);
    expect([lines.length, shortened, lines[2]?.endsWith("…")]).toEqual([3, true, true]);
  });

  it("gives no line for no text", () => {
    expect(wrapped("", 120).lines).toEqual([]);
  });
});

it("texts are measured by the same table everywhere, Thai marks above and below taking no room", () => {
  expect(measureText("ที่", { size: 10, weight: 400 })).toBe(measureText("ท", { size: 10, weight: 400 }));
  expect(measureText("Germany", { size: 13, weight: 700 })).toBeGreaterThan(
    measureText("Germany", { size: 13, weight: 400 }),
  );
});
