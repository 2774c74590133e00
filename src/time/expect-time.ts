import { expectObject, type Expected } from "../base/expect.ts";

/** @throws TypeError in one sentence, where a value is no time */
export function expectTime(value: unknown, expected: Expected): void {
  expectObject(value, ["start", "end", "zone"], { ...expected, such: "a time such as parseEdtf gives" });
}

/** @throws TypeError in one sentence, where a value is no language */
export function expectLanguage(value: unknown, expected: Expected): void {
  expectObject(value, ["code", "time", "words"], { ...expected, such: "a language such as en" });
}
