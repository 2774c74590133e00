import { expectObject, inspect, type Expected } from "../base/expect.ts";
import { dateRemedy, isDate } from "../base/not-plain.ts";
import { isZone } from "./zone.ts";

/** @throws TypeError in one sentence, where a value is no time */
export function expectTime(value: unknown, expected: Expected): void {
  expectObject(value, ["start", "end", "zone"], { ...expected, such: "a time such as parseEdtf gives" });
}

/** What to use instead of a value that is no dateline. */
export const datelineRemedy = (value: unknown): string => (isDate(value) ? dateRemedy : 'EDTF such as "2022-01-22"');

/** @throws TypeError in one sentence, where a value is no language */
export function expectLanguage(value: unknown, expected: Expected): void {
  expectObject(value, ["code", "time", "words"], { ...expected, such: "a language such as en" });
}

/** @throws RangeError in one sentence, where a value names no zone */
export function expectZone(value: unknown, { name, where }: Expected): asserts value is string {
  if (typeof value !== "string" || !isZone(value))
    throw new RangeError(`${name} is ${inspect(value)} in ${where}; use an IANA name such as "Asia/Bangkok"`);
}
