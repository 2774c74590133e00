import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/time/edtf/parse.ts";

/** What people write in place of EDTF: where the reading stopped, and what was expected there. */
const REFUSED: readonly (readonly [text: string, position: number, expected: string])[] = [
  ["", 0, "a year of four digits"],
  ["January 2022", 0, "a year of four digits"],
  ["c. 1984", 0, "a year of four digits"],
  ["44 BC", 0, "a year of four digits"],
  ["๒๕๖๕", 0, "a year of four digits"],
  [" 2022", 0, "a year of four digits"],
  ["22-01-21", 0, "a year of four digits"],
  ["2022 ", 4, 'the end of the text or "/"'],
  ["2022–2023", 4, 'the end of the text or "/"'],
  ["20220121", 0, 'a year of four digits, or "Y" before a longer one'],
  ["198x", 0, 'a capital "X" for each digit that is not known'],
  ["19uu-05", 0, 'a capital "X" for each digit that is not known'],
  ["Y2022", 1, 'five digits or more after "Y"'],
  ["Y1E99", 1, "a year not farther than 10^12"],
  ["Y17E", 4, 'a whole number after "E"'],
  ["-0000", 0, 'a year other than 0 after "-"'],
  ["20XXS2", 5, 'how many digits of the year are significant, after a year without "X"'],
  ["2022-1-21", 5, "two digits of a month"],
  ["2022-021", 5, "two digits of a month"],
  ["2022-W03", 5, "two digits of a month"],
  ["2022-01-1", 8, "two digits of a day"],
  ["2022-01-211", 8, "two digits of a day"],
  ["2022-13", 5, "a month from 01 to 12, or a group from 21 to 41"],
  ["2022-42", 5, "a month from 01 to 12, or a group from 21 to 41"],
  ["2022-21-01", 8, "no day after a season, quarter or other group"],
  ["2022-04-31", 8, "a day that 2022-04 has"],
  ["2023-02-29", 8, "a day that 2023-02 has (it is no leap year)"],
  ["19X3-02-29", 8, "a day that exists"],
  ["2022-01-21 14:00", 10, 'the end of the text or "/"'],
  ["2022-01-21T", 11, "an hour from 00 to 23"],
  ["2022-01-21T24:00", 11, "an hour from 00 to 23"],
  ["2022-01-21T14.30", 13, '":" before the minutes'],
  ["2022-01-21T14:60", 14, "a minute from 00 to 59"],
  ["2022-01-21T14:00:61", 17, "a second from 00 to 60"],
  ["2022-01-21T14:00+7", 17, "the hours of an offset, from 00 to 18"],
  ["2022-01-21T14:00+18:30", 20, "an offset of at most 18:00"],
  ["2022-01T12:00", 7, "no time of day after a date that is not one exact day without a qualifier"],
  ["2022-01-21~T12:00", 11, "no time of day after a date that is not one exact day without a qualifier"],
  ["2019-03-04T21:42?", 16, "no qualifier after a time of day (only a date can have one)"],
  ["2019-03-04T21:42:10Z~", 20, "no qualifier after a time of day (only a date can have one)"],
  ["2019-03-04T21%/2020", 13, "no qualifier after a time of day (only a date can have one)"],
  ["[2019-03-04T21:42?]", 17, "no qualifier after a time of day (only a date can have one)"],
  ["2021/2022-02-30", 13, "a day that 2022-02 has"],
  ["2022/x", 5, "a year of four digits"],
  ["2022-01-21/2022-01-10", 11, "an end that is not before the start"],
  ["2020/2021/2022", 9, "the end of the text"],
  ["..", 2, '"/" after ".."'],
  ["../..", 3, "a date at one side of the interval"],
  ["[2022", 5, '"," or "]"'],
  ["{2022]", 5, '"," or "}"'],
  ["[2020/2021]", 5, '"," or "]"'],
  ["[2022,]", 6, "a year of four digits"],
  ["{2002..2001}", 7, "a range that does not end before it begins"],
];

describe("what is no EDTF", () => {
  test.each(REFUSED)("%j is refused at %i: expected %s", (text, position, expected) => {
    const got = position >= text.length ? "the end" : `"${text.slice(position, position + 12)}"`;
    expect(() => parseEdtf(text)).toThrow(RangeError);
    expect(() => parseEdtf(text)).toThrow(`cannot read "${text}" as EDTF: expected ${expected}`);
    expect(() => parseEdtf(text)).toThrow(
      new RegExp(` at position ${position}, got ${got.replace(/[.?[\]{}+|]/g, "\\$&")}$`),
    );
  });
});
