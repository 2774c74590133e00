import { parseEdtf } from "../time/edtf/parse.ts";
import type { Language } from "../time/language.ts";
import { isZone } from "../time/zone.ts";
import { quoteOf } from "./path.ts";

/** What a document is read with. */
export interface ReadOptions {
  /** The languages whose date phrases can be read. */
  readonly languages?: readonly Language[];
  /** IANA zone of times of day, where the document names none. @default "UTC" */
  readonly zone?: string;
  /** The day the text was written, as EDTF, where the document names none. */
  readonly dateline?: string;
}

/** Checks what a programmer passed; throws one sentence where it is wrong. */
export function checkOptions(options: unknown): { readonly zone: string; readonly dateline: string | undefined; readonly languages: readonly Language[] } {
  if (typeof options !== "object" || options === null) throw new TypeError(`invalid options: got ${words(options)}, expected an object, in readTimeline`);
  const { languages = [], zone = "UTC", dateline }: { readonly [K in keyof ReadOptions]: unknown } = options;
  if (!Array.isArray(languages) || languages.some((language: unknown) => typeof language !== "object" || language === null)) {
    throw new TypeError(`invalid languages: got ${words(languages)}, expected a list of languages such as [th, en], in the options of readTimeline`);
  }
  if (typeof zone !== "string" || !isZone(zone)) throw new RangeError(`invalid zone: got ${words(zone)}, expected an IANA name such as "Asia/Bangkok", in the options of readTimeline`);
  if (dateline !== undefined && !isEdtf(dateline, zone)) {
    throw new RangeError(`invalid dateline: got ${words(dateline)}, expected EDTF such as "2022-01-22", in the options of readTimeline`);
  }
  // Whatever stands in the list was checked to be an object; a language without phrases reads none.
  return { zone, dateline, languages: languages as readonly Language[] };
}

function isEdtf(text: unknown, zone: string): text is string {
  if (typeof text !== "string") return false;
  try {
    parseEdtf(text, { zone });
    return true;
  } catch {
    return false;
  }
}

function words(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(quoteOf(value));
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return typeof value === "symbol" || typeof value === "function" ? `a ${typeof value}` : String(value);
}
