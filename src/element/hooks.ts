import type { Scene } from "../scene/scene.ts";
import type { ViewState } from "../view/state.ts";
import type { Issue } from "../base/issue.ts";
import type { TimelineOptions } from "./options.ts";

/** Callbacks after drawing and after actions. */
export interface Hooks {
  readonly acted: (before: ViewState, after: ViewState) => void;
  /** Draws a picture, and meets what that throws. */
  readonly draw: (draw: () => void) => void;
  /** The words round the picture were written: issues may be others. */
  readonly worded: () => void;
  /** The state before a frame, and after it: new data may lack what was picked out. */
  readonly drawn: (scene: Scene, states: { readonly before: ViewState; readonly after: ViewState }) => void;
}

/** A timeline before it is made. */
export interface TimelineSetup {
  readonly document: unknown;
  readonly options: TimelineOptions;
  readonly hooks: Hooks;
  /** The function that errors name. */
  readonly where: string;
  /** The codes of the languages that the place brings or loads, for hints. */
  readonly ships?: readonly string[] | undefined;
  /** Faults beside those of the data. */
  readonly settingIssues?: () => readonly Issue[];
}
