import { describe, expect, test } from "vitest";
import { utcOfDay } from "../../src/time/calendar.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import { toEdtf } from "../../src/time/edtf/to-edtf.ts";
import type { Edge } from "../../src/time/fuzzy.ts";

/** "2022-01-21" or "-0043-03-15" as midnight UTC; an ISO instant as it stands; ".." open; "" unknown. */
function border(text: string): number {
  const day = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(text);
  return day ? utcOfDay({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }) : Date.parse(text);
}

function edges(text: string): readonly [Edge, Edge] {
  const { start, end } = parseEdtf(text);
  return [start, end];
}

const POINTS: readonly (readonly [edtf: string, from: string, to: string, precision: string])[] = [
  ["1985-04-12", "1985-04-12", "1985-04-13", "day"],
  ["1985-04", "1985-04-01", "1985-05-01", "month"],
  ["1985", "1985-01-01", "1986-01-01", "year"],
  ["0000", "0-01-01", "1-01-01", "year"],
  ["2016-02-29", "2016-02-29", "2016-03-01", "day"],
  ["2000-02-29", "2000-02-29", "2000-03-01", "day"],
  ["2021-12-31", "2021-12-31", "2022-01-01", "day"],
  ["1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:31Z", "second"],
  ["1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z", "1985-04-12T23:20:31Z", "second"],
  ["1985-04-12T23:20:30-04", "1985-04-13T03:20:30Z", "1985-04-13T03:20:31Z", "second"],
  ["1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30Z", "1985-04-12T18:50:31Z", "second"],
  ["2022-01-21T14:00Z", "2022-01-21T14:00:00Z", "2022-01-21T14:01:00Z", "minute"],
  ["2022-01-21T14Z", "2022-01-21T14:00:00Z", "2022-01-21T15:00:00Z", "hour"],
  ["2022-01-21T14:00:00.250Z", "2022-01-21T14:00:00.250Z", "2022-01-21T14:00:00.251Z", "instant"],
  ["2022-01-21T14:00:00.2Z", "2022-01-21T14:00:00.200Z", "2022-01-21T14:00:00.201Z", "instant"],
  ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z", "2017-01-01T00:00:00Z", "second"],
  ["Y170000002", "170000002-01-01", "170000003-01-01", "year"],
  ["Y-170000002", "-170000002-01-01", "-170000001-01-01", "year"],
  ["Y17E8", "1700000000-01-01", "1700000001-01-01", "year"],
  ["Y-17E7", "-170000000-01-01", "-169999999-01-01", "year"],
  ["Y-138E8", "-13800000000-01-01", "-13799999999-01-01", "year"],
  ["1950S2", "1900-01-01", "2000-01-01", "century"],
  ["Y171010000S3", "171000000-01-01", "172000000-01-01", "era"],
  ["Y3388E2S3", "338000-01-01", "339000-01-01", "era"],
  ["-1985", "-1985-01-01", "-1984-01-01", "year"],
  ["-0043-03-15", "-43-03-15", "-43-03-16", "day"],
  ["2001-21", "2001-03-01", "2001-06-01", "season"],
  ["2001-22", "2001-06-01", "2001-09-01", "season"],
  ["2001-23", "2001-09-01", "2001-12-01", "season"],
  ["2001-24", "2001-12-01", "2002-03-01", "season"],
  ["2001-25", "2001-03-01", "2001-06-01", "season"],
  ["2001-28", "2001-12-01", "2002-03-01", "season"],
  ["2001-29", "2001-09-01", "2001-12-01", "season"],
  ["2001-30", "2001-12-01", "2002-03-01", "season"],
  ["2001-31", "2001-03-01", "2001-06-01", "season"],
  ["2001-32", "2001-06-01", "2001-09-01", "season"],
  ["2001-33", "2001-01-01", "2001-04-01", "quarter"],
  ["2001-34", "2001-04-01", "2001-07-01", "quarter"],
  ["2001-35", "2001-07-01", "2001-10-01", "quarter"],
  ["2001-36", "2001-10-01", "2002-01-01", "quarter"],
  ["2001-37", "2001-01-01", "2001-05-01", "quadrimester"],
  ["2001-38", "2001-05-01", "2001-09-01", "quadrimester"],
  ["2001-39", "2001-09-01", "2002-01-01", "quadrimester"],
  ["2001-40", "2001-01-01", "2001-07-01", "half"],
  ["2001-41", "2001-07-01", "2002-01-01", "half"],
  ["201X", "2010-01-01", "2020-01-01", "decade"],
  ["20XX", "2000-01-01", "2100-01-01", "century"],
  ["2XXX", "2000-01-01", "3000-01-01", "era"],
  ["-01XX", "-199-01-01", "-99-01-01", "century"],
  ["-00XX", "-99-01-01", "1-01-01", "century"],
  ["2004-XX", "2004-01-01", "2005-01-01", "year"],
  ["1985-04-XX", "1985-04-01", "1985-05-01", "month"],
  ["1985-XX-XX", "1985-01-01", "1986-01-01", "year"],
  ["156X-12-25", "1560-12-25", "1569-12-26", "decade"],
  ["15XX-12-25", "1500-12-25", "1599-12-26", "century"],
  ["XXXX-12-XX", "0-12-01", "10000-01-01", "era"],
  ["1XXX-XX", "1000-01-01", "2000-01-01", "era"],
  ["1XXX-12", "1000-12-01", "2000-01-01", "era"],
  ["1984-1X", "1984-10-01", "1985-01-01", "year"],
  ["2016-02-2X", "2016-02-20", "2016-03-01", "month"],
  ["2023-02-2X", "2023-02-20", "2023-03-01", "month"],
  ["190X-02-29", "1904-02-29", "1908-03-01", "decade"],
];

describe("a date", () => {
  test.each(POINTS)("%s lies in [%s, %s) to the %s", (edtf, from, to, precision) => {
    const [start, end] = edges(edtf);
    expect(end).toBe(start);
    expect(start).toMatchObject({ min: border(from), max: border(to), precision });
  });

  test("floats when it has no time of day, and has the zone it was read in when it has one", () => {
    expect(parseEdtf("2022-01-21").zone).toBe("floating");
    expect(parseEdtf("2022-01-21T14:00Z").zone).toBe("UTC");
    expect(parseEdtf("2022-01-21T14:00+07:00").zone).toBe("+07:00");
    expect(parseEdtf("2022-01-21T14:00", { zone: "Europe/Kyiv" }).zone).toBe("Europe/Kyiv");
  });

  test("is read in the given zone, never in the machine's", () => {
    expect(parseEdtf("2022-01-21T14:00", { zone: "Asia/Bangkok" }).start).toMatchObject({
      min: Date.parse("2022-01-21T07:00Z"),
    });
    expect(parseEdtf("2022-01-21T14:00").start).toMatchObject({ min: Date.parse("2022-01-21T14:00Z") });
  });

  test("in an hour that the clocks showed twice is the earlier one, with the later as another reading", () => {
    const time = parseEdtf("2022-10-30T03:30", { zone: "Europe/Kyiv" });
    expect(time.start).toMatchObject({ min: Date.parse("2022-10-30T00:30Z") });
    expect(time.alternatives?.map(({ start }) => start)).toMatchObject([{ min: Date.parse("2022-10-30T01:30Z") }]);
  });

  test("reads seasons of the southern half when asked", () => {
    expect(parseEdtf("2001-21", { seasons: "south" }).start).toMatchObject({
      min: border("2001-09-01"),
      max: border("2001-12-01"),
    });
    expect(parseEdtf("2001-22", { seasons: "south" }).start).toMatchObject({
      min: border("2001-12-01"),
      max: border("2002-03-01"),
    });
    expect(parseEdtf("2001-24", { seasons: "south" }).start).toMatchObject({
      min: border("2001-06-01"),
      max: border("2001-09-01"),
    });
    expect(parseEdtf("2001-25", { seasons: "south" }).start).toMatchObject({ min: border("2001-03-01") });
  });
});

describe("a qualifier", () => {
  test.each([
    ["1984?", { uncertain: true }],
    ["2004-06~", { approximate: true }],
    ["2004-06-11%", { uncertain: true, approximate: true }],
    ["2001-21?", { uncertain: true }],
    ["2004-06~-11", { approximate: true, qualified: ["year", "month"] }],
    ["2004?-06-11", { uncertain: true, qualified: ["year"] }],
    ["?2004-06-~11", { uncertain: true, approximate: true, qualified: ["year", "day"] }],
    ["2004-%06-11", { uncertain: true, approximate: true, qualified: ["month"] }],
    ["2004?-06~-11", { uncertain: true, approximate: true, qualified: ["year", "month"] }],
    ["2011-~06-~13", { approximate: true, qualified: ["month", "day"] }],
    ["%2001-06-~03", { uncertain: true, approximate: true, qualified: ["year", "day"] }],
    ["-0043~", { approximate: true }],
  ])("in %s is kept as %o", (edtf, marks) => {
    const { start } = parseEdtf(edtf);
    const { approximate, uncertain, qualified } = start as Exclude<Edge, string>;
    expect(JSON.parse(JSON.stringify({ approximate, uncertain, qualified }))).toEqual(marks);
  });

  test("does not widen the range", () => {
    expect(parseEdtf("1984%").start).toMatchObject({
      min: border("1984-01-01"),
      max: border("1985-01-01"),
      precision: "year",
    });
  });
});

describe("an interval", () => {
  test.each([
    ["1964/2008", "1964-01-01", "1965-01-01", "2008-01-01", "2009-01-01"],
    ["2004-06/2006-08", "2004-06-01", "2004-07-01", "2006-08-01", "2006-09-01"],
    ["2004-02-01/2005-02-08", "2004-02-01", "2004-02-02", "2005-02-08", "2005-02-09"],
    ["2004-02-01/2005", "2004-02-01", "2004-02-02", "2005-01-01", "2006-01-01"],
    ["2022-01-21/2022-01-21", "2022-01-21", "2022-01-22", "2022-01-21", "2022-01-22"],
    ["1984~/2004-06", "1984-01-01", "1985-01-01", "2004-06-01", "2004-07-01"],
    ["2004-06-XX/2004-07-03", "2004-06-01", "2004-07-01", "2004-07-03", "2004-07-04"],
    ["2003-22/2004-22", "2003-06-01", "2003-09-01", "2004-06-01", "2004-09-01"],
    ["-0049/-0043", "-49-01-01", "-48-01-01", "-43-01-01", "-42-01-01"],
  ])("%s begins in [%s, %s) and ends in [%s, %s)", (edtf, ...borders) => {
    const [start, end] = edges(edtf);
    const [a, b, c, d] = borders.map(border);
    expect([start, end]).toMatchObject([
      { min: a, max: b },
      { min: c, max: d },
    ]);
  });

  test("keeps open apart from unknown ends", () => {
    expect(parseEdtf("1985-04-12/..").end).toBe("open");
    expect(parseEdtf("1985-04-12/").end).toBe("unknown");
    expect(parseEdtf("../1985-04").start).toBe("open");
    expect(parseEdtf("/1985-04").start).toBe("unknown");
  });

  test("has another reading for each side that the clocks showed twice, as far as it does not end before it begins", () => {
    const readings = (text: string): readonly string[] => {
      const time = parseEdtf(text, { zone: "Europe/Kyiv" });
      return [time, ...(time.alternatives ?? [])].map(({ start, end }) =>
        [start, end]
          .map((side) => (typeof side === "string" ? side : new Date(side.min).toISOString().slice(11, 16)))
          .join("–"),
      );
    };
    expect(readings("2022-10-30T03:30/2022-10-30T05:00")).toEqual(["00:30–03:00", "01:30–03:00"]);
    expect(readings("../2022-10-30T03:30")).toEqual(["open–00:30", "open–01:30"]);
    expect(readings("2022-10-30T03:30/2022-10-30T03:45")).toEqual(["00:30–00:45", "00:30–01:45", "01:30–01:45"]);
    expect(readings("2022-10-30T03:45/2022-10-30T03:30")).toEqual(["00:45–01:30"]);
  });

  test("keeps the qualifier of each side", () => {
    expect(parseEdtf("1984?/2004%")).toMatchObject({
      start: { uncertain: true },
      end: { uncertain: true, approximate: true },
    });
    expect(parseEdtf("1984?/2004%").start).not.toHaveProperty("approximate");
  });

  test("between a date and a time of day counts the date's days in the zone of the time", () => {
    const time = parseEdtf("2022-03-27/2022-03-28T12:00", { zone: "Europe/Kyiv" });
    expect(time.zone).toBe("Europe/Kyiv");
    expect(time.start).toMatchObject({ min: Date.parse("2022-03-26T22:00Z"), max: Date.parse("2022-03-27T21:00Z") });
  });
});

describe("a set", () => {
  test("spells out its ranges, both ends included", () => {
    const { members, start, end } = parseEdtf("[1667,1668, 1670..1672]");
    expect(members?.kind).toBe("one-of");
    expect(members?.times.map(({ edtf }) => edtf)).toEqual(["1667", "1668", "1670", "1671", "1672"]);
    expect(start).toMatchObject({ min: border("1667-01-01"), max: border("1673-01-01") });
    expect(end).toBe(start);
  });

  test("of all spans from the first to the last member", () => {
    const { members, start, end } = parseEdtf("{1960,1961-12}");
    expect(members?.kind).toBe("all-of");
    expect([start, end]).toMatchObject([
      { min: border("1960-01-01"), max: border("1961-01-01") },
      { min: border("1961-12-01"), max: border("1962-01-01") },
    ]);
  });

  test("crosses years and months when it spells out", () => {
    expect(parseEdtf("{2021-11..2022-02}").members?.times.map(({ edtf }) => edtf)).toEqual([
      "2021-11",
      "2021-12",
      "2022-01",
      "2022-02",
    ]);
    expect(parseEdtf("{2020-02-28..2020-03-01}").members?.times.map(({ edtf }) => edtf)).toEqual([
      "2020-02-28",
      "2020-02-29",
      "2020-03-01",
    ]);
    expect(parseEdtf("[-0001..0001]").members?.times.map(({ edtf }) => edtf)).toEqual(["-0001", "0000", "0001"]);
  });

  test("keeps a range of more than 400 as one member", () => {
    const { members } = parseEdtf("[0001..2000]");
    expect(members?.times).toHaveLength(1);
    expect(members?.times[0]?.start).toMatchObject({ min: border("1-01-01"), max: border("2001-01-01") });
    expect(
      parseEdtf(`[${Array.from({ length: 50 }, () => "0001..0100").join(",")}]`).members?.times.length,
    ).toBeLessThan(500);
  });

  test("may have no end on either side", () => {
    expect(parseEdtf("[..1760-12-03]")).toMatchObject({
      start: "unknown",
      end: { min: border("1760-12-03") },
      members: { times: [{ relation: "ON_OR_BEFORE" }] },
    });
    expect(parseEdtf("[1760-12..]")).toMatchObject({
      start: { min: border("1760-12-01") },
      end: "unknown",
      members: { times: [{ relation: "ON_OR_AFTER" }] },
    });
    expect(parseEdtf("{..1984}")).toMatchObject({ start: "open", end: { max: border("1985-01-01") } });
    expect(parseEdtf("[1760-01,1760-02,1760-12..]").members?.times).toHaveLength(3);
    expect(parseEdtf("[..1760,1765]").members?.times).toHaveLength(2);
  });

  test("takes unclear and doubtful members", () => {
    expect(parseEdtf("[1667,1760-12,156X~]").members?.times.map(({ edtf }) => edtf)).toEqual([
      "1667",
      "1760-12",
      "156X~",
    ]);
  });
});

describe("what does not exist or is not EDTF", () => {
  test.each([
    "2023-02-29",
    "1900-02-29",
    "2022-13",
    "2022-00",
    "2022-01-00",
    "2022-04-31",
    "2016-02-3X",
    "2022-2X",
    "2022-20",
    "2022-42",
    "2022-21-01",
    "19X3-02-29",
    "X100-02-29",
    "XXXX-02-30",
    "{2002..2001}",
    "[2022-01-02..2022-01-01]",
    "2022-01-22/2022-01-21",
    "2005/2004-12-31",
    "2022-02/2022-01-31",
    "",
    " ",
    "2022 ",
    " 2022",
    "22",
    "202",
    "20222",
    "2022-1",
    "2022-01-1",
    "2022/01/21",
    "21.1.2022",
    "January 2022",
    "2565 BE",
    "2022-01-21-01",
    "Y2022",
    "Y",
    "Y0001E5",
    "Y1E999",
    "Y99999999999999",
    "YE5",
    "-0000",
    "2022S0",
    "20XXS2",
    "--2022",
    "-Y17E7",
    "/",
    "../..",
    "../",
    "/..",
    "..",
    "2020/2021/2022",
    "2020/..2021",
    "2022..2023",
    "2022-01-10..",
    "[]",
    "{}",
    "[",
    "[2022",
    "[2022}",
    "{2022]",
    "[2022,]",
    "[,2022]",
    "[[2022]]",
    "[2020/2021]",
    "[..]",
    "[2022]x",
    "2022-01-21T",
    "2022-01-21T24:00",
    "2022-01-21T25:00",
    "2022-01-21T12:60",
    "2022-01-21T12:00:61",
    "2022-01T12:00",
    "2022T12",
    "2022-01-XXT12:00",
    "2022-01-21~T12:00",
    "2022-01-21T12:00~",
    "2022-01-21T12:00+7",
    "2022-01-21t12:00z",
    "2022-02-30T12:00Z",
    "2022??",
    "~~2022",
    "x",
    "NaN",
    "Infinity",
    "__proto__",
    "๒๕๖๕",
    "2022‑01‑21",
  ])("%j throws a RangeError that quotes it and names a position", (text) => {
    expect(() => parseEdtf(text)).toThrow(RangeError);
    expect(() => parseEdtf(text)).toThrow(/^cannot read ".*" as EDTF: expected .+ at position \d+, got /s);
  });

  test("a time that the clocks of the zone never showed is refused", () => {
    expect(() => parseEdtf("2022-03-27T03:30", { zone: "Europe/Kyiv" })).toThrow(/the clocks of Europe\/Kyiv showed/);
    expect(() => parseEdtf("2011-12-30T12:00", { zone: "Pacific/Apia" })).toThrow(RangeError);
  });

  test("an unknown zone is the caller's fault and named", () => {
    expect(() => parseEdtf("2022", { zone: "Asia/Atlantis" })).toThrow('options.zone is "Asia/Atlantis" in parseEdtf');
  });

  test("a long text is cut in the sentence", () => {
    expect(() => parseEdtf("9".repeat(100_000))).toThrow(/^.{1,260}$/s);
  });
});

describe("canonical text", () => {
  test.each([
    ["2022-01-21", "2022-01-21"],
    ["?2004-?06-?11", "2004-06-11?"],
    ["?2004-06", "2004?-06"],
    ["2004?-06~", "%2004-~06"],
    ["~2004-~06-11", "2004-06~-11"],
    ["2004-06-~11", "2004-06-~11"],
    ["Y17E7", "Y170000000"],
    ["Y1E3", "1000"],
    ["Y-5E2", "-0500"],
    ["Y3388E2S3", "Y338800S3"],
    ["1950S4", "1950"],
    ["2022-01-21T14:00+07", "2022-01-21T14:00+07:00"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"],
    ["[1667, 1668 , 1670..1672]", "[1667,1668,1670..1672]"],
    ["{..1984}", "{..1984}"],
    ["/1985", "/1985"],
    ["../1985~", "../1985~"],
  ])("of %s is %s", (text, canonical) => {
    expect(toEdtf(parseEdtf(text))).toBe(canonical);
  });

  test("is worked out from the bounds of a time that was never written as EDTF", () => {
    const bare = (text: string): string | undefined => {
      const { edtf: _, ...time } = parseEdtf(text);
      return toEdtf(time);
    };
    for (const text of [
      "2022-01-21",
      "2022-01",
      "2022",
      "198X",
      "19XX",
      "2022~",
      "2022-01%",
      "-0043",
      "Y-13800000000",
      "2022-01-21T14:00Z",
      "2022-01-21T14:00:30+07:00",
      "2020/2021-05",
      "2020/..",
      "/2020",
      "[2020,2022]",
      "{2020-01,2022}",
    ]) {
      expect(bare(text)).toBe(text);
    }
    for (const text of ["1984-1X", "15XX-12-25", "15XX-01-01", "156X-01-01", "1XXX", "2004?-06"])
      expect(bare(text)).toBeUndefined();
  });
});

describe("a fraction of a second", () => {
  test("is kept to the microsecond, and written again with three digits or six", () => {
    for (const [written, canonical, ms, length] of [
      ["T10:00:15.25Z", "T10:00:15.250Z", 250, 1],
      ["T10:00:15.000012Z", "T10:00:15.000012Z", 0.012, 0.001],
      ["T10:00:15.000000Z", "T10:00:15.000000Z", 0, 0.001],
      ["T10:00:15.9999999Z", "T10:00:15.999999Z", 999.999, 0.001],
      ["T10:00:15.2500+02:00", "T10:00:15.250000+02:00", -7_200_000 + 250, 0.001],
    ] as const) {
      const time = parseEdtf(`2026-11-14${written}`);
      const { start, edtf: _kept, ...rest } = time;
      if (typeof start === "string") throw new Error("no start");
      expect(Math.round((start.min - Date.UTC(2026, 10, 14, 10, 0, 15)) * 1000)).toBe(Math.round(ms * 1000));
      expect(start.max - start.min).toBeCloseTo(length, 3);
      expect(time.edtf).toBe(`2026-11-14${canonical}`);
      expect(toEdtf({ ...rest, start })).toBe(`2026-11-14${canonical}`);
    }
  });
});
