import type { PlacedBody } from "../body/placed-body.ts";
import type { Box } from "../geometry.ts";
import type { PlacedDispute } from "../labels/dispute-block.ts";
import type { PlacedLabel } from "../labels/placed-label.ts";
import type { Role } from "../../model/document.ts";
import type { Claim, TimelineEvent } from "../../model/timeline.ts";

/** One event in one lane. */
export interface PlacedItem {
  readonly id: string;
  readonly event: TimelineEvent;
  /** Set where the item is a stance on the event, at the time it was taken. */
  readonly claim: Claim | null;
  /** The events that it tells of: its own, and for a stance all that it was taken on at once. */
  readonly about: readonly string[];
  readonly lane: number;
  readonly row: number;
  readonly hue: number;
  readonly role: Role | null;
  /** The one of an event's items that carries the label. */
  readonly first: boolean;
  readonly body: PlacedBody;
  /** Earlier dates of an event that was moved, oldest first. */
  readonly ghosts: readonly PlacedBody[];
  /** The body's place: `height` is the bar's. */
  readonly bar: Box;
  readonly label: PlacedLabel | null;
  /** In the strip of its lane: 0 for a tick, else on which line above the ticks it is. Null where it has its body. */
  readonly tick: number | null;
  /** Who says so and who denies it, below a contested event; null of any other. */
  readonly dispute: PlacedDispute | null;
  /** The pale ground of the most important event; null of any other. */
  readonly ground: Box | null;
  /** Whether its outline is dashed: it was still to come, or came to nothing. */
  readonly dashed: boolean;
}
