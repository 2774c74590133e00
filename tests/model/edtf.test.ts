import { describe, expect, test } from "vitest";
import type { When } from "../../src/model/document.ts";
import { doc, event, read } from "./tiny.ts";

/** The codes and hints of what is wrong with a time, written in Kyiv. */
function faults(when: When): readonly string[] {
  return read(doc(event("e", when, { zone: "Europe/Kyiv" }))).issues.map(
    ({ code, path, hint }) => `${path} ${code}: ${hint}`,
  );
}

describe("a year that looks like one of the Buddhist era", () => {
  test.each([
    ["2565-01-21", "2022-01-21"],
    ["2565", "2022"],
    ["2400/2700-12", "1857/2157-12"],
    ["2565~/..", "2022~/.."],
    ["?2565-01", "?2022-01"],
    ["../2565-01-21?", "../2022-01-21?"],
    ["[2564,2565..2566]", "[2021,2022..2023]"],
    ["{..2565, 2567}", "{..2022, 2024}"],
    ["2021-12-25/2565-01-21", "2021-12-25/2022-01-21"],
    ["2565-01-21T14:00:00.250Z", "2022-01-21T14:00:00.250Z"],
  ])("in %s is told with the common one: %s", (text, common) => {
    expect(faults(text)).toEqual([`events[0].when likely-buddhist-year: if it is one, write ${common}`]);
  });

  test.each(["2022-01-21", "2399", "2701", "-2565", "Y25650", "256X", "Y2565E3", "2022-01-21T14:00:00.256Z", "1950S2"])(
    "is not seen in %s",
    (text) => {
      expect(faults(text)).toEqual([]);
    },
  );

  test("stays as it was written, and is told once wherever it stands", () => {
    const { event: eventOf, codes } = read(doc(event("e", "2565-01-21")));
    expect(eventOf("e").time?.edtf).toBe("2565-01-21");
    expect(codes).toEqual(["likely-buddhist-year"]);
    expect(faults({ by: { mid: "2565-02" } })).toEqual([
      "events[0].when.by.mid likely-buddhist-year: if it is one, write 2022-02",
    ]);
    expect(read({ ...doc(event("e")), dateline: "2565-01-22" }).issues).toMatchObject([
      { code: "likely-buddhist-year", path: "dateline", hint: "if it is one, write 2022-01-22" },
    ]);
  });
});

describe("a time of day that the clocks showed twice", () => {
  test.each([
    "2022-10-30T03:30",
    "2022-10-30T03:30/2022-10-30T05:00",
    "2022-10-30/2022-10-30T03:30",
    "../2022-10-30T03:30",
    "[2022-10-29,2022-10-30T03:30]",
    "{2022-10-30T03:30}",
  ])("in %s is told", (text) => {
    expect(faults(text)).toEqual([
      "events[0].when ambiguous-time: add the offset from UTC, such as 2022-10-30T02:30:00+02:00",
    ]);
  });

  test.each(["2022-10-30T03:30+02:00/2022-10-30T05:00", "2022-10-30T03:45/2022-10-30T03:30", "2022-10-30/2022-10-31"])(
    "is not in %s, for it can be read in one way only",
    (text) => {
      expect(faults(text)).toEqual([]);
    },
  );
});
