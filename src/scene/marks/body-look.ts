import type { Px } from "../../base/units.ts";
import type { PlacedBody } from "../../layout/body/placed-body.ts";
import type { Status } from "../../model/document.ts";
import type { Standing } from "../../model/timeline.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Hue } from "../../theme/theme.ts";

/** What the ends of a body are drawn with. */
export interface EndLook {
  readonly body: PlacedBody;
  /** The bar's upright middle. */
  readonly y: Px;
  readonly height: Px;
  readonly hue: Hue;
  readonly tokens: MarkTokens;
}

/** What a body is drawn with. */
export interface BodyLook extends EndLook {
  readonly status: Status;
  readonly standing: Standing;
  /** Whether its outline is dashed: it is still to come, or came to nothing. @default false */
  readonly dashed?: boolean;
  /** Earlier dates of what was moved, oldest first. */
  readonly ghosts?: readonly PlacedBody[];
  /** Where a line is left open for its label. */
  readonly gap?: readonly [Px, Px] | null;
  /** Whether a line carries the dot of its standing itself: no label beside it does. @default false */
  readonly dot?: boolean;
}
