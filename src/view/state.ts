import type { Expand } from "../layout/items/groups.ts";
import type { TimeWindow } from "../layout/scale.ts";
import type { DrawOptions, Form } from "../scene/options.ts";
import type { NavigationModel } from "./navigation-model.ts";

/** The reader's choices, as plain JSON: a page can keep them and restore them. */
export interface ViewChoices {
  /** The part of time in sight; null is the whole. */
  readonly window: TimeWindow | null;
  /** The event round which time is to be shown as soon as there is a picture with it; null where there is nothing to wait for. */
  readonly around: string | null;
  /** The event that is picked out. */
  readonly selection: string | null;
  /** The event whose details are open. */
  readonly open: string | null;
  /** The form that the reader chose; null as the options say. */
  readonly form: Form | null;
  /** Which lanes are expanded; null as the options say. */
  readonly expanded: Expand | null;
  /** The event that time is counted from, or no event; null as the options say. */
  readonly aligned: { readonly event: string | null } | null;
  /**
   * The lanes that the reader knows, as ids of actors from top to bottom: the picture keeps near to their order, as by
   * `order: { near }`. It is noted where the reader expands or collapses a group, and where another document comes; null as
   * the options say.
   */
  readonly lanes: readonly string[] | null;
}

/** The reader's choices, and the reader's place in the picture; immutable. */
export interface ViewState extends ViewChoices {
  /** The navigation model; null before anything was drawn. */
  readonly navigation: NavigationModel | null;
  /** Whether the navigation model is that of the document before: nothing is drawn yet of the one that is shown. */
  readonly isUndrawn: boolean;
  /** The cell or row head that keys start from. */
  readonly focus: string | null;
  /** The events whose links were followed to the open one, the last one last. */
  readonly trail: readonly string[];
}

/** The options that a reader's choices take the place of. */
export type ChoiceOptions = Pick<DrawOptions, "align" | "expand" | "form" | "order" | "window">;

/** Before anything was drawn. */
export const blank: ViewState = {
  navigation: null,
  isUndrawn: false,
  window: null,
  around: null,
  focus: null,
  selection: null,
  open: null,
  trail: [],
  expanded: null,
  aligned: null,
  lanes: null,
  form: null,
};

/** The reader's choices alone. */
export const choicesOf = ({
  window,
  around,
  selection,
  open,
  form,
  expanded,
  aligned,
  lanes,
}: ViewState): ViewChoices => ({
  window,
  around,
  selection,
  open,
  form,
  expanded,
  aligned,
  lanes,
});

/** The state after the page gave other options: a new wish of the page ends the choice made before it. */
export function afterOptions<State extends ViewChoices>(
  state: State,
  { before, after }: { readonly before: ChoiceOptions; readonly after: ChoiceOptions },
): State {
  const isOther = (name: keyof ChoiceOptions): boolean => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  return {
    ...state,
    aligned: isOther("align") ? null : state.aligned,
    form: isOther("form") ? null : state.form,
    expanded: isOther("expand") ? null : state.expanded,
    lanes: isOther("order") ? null : state.lanes,
    ...(after.window !== undefined && isOther("window") ? { window: after.window, around: null } : {}),
  };
}
