import type { Px } from "../../../base/units.ts";
import type { Role } from "../../../model/document.ts";
import type { LaneHead } from "../../lanes/lane-heads.ts";
import type { PlacedLabel } from "../../labels/placed-label.ts";
import type { Point } from "../../geometry.ts";
import type { LinePoint } from "./behind.ts";
import type { Meeting } from "./meetings.ts";

/** An actor's line: level round each point, bending in between. */
export interface StoryLine {
  readonly head: LaneHead;
  readonly x0: Px;
  readonly x1: Px;
  readonly points: readonly LinePoint[];
  /** From each point to the next: the parts drawn where labels are in front, null where no label is. */
  readonly pieces: readonly (readonly (readonly Point[])[] | null)[];
  readonly names: readonly {
    readonly x: Px;
    readonly y: Px;
    readonly width: Px;
    readonly anchor: "start" | "end";
    readonly lines: readonly string[];
  }[];
}

/** A placed meeting. */
export interface PlacedMeeting {
  readonly meeting: Meeting;
  readonly hue: number;
  /** Where its lines come together. */
  readonly x: Px;
  /** The middle of its body. */
  readonly y: Px;
  /** The height of its body. */
  readonly bar: Px;
  readonly ends: readonly {
    readonly lane: string;
    readonly id: string;
    readonly y: Px;
    readonly role: Role;
    readonly hue: number;
  }[];
  /** The tie from the body through its lines: what is drawn of it, interrupted behind labels and other bodies. */
  readonly tie: readonly (readonly Point[])[];
  readonly label: PlacedLabel | null;
}
