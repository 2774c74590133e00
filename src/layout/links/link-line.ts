import type { Px } from "../../base/units.ts";
import type { Point } from "../geometry.ts";
import type { Role } from "../../model/document.ts";
import type { TimelineEvent } from "../../model/timeline.ts";

/** The line that joins one event's items. */
export interface LinkLine {
  readonly event: TimelineEvent;
  /** Where it leaves the uppermost body. */
  readonly x: Px;
  /** From each body down to the next: the corners of a line that runs upright and sideways by turns. */
  readonly legs: readonly (readonly Point[])[];
  /** The same as it is drawn: interrupted behind labels. */
  readonly pieces: readonly (readonly Point[])[];
  readonly ends: readonly { readonly lane: number; readonly y: Px; readonly role: Role; readonly hue: number }[];
}
