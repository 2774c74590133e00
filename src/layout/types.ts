import type { ChosenText } from "../base/text.ts";
import type { EpochMs, Px } from "../base/units.ts";
import type { LinkKind, Role } from "../model/document.ts";
import type { Actor, Claim, TimelineEvent } from "../model/timeline.ts";
import type { PlacedTally } from "./tally.ts";

/** A rectangle of the drawing. */
export interface Box {
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
}

/** How a body ends: `hard` exactly there, `cap` no further than there, `wavy` thereabouts, `open` goes on, `unknown` ends somewhere, `flag` a date to be kept, `none` begins with no meaning of its own. */
export type End = "hard" | "cap" | "wavy" | "open" | "unknown" | "flag" | "none";

/** What is drawn of a time, before it is placed: possible range, sure range, ends. Open and unknown sides are null. */
export interface Body {
  readonly form: "instant" | "bar" | "bracket";
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
  /** What stands outside it: an arrow from an earlier date that nobody knows, a chevron behind a known end of what is still under way. */
  readonly outside?: "arrow" | "chevron";
}

/** A body on the picture: the same in pixels. */
export interface PlacedBody {
  readonly form: Body["form"];
  readonly x0: Px;
  readonly x1: Px;
  readonly sure: readonly [Px, Px] | null;
  readonly start: End;
  readonly end: End;
  readonly members?: { readonly kind: "one-of" | "all-of"; readonly bodies: readonly PlacedBody[] };
  readonly side?: "before" | "after";
  readonly vagueFrom?: Px;
  readonly outside?: "arrow" | "chevron";
  /** True where a side lies outside the window and was cut: an arrow says so. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** A line of text on the picture, `y` its baseline. */
export interface TextLine {
  readonly x: Px;
  readonly y: Px;
  readonly text: string;
  readonly lang: string;
  readonly part: "title" | "meta";
  readonly anchor: "start" | "end";
}

/** A label where it stands. */
export interface PlacedLabel {
  readonly box: Box;
  readonly side: "right" | "left" | "above";
  readonly lines: readonly TextLine[];
  /** True where the text was longer than the label may be. */
  readonly shortened: boolean;
  /** The middle of the standing's glyph, where it has one. */
  readonly glyph: { readonly x: Px; readonly y: Px } | null;
  /** The voices without a mark of their own, counted behind the words. */
  readonly tally: PlacedTally | null;
  /** The upright line that leads from a label that stands apart down to its body. */
  readonly leader: { readonly x: Px; readonly top: Px; readonly bottom: Px } | null;
}

/** One event in one lane. */
export interface Item {
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
  /** True where the body itself carries the glyph of its standing: no label does, and nothing lies there. */
  readonly badge: boolean;
}

/** A lane where it stands. */
export interface Lane {
  readonly actor: Actor | null;
  readonly name: ChosenText;
  readonly members: readonly ChosenText[];
  readonly hue: number;
  readonly y: Px;
  readonly height: Px;
  readonly rows: number;
  readonly events: number;
  /** How many groups it stands under; 0 at the top. */
  readonly depth: number;
  /** The id of the actor of whose unfolded group it is a member. */
  readonly group: string | null;
  /** True where members share it, who could have lanes of their own. */
  readonly folded: boolean;
  /** True where its members have lanes of their own, below it. */
  readonly unfolded: boolean;
  /** What the gutter says, in lines, and where they begin. */
  readonly gutter: { readonly x: Px; readonly name: readonly string[]; readonly members: readonly string[] };
}

/** A place of the drawing. */
export type Point = readonly [x: Px, y: Px];

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

/** A curve from an event to one that it is related to, with its kind in words. */
export interface RelationCurve {
  readonly from: Item;
  readonly to: Item;
  readonly kind: LinkKind;
  /** Of a quadratic curve: where it begins, what it bends towards, where it ends. */
  readonly points: readonly [Point, Point, Point];
  readonly word: { readonly text: string; readonly x: Px; /** The baseline. */ readonly y: Px; readonly box: Box };
}

/** The line from a stance to a mark of an event that it is about. */
export interface ClaimWay {
  readonly item: Item;
  readonly event: string;
  readonly points: readonly Point[];
  /** The same as it is drawn: interrupted behind labels. */
  readonly pieces: readonly (readonly Point[])[];
}

/** A text at a place of the axis. */
export interface Tick {
  readonly x: Px;
  readonly at: EpochMs;
  /** Where its text stands: over the middle of a day or month, at the line itself for a clock's time or a year. */
  readonly textX: Px;
  /** Empty where the label had no room: the line stays. */
  readonly text: string;
  /** False where a period is only named here and began before. */
  readonly border: boolean;
}
