import { parseEdtf } from "../time/edtf/parse.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { inCommonYears } from "./buddhist-years.ts";
import { dateHint } from "./date-hints.ts";
import type { IssueCode, Report } from "./issues.ts";

/** Input for reading EDTF text. */
export interface EdtfInput {
  readonly path: string;
  readonly zone: string;
  readonly report: Report;
}

/** Reads EDTF text of a document; null, and an issue that quotes it, where it cannot be read. */
export function readEdtf(text: string, { path, zone, report }: EdtfInput): FuzzyTime | null {
  const time = tryEdtf(text, zone);
  if (typeof time === "string") {
    const code = faultOf(text, zone);
    const hint = code === "bad-date" ? dateHint(text, (edtf) => typeof tryEdtf(edtf, zone) !== "string") : {};
    report(code, path, { message: time, quote: text, ...hint });
    return null;
  }
  const readings = [time, ...(time.members?.times ?? [])];
  if (readings.some(({ alternatives }) => alternatives !== undefined)) {
    const what = /[/,[{]/.test(text) ? "a time of day in it" : "this time";
    report("ambiguous-time", path, {
      message: `the clocks of ${time.zone} showed ${what} twice; the earlier is taken`,
      quote: text,
    });
  }
  const common = inCommonYears(text);
  if (common !== text) {
    report("likely-buddhist-year", path, {
      message: "EDTF counts in common years, and this one is centuries ahead; it looks like a year of the Buddhist era",
      hint: `if it is one, write ${common}`,
      quote: text,
    });
  }
  return time;
}

/** The time, or a sentence that says why the text has no time. */
function tryEdtf(text: string, zone: string): FuzzyTime | string {
  try {
    return parseEdtf(text, { zone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message;
  }
}

/** Which fault it is: each side by itself is fine, or only the zone is wrong, or it is not a date. */
function faultOf(text: string, zone: string): IssueCode {
  const isFine = (part: string, where: string): boolean => typeof tryEdtf(part, where) !== "string";
  if (zone !== "UTC" && isFine(text, "UTC")) return "skipped-time";
  const [start = "", end = "", ...more] = text.split("/");
  return more.length === 0 && isFine(start, zone) && isFine(end, zone) ? "end-before-start" : "bad-date";
}
