import { inDisplayZone } from "../display.ts";
import { envelope } from "../edtf/sets.ts";
import { toEdtf } from "../edtf/to-edtf.ts";
import type { Bound, FuzzyTime } from "../fuzzy.ts";
import { sharedZone } from "../grid.ts";
import { distinct } from "./distinct.ts";
import { sameEdge } from "../same-edge.ts";

/** One of several times, or all of them; a single one is itself. */
export function setOf(kind: "one-of" | "all-of", all: readonly FuzzyTime[]): FuzzyTime | undefined {
  const zone = sharedZone(all);
  const times = distinct(all.flatMap((time) => (time.members?.kind === kind ? time.members.times : [time]))).map(
    ({ alternatives: _others, written: _written, ...time }) => inDisplayZone(time, zone),
  );
  const [first] = times;
  if (first === undefined || times.length === 1) return first;
  const set: FuzzyTime = { ...envelope(kind, times), members: { kind, times }, zone };
  const edtf =
    runText(kind, times) ??
    (times.some(({ members, zone: own }) => members !== undefined || own !== zone) ? undefined : toEdtf(set));
  return edtf === undefined ? set : { ...set, edtf };
}

/** As a range within the brackets, where each follows the one before it. */
function runText(kind: "one-of" | "all-of", times: readonly FuzzyTime[]): string | undefined {
  const [first, last] = [times[0], times.at(-1)];
  const follows = times.every((time, i) => isPlain(time.start, time) && (i === 0 || precedes(times[i - 1], time)));
  if (!follows || times.length < 3 || first?.edtf === undefined || last?.edtf === undefined) return undefined;
  return kind === "one-of" ? `[${first.edtf}..${last.edtf}]` : `{${first.edtf}..${last.edtf}}`;
}

const SPELLED: readonly Bound["precision"][] = ["day", "month", "year"];

function isPlain(start: FuzzyTime["start"], { end, edtf, zone, relation }: FuzzyTime): boolean {
  return (
    typeof start !== "string" &&
    sameEdge(start, end) &&
    relation === undefined &&
    zone === "floating" &&
    edtf !== undefined &&
    /^-?\d{4}(-\d\d){0,2}$/.test(edtf) &&
    SPELLED.includes(start.precision)
  );
}

function precedes(before: FuzzyTime | undefined, { start }: FuzzyTime): boolean {
  const end = before?.end;
  return (
    end !== undefined &&
    typeof end !== "string" &&
    typeof start !== "string" &&
    end.max === start.min &&
    end.precision === start.precision
  );
}
