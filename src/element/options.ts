import type { Issue } from "../base/issue.ts";
import type { EpochMs } from "../base/units.ts";
import type { DrawOptions } from "../scene/options.ts";
import type { Theme } from "../theme/theme.ts";
import type { ThemeName } from "../theme/themes/themes.ts";
import type { ViewChoices } from "../view/state.ts";

/** Options of a living timeline: those that all ways of drawing share, the width being the container's. */
export interface TimelineOptions extends Omit<DrawOptions, "width" | "theme"> {
  /**
   * A shipped theme by name, a theme of one's own, or `auto`: light or dark as the page's `color-scheme` says, where that
   * takes both or says nothing as the reader's system asks, and of high contrast where it asks for that. What the page's style sheets set on the element wins over all of them. @default "auto"
   */
  readonly theme?: ThemeName | "auto" | Theme;
}

/** The reader's choices as plain JSON, from `getState()` and for `setState()`. */
export type TimelineState = ViewChoices;

/** The events of a living timeline, by name. */
export interface TimelineEvents {
  /** An event was picked out or opened, or none is any more. */
  readonly select: {
    /** The event's id; null where none is picked out. */
    readonly event: string | null;
    /** Whether its details are open. */
    readonly open: boolean;
  };
  /** The details of an event were opened, or closed. */
  readonly open: {
    /** The event's id; null where no details are open. */
    readonly event: string | null;
  };
  /** The reader's choices changed; emitted once they are drawn. */
  readonly state: TimelineState;
  /** The first picture of the handle is drawn; emitted once per handle. */
  readonly ready: Readonly<Record<string, never>>;
  /** Another part of time is in sight. */
  readonly window: {
    /** First instant of the visible window, in epoch ms. */
    readonly from: EpochMs;
    /** End of the visible window, in epoch ms, exclusive. */
    readonly to: EpochMs;
    /** Whether that is the whole picture. */
    readonly whole: boolean;
  };
  /**
   * What `issues` of the handle holds is there or changed, or the element could not load the data or use its options
   * (`load-failed`).
   */
  readonly issue: {
    /** All faults at hand; none where the last of them is mended. */
    readonly issues: readonly Issue[];
  };
}

/** Where `zoomTo` leads: to an event, to a part of time in epoch milliseconds, or to the whole. */
export type ZoomTarget =
  | {
      /** The event's id. */
      readonly event: string;
    }
  | {
      /** First instant to show, in epoch ms. */
      readonly from: EpochMs;
      /** End of what is shown, in epoch ms, exclusive. */
      readonly to: EpochMs;
    }
  | "home";

/** A living timeline, for the page that holds it. */
export interface TimelineHandle {
  /** The document as it was given. */
  readonly document: unknown;
  /**
   * The faults of the document, options, attributes, a restored state, languages, custom properties and drawing; none
   * while the first document waits for its languages.
   */
  readonly issues: readonly Issue[];
  /** Shows another document, or the same with other options; options that are not named stay as they were. */
  update(document?: unknown, options?: Partial<TimelineOptions>): void;
  /**
   * Picks an event out and closes the details; null picks out no event.
   * @throws RangeError where no event has that id
   */
  select(event: string | null): void;
  /**
   * Picks an event out and opens its details, without taking the keyboard's focus; null closes them and picks out no
   * event.
   * @throws RangeError where no event has that id
   */
  open(event: string | null): void;
  /**
   * Shows a part of time, the whole (`"home"`), or the time round an event.
   * @throws RangeError where no event has that id, its event has no place on the axis, or `from` is not before `to`
   */
  zoomTo(target: ZoomTarget): void;
  /** The reader's choices as plain JSON. */
  getState(): TimelineState;
  /**
   * Restores the reader's choices; those that are not named stay. An event or group that the document does not have is
   * left out and reported as an issue, as is an unknown field.
   * @throws TypeError or RangeError where the state is not what `getState()` gives
   */
  setState(state: Partial<TimelineState>): void;
  /**
   * Calls a function at each event of a name; the answer takes it off again. What a listener throws is reported to the
   * page, as of a listener of the DOM, and the others are called.
   * @throws TypeError for what is no function, RangeError for an unknown name
   */
  on<Name extends keyof TimelineEvents>(name: Name, listener: (detail: TimelineEvents[Name]) => void): () => void;
  /** Takes the timeline off the page: no node, no listener, no observer stays. */
  destroy(): void;
}
