import type { Issue } from "../base/issue.ts";
import type { ViewChoices } from "../view/state.ts";
import { placeOfEvent, type Action } from "../view/update.ts";
import { checkState } from "./check-state.ts";
import type { ZoomTarget } from "./options.ts";
import { read } from "./prepare.ts";
import type { TimelineController } from "./timeline-controller.ts";
import { eventOf, expectEvent, windowFor } from "./zoom-target.ts";

/** Picks an event out, or opens its details. */
type PickAction = Extract<Action, { readonly do: "select" | "open" }>;

/** What the page asks for; what cannot be shown yet is kept until it can. */
export class PendingRequests {
  readonly #controller: TimelineController;
  readonly #coming: () => unknown;
  /** For an event of the coming document. */
  #pick: PickAction | null = null;
  /** For the coming document: what is in it of the one that is shown is restored at once too. */
  #state: Partial<ViewChoices> = {};

  /** `coming` is the document that waits for its languages; undefined where none does. */
  constructor(controller: TimelineController, coming: () => unknown) {
    this.#controller = controller;
    this.#coming = coming;
  }

  /** @throws RangeError where no event has the id */
  pick(action: PickAction): void {
    const isLater = action.event !== null && this.#isComing(action.event, action.do);
    this.#forget("selection", "open");
    this.#pick = isLater ? action : null;
    if (!isLater) this.#act(action);
  }

  /** @throws RangeError for a target that cannot be shown */
  zoomTo(target: ZoomTarget): void {
    const event = eventOf(target);
    const isComing = event !== null && this.#isComing(event, "zoomTo");
    const { navigation, isUndrawn } = this.#controller.state;
    if (event !== null && (isComing || navigation === null || isUndrawn)) {
      this.forgetZoom();
      if (isComing) this.#state = { ...this.#state, around: event };
      else this.#controller.act({ do: "restore", choices: { around: event } });
      return;
    }
    const window = windowFor(this.#controller, target);
    this.forgetZoom();
    if (event === null && this.#coming() !== undefined) this.#state = { ...this.#state, window };
    this.#controller.act({ do: "window", window });
  }

  /**
   * Restores choices; the issues of those that the document does not have.
   * @throws TypeError or RangeError where the state is not what `getState()` gives
   */
  restore(state: Partial<ViewChoices>): readonly Issue[] {
    const { choices, issues } = checkState(state, this.#controller.prepared);
    if ("window" in choices) this.forgetZoom();
    if ("selection" in choices || "open" in choices) this.forgetPick();
    if (this.#coming() === undefined) {
      this.#controller.act({ do: "restore", choices });
      return issues;
    }
    const kept = { ...this.#state, ...state };
    const known = Object.entries(state).filter(
      ([name, value]) => checkState({ [name]: value }, this.#controller.prepared).issues.length === 0,
    );
    this.#controller.act({ do: "restore", choices: Object.fromEntries(known) });
    // Only now: what is picked out otherwise takes the place of what was kept.
    this.#state = kept;
    return [];
  }

  /** Other events were picked out since. */
  forgetPick(): void {
    this.#pick = null;
    this.#forget("selection", "open");
  }

  /** Another window was chosen since. */
  forgetZoom(): void {
    this.#forget("window", "around");
  }

  /** To be called where another document is shown; the issues of a state that was to be restored with it. */
  shown(): readonly Issue[] {
    const [wish, state] = [this.#pick, this.#state];
    this.#pick = null;
    this.#state = {};
    const { choices, issues } = checkState(state, this.#controller.prepared);
    this.#controller.act({ do: "restore", choices });
    if (wish !== null && this.#has(wish.event)) this.#act(wish);
    return issues;
  }

  /** An event of a document that is not drawn yet has no place: it is restored with the picture. */
  #act(action: PickAction): void {
    const { event } = action;
    const isDrawn = event === null || placeOfEvent(this.#controller.state, event) !== undefined;
    const choices = action.do === "open" ? { open: event } : { selection: event, open: null };
    this.#controller.act(isDrawn ? action : { do: "restore", choices });
  }

  #forget(...names: readonly (keyof ViewChoices)[]): void {
    const kept = Object.entries(this.#state).filter(([name]) => !names.some((one) => one === name));
    this.#state = Object.fromEntries(kept);
  }

  #has(event: string | null): boolean {
    return this.#controller.prepared.timeline.events.some(({ id }) => id === event);
  }

  /**
   * Whether only the coming document has an event.
   * @throws RangeError where neither has it
   */
  #isComing(event: string, where: string): boolean {
    if (this.#has(event)) return false;
    const { prepared, options } = this.#controller;
    const coming = this.#coming();
    expectEvent(coming === undefined ? prepared.timeline : read(coming, options, where).timeline, event, where);
    return true;
  }
}
