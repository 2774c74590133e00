import { civilFromDays, daysFromCivil } from "../calendar.ts";
import { inDisplayZone } from "../display.ts";
import type { Bound, Edge, FuzzyTime, Precision } from "../fuzzy.ts";
import { isClockPrecision } from "../precisions.ts";
import { fault } from "./scanner.ts";
import { type Reading, timeOfPoint } from "./points.ts";
import type { DateNode, MemberNode, SetNode } from "./tree.ts";
import { writeTree } from "./write.ts";

/** Ranges within a set are spelled out member by member up to this many in all; a longer one stays one member. */
const MOST_SPELLED = 400;

const FINEST: readonly Precision[] = [
  "instant",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "season",
  "quarter",
  "quadrimester",
  "half",
  "year",
  "decade",
  "century",
  "era",
];

/** The fuzzy time of a set: its members, and edges that are their envelope. */
export function timeOfSet(node: SetNode, reading: Reading): FuzzyTime {
  const read: FuzzyTime[] = [];
  for (const member of node.members)
    read.push(...timesOfMember({ set: node, member, reading, room: MOST_SPELLED - read.length }));
  const zone = read.find((time) => time.zone !== "floating")?.zone ?? "floating";
  const times = read.map((time) => inDisplayZone(time, zone));
  return { ...envelope(node.of, times), members: { kind: node.of, times }, zone, edtf: writeTree(node) };
}

interface MemberReading {
  readonly set: SetNode;
  readonly member: MemberNode;
  readonly reading: Reading;
  /** How many members a range may still be spelled out to. */
  readonly room: number;
}

function timesOfMember({ set, member: { from, to, range }, reading, room }: MemberReading): readonly FuzzyTime[] {
  const first = from === undefined ? undefined : timeOfPoint(from, reading);
  const last = to === undefined ? undefined : from === to ? first : timeOfPoint(to, reading);
  if (!range) return first === undefined ? [] : [first];
  const oneOf = set.of === "one-of";
  if (first === undefined || last === undefined) {
    const known = first ?? last;
    const relation = first === undefined ? "ON_OR_BEFORE" : "ON_OR_AFTER";
    const missing = oneOf ? "unknown" : "open";
    if (known === undefined) return [];
    return [
      { start: first?.start ?? missing, end: last?.end ?? missing, ...(oneOf ? { relation } : {}), zone: known.zone },
    ];
  }
  const zone = first.zone === "floating" ? last.zone : first.zone;
  const start = inDisplayZone(first, zone).start;
  const end = inDisplayZone(last, zone).end;
  if (typeof start === "string" || typeof end === "string") return [];
  if (end.max <= start.min)
    fault({ text: reading.text, position: to?.at ?? set.at, expected: "a range that does not end before it begins" });
  const spelled = from?.kind === "date" && to?.kind === "date" ? spell({ from, to, reading, room }) : undefined;
  if (spelled !== undefined) return spelled;
  if (!oneOf) return [{ start, end, zone }];
  // The last time of day that it can be is said as it was written.
  const precision = isClockPrecision(end.precision) ? end.precision : coarser(start.precision, end.precision);
  const bound: Bound = { min: start.min, max: end.max, precision };
  return [{ start: bound, end: bound, zone }];
}

/** Every year, month or day from one to the other, where both are of the same kind and exact, and they are few. */
function spell({
  from,
  to,
  reading,
  room,
}: {
  readonly from: DateNode;
  readonly to: DateNode;
  readonly reading: Reading;
  readonly room: number;
}): readonly FuzzyTime[] | undefined {
  if (!isPlain(from) || !isPlain(to)) return undefined;
  if ((from.month === undefined) !== (to.month === undefined) || (from.day === undefined) !== (to.day === undefined))
    return undefined;
  const [first, last] = [ordinal(from), ordinal(to)];
  if (last - first + 1 > room) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => timeOfPoint(nodeOf(first + i, from), reading));
}

function isPlain({ year, month, day, significant, qualifiers }: DateNode): boolean {
  const exact = ![year, month ?? "", day ?? ""].some((digits) => digits.includes("X"));
  return (
    exact &&
    significant === undefined &&
    Number(month ?? "1") <= 12 &&
    Object.values(qualifiers).every((mark) => mark === "")
  );
}

function ordinal({ year, negative, month, day }: DateNode): number {
  const number = negative ? -Number(year) : Number(year);
  if (month === undefined) return number;
  return day === undefined
    ? number * 12 + Number(month) - 1
    : daysFromCivil({ year: number, month: Number(month), day: Number(day) });
}

function nodeOf(ordinalNumber: number, like: DateNode): DateNode {
  const { year, month, day } =
    like.day !== undefined
      ? civilFromDays(ordinalNumber)
      : {
          year: like.month === undefined ? ordinalNumber : Math.floor(ordinalNumber / 12),
          month: (((ordinalNumber % 12) + 12) % 12) + 1,
          day: 1,
        };
  const two = (n: number): string => String(n).padStart(2, "0");
  return {
    ...like,
    year: String(Math.abs(year)).padStart(4, "0"),
    negative: year < 0,
    ...(like.month === undefined ? {} : { month: two(month) }),
    ...(like.day === undefined ? {} : { day: two(day) }),
  };
}

/** The edges that hold all members of a set. */
export function envelope(
  kind: "one-of" | "all-of",
  times: readonly FuzzyTime[],
): { readonly start: Edge; readonly end: Edge } {
  const start = outermost(
    times.map((time) => time.start),
    (a, b) => a.min - b.min,
  );
  const end = outermost(
    times.map((time) => time.end),
    (a, b) => b.max - a.max,
  );
  if (kind === "all-of" || typeof start === "string" || typeof end === "string") return { start, end };
  // One of several: a single moment or stretch, somewhere between the first and the last of them.
  const bound: Bound = { min: start.min, max: end.max, precision: times.map(precisionOf).reduce(coarser) };
  return { start: bound, end: bound };
}

function precisionOf({ start }: FuzzyTime): Precision {
  return typeof start === "string" ? "era" : start.precision;
}

function outermost(edges: readonly Edge[], order: (a: Bound, b: Bound) => number): Edge {
  const word = edges.find((edge) => typeof edge === "string");
  if (word !== undefined) return word;
  const bounds = edges.filter((edge) => typeof edge !== "string");
  return bounds.reduce((a, b) => (order(b, a) < 0 ? b : a));
}

/** Of two precisions the one that says less. */
export function coarser(a: Precision, b: Precision): Precision {
  return FINEST.indexOf(a) >= FINEST.indexOf(b) ? a : b;
}
