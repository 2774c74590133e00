import type { Issue } from "../base/issue.ts";
import type { ChosenText } from "../base/text.ts";
import type { Px } from "../base/units.ts";
import type { Box } from "../layout/geometry.ts";
import type { TimeWindow } from "../layout/scale.ts";
import type { Style } from "../theme/style.ts";
import type { Form } from "./options.ts";
import type { Shape } from "./shape.ts";

/** What a mark is. */
export type MarkKind =
  | "ground"
  | "future"
  | "lane"
  | "grid"
  | "axis"
  | "break"
  | "dateline"
  | "zero"
  | "link"
  | "claim-line"
  | "relation"
  | "body"
  | "received"
  | "pale"
  | "claim"
  | "label"
  | "footer-band"
  | "legend"
  | "text"
  | "rail";

/** One drawn thing. Its id stays the same from picture to picture. */
export interface Mark {
  /** Unique within the picture; a renderer joins old and new pictures by it. */
  readonly id: string;
  /** What it shows, for the class in SVG and for tests. */
  readonly kind: MarkKind;
  /** The event it belongs to. */
  readonly event?: string;
  /** All events that it concerns, where they are several. */
  readonly about?: readonly string[];
  /** In sight only while one of its events is highlighted; still pictures leave it away. */
  readonly onFocus?: boolean;
  /** A sign for what can be pressed: still pictures leave it away. */
  readonly interactive?: boolean;
  /** Drawn faintly, so that other marks are more visible. */
  readonly dimmed?: boolean;
  /** What is drawn, from back to front. */
  readonly shapes: readonly Shape[];
}

/** Something that can be pointed at, focused and opened, in reading order. */
export interface Target {
  /** Unique within the picture; the element's focus is kept by it. */
  readonly id: string;
  /** The id of the event that opens. */
  readonly event: string;
  /** The lane's place from the top; −1 outside the lanes. */
  readonly lane: number;
  /** Where it can be pointed at, in CSS px of the picture. */
  readonly box: Box;
  /** Title, date, roles, status and standing, in words. */
  readonly text: string;
  /** BCP 47 tag of `text`. */
  readonly lang: string;
  /** The title that `text` begins with, in its own language. */
  readonly title: ChosenText;
}

/** The head of a lane, for those who read by ear. */
export interface TargetLane {
  /** The id of the lane's actor; empty for the lane of events that name nobody. */
  readonly id: string;
  /** Name of the actor and number of its events, in words. */
  readonly text: string;
  /** BCP 47 tag of `text`. */
  readonly lang: string;
  /** The name in `text`, in its own language. */
  readonly title: {
    /** The name. */
    readonly text: string;
    /** BCP 47 tag of it. */
    readonly lang: string;
  };
  /** The head beside the lane, in CSS px of the picture. */
  readonly box: Box;
  /** Its depth: 1 at the top, 2 for a member of an expanded group. */
  readonly level?: number;
  /** Whether its members have lanes of their own; left out where it has no members to expand. */
  readonly expanded?: boolean;
}

/** A whole picture as plain data: what every renderer draws, and what a pointer or a reader can find in it. */
export interface Scene {
  /** The form that was drawn: lanes, list and so on. */
  readonly form: Form;
  /** How it is gone through by key and by ear: lane by lane, or from first to last. */
  readonly reading: "grid" | "list";
  /** Width of the picture in CSS px; nothing lies outside of it. */
  readonly width: Px;
  /** Height of the picture in CSS px. */
  readonly height: Px;
  /** BCP 47 tag of the interface words; texts of the document say their own where it differs. */
  readonly lang: string;
  /** The way of writing of `lang`; in `rtl` the picture is already mirrored. */
  readonly direction: "ltr" | "rtl";
  /** What the picture is called, and what it says, in words. */
  readonly title: string;
  /** How many events there are, over what span, and how many are denied or planned. */
  readonly summary: string;
  /** Why lanes have their order, in a sentence; absent where there are not several. */
  readonly laneOrder?: string;
  /** The type, faces and strokes that it was laid out with. */
  readonly style: Style;
  /** What was asked of the picture and could not be kept. */
  readonly issues: readonly Issue[];
  /** In the order they are drawn. */
  readonly marks: readonly Mark[];
  /** Heads of the lanes from top to bottom; empty in forms without lanes. */
  readonly lanes: readonly TargetLane[];
  /** All that can be focused, in the order of reading. */
  readonly targets: readonly Target[];
  /** The field that pans and zooms; null where there is no axis. */
  readonly plot: Box | null;
  /** What part of time it shows; null where there is no axis. */
  readonly window: TimeWindow | null;
  /** The place of a point of time, piece by piece: stops of time and x. */
  readonly scaleStops: readonly {
    /** A point of time in epoch ms, ascending. */
    readonly at: number;
    /** Its place in CSS px of the picture. */
    readonly x: Px;
  }[];
}
