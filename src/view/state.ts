import type { Expand } from "../layout/items/groups.ts";
import type { TimeWindow } from "../layout/scale.ts";
import type { Form } from "../scene/options.ts";
import type { NavigationModel } from "./navigation-model.ts";

/** What a reader sees of a picture and is about in it; immutable. */
export interface ViewState {
  /** What can be reached; null before anything was drawn. */
  readonly navigation: NavigationModel | null;
  /** The part of time in sight; null is the whole. */
  readonly window: TimeWindow | null;
  /** The cell or row head that keys start from. */
  readonly focus: string | null;
  /** The event that is picked out. */
  readonly selection: string | null;
  /** The event whose details are open. */
  readonly open: string | null;
  /** The events whose links were followed to the open one, the last one last. */
  readonly trail: readonly string[];
  /** Which groups are expanded; null as the options say. */
  readonly expanded: Expand | null;
  /** The event that time is counted from, or none; null as the options say. */
  readonly align: { readonly event: string | null } | null;
  /** The form that the reader chose; null as the options say. */
  readonly form: Form | null;
}

/** Before anything was drawn. */
export const blank: ViewState = {
  navigation: null,
  window: null,
  focus: null,
  selection: null,
  open: null,
  trail: [],
  expanded: null,
  align: null,
  form: null,
};
