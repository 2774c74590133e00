import type { Status } from "../../model/document.ts";
import type { Standing, TimelineEvent } from "../../model/timeline.ts";
import { earliest, latest } from "../../time/compare.ts";
import type { FuzzyTime } from "../../time/fuzzy.ts";
import { isBar } from "./drawn.ts";
import { endEncoding, standingEncoding, statusEncoding } from "./visual-encoding.ts";
import type { PlacedBody } from "./placed-body.ts";
import { sidesOf } from "./sides.ts";

/** Whether an event has a dashed outline: it was still to come when the text was written, or came to nothing. */
export function isDashed(
  { status, time }: Pick<TimelineEvent, "status" | "time">,
  dateline: FuzzyTime | null,
): boolean {
  const { outline } = statusEncoding[status];
  if (outline !== "ahead") return outline === "dashed";
  const [written, from] = [dateline === null ? null : latest(dateline), time === null ? null : earliest(time)];
  return written !== null && from !== null && from >= written;
}

type Stated = Pick<TimelineEvent, "status" | "standing">;

/** Whether the title of an event is struck through: it was cancelled, or all that was said of it was taken back. */
export const isStruck = ({ status, standing }: Stated): boolean =>
  statusEncoding[status].isStruck || standingEncoding[standing].isStruck;

/** Whether neither its status nor its standing is drawn as anything of its own. */
export const isPlain = ({ status, standing }: Stated): boolean =>
  statusEncoding[status].isPlain && standingEncoding[standing].isPlain;

/** Whether the line that says its status and standing is stressed. */
export const isStressed = ({ status, standing }: Stated): boolean =>
  !statusEncoding[status].isPlain || standingEncoding[standing].isStressed;

/** What its status and standing add to the worth of its label. */
export const worthOf = ({ status, standing }: Stated): number =>
  statusEncoding[status].worth + standingEncoding[standing].worth;

/** Whether a chevron behind a known end says that it is still under way: an open end, or one that was cut, says so itself. */
export function showsUnderWay(body: PlacedBody, status: Status): boolean {
  const { sign } = endEncoding[sidesOf(body)[1]];
  return statusEncoding[status].trace === "chevron" && (!isBar(body) || (sign !== "point" && sign !== "arrow"));
}

/** How much of a body is filled, from its start, and with what: what is still to come is never as dark as what was. */
export const fillOf = (
  standing: Standing,
  dashed: boolean,
): { readonly share: number; readonly tone: "tone" | "light" } => ({
  share: standingEncoding[standing].filled,
  tone: dashed ? "light" : "tone",
});
