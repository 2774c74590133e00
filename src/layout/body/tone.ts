import type { Px } from "../../base/units.ts";
import type { Status } from "../../model/document.ts";
import type { Standing, TimelineEvent } from "../../model/timeline.ts";
import { endEncoding, standingEncoding, statusEncoding } from "./encoding.ts";
import type { PlacedBody } from "./placed-body.ts";
import { sidesOf } from "./sides.ts";

/** Only what has happened or is under way has a tone. */
export const hasTone = (status: Status): boolean => statusEncoding[status].hasTone;

/** Whether the title of an event is struck through, as its body is. */
export const isStruck = (status: Status): boolean => statusEncoding[status].strike !== "none";

type Stated = Pick<TimelineEvent, "status" | "standing">;

/** Whether neither its status nor its standing is drawn as anything of its own. */
export const isPlain = ({ status, standing }: Stated): boolean =>
  statusEncoding[status].entry === null && standingEncoding[standing].entry === null;

/** Whether the line that says its status and standing is stressed. */
export const isStressed = ({ status, standing }: Stated): boolean =>
  statusEncoding[status].entry !== null || standingEncoding[standing].isStressed;

/** What its status and standing add to the worth of its label. */
export const worthOf = ({ status, standing }: Stated): number =>
  statusEncoding[status].worth + standingEncoding[standing].worth;

/** Whether a chevron behind a known end says that it is still under way: an open end, or one that was cut, says so itself. */
export function showsUnderWay(body: PlacedBody, status: Status): boolean {
  const { sign } = endEncoding[sidesOf(body)[1]];
  return (
    statusEncoding[status].trace === "chevron" && (body.form !== "bar" || (sign !== "chevron" && sign !== "arrow"))
  );
}

/** A stretch of a body that is filled and patterned in one way. */
export interface Strip {
  readonly x0: Px;
  readonly x1: Px;
  readonly fill: "tone" | "light" | "empty";
  readonly pattern: "none" | "hatch" | "dots";
}

/**
 * A body from left to right. A disputed body has its tone in the first half only, a denied body has none: the rest is
 * empty. Full tone is where it surely lasted.
 */
export function stripsOf({
  body: { x0, x1, sure },
  status,
  standing,
}: {
  readonly body: Pick<PlacedBody, "x0" | "x1" | "sure">;
  readonly status: Status;
  readonly standing: Standing;
}): readonly Strip[] {
  const { toned: share, pattern } = standingEncoding[standing];
  const tonedEnd = (1 - share) * x0 + share * x1;
  const [from, to] = sure ?? [x1, x1];
  const edges = [...new Set([x0, from, to, tonedEnd, x1])].filter((x) => x >= x0 && x <= x1).sort((a, b) => a - b);
  return edges.slice(1).map((right, k): Strip => {
    const left = edges[k] ?? x0;
    const middle = (left + right) / 2;
    const isToned = middle < tonedEnd;
    return {
      x0: left,
      x1: right,
      pattern: isToned ? pattern : "none",
      fill: !isToned || !hasTone(status) ? "empty" : sure !== null && middle > from && middle < to ? "tone" : "light",
    };
  });
}
