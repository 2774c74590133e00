import { expectObject, inspect } from "../base/expect.ts";
import type { Issue } from "../base/issue.ts";
import { unknownNames } from "../base/unknown-names.ts";
import { checkLanguages } from "../time/check-languages.ts";
import { datelineRemedy, expectZone } from "../time/expect-time.ts";
import { isEdtf } from "../time/edtf/is-edtf.ts";
import type { Language } from "../time/language.ts";

/** Options of `readTimeline`. */
export interface ReadOptions {
  /** The languages whose date phrases can be read, from `chronolane/th/phrases`, `chronolane/en/phrases`, … */
  readonly languages?: readonly Language[];
  /** IANA zone of times of day, where the document names none. @default "UTC" */
  readonly zone?: string;
  /** The day the text was written, as EDTF, where the document names none. */
  readonly dateline?: string;
}

/** Checks what a programmer passed; throws one sentence where it is wrong. */
export function checkOptions(options: unknown): {
  readonly zone: string;
  readonly dateline: string | undefined;
  readonly languages: readonly Language[];
} {
  expectObject(options, [], { name: "options", where: "readTimeline", such: "an object such as { languages: [en] }" });
  const { languages = [], zone = "UTC", dateline } = options as { readonly [K in keyof ReadOptions]: unknown };
  const known = checkLanguages(languages, "readTimeline");
  expectZone(zone, { name: "options.zone", where: "readTimeline" });
  if (dateline !== undefined && !isEdtf(dateline, zone)) {
    throw new RangeError(`options.dateline is ${inspect(dateline)} in readTimeline; use ${datelineRemedy(dateline)}`);
  }
  return { zone, dateline, languages: known };
}

/** Every option of `readTimeline`; a record, so that none is forgotten. */
const optionNames: Readonly<Record<keyof ReadOptions, true>> = { languages: true, zone: true, dateline: true };

/** The options that there are not: they are no faults of the data, and so of no timeline. */
export const unknownOptions = (options: ReadOptions): readonly Issue[] =>
  unknownNames(options, Object.keys(optionNames));
