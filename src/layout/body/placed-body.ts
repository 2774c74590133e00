import type { Px } from "../../base/units.ts";
import type { Body, End } from "./body.ts";

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
