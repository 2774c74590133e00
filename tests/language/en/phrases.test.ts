import { describe, expect, test } from "vitest";
import { en } from "../../../src/en.phrases.ts";
import { phrases } from "../../../src/language/en/phrases/phrases.ts";
import { zonesOfPlaces } from "../../../src/language/en/places.ts";
import { parseEdtf } from "../../../src/time/edtf/parse.ts";
import type { Conventions } from "../../../src/time/phrases/conventions.ts";
import { findDates, type FoundDate } from "../../../src/time/phrases/find.ts";
import { formatTime } from "../../../src/time/wording/format-time.ts";
import { tell } from "../../time/phrases/notation.ts";
import { notDates } from "./not-dates.ts";
import { rows } from "./phrases.ts";

const SATURDAY = "2022-01-22";

function find(text: string, dateline = SATURDAY, conventions: Conventions = {}): readonly FoundDate[] {
  return findDates(text, { language: en, dateline, ...conventions });
}

/** What was found: each phrase with the rule that read it. */
function told(text: string): readonly string[] {
  return find(text).map((found) => `${found.text}: ${found.rule.slice("en/".length)}`);
}

describe("an English phrase", () => {
  test.each(
    rows.map(([text, dateline, says, rule, conventions = {}]) => [text, dateline, says, rule, conventions] as const),
  )("%j, read from %s, says %s by the rule %s", (marked, dateline, says, rule, conventions) => {
    const [before = "", phrase = "", after = ""] = marked.includes("[") ? marked.split(/[[\]]/) : ["", marked, ""];
    const text = before + phrase + after;
    const [found, ...more] = find(text, dateline, conventions);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      text: phrase,
      start: before.length,
      end: before.length + phrase.length,
      rule: `en/${rule}`,
      issues: [],
    });
    expect(text.slice(found?.start, found?.end)).toBe(phrase);
    const times = [found?.time ?? null, ...(found?.time?.alternatives ?? [])].map(tell);
    expect(says.includes(" or ") ? times.join(" or ") : times[0]).toBe(says);
  });

  test.each(notDates)("is none in %j", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("that names a day which does not exist has no time and says so", () => {
    const [found] = find("on 31 February 2022");
    expect(found).toMatchObject({ time: null, issues: [{ code: "impossible-date", quote: "on 31 February 2022" }] });
  });

  test.each([
    ["on 32 January 2022", "impossible-date"],
    ["January 45th, 2022", "impossible-date"],
    ["2022-13-01", "impossible-date"],
    ["at 25:00 on Friday", "impossible-time"],
  ])(
    "that names what no calendar and no clock has, as %j does, has no time, and no half of it is read",
    (text, code) => {
      expect(find(text)).toMatchObject([{ text, time: null, issues: [{ code }] }]);
    },
  );

  test("in a zone of many countries keeps them all as readings", () => {
    const [found] = find("8pm IST");
    expect([found?.time?.zone, ...(found?.time?.alternatives ?? []).map(({ zone }) => zone)]).toEqual([
      "+05:30",
      "+01:00",
      "+02:00",
    ]);
  });

  test("whose weekday does not fit keeps the date and warns", () => {
    const [found] = find("Monday, 21 January 2022");
    expect(tell(found?.time ?? null)).toBe("2022-01-21>2022-01-22 day");
    expect(found?.issues).toMatchObject([{ code: "weekday-mismatch" }]);
  });

  test("is read from the dateline: move it, and what is relative moves", () => {
    expect(
      ["2022-01-22", "2024-03-01"].map((dateline) => tell(find("late last year", dateline)[0]?.time ?? null)),
    ).toEqual(["2021-09-01>2022-01-01 year END", "2023-09-01>2024-01-01 year END"]);
  });

  test.each([...Object.values(zonesOfPlaces), "UTC", "+02:00", "-03:30", "+05:45"])(
    "reads a time of day in %s as formatTime says it",
    (zone) => {
      const time = parseEdtf("2022-01-21T14:00", { zone: zone === "UTC" ? "Asia/Bangkok" : "UTC" });
      const said = formatTime(time, { language: en, zone });
      const [found, ...more] = find(said);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ text: said, time: { zone, start: time.start } });
    },
  );

  test.each(["14:00 (UTC+02:00)", "14:00 UTC+2", "14:00 GMT+02:00", "14:00 +02:00"])(
    "reads the offset of %j",
    (text) => {
      expect(find(text)).toMatchObject([{ text, time: { zone: "+02:00" } }]);
    },
  );

  test("keeps a time of day in the zone it names", () => {
    expect(find("14:00 GMT")[0]?.time?.zone).toBe("UTC");
    expect(find("8pm Eastern")[0]?.time?.zone).toBe("America/New_York");
    expect(find("8 pm PT")[0]?.time?.zone).toBe("America/Los_Angeles");
    expect(find("2 pm Kyiv time")[0]?.time?.zone).toBe("Europe/Kyiv");
    expect(find("14:00 to 16:00 in Kyiv")[0]?.time?.zone).toBe("Europe/Kyiv");
    expect(find("14:00 local time")[0]?.time?.zone).toBe("floating");
  });
});

describe("the rules of English", () => {
  const named = phrases.rules.filter((rule) => rule.name !== undefined);
  const shown = named.flatMap(({ name = "", example }) => (example === undefined ? [] : [[example, name] as const]));

  test.each(shown)("read the example %j by the rule %s", (example, name) => {
    expect(told(example)).toEqual([`${example}: ${name}`]);
    expect(find(example)[0]?.time === null).toBe(name === "not-then");
  });

  test("have an example for each name", () => {
    const names = new Set(shown.map(([, name]) => name));
    expect(named.filter(({ name = "" }) => !names.has(name))).toEqual([]);
  });
});

describe("a text", () => {
  test("gives its phrases from first to last and nothing else", () => {
    const text = `The harbour ministry said on Tuesday that the third ferry, which sank in shallow water on 9 January, would be raised by
the end of the month. Talks with the two salvage firms began late last year and were broken off over the weekend, after 40 workers refused to
board. A second tug, the May Queen, left port at 6.30 am and is expected at 2 pm on Thursday. "We march on," minister April Larsen said, adding that
2,000 tonnes of fuel could not wait until spring. Since the yard closed in March 2019, only 3 of 11 ferries have been repaired; between 2014 and 2018
there were 27. The 1980s fleet cost $1984 a day, about 5% of the budget, according to section 10.2 of a report from early 2020.`;
    expect(told(text)).toEqual([
      "on Tuesday: weekday",
      "on 9 January: day-month",
      "by\nthe end of the month: by",
      "late last year: part-of-year",
      "over the weekend: weekend",
      "at 6.30 am: clock",
      "at 2 pm on Thursday: clock-on-day",
      "until spring: until",
      "Since the yard closed in March 2019: since-event",
      "between 2014 and 2018: between",
      "The 1980s: decade",
      "early 2020: part-of-year",
    ]);
  });

  test("full of numbers and names gives only what is a time", () => {
    const text = `The Sun and two Sunday papers wrote that Mrs May, prime minister from 2016 to 2019, had known "for at least three years". The bill
passed its second reading last night with 312 votes to 287 and is back next Wednesday, at 10:00 GMT. In the first half of 2021, 1,984 people crossed;
it was the worst count in 20 years. Room 1984, flight BA 2022 and COVID-19 were all mentioned within 24 hours. The meeting of January 21, 2022, was
moved from Monday to Friday, the 21-year-old said, and the elections, due in the autumn, were put back from 10 March to 12 April. See page 2022 of
volume 3, or call 02-123-4567. The deal was reached at 3am local time on Friday, 21 January, three weeks after Christmas Day. On the 21st floor, in
3 of 5 rooms, it may be 40 degrees by June.`;
    expect(told(text)).toEqual([
      "from 2016 to 2019: range",
      "last night: part-of-day",
      "next Wednesday, at 10:00 GMT: clock-on-day",
      "In the first half of 2021: half-year",
      "within 24 hours: within",
      "January 21, 2022: month-day-year",
      "from Monday: from",
      "Friday: weekday",
      "in the autumn: season",
      "from 10 March: from",
      "12 April: day-month",
      "at 3am local time on Friday, 21 January: clock-on-day",
      "three weeks after Christmas Day: counted-from-day",
      "by June: by",
    ]);
  });
});
