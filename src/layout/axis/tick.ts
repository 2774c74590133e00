import type { EpochMs, Px } from "../../base/units.ts";

/** A text at a place of the axis. */
export interface Tick {
  readonly x: Px;
  readonly at: EpochMs;
  /** Where its text is: over the middle of a day or month, at the line itself for a clock's time or a year. */
  readonly textX: Px;
  /** Empty where the label had no room: the line stays. */
  readonly text: string;
  /** False where a period is only named here and began before. */
  readonly border: boolean;
}
