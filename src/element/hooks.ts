import type { Scene } from "../scene/scene.ts";
import type { ViewState } from "../view/state.ts";

/** What is called when something was drawn or done. */
export interface Hooks {
  readonly acted: (before: ViewState, after: ViewState) => void;
  readonly drawn: (scene: Scene, state: ViewState) => void;
}
