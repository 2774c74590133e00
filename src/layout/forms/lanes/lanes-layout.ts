import type { Px } from "../../../base/units.ts";
import type { TimelineEvent } from "../../../model/timeline.ts";
import type { Axis } from "../../axis/axis.ts";
import type { AxisRows } from "../../axis/axis-rows.ts";
import type { ZeroPlace } from "../../axis/zero-place.ts";
import type { FooterBand } from "../../frame/footer-band.ts";
import type { Dateline } from "../../axis/dateline.ts";
import type { FrameLine } from "../../typeset/paragraph.ts";
import type { Gutter } from "../../lanes/gutter.ts";
import type { LaneOrder } from "../../order/order-reason.ts";
import type { LegendEntry } from "../../frame/legend.ts";
import type { TimeScale } from "../../scale.ts";
import type { Box } from "../../geometry.ts";
import type { ClaimLine } from "../../links/claim-lines.ts";
import type { PlacedItem } from "../../lanes/placed-item.ts";
import type { Lane } from "../../lanes/lane.ts";
import type { Strip } from "../../lanes/strip.ts";
import type { LinkLine } from "../../links/links.ts";
import type { RelationCurve } from "../../links/relations.ts";

/** Where everything of a swimlane picture is: numbers and the texts they belong to, no shapes and no colours. */
export interface Layout {
  /** Tells this layout from those of other forms. */
  readonly form: "lanes";
  /** Width of the whole picture in CSS px, as asked for in the options. */
  readonly width: Px;
  /** Height of the whole picture in CSS px; it may exceed the one asked for where lanes need more. */
  readonly height: Px;
  /** Lines of the title from top to bottom; empty where it is switched off. */
  readonly title: readonly FrameLine[];
  /** Lines of the subtitle from top to bottom. */
  readonly subtitle: readonly FrameLine[];
  /** Lines that say how many events there are and what their standing is. */
  readonly summary: readonly FrameLine[];
  /** The column beside the lanes that holds their names. */
  readonly gutter: Gutter;
  /** The lanes' field; what moves when one pans. */
  readonly plot: Box;
  /** From epoch ms to x in CSS px and back; null where no event has a time. */
  readonly scale: TimeScale | null;
  /** Ticks and labels of the time axis, and its compressed spans. */
  readonly axis: Axis;
  /** The rows above the field: where each begins. */
  readonly axisRows: AxisRows;
  /** The zone whose clock a second row of ticks shows; null where there is no such row. */
  readonly secondZone: string | null;
  /** The event that the axis counts from. */
  readonly zero: ZeroPlace | null;
  /** The line at the day the text was written; null where none is given or it is out of the window. */
  readonly dateline: Dateline | null;
  /** Lanes from top to bottom. */
  readonly lanes: readonly Lane[];
  /** The reason for the order of the lanes. */
  readonly order: LaneOrder;
  /** Bodies and labels of the events in the window, at most one for each event and lane. */
  readonly items: readonly PlacedItem[];
  /** Of lanes with more events than bodies: how many ticks there are. */
  readonly strips: readonly Strip[];
  /** Lines that join the places of one event in several lanes. */
  readonly links: readonly LinkLine[];
  /** From stances to what they are about. */
  readonly claimLines: readonly ClaimLine[];
  /** Between events that are related. */
  readonly relations: readonly RelationCurve[];
  /** Bands below the lanes: events without a date, background and events of no actor. */
  readonly footerBands: readonly FooterBand[];
  /** Entries of the legend: only what occurs in this picture. */
  readonly legend: readonly LegendEntry[];
  /** Lines below the picture, such as how many labels are hidden and which spans are compressed. */
  readonly notes: readonly FrameLine[];
  /** Events in the window whose label had no room, or is shortened. */
  readonly hidden: readonly TimelineEvent[];
}
