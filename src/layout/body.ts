import type { Bound, Edge, FuzzyTime } from "../time/fuzzy.ts";
import type { Body, End } from "./types.ts";

const point = new Set(["instant", "second", "minute"]);
const exact = new Set(["instant", "second", "minute", "hour", "day"]);

const isExact = ({ precision, part, approximate, uncertain }: Bound): boolean =>
  exact.has(precision) && part === undefined && approximate !== true && uncertain !== true;

const capOf = (bound: Bound): End => (isExact(bound) ? "hard" : bound.approximate === true ? "wavy" : "cap");

/** Members of a set of which each begins where the one before it ends are one stretch: "one of 160 years" is drawn as a span. */
function runs(bodies: readonly Body[]): readonly Body[] {
  const found: Body[] = [];
  for (const body of bodies) {
    const last = found.at(-1);
    if (last !== undefined && last.to !== null && last.to === body.from) found[found.length - 1] = { ...last, to: body.to, sure: null, start: soft(last.start), end: soft(body.end), form: "bar" };
    else found.push(body);
  }
  return found;
}

const day = 86_400_000;

/** How long the period is that a deadline names: ten days for a part of a month, nothing for a day. */
function vagueness({ precision, part }: Bound): number | null {
  if (precision === "month") return (part === undefined ? 30 : 10) * day;
  if (precision === "year") return (part === undefined ? 365 : 122) * day;
  return null;
}

function pointBody(bound: Bound, relation: FuzzyTime["relation"]): Body {
  const { min, max } = bound;
  const none = { sure: null, from: min, to: max } as const;
  if (relation === "ON_OR_BEFORE") {
    const length = vagueness(bound);
    return { form: "bar", ...none, start: "none", end: "flag", ...(length === null ? {} : { vagueFrom: max - length }) };
  }
  if (isExact(bound)) {
    return { form: point.has(bound.precision) ? "instant" : "bar", from: min, to: max, sure: [min, max], start: "hard", end: "hard" };
  }
  return { form: "bar", ...none, start: capOf(bound), end: capOf(bound) };
}

const isBound = (edge: Edge): edge is Bound => typeof edge !== "string";

function stretchBody({ start, end, relation }: Pick<FuzzyTime, "start" | "end" | "relation">): Body {
  // "before the 22nd" ends where that day begins, "after the 22nd" begins where it ends.
  const from = isBound(start) ? (relation === "AFTER" ? start.max : start.min) : null;
  const to = isBound(end) ? (relation === "BEFORE" ? end.min : end.max) : null;
  const sureFrom = isBound(start) ? (isExact(start) ? start.min : start.max) : null;
  const sureTo = isBound(end) ? (isExact(end) ? end.max : end.min) : null;
  const known = (isBound(start) || start === "open") && (isBound(end) || end === "open");
  const sure = known && (sureFrom === null || sureTo === null || sureFrom < sureTo) ? ([sureFrom, sureTo] as const) : null;
  return { form: "bar", from, to, sure, start: isBound(start) ? capOf(start) : start, end: isBound(end) ? (relation === "ON_OR_BEFORE" ? "flag" : capOf(end)) : end };
}

/**
 * What is drawn of a time: its possible range, the range where it surely lasted, and how each end is drawn. Bounds stay
 * what they are; nothing is made narrower. `time` is already in the display zone.
 */
export function bodyOf(time: FuzzyTime): Body {
  const { start, end, relation, members, anchorEvent } = time;
  if (anchorEvent !== undefined) {
    return { form: "bracket", from: null, to: null, sure: null, start: "none", end: "none", side: relation === "AFTER" || relation === "ON_OR_AFTER" ? "after" : "before" };
  }
  const envelope = isBound(start) && isBound(end) && same(start, end) ? pointBody(start, relation) : stretchBody(time);
  if (members === undefined || members.times.length < 2) return envelope;
  // Where one of several holds, none of them is sure.
  const bodies = runs(members.times.map((member): Body => (members.kind === "one-of" ? { ...bodyOf(member), sure: null } : bodyOf(member))));
  if (bodies.length < 2 || bodies.some((body) => body.form === "bracket" || body.from === null || body.to === null)) {
    return { ...envelope, sure: null, start: soft(envelope.start), end: soft(envelope.end) };
  }
  return { ...envelope, sure: null, members: { kind: members.kind, bodies } };
}

const same = (a: Bound, b: Bound): boolean => a === b || (a.min === b.min && a.max === b.max);

/** The envelope of "one of these days" is a range, however exact each day is. */
const soft = (end: End): End => (end === "hard" ? "cap" : end);
