import { describe, expect, test } from "vitest";
import { earliest, latest } from "../../src/time/compare.ts";
import { aboutTime, afterTime, beforeTime, byTime, orderTime, partOf, since } from "../../src/time/compose/compose.ts";
import { inDisplayZone } from "../../src/time/display.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import type { FuzzyTime } from "../../src/time/fuzzy.ts";
import { span } from "../../src/time/compose/span.ts";

const at = parseEdtf;
const PARTS = { early: "START", mid: "MID", late: "END" } as const;

/** "2022-01-01 2022-01-11": the days that a time can lie in, the last one exclusive. */
function days(time: FuzzyTime): string {
  const day = (ms: number | null): string => (ms === null ? "-" : new Date(ms).toISOString().slice(0, 10));
  return `${day(earliest(time))} ${day(latest(time))}`;
}

describe("a part", () => {
  test.each([
    ["early", "2022-01", "2022-01-01 2022-01-11"],
    ["mid", "2022-01", "2022-01-11 2022-01-21"],
    ["late", "2022-01", "2022-01-21 2022-02-01"],
    ["late", "2021-12", "2021-12-21 2022-01-01"],
    ["late", "2022-02", "2022-02-21 2022-03-01"],
    ["early", "2022", "2022-01-01 2022-05-01"],
    ["mid", "2022", "2022-05-01 2022-09-01"],
    ["late", "2022", "2022-09-01 2023-01-01"],
    ["early", "198X", "1980-01-01 1984-01-01"],
    ["mid", "198X", "1984-01-01 1987-01-01"],
    ["late", "198X", "1987-01-01 1990-01-01"],
    ["early", "19XX", "1900-01-01 1934-01-01"],
    ["late", "19XX", "1967-01-01 2000-01-01"],
    ["mid", "2022-22", "2022-07-01 2022-08-01"],
    ["late", "2022-33", "2022-03-01 2022-04-01"],
    ["late", "2022-40", "2022-05-01 2022-07-01"],
  ] as const)("%s %s is somewhere in %s", (part, of, range) => {
    const time = partOf(PARTS[part], at(of));
    expect(days(time)).toBe(range);
    expect(time.start).toBe(time.end);
    expect(time.start).toMatchObject({
      part: PARTS[part],
      precision: (at(of).start as { precision: string }).precision,
    });
    expect(time.edtf).toBeUndefined();
  });

  test.each([
    ["early", "2022-01-10 2022-01-13"],
    ["mid", "2022-01-11 2022-01-15"],
    ["late", "2022-01-14 2022-01-17"],
  ] as const)("%s in a week is %s", (part, range) => {
    const bound = { min: Date.UTC(2022, 0, 10), max: Date.UTC(2022, 0, 17), precision: "week" } as const;
    expect(days(partOf(PARTS[part], { start: bound, end: bound, zone: "floating" }))).toBe(range);
  });

  test("of a year has its other reading beside it: the half year", () => {
    expect(partOf("END", at("2021")).alternatives?.map(days)).toEqual(["2021-07-01 2022-01-01"]);
    expect(partOf("START", at("2021")).alternatives?.map(days)).toEqual(["2021-01-01 2021-07-01"]);
    expect(partOf("END", at("2021-12")).alternatives).toBeUndefined();
  });

  test("keeps a doubt about its period", () => {
    expect(partOf("START", at("2022-01~")).start).toMatchObject({ approximate: true, part: "START" });
  });

  test("is cut at the midnights of the time's zone", () => {
    const time = partOf("END", inDisplayZone(at("2022-03"), "Europe/Kyiv"));
    expect(time.start).toMatchObject({ min: Date.parse("2022-03-20T22:00Z"), max: Date.parse("2022-03-31T21:00Z") });
  });

  test.each([["2020/2021"], ["../2021"], ["[2020,2021]"]])("of %s makes no sense and says so", (of) => {
    expect(() => partOf("START", at(of))).toThrow(`early, mid and late need one period such as "2022-01", got "${of}"`);
  });

  test("of a part makes no sense and says so", () => {
    expect(() => partOf("START", partOf("END", at("2022")))).toThrow(/already a part/);
  });
});

describe("by", () => {
  test("runs from the dateline to the end of its time, and keeps precision and part", () => {
    const time = byTime(partOf("MID", at("2022-02")), at("2022-01-22"));
    expect(days(time)).toBe("2022-01-22 2022-02-21");
    expect(time.start).toBe(time.end);
    expect(time).toMatchObject({ relation: "ON_OR_BEFORE", start: { precision: "month", part: "MID" } });
  });

  test("has no known beginning without a dateline, or when its time had passed by then", () => {
    expect(byTime(at("2022-02-20"))).toMatchObject({ start: "unknown", relation: "ON_OR_BEFORE" });
    expect(byTime(at("2022-01-10"), at("2022-01-22"))).toMatchObject({
      start: "unknown",
      end: { min: Date.UTC(2022, 0, 10) },
    });
  });

  test("reads a floating dateline on the clocks of its time's zone", () => {
    expect(earliest(byTime(at("2022-02-20T12:00", { zone: "Asia/Bangkok" }), at("2022-01-22")))).toBe(
      Date.parse("2022-01-21T17:00Z"),
    );
    expect(earliest(byTime(at("2022-02-20"), at("2022-01-22T02:00", { zone: "Asia/Bangkok" })))).toBe(
      Date.UTC(2022, 0, 22, 2),
    );
  });

  test("something that has no end makes no sense", () => {
    expect(() => byTime(at("2022/.."))).toThrow('"by" needs a time that has an end, got "2022/.."');
  });
});

describe("before, after and since", () => {
  test("before ends where its time begins; after begins where it ends", () => {
    expect(days(beforeTime(at("2022-01")))).toBe("- 2022-01-01");
    expect(days(afterTime(at("2022-01")))).toBe("2022-02-01 -");
    expect(beforeTime(at("2022-01"))).toMatchObject({ start: "unknown", relation: "BEFORE" });
    expect(afterTime(at("2022-01"))).toMatchObject({ end: "unknown", relation: "AFTER" });
  });

  test("before what has no beginning and after what has no end make no sense", () => {
    expect(() => beforeTime(at("../2022"))).toThrow(RangeError);
    expect(() => afterTime(at("2022/.."))).toThrow(RangeError);
  });

  test("since late December begins somewhere in it and goes on", () => {
    expect(since(partOf("END", at("2021-12")))).toMatchObject({
      start: { min: Date.UTC(2021, 11, 21), max: Date.UTC(2022, 0, 1), part: "END" },
      end: "open",
    });
    expect(since(at("2014-02-20")).edtf).toBe("2014-02-20/..");
  });

  test("an order holds the event's id and no dates", () => {
    expect(orderTime("before", "talks")).toEqual({
      start: "unknown",
      end: "unknown",
      relation: "BEFORE",
      anchorEvent: "talks",
      zone: "floating",
    });
    expect(orderTime("after", "talks").relation).toBe("AFTER");
  });
});

describe("a span", () => {
  test("takes the start of the one and the end of the other, and says so in EDTF where it can", () => {
    const time = span(at("2022-01-10"), at("2022-01"));
    expect(days(time)).toBe("2022-01-10 2022-02-01");
    expect(time.edtf).toBe("2022-01-10/2022-01");
    expect(span(partOf("START", at("2022-01")), at("2022-02")).edtf).toBeUndefined();
    expect(span("open", at("2022-02")).edtf).toBe("../2022-02");
    expect(span(at("2022-02"), "unknown").edtf).toBe("2022-02/");
  });

  test("of a floating day and a time of day lies in the zone of the latter", () => {
    const time = span(at("2022-01-21"), at("2022-01-21T18:00", { zone: "Asia/Bangkok" }));
    expect(time).toMatchObject({ zone: "Asia/Bangkok", start: { min: Date.parse("2022-01-20T17:00Z") } });
  });

  test("that ends before it begins, or knows neither end, makes no sense", () => {
    expect(() => span(at("2022-02"), at("2022-01-31"))).toThrow(
      'a span must not end before it begins, got "2022-02" to "2022-01-31"',
    );
    expect(() => span("open", "unknown")).toThrow(RangeError);
  });
});

describe("a time that has a relation already", () => {
  test("as the end of a span bounds it: before and by lie anywhere from the start on", () => {
    const before = span(at("2022-01-01"), beforeTime(at("2022-02-01")));
    expect(days(before)).toBe("2022-01-01 2022-02-01");
    expect(before).toMatchObject({ end: { min: Date.UTC(2022, 0, 1), max: Date.UTC(2022, 1, 1), precision: "day" } });
    expect(before.relation).toBeUndefined();
    const by = span(at("2022-01-10"), byTime(partOf("MID", at("2022-02")), at("2022-01-22")));
    expect(by).toMatchObject({
      end: {
        min: Date.UTC(2022, 0, 10),
        max: Date.UTC(2022, 1, 21),
        precision: "month",
        part: "MID",
        dueFrom: Date.UTC(2022, 1, 11),
      },
    });
    expect(() => span(at("2022-02-01"), beforeTime(at("2022-02-01")))).toThrow("a span must not end before it begins");
  });

  test("stays what it is where the other edge is not known", () => {
    expect(span("unknown", beforeTime(at("2022-02-01")))).toEqual(beforeTime(at("2022-02-01")));
    expect(span(afterTime(at("2022-01-10")), "unknown")).toEqual(afterTime(at("2022-01-10")));
  });

  test.each<[string, () => FuzzyTime]>([
    ["a span must begin in a known time, got a beginning after one", () => span(afterTime(at("2022-01-10")), "open")],
    ["a span must begin in a known time, got a beginning after one", () => since(afterTime(at("2022-01-10")))],
    [
      "a span must begin in a known time, got a beginning before one",
      () => span(beforeTime(at("2022-01-10")), at("2022-02")),
    ],
    [
      "a span must begin in a known time, got a beginning by one",
      () => span(byTime(at("2022-01-30"), at("2022-01-22")), at("2022-02")),
    ],
    [
      "a span must end in, by or before a known time, got an end after one",
      () => span(at("2022-01-10"), afterTime(at("2022-02"))),
    ],
    ['"before" needs a plain time, got one that is itself after another', () => beforeTime(afterTime(at("2022")))],
    ['"after" needs a plain time, got one that is itself before another', () => afterTime(beforeTime(at("2022")))],
    ['"by" needs a plain time, got one that is itself before another', () => byTime(beforeTime(at("2022")))],
  ])("is refused where it would be lost: %s", (sentence, build) => {
    expect(build).toThrow(sentence);
  });
});

describe("the period that a deadline names", () => {
  const dateline = at("2022-01-22");

  test("keeps where it begins, on the days of the zone it is shown in", () => {
    const by = byTime(partOf("MID", at("2022-02")), dateline);
    expect(by.end).toMatchObject({ min: Date.UTC(2022, 0, 22), dueFrom: Date.UTC(2022, 1, 11) });
    expect(inDisplayZone(by, "Asia/Bangkok").end).toMatchObject({ dueFrom: Date.parse("2022-02-10T17:00Z") });
    expect(byTime(at("2022-02")).end).toMatchObject({ dueFrom: Date.UTC(2022, 1, 1) });
  });

  test("is not kept where it is a day or a time of day", () => {
    for (const text of ["2022-02-20", "2022-02-20T12:00"])
      expect(byTime(at(text), dateline).end).not.toHaveProperty("dueFrom");
  });
});

describe("about", () => {
  test.each([
    ["2020", "2020~"],
    ["2020?", "2020%"],
    ["2004?-06", "%2004-~06"],
    ["2020/2021", "2020~/2021~"],
    ["2020/..", "2020~/.."],
    ["2022-01-21T14:00Z", undefined],
    ["[2020,2021]", undefined],
  ])("%s is %s in EDTF, its bounds as they were", (text, edtf) => {
    const time = aboutTime(at(text));
    expect(time.edtf).toBe(edtf);
    expect(days(time)).toBe(days(at(text)));
    expect(time.start).toMatchObject({ approximate: true });
    if (edtf !== undefined) expect(at(edtf)).toEqual(time);
  });
});
