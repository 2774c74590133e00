import type { EpochMs } from "../../base/units.ts";
import type { Bound, Edge, FuzzyTime } from "../../time/fuzzy.ts";
import { isDeadline, isExactToTheDay, isPointPrecision } from "../../time/precisions.ts";

/** How a body ends: `hard` exactly there, `cap` no further than there, `wavy` thereabouts, `open` goes on, `unknown` ends somewhere, `flag` a date to be kept, `none` begins with no meaning of its own. */
export type End = "hard" | "cap" | "wavy" | "open" | "unknown" | "flag" | "none";

/** What is drawn of a time, before it is placed: possible range, sure range, ends. Open and unknown sides are null. */
export interface Body {
  /** `day` is a known day, hour or minute; `bar` lasted, `dimension` is one moment somewhere between its ends, `bracket` is known by order alone, `edge` lies outside of what the axis shows. */
  readonly form: "instant" | "day" | "bar" | "dimension" | "bracket" | "edge";
  readonly from: EpochMs | null;
  readonly to: EpochMs | null;
  /** Where it surely lasted, or was: drawn in full tone. */
  readonly sure: readonly [from: EpochMs | null, to: EpochMs | null] | null;
  readonly start: End;
  readonly end: End;
  /** The separate stretches of a set, joined by a thin line; dotted for `one-of`. */
  readonly members?: { readonly kind: "one-of" | "all-of"; readonly bodies: readonly Body[] };
  /** A bracket's side of its anchor. */
  readonly side?: "before" | "after";
  /** Where a vague deadline begins: "by mid-February" is kept from the 11th on, and surely by the 20th. */
  readonly vagueFrom?: EpochMs;
  /** What is outside it: an arrow from an earlier date that nobody knows, a chevron behind a known end of what is still under way. */
  readonly outside?: "arrow" | "chevron";
}

const capOf = (bound: Bound): End => (isExactToTheDay(bound) ? "hard" : bound.approximate === true ? "wavy" : "cap");

/** Members of a set of which each begins where the one before it ends are one stretch: "one of 160 years" is drawn as a span. */
function runs(bodies: readonly Body[], kind: "one-of" | "all-of"): readonly Body[] {
  const found: Body[] = [];
  for (const body of bodies) {
    const last = found.at(-1);
    if (last !== undefined && last.to !== null && last.to === body.from) {
      const sure = kind === "all-of" && last.sure !== null && body.sure !== null;
      found[found.length - 1] = {
        ...last,
        form: sure ? "bar" : "dimension",
        to: body.to,
        sure: sure ? [last.sure[0], body.sure[1]] : null,
        start: sure ? last.start : limit(last.start),
        end: sure ? body.end : limit(body.end),
      };
    } else found.push(body);
  }
  return found;
}

function pointBody(bound: Bound, relation: FuzzyTime["relation"]): Body {
  const { min, max } = bound;
  const none = { sure: null, from: min, to: max } as const;
  if (relation === "ON_OR_BEFORE") {
    return {
      form: "dimension",
      ...none,
      start: "none",
      end: "flag",
      ...(bound.dueFrom === undefined ? {} : { vagueFrom: bound.dueFrom }),
    };
  }
  if (isExactToTheDay(bound)) {
    return {
      form: isPointPrecision(bound.precision) ? "instant" : "day",
      from: min,
      to: max,
      sure: [min, max],
      start: "hard",
      end: "hard",
    };
  }
  return { form: "dimension", ...none, start: capOf(bound), end: capOf(bound) };
}

const isBound = (edge: Edge): edge is Bound => typeof edge !== "string";

function stretchBody({ start, end, relation }: Pick<FuzzyTime, "start" | "end" | "relation">): Body {
  // "before the 22nd" ends where that day begins, "after the 22nd" begins where it ends.
  const from = isBound(start) ? (relation === "AFTER" ? start.max : start.min) : null;
  const to = isBound(end) ? (relation === "BEFORE" ? end.min : end.max) : null;
  const sureFrom = isBound(start) ? (isExactToTheDay(start) ? start.min : start.max) : null;
  const sureTo = isBound(end) ? (isExactToTheDay(end) ? end.max : end.min) : null;
  const known = (isBound(start) || start === "open") && (isBound(end) || end === "open");
  const sure =
    known && (sureFrom === null || sureTo === null || sureFrom < sureTo) ? ([sureFrom, sureTo] as const) : null;
  return {
    // "Before the 22nd" is one moment, "until the 22nd" lasted.
    form: relation === undefined ? "bar" : "dimension",
    from,
    to,
    sure: relation === undefined ? sure : null,
    start: isBound(start) ? (relation === "AFTER" ? limit(capOf(start)) : capOf(start)) : start,
    end: isBound(end) ? endCap(end, relation) : end,
    ...(isBound(start) && isBound(end) && end.dueFrom !== undefined ? { vagueFrom: end.dueFrom } : {}),
  };
}

/**
 * What is drawn of a time: its possible range, the range where it surely lasted, and how each end is drawn. Bounds stay
 * what they are; nothing is made narrower. `time` is already in the display zone.
 */
export function bodyOf(time: FuzzyTime): Body {
  const { start, end, relation, members, anchorEvent } = time;
  if (anchorEvent !== undefined) {
    return {
      form: "bracket",
      from: null,
      to: null,
      sure: null,
      start: "none",
      end: "none",
      side: relation === "AFTER" || relation === "ON_OR_AFTER" ? "after" : "before",
    };
  }
  const envelope = isBound(start) && isBound(end) && same(start, end) ? pointBody(start, relation) : stretchBody(time);
  const [only] = members?.times ?? [];
  if (members === undefined || only === undefined) return envelope;
  if (members.times.length === 1) return bodyOf(only);
  const bodies = runs(
    members.times.map((member): Body => (members.kind === "one-of" ? asOneOf(bodyOf(member)) : bodyOf(member))),
    members.kind,
  );
  const [run] = bodies;
  if (run !== undefined && bodies.length === 1 && members.kind === "all-of") return run;
  if (bodies.length < 2 || bodies.some((body) => body.form === "bracket" || body.from === null || body.to === null)) {
    return {
      ...envelope,
      form: members.kind === "one-of" ? "dimension" : "bar",
      sure: null,
      start: limit(envelope.start),
      end: limit(envelope.end),
    };
  }
  return { ...envelope, form: "bar", sure: null, members: { kind: members.kind, bodies } };
}

/** Where one of several holds, each of them is a place where it may have been. */
const asOneOf = (body: Body): Body =>
  body.form === "bracket"
    ? body
    : { ...body, form: "dimension", sure: null, start: limit(body.start), end: limit(body.end) };

/** A limit is no end: whatever it was ended no later, and perhaps long before. */
const endCap = (end: Bound, relation: FuzzyTime["relation"]): End =>
  relation === "ON_OR_BEFORE" || (relation === undefined && isDeadline(end))
    ? "flag"
    : relation === "BEFORE"
      ? limit(capOf(end))
      : capOf(end);
const limit = (end: End): End => (end === "hard" ? "cap" : end);

const same = (a: Bound, b: Bound): boolean => a.min === b.min && a.max === b.max;
