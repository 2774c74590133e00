import type { ChosenText } from "../../base/text.ts";
import type { Px } from "../../base/units.ts";
import type { Actor } from "../../model/timeline.ts";

/** A lane at its place. */
export interface Lane {
  readonly actor: Actor | null;
  readonly name: ChosenText;
  readonly members: readonly ChosenText[];
  readonly hue: number;
  readonly y: Px;
  readonly height: Px;
  readonly rows: number;
  readonly events: number;
  /** How many groups it is in; 0 at the top. */
  readonly depth: number;
  /** The id of the actor of whose expanded group it is a member. */
  readonly group: string | null;
  /** True where members share it, who could have lanes of their own. */
  readonly collapsed: boolean;
  /** True where its members have lanes of their own, below it. */
  readonly expanded: boolean;
  /** What the gutter says, in lines, and where they begin. */
  readonly gutter: {
    readonly x: Px;
    readonly name: readonly string[];
    readonly members: readonly string[];
    /** The members on the line of the name, in a low lane. */
    readonly beside: { readonly x: Px; readonly text: string } | null;
  };
}
