import { isClockPrecision } from "../precisions.ts";
import { inDisplayZone } from "../display.ts";
import { intervalEdtf } from "../edtf/compose.ts";
import type { Bound, Edge, FuzzyTime } from "../fuzzy.ts";
import { sharedZone } from "../grid.ts";
import { quote, relationWord } from "../refusal.ts";

/** A side of a span: a time, or what is known of an edge that has none. */
type Side = FuzzyTime | "open" | "unknown";

/** Thrown where a span would end before it begins. */
export class EndBeforeStart extends RangeError {}

/**
 * From one time to another: the start of the first, the end of the second. `"open"` goes on, `"unknown"` ended nobody
 * knows when. An end "before" or "by" a time lies anywhere from the start to there. Where one side is a floating date and
 * the other has a zone, the date's midnights are the zone's.
 *
 * @throws EndBeforeStart, a RangeError, when the end lies before the start
 * @throws RangeError when neither is known, or a side is bounded by no more than one edge: a start "after" a time
 * @example span(parseEdtf("2022-01-10"), parseEdtf("2022-01-16"))
 */
export function span(start: Side, end: Side): FuzzyTime {
  const zone = sharedZone([start, end].filter((side) => typeof side !== "string"));
  const first = typeof start === "string" ? start : inDisplayZone(start, zone);
  const last = typeof end === "string" ? end : inDisplayZone(end, zone);
  // A time that is before, by or after another time also is where one edge is not known.
  if (end === "unknown" && typeof first !== "string" && isAfter(first)) return first;
  if (start === "unknown" && typeof last !== "string" && isBefore(last)) return last;
  const from = startOf(first);
  const to = endOf(last, from);
  if (typeof from === "string" && typeof to === "string")
    throw new RangeError("a span needs a known start or a known end, got neither");
  if (typeof from !== "string" && typeof to !== "string" && to.max <= from.min) {
    throw new EndBeforeStart(`a span must not end before it begins, got ${quote(start)} to ${quote(end)}`);
  }
  const edtf = intervalEdtf(typeof start === "string" ? start : start.edtf, typeof end === "string" ? end : end.edtf);
  return { start: from, end: to, zone, ...(edtf === undefined ? {} : { edtf }) };
}

function isBefore({ relation }: FuzzyTime): boolean {
  return relation === "BEFORE" || relation === "ON_OR_BEFORE";
}

function isAfter({ relation }: FuzzyTime): boolean {
  return relation === "AFTER" || relation === "ON_OR_AFTER";
}

function startOf(side: Side): Edge {
  if (typeof side === "string") return side;
  if (side.relation !== undefined)
    throw new RangeError(`a span must begin in a known time, got a beginning ${relationWord[side.relation]} one`);
  return side.start;
}

function endOf(side: Side, from: Edge): Edge {
  if (typeof side === "string") return side;
  const { relation, end } = side;
  if (relation === undefined) return end;
  if (!isBefore(side) || typeof end === "string" || typeof from === "string") {
    throw new RangeError(
      `a span must ${typeof from === "string" ? "begin in a known time where its end is" : "end in, by or before a known time, got an end"} ${relationWord[relation]} one`,
    );
  }
  return relation === "BEFORE" ? endingBefore(end, from.min) : { ...end, min: from.min };
}

/** Anywhere from there to where the bound begins; that is known to the day where the bound has no time of day. */
function endingBefore({ min: max, precision, approximate, uncertain }: Bound, min: number): Bound {
  return {
    min,
    max,
    precision: isClockPrecision(precision) ? precision : "day",
    ...(approximate === undefined ? {} : { approximate }),
    ...(uncertain === undefined ? {} : { uncertain }),
  };
}
