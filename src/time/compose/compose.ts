import { approximateEdtf } from "../edtf/compose.ts";
import type { Bound, Edge, FuzzyTime, Part } from "../fuzzy.ts";
import { toGrid } from "../grid.ts";
import { partRanges } from "./parts.ts";
import { quote, relationWord } from "../refusal.ts";
import { span } from "./span.ts";
import { isPoint } from "../same-edge.ts";

/**
 * Early, middle or late in a time: "early January 2022" is somewhere from the 1st to the 10th. The words stay, so that
 * it is never shown as a range of exact days. For a year the other common reading is in `alternatives`.
 *
 * @throws RangeError when the time is not one period, or is itself a part of one
 * @example partOf("END", parseEdtf("2021-12")) // [21 December, 1 January), part END
 */
export function partOf(part: Part, time: FuzzyTime): FuzzyTime {
  const { start: bound, zone } = time;
  if (typeof bound === "string" || !isPoint(time) || time.relation !== undefined || time.members !== undefined) {
    throw new RangeError(`early, mid and late need one period such as "2022-01", got ${quote(time)}`);
  }
  if (bound.part !== undefined)
    throw new RangeError(`early, mid and late need a whole period, got ${quote(time)}, which is already a part of one`);
  const { usual, other } = partRanges({ part, bound, zone });
  const read = ([min, max]: readonly [number, number]): FuzzyTime => {
    const narrowed: Bound = { ...bound, min, max, part };
    return { start: narrowed, end: narrowed, zone };
  };
  return other === undefined ? read(usual) : { ...read(usual), alternatives: [read(other)] };
}

/** "About": the same bounds, marked as approximate; nothing is widened. */
export function aboutTime(time: FuzzyTime): FuzzyTime {
  const { edtf, members, alternatives, ...rest } = time;
  const about = approximateEdtf(edtf);
  const start = approximate(time.start);
  return {
    ...rest,
    start,
    end: isPoint(time) ? start : approximate(time.end),
    ...(members === undefined ? {} : { members: { kind: members.kind, times: members.times.map(aboutTime) } }),
    ...(alternatives === undefined ? {} : { alternatives: alternatives.map(aboutTime) }),
    ...(about === undefined ? {} : { edtf: about }),
  };
}

/**
 * "By X": at some time from the day it was said to the end of X. Without a dateline, or where X had passed already, its
 * beginning is not known. Where X is longer than a day, `dueFrom` keeps where it begins.
 *
 * @throws RangeError when X has no end, or is itself before, by or after a time
 * @example byTime(partOf("MID", parseEdtf("2022-02")), parseEdtf("2022-01-22")) // [22 January, 21 February)
 */
export function byTime(time: FuzzyTime, dateline?: FuzzyTime): FuzzyTime {
  const end = known(plain(time, "by").end, `"by" needs a time that has an end, got ${quote(time)}`);
  const said =
    dateline === undefined || typeof dateline.start === "string"
      ? undefined
      : toGrid({ ms: dateline.start.min, from: dateline.zone, to: time.zone });
  const due = isCoarse(end) ? { dueFrom: end.min } : {};
  const bound: Bound = { ...end, ...due, min: said === undefined || said >= end.max ? end.min : said };
  const start = said === undefined || said >= end.max ? "unknown" : bound;
  return { start, end: bound, relation: "ON_OR_BEFORE", zone: time.zone };
}

/**
 * "Before X": it ended before X began; when it began is not known. Its end is the bound of X, and `latest` of it is
 * where X begins.
 *
 * @throws RangeError when X has no beginning, or is itself before, by or after a time
 */
export function beforeTime(time: FuzzyTime): FuzzyTime {
  return {
    start: "unknown",
    end: known(plain(time, "before").start, `"before" needs a time that has a beginning, got ${quote(time)}`),
    relation: "BEFORE",
    zone: time.zone,
  };
}

/**
 * "After X": it began after X ended; when it ended is not known. Its start is the bound of X, and `earliest` of it is
 * where X ends.
 *
 * @throws RangeError when X has no end, or is itself before, by or after a time
 */
export function afterTime(time: FuzzyTime): FuzzyTime {
  return {
    start: known(plain(time, "after").end, `"after" needs a time that has an end, got ${quote(time)}`),
    end: "unknown",
    relation: "AFTER",
    zone: time.zone,
  };
}

/**
 * "Since X": it began in X and goes on.
 *
 * @throws RangeError when X has no beginning, or is itself before, by or after a time
 * @example since(partOf("END", parseEdtf("2021-12")))
 */
export function since(time: FuzzyTime): FuzzyTime {
  return span(time, "open");
}

/** Only the order is known: before or after another event. */
export function orderTime(order: "before" | "after", eventId: string): FuzzyTime {
  return {
    start: "unknown",
    end: "unknown",
    relation: order === "before" ? "BEFORE" : "AFTER",
    anchorEvent: eventId,
    zone: "floating",
  };
}

function approximate(edge: Edge): Edge {
  if (typeof edge === "string") return edge;
  const { qualified: _whole, ...bound } = edge;
  return { ...bound, approximate: true };
}

/** Whether a bound is known to no more than a period longer than a day. */
function isCoarse({ precision }: Bound): boolean {
  return !["instant", "second", "minute", "hour", "day"].includes(precision);
}

/** A time that "before", "by" or "after" can take: with two of these words one would be lost. */
function plain(time: FuzzyTime, word: string): FuzzyTime {
  if (time.relation !== undefined)
    throw new RangeError(`"${word}" needs a plain time, got one that is itself ${relationWord[time.relation]} another`);
  return time;
}

function known(edge: Edge, sentence: string): Bound {
  if (typeof edge === "string") throw new RangeError(sentence);
  return edge;
}
