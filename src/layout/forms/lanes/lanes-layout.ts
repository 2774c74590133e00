import type { Px } from "../../../base/units.ts";
import type { TimelineEvent } from "../../../model/timeline.ts";
import type { Axis } from "../../axis/axis.ts";
import type { AxisRows } from "../../axis/axis-rows.ts";
import type { ZeroPlace } from "../../axis/zero-place.ts";
import type { FooterBand } from "../../frame/footer-band.ts";
import type { Dateline } from "../../axis/dateline.ts";
import type { FrameLine } from "../../typeset/paragraph.ts";
import type { Gutter } from "../../lanes/gutter.ts";
import type { LaneOrder } from "../../order/lane-order.ts";
import type { LegendEntry } from "../../frame/legend.ts";
import type { TimeScale } from "../../scale.ts";
import type { Box } from "../../geometry.ts";
import type { ClaimLine } from "../../links/claim-line.ts";
import type { PlacedItem } from "../../lanes/placed-item.ts";
import type { Lane } from "../../lanes/lane.ts";
import type { LinkLine } from "../../links/link-line.ts";
import type { RelationCurve } from "../../links/relation-curve.ts";

/** Where everything of a swimlane picture stands: numbers and the texts they belong to, no shapes and no colours. */
export interface Layout {
  readonly form: "lanes";
  readonly width: Px;
  readonly height: Px;
  readonly title: readonly FrameLine[];
  readonly subtitle: readonly FrameLine[];
  readonly summary: readonly FrameLine[];
  readonly gutter: Gutter;
  /** The lanes' field; what moves when one pans. */
  readonly plot: Box;
  readonly scale: TimeScale | null;
  readonly axis: Axis;
  /** The rows above the field: where each begins. */
  readonly axisRows: AxisRows;
  /** The event that the axis counts from. */
  readonly zero: ZeroPlace | null;
  readonly dateline: Dateline | null;
  readonly lanes: readonly Lane[];
  /** Why the lanes stand as they do. */
  readonly order: LaneOrder;
  readonly items: readonly PlacedItem[];
  readonly links: readonly LinkLine[];
  /** From stances to what they are about. */
  readonly claimLines: readonly ClaimLine[];
  /** Between events that are related. */
  readonly relations: readonly RelationCurve[];
  readonly footerBands: readonly FooterBand[];
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly FrameLine[];
  /** Events in the window whose label had no room, or is shortened. */
  readonly hidden: readonly TimelineEvent[];
}
