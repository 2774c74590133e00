import type { Standing } from "../../model/timeline.ts";
import type { PlacedBody } from "./placed-body.ts";

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
  x1: 26,
  sure: [0, 26],
  start: "hard",
  end: "hard",
  cutStart: false,
  cutEnd: false,
};

/** Somewhere in a range. */
export const sampleSpan: PlacedBody = { ...sampleDay, form: "dimension", sure: null, start: "cap", end: "cap" };
