import { inspect } from "../base/expect.ts";
import { fieldOf } from "../base/field-of.ts";
import { isObject } from "../base/is-object.ts";
import { linkKinds, roles, stances, standings, statuses } from "./choices.ts";
import type { Timeline } from "./timeline.ts";

type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Test>>;

const text: Test = (value) => typeof value === "string";
const list: Test = (value) => Array.isArray(value);
const number: Test = (value) => typeof value === "number";
const time: Test = (value) => isObject(value) && isEdge(value.start) && isEdge(value.end) && text(value.zone);
const known: Test = (value) => value === null || time(value);

const isEdge: Test = (value) =>
  value === "open" ||
  value === "unknown" ||
  (isObject(value) && number(value.min) && number(value.max) && text(value.precision));

const oneOf =
  (words: readonly string[]): Test =>
  (value) =>
    typeof value === "string" && words.includes(value);

/** A list of which each row has these fields. */
const rowsOf =
  (shape: Shape): Test =>
  (value) =>
    Array.isArray(value) && value.every((row) => isObject(row) && firstOff(row, shape) === undefined);

/** The fields that reading adds to each row; a document does not have them. */
const rows: Readonly<Record<"actors" | "sources" | "events", Shape>> = {
  actors: { id: text, aliases: list, lane: text },
  sources: { id: text, voice: text },
  events: {
    id: text,
    index: number,
    time: known,
    previously: rowsOf({ time: known }),
    zone: text,
    actors: rowsOf({ actor: text, role: oneOf(roles) }),
    status: oneOf(statuses),
    standing: oneOf(standings),
    tags: (value) => Array.isArray(value) && value.every(text),
    importance: number,
    context: (value) => typeof value === "boolean",
    claims: rowsOf({ by: text, stance: oneOf(stances), voice: text, said: known }),
    links: rowsOf({ to: text, kind: oneOf(linkKinds) }),
    media: rowsOf({ kind: text, url: text }),
    quotes: rowsOf({ exact: text }),
  },
};

const issues = rowsOf({ code: text, severity: text, path: text, message: text, hint: text });

/** The fields that a timeline has and a document lacks, or has otherwise. */
const whole: Shape = { lang: text, zone: text, dateline: known, faults: number };

/**
 * True for a timeline, be it the one that `readTimeline` gave or a JSON copy of it; false for documents and all else.
 * A timeline counts its `faults` and names no version; a document does not.
 * @throws TypeError in one sentence for a value that looks like a timeline and is not valid
 */
export function isTimeline(value: unknown, where: string): value is Timeline {
  const fault = faultIn(value);
  if (fault === null) return false;
  if (fault === undefined) return true;
  throw new TypeError(
    `the timeline's ${fault} is not as readTimeline gives it in ${where}; pass a document, or readTimeline(document).timeline`,
  );
}

/** The path of the field that keeps what sets out to be a timeline from being one; undefined for a timeline and for all else. */
export const timelineFault = (value: unknown): string | undefined => faultIn(value) ?? undefined;

/** Whether a value is what `readTimeline` gives: a timeline among its issues, rather than the timeline itself. */
export const holdsTimeline = (value: unknown): boolean => faultIn(fieldOf(value, "timeline")) !== null;

/** @throws TypeError in one sentence for what is no timeline */
export function expectTimeline(value: unknown, where: string): asserts value is Timeline {
  if (!isTimeline(value, where))
    throw new TypeError(
      `timeline is ${inspect(value)} in ${where}; use what readTimeline gives: readTimeline(document).timeline`,
    );
}

/** The same for a value that may be anything; null for what does not set out to be a timeline. */
function faultIn(value: unknown): string | undefined | null {
  try {
    if (!isObject(value) || "chronolane" in value || !number(value.faults)) return null;
    if (!(["actors", "sources", "events"] as const).every((field) => list(value[field]))) return null;
    // A document may have a field of that name; it has not all the others.
    return firstOff(value, whole) === undefined ? faultOf(value) : null;
  } catch {
    // A getter throws: no timeline has one, and of a document it is an issue.
    return null;
  }
}

/** The path of the first field that is not as reading makes it. */
function faultOf(value: Row): string | undefined {
  if (value.issues !== undefined && !issues(value.issues)) return "issues";
  for (const [field, shape] of Object.entries(rows)) {
    const found = value[field];
    if (!Array.isArray(found)) return field;
    const ids = new Set<unknown>();
    for (const [k, row] of found.entries()) {
      const off = isObject(row) ? (ids.has(row.id) ? "id" : firstOff(row, shape)) : "";
      if (isObject(row)) ids.add(row.id);
      if (off !== undefined) return off === "" ? `${field}[${k}]` : `${field}[${k}].${off}`;
    }
  }
  return undefined;
}

const firstOff = (row: Row, shape: Shape): string | undefined =>
  Object.entries(shape).find(([field, test]) => !test(row[field]))?.[0];

type Row = Readonly<Record<string, unknown>>;
