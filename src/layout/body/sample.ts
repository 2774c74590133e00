import type { Status } from "../../model/document.ts";
import type { PlacedBody } from "./placed-body.ts";

/** A body from 0 to 28 px that shows a row of the encoding in a legend, where it is no plain day. */
export interface Sample {
  readonly body?: PlacedBody;
  readonly status?: Status;
  /** Its earlier dates. */
  readonly ghosts?: readonly PlacedBody[];
}

/** A known day. */
export const sampleDay: PlacedBody = {
  form: "bar",
  x0: 0,
  x1: 28,
  sure: [0, 28],
  start: "hard",
  end: "hard",
  cutStart: false,
  cutEnd: false,
};

/** Somewhere in a range. */
export const sampleSpan: PlacedBody = { ...sampleDay, sure: null, start: "cap", end: "cap" };

/** The members of a set. */
export const samplePair: readonly PlacedBody[] = [
  { ...sampleDay, x1: 9, sure: [0, 9] },
  { ...sampleDay, x0: 19, sure: [19, 28] },
];
