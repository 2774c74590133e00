import { inCommonYears } from "./buddhist-years.ts";
import { impossiblePart } from "./impossible-parts.ts";
import { named } from "./path.ts";

const two = (part: string): string => part.padStart(2, "0");

/** Milliseconds since 1970 as EDTF writes that second; nothing where they are no instant. */
function instant(ms: number): readonly string[] {
  return Math.abs(ms) > 8.64e15 ? [] : [new Date(ms).toISOString().replace(/\.\d+Z$/, "Z")];
}

interface Kind {
  readonly form: RegExp;
  /** The possible meanings of the text, as EDTF. */
  readonly meant: (...parts: readonly string[]) => readonly string[];
  /** The condition of that meaning. */
  readonly where?: string;
}

/** Dates in forms that other tools write, and the same in EDTF. */
const kinds: readonly Kind[] = [
  {
    form: /^(-?\d{12,14})$/,
    meant: (ms = "") => instant(Number(ms)),
    where: "if it counts milliseconds since 1970",
  },
  {
    form: /^(-?\d{9,11})$/,
    meant: (seconds = "") => instant(Number(seconds) * 1000),
    where: "if it counts seconds since 1970",
  },
  { form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, meant: (y, m = "", d = "") => [`${y}-${two(m)}-${two(d)}`] },
  { form: /^(\d{4})[-/.](\d)$/, meant: (y, m = "") => [`${y}-${two(m)}`] },
  {
    form: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
    meant: (a = "", b = "", y) => [...new Set([`${y}-${two(b)}-${two(a)}`, `${y}-${two(a)}-${two(b)}`])],
  },
  {
    form: /^(\d{4}-\d\d-\d\d)[T ](\d{1,2}):(\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[-+]\d\d(?::?\d\d)?)?$/i,
    meant: (day, hour = "", minute, second = "", offset = "") => {
      const [, sign = "", hours = "", minutes = "00"] = /^([-+])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
      return [
        `${day}T${two(hour)}:${minute}${second}${sign === "" ? offset.toUpperCase() : `${sign}${hours}:${minutes}`}`,
      ];
    },
  },
];

/**
 * What a date that is no EDTF may have meant, written as a document writes it: `write "2022-01-21"`.
 * @param isRead whether a text is EDTF that can be read: nothing else is offered
 */
export function dateHint(text: string, isRead: (edtf: string) => boolean): { readonly hint?: string } {
  for (const { form, meant, where } of kinds) {
    const found = form.exec(text.trim());
    const readings = found === null ? [] : meant(...found.slice(1).map((part: string | undefined) => part ?? ""));
    const offered = readings.filter(isRead);
    const common = where === undefined ? buddhistHint(readings, isRead) : undefined;
    if (common !== undefined) return { hint: common };
    if (offered.length > 0)
      return { hint: `${where === undefined ? "" : `${where}, `}write ${offered.map(named).join(" or ")}` };
    const [fault] = readings.flatMap((reading) => impossiblePart(reading) ?? []);
    if (fault !== undefined) return { hint: fault };
  }
  const fault = impossiblePart(text);
  if (fault !== undefined) return { hint: buddhistHint([text], isRead) ?? fault };
  return /\p{L}{3}/u.test(text) && !/[[\]{}/]/.test(text)
    ? {
        hint: `write EDTF such as 2022-01-21, or say that these are words: { "phrase": ${named(text)}, "lang": "${/\p{Script=Thai}/u.test(text) ? "th" : "…"}" }`,
      }
    : {};
}

/**
 * Of dates whose year looks like one of the Buddhist era, those in common years that exist: 29 February 2567 is that of
 * 2024. Offered at once, so that nobody mends the form first and the year afterwards.
 */
function buddhistHint(readings: readonly string[], isRead: (edtf: string) => boolean): string | undefined {
  const offered = readings.map(inCommonYears).filter((common, k) => common !== readings[k] && isRead(common));
  return offered.length > 0
    ? `if the year is one of the Buddhist era, write ${offered.map(named).join(" or ")}`
    : undefined;
}
