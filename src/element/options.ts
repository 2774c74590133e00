import type { Issue } from "../base/issue.ts";
import type { EpochMs } from "../base/units.ts";
import type { TimelineDocument } from "../model/document.ts";
import type { DrawOptions } from "../scene/options.ts";
import type { Theme } from "../theme/theme.ts";
import type { ThemeName } from "../theme/themes/themes.ts";

/** Options of a living timeline: those that all ways of drawing share, the width being the container's. */
export interface TimelineOptions extends Omit<DrawOptions, "width" | "theme"> {
  /**
   * A shipped theme by name, a theme of one's own, or `auto`: light, dark or of high contrast as the reader's system
   * asks. What the page's style sheets set on the element wins over all of them. @default "auto"
   */
  readonly theme?: ThemeName | "auto" | Theme;
}

/** What a living timeline tells of, by name. */
export interface TimelineEvents {
  /** An event was picked out or opened, or none is any more. */
  readonly select: {
    /** The event's id; null where none is picked out. */
    readonly event: string | null;
    /** Whether its details are open. */
    readonly open: boolean;
  };
  /** Another part of time is in sight. */
  readonly view: {
    /** First instant of the visible window, in epoch ms. */
    readonly from: EpochMs;
    /** End of the visible window, in epoch ms, exclusive. */
    readonly to: EpochMs;
    /** Whether that is the whole picture. */
    readonly whole: boolean;
  };
  /** The data has faults, or could not be had. */
  readonly issue: {
    /** All faults at hand, those of reading and those of loading. */
    readonly issues: readonly Issue[];
  };
}

/** A living timeline, for the page that holds it. */
export interface TimelineHandle {
  /** Shows another document, or the same with other options; options that are not named stay as they were. */
  update(document?: TimelineDocument, options?: Partial<TimelineOptions>): void;
  /**
   * Picks an event out and shows its details, without taking the keyboard's focus; null closes them.
   * @throws RangeError where no event has that id
   */
  select(event: string | null): void;
  /**
   * Shows a part of time, the whole (`"home"`), or moves to the event of an id.
   * @throws RangeError where no event has that id, or the window is none
   */
  zoomTo(
    target:
      | {
          /** First instant to show, in epoch ms. */
          readonly from: EpochMs;
          /** End of what is shown, in epoch ms, exclusive. */
          readonly to: EpochMs;
        }
      | string,
  ): void;
  /** Calls a function at each event of a name; the answer takes it off again. */
  on<Name extends keyof TimelineEvents>(name: Name, listener: (detail: TimelineEvents[Name]) => void): () => void;
  /** Takes the timeline off the page: no node, no listener, no observer stays. */
  destroy(): void;
}
