import { describe, expect, test } from "vitest";
import type { Wall } from "../../src/time/calendar.ts";
import { inDisplayZone } from "../../src/time/display.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import type { Edge } from "../../src/time/fuzzy.ts";
import { isZone, offsetAt, zoneClock } from "../../src/time/zone.ts";

const ZONES = [
  "UTC",
  "Asia/Bangkok",
  "Europe/Kyiv",
  "America/New_York",
  "America/St_Johns",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "America/Havana",
  "Asia/Beirut",
  "+07:00",
  "-04:30",
];
const HOUR = 3_600_000;

function wall(text: string): Wall {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split(/[-T:]/).map(Number);
  return { year, month, day, hour, minute, second, millisecond: 0 };
}

function iso(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}

function bound(edge: Edge): Exclude<Edge, string> {
  if (typeof edge === "string") throw new Error(`expected a bound, got ${edge}`);
  return edge;
}

describe("a zone", () => {
  test.each([
    ["Asia/Bangkok", true],
    ["UTC", true],
    ["floating", true],
    ["+07:00", true],
    ["Europe/Kiev", true],
    ["Asia/Atlantis", false],
    ["", false],
    ["local", false],
    ["__proto__", false],
    ["+7", false],
    ["+18:00", true],
    ["-18:01", false],
    ["+99:99", false],
    ["+07:60", false],
  ])("named %j is known: %s", (name, known) => {
    expect(isZone(name)).toBe(known);
  });

  test.each(["+19:00", "-18:01", "+07:60"])("is no farther from UTC in a time of day either: %s", (offset) => {
    expect(() => parseEdtf(`2022-01-21T14:00:00${offset}`)).toThrow(RangeError);
  });

  test.each([
    ["2022-01-21T14:00", "Europe/Kyiv", "2022-01-21T12:00:00Z", "exact"],
    ["2022-07-21T14:00", "Europe/Kyiv", "2022-07-21T11:00:00Z", "exact"],
    ["2022-03-27T02:59", "Europe/Kyiv", "2022-03-27T00:59:00Z", "exact"],
    ["2022-03-27T03:30", "Europe/Kyiv", "2022-03-27T01:30:00Z", "gap"],
    ["2022-03-27T04:00", "Europe/Kyiv", "2022-03-27T01:00:00Z", "exact"],
    ["2022-10-30T03:30", "Europe/Kyiv", "2022-10-30T00:30:00Z", "twice"],
    ["2022-11-06T01:30", "America/New_York", "2022-11-06T05:30:00Z", "twice"],
    ["2022-03-13T02:30", "America/New_York", "2022-03-13T07:30:00Z", "gap"],
    ["2011-12-30T12:00", "Pacific/Apia", "2011-12-30T22:00:00Z", "gap"],
    ["2022-01-21T14:00", "Asia/Kathmandu", "2022-01-21T08:15:00Z", "exact"],
    ["2022-01-21T14:00", "-04:30", "2022-01-21T18:30:00Z", "exact"],
  ])("%s in %s is %s (%s)", (text, zone, instant, kind) => {
    const found = zoneClock(zone).instantOf(wall(text));
    expect([iso(found.instant), found.kind]).toEqual([instant, kind]);
    if (kind === "twice") expect((found.later ?? 0) - found.instant).toBe(HOUR);
  });

  test.each(ZONES)("%s: every hour of 2022 is shown as a wall time that leads back to it", (zone) => {
    const hours = Array.from({ length: 365 * 24 }, (_, hour) => Date.UTC(2022, 0, 1, hour));
    const clock = zoneClock(zone);
    const lost = hours.filter((at) => {
      const { instant, later } = clock.instantOf(clock.wallAt(at));
      return instant !== at && later !== at;
    });
    expect(lost.map((at) => new Date(at).toISOString())).toEqual([]);
  });

  test.each(["Asia/Bangkok", "Europe/Kyiv", "America/New_York"])(
    "%s: wall times of old and early years lead back too",
    (zone) => {
      const { wallAt, startOfDay } = zoneClock(zone);
      for (const year of [-4000, -43, 0, 1, 99, 476, 1500, 1582, 1850, 1900, 1920]) {
        const day = { year, month: 3, day: 15 };
        expect(wallAt(startOfDay(day))).toMatchObject({ ...day, hour: 0, minute: 0, second: 0 });
      }
    },
  );

  test("is UTC in years that Date cannot hold", () => {
    const { wallAt, startOfDay } = zoneClock("Asia/Bangkok");
    expect(offsetAt(1e20, "Asia/Bangkok")).toBe(0);
    expect(wallAt(startOfDay({ year: -13_800_000_000, month: 1, day: 1 }))).toMatchObject({
      year: -13_800_000_000,
      month: 1,
      day: 1,
    });
  });

  test("that is unknown is named", () => {
    expect(() => offsetAt(0, "Asia/Atlantis")).toThrow('the zone is "Asia/Atlantis"');
  });
});

describe("the start of a day", () => {
  test.each([
    ["2022-01-21", "Asia/Bangkok", "2022-01-20T17:00:00Z"],
    ["2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z"],
    ["2022-03-27", "Asia/Beirut", "2022-03-26T22:00:00Z"],
    ["2022-11-06", "America/Havana", "2022-11-06T04:00:00Z"],
    ["1919-03-31", "America/Toronto", "1919-03-31T04:30:00Z"],
  ])("%s in %s is %s, be midnight skipped or shown twice", (day, zone, instant) => {
    expect(iso(zoneClock(zone).startOfDay(wall(day)))).toBe(instant);
  });
});

describe("a floating day on the axis of a zone", () => {
  test.each([
    ["2022-01-21", 24],
    ["2022-03-27", 23],
    ["2022-10-30", 25],
  ])("%s in Kyiv lasts %s hours", (day, hours) => {
    const { start } = inDisplayZone(parseEdtf(day), "Europe/Kyiv");
    expect((bound(start).max - bound(start).min) / HOUR).toBe(hours);
  });

  test("stays a point, and keeps its marks and members", () => {
    const time = inDisplayZone(parseEdtf("[2022-01-21~,2022-01-23]"), "Asia/Bangkok");
    expect(time.start).toBe(time.end);
    expect(time.zone).toBe("Asia/Bangkok");
    expect(time.members?.times[0]?.start).toMatchObject({ min: Date.parse("2022-01-20T17:00Z"), approximate: true });
  });

  test("that the zone skipped is the moment of the change", () => {
    const { start } = inDisplayZone(parseEdtf("2011-12-30"), "Pacific/Apia");
    expect(bound(start)).toMatchObject({
      min: Date.parse("2011-12-30T10:00Z"),
      max: Date.parse("2011-12-30T10:00Z") + 1,
    });
  });

  test("leaves a time with a zone alone", () => {
    const time = parseEdtf("2022-01-21T14:00Z");
    expect(inDisplayZone(time, "Asia/Bangkok")).toBe(time);
  });

  test("lies at the same place whatever the far year", () => {
    const far = parseEdtf("Y-138E8");
    expect(bound(inDisplayZone(far, "Asia/Bangkok").start).min).toBe(bound(far.start).min);
  });
});
