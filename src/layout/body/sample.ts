import type { Standing } from "../../model/timeline.ts";
import type { Px } from "../../base/units.ts";
import type { Body, End } from "./body.ts";
import { bodySizes } from "./body-sizes.ts";
import type { PlacedBody } from "./placed-body.ts";

const width: Px = 26;
/** Where a sample of an unknown side begins and ends: its sign is past it. */
const unknown = { start: 8, end: 22 } as const;
/** How much of a sample is not sure at a side where its body is not. */
const unsure: Px = 8;

/** A body from 0 to 26 px that shows a row of the encoding in a legend, where it is no plain day. */
export interface Sample {
  readonly body?: PlacedBody;
  readonly dashed?: boolean;
  readonly standing?: Standing;
}

/** A known day. */
export const sampleDay: PlacedBody = {
  form: "day",
  x0: 0,
  x1: width,
  sure: [0, width],
  start: "hard",
  end: "hard",
  cutStart: false,
  cutEnd: false,
};

/** Somewhere in a range. */
export const sampleSpan: PlacedBody = { ...sampleDay, form: "dimension", sure: null, start: "cap", end: "cap" };

/** The same from where its beginning, or up to where its end is unknown. */
export const sampleUnknown: { readonly start: PlacedBody; readonly end: PlacedBody } = {
  start: { ...sampleSpan, x0: unknown.start, start: "unknown" },
  end: { ...sampleSpan, x1: unknown.end, end: "unknown" },
};

/** The sample of a body: its form, its ends and where it is sure, but not its length. */
export function sampleOf({ form, start, end, from, to, sure, side, members }: Body): PlacedBody {
  const x0 = start === "unknown" ? unknown.start : 0;
  const x1 = endOf(end);
  const sample: PlacedBody = {
    ...sampleDay,
    form,
    x0,
    x1,
    sure: sure === null ? null : [sure[0] === from ? x0 : x0 + unsure, sure[1] === to ? x1 : x1 - unsure],
    start,
    end,
    ...(side === undefined ? {} : { side }),
  };
  if (form === "instant") return { ...sample, x0: width / 2, x1: width / 2, sure: [width / 2, width / 2] };
  return members === undefined ? sample : { ...sample, members: { kind: members.kind, bodies: ofSet } };
}

/** Where the body of a sample ends: a flag flies past it. */
const endOf = (end: End): Px => (end === "unknown" ? unknown.end : end === "flag" ? bodySizes.dimension.width : width);

/** The first and the last member of a set, with room between them. */
const third: Px = (width - 2) / 3;
const ofSet: readonly PlacedBody[] = [0, width - third].map((x0) => ({
  ...sampleDay,
  x0,
  x1: x0 + third,
  sure: [x0, x0 + third],
}));
