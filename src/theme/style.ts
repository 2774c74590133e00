import type { MarkTokens } from "./marks.ts";
import type { Spacing } from "./spacing.ts";
import type { Type } from "./type.ts";

/** What of a theme is geometry rather than colour: a picture is laid out with it. */
export interface Style {
  readonly type: Type;
  /** Faces by name, apart by commas, as CSS has them. */
  readonly family: string;
  /** The faces of the title and of the names of lanes. */
  readonly titleFamily: string;
  readonly marks: MarkTokens;
  /** The room between things. */
  readonly spacing: Spacing;
}
