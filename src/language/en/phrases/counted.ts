import type { Meaning, PhraseUnit, Side } from "../../../time/phrase-meaning.ts";
import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import { DASH } from "./dashes.ts";
import { about, unit } from "./meanings.ts";
import { unitOf } from "./named.ts";

/** How many "a couple", "a few" and "several" are at least and at most, by the number for them. */
const VAGUE: { readonly [count: number]: readonly [number, number] } = { 2: [2, 3], 3: [2, 5], 5: [3, 9] };

/** Times counted from the dateline: ago, from now, and what rolls with it. */
export const counted: readonly PhraseRule[] = [
  {
    kind: "ago",
    name: "ago",
    pattern: "vagueCount unit agoWord",
    read: (s) => window(unitOf(s), s.number("vagueCount"), { sign: -1 }),
    example: "a few days ago",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: "vagueCount years agoWord",
    read: (s) => window("year", s.number("vagueCount"), { sign: -1, times: s.number("years") }),
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "inWord vagueCount unit",
    notAfter: ["superlative"],
    notBefore: ["of"],
    read: (s) => (s.text("unit") === "year" ? undefined : window(unitOf(s), s.number("vagueCount"), { sign: 1 })),
    example: "in a few days",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: "moreThan|atLeast length agoWord",
    read: (s) => longer(s.meaning("length")),
    example: "more than a year ago",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: "lessThan length agoWord",
    read: (s) => shorter(s.meaning("length"), "past"),
    example: "less than a week ago",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "inWord lessThan length",
    notAfter: ["superlative"],
    notBefore: ["of"],
    read: (s) => (ahead(s.meaning("length")) === undefined ? undefined : shorter(s.meaning("length"), "future")),
    example: "in less than a week",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: "length agoWord",
    read: (s) => countedBy(s.meaning("length"), -1),
    example: "three days ago",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: `from:count ${DASH}|upto|or to:count unit agoWord`,
    read: (s) => spread(s, -1),
    example: "two or three weeks ago",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: `inWord from:count ${DASH}|upto|or to:count unit`,
    notBefore: ["of"],
    read: (s) => spread(s, 1),
    example: "in five to ten days",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "length fromWord dayWord",
    notAfter: ["moreThan", "lessThan", "atLeast"],
    read: (s) => daysFrom(s.meaning("length"), s.number("dayWord")),
    example: "a week from today",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "lessThan length fromNow",
    read: (s) => shorter(s.meaning("length"), "future"),
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "length fromNow",
    notAfter: ["moreThan", "lessThan", "atLeast"],
    read: (s) => countedBy(s.meaning("length"), 1),
    example: "two weeks from now",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "inWord length",
    notAfter: ["superlative"],
    notBefore: ["of"],
    read: (s) => ahead(s.meaning("length")),
    example: "in three weeks",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "inWord length ~ownTime time",
    read: (s) => countedBy(s.meaning("length"), 1),
    example: "in three weeks' time",
  },
  {
    kind: "rolling",
    name: "rolling",
    pattern: "the sideWord length",
    notBefore: ["of"],
    read: (s) => rolling(s.meaning("length"), s.text("sideWord")),
    example: "the past three months",
  },
  {
    kind: "rolling",
    name: "rolling",
    pattern: "during the sideWord relUnit",
    notBefore: ["of"],
    read: (s) => rolling(unit(unitOf(s, "relUnit"), 1), s.text("sideWord")),
    example: "over the past year",
  },
  {
    kind: "rolling",
    name: "rolling",
    pattern: "in the? recentWord plural",
    read: (s) => about(rolling(unit(unitOf(s, "plural"), 3), "past") ?? unit("day", 0)),
    example: "in recent months",
  },
  {
    kind: "rolling",
    name: "rolling",
    pattern: "in|over the? past plural",
    read: (s) =>
      about({ kind: "rolling", unit: unitOf(s, "plural"), count: 3, side: s.number("past") < 0 ? "past" : "future" }),
    example: "in the coming days",
  },
  {
    kind: "rolling",
    name: "recently",
    pattern: "recently",
    notAfter: ["superlative"],
    read: () => ({ kind: "recent", side: "past" }),
    example: "recently",
  },
  { kind: "rolling", name: "soon", pattern: "soon", read: () => ({ kind: "recent", side: "future" }), example: "soon" },
  { kind: "rolling", name: "now", pattern: "nowWord", read: () => unit("day", 0), example: "at present" },
];

/** "A few days ago" is one of several days. */
function window(
  of: PhraseUnit,
  count: number,
  { sign, times = 1 }: { readonly sign: 1 | -1; readonly times?: number },
): Meaning {
  const [least, most] = VAGUE[count] ?? [count, count];
  const [near, far] = [unit(of, sign * least * times), unit(of, sign * most * times)];
  return about(sign < 0 ? { kind: "between", from: far, to: near } : { kind: "between", from: near, to: far });
}

/** "More than a year ago" is before what was a year ago. */
function longer(length: Meaning): Meaning | undefined {
  const of = length.kind === "about" ? length.of : length;
  const then = countedBy(inDays(of), -1);
  return then === undefined ? undefined : { kind: "before", of: then.kind === "about" ? then.of : then };
}

/** "Less than a week ago" is at some time since then. */
function shorter(length: Meaning, side: Side): Meaning | undefined {
  const of = inDays(length.kind === "about" ? length.of : length);
  if (of.kind !== "unit") return undefined;
  const now = unit(of.unit === "hour" || of.unit === "minute" ? of.unit : "day", 0);
  const away: Meaning =
    of.unit === "day"
      ? unit("day", side === "past" ? -of.offset : of.offset)
      : { kind: "rolling", unit: of.unit, count: of.offset, side };
  return side === "past" ? { kind: "between", from: away, to: now } : { kind: "between", from: now, to: away };
}

function inDays(length: Meaning): Meaning {
  return length.kind === "unit" && length.unit === "week" ? unit("day", length.offset * 7) : length;
}

/** A length of time, counted from the dateline. */
function countedBy(length: Meaning, sign: 1 | -1): Meaning | undefined {
  if (length.kind === "about") {
    const of = countedBy(length.of, sign);
    return of === undefined ? undefined : about(of);
  }
  if (length.kind !== "unit") return undefined;
  const moved = unit(length.unit, sign * length.offset);
  return length.unit === "year" && length.offset >= 100 && length.offset % 10 === 0 ? about(moved) : moved;
}

function daysFrom(length: Meaning, day: number): Meaning | undefined {
  if (length.kind !== "unit" || (length.unit !== "day" && length.unit !== "week")) return undefined;
  return unit("day", day + length.offset * (length.unit === "week" ? 7 : 1));
}

/** "Two or three weeks ago". */
function spread(s: Slots, sign: 1 | -1): Meaning | undefined {
  const [near, far] = [s.number("from"), s.number("to")];
  const at = (count: number): Meaning => unit(unitOf(s), sign * count);
  if (near >= far) return undefined;
  if (far === near + 1) return { kind: "one-of", times: sign < 0 ? [at(far), at(near)] : [at(near), at(far)] };
  return sign < 0 ? { kind: "between", from: at(far), to: at(near) } : { kind: "between", from: at(near), to: at(far) };
}

/** "In three years" is as often how long something took: only what is near is a time by itself. */
function ahead(length: Meaning): Meaning | undefined {
  const of = length.kind === "about" ? length.of : length;
  return of.kind === "unit" && of.unit === "year" ? undefined : countedBy(length, 1);
}

function rolling(length: Meaning, side: string): Meaning | undefined {
  if (length.kind === "about") {
    const of = rolling(length.of, side);
    return of === undefined ? undefined : about(of);
  }
  return length.kind === "unit"
    ? { kind: "rolling", unit: length.unit, count: length.offset, side: side === "past" ? "past" : "future" }
    : undefined;
}
