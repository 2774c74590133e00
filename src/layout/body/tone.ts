import type { Px } from "../../base/units.ts";
import type { Status } from "../../model/document.ts";
import type { Standing } from "../../model/timeline.ts";
import { standingEncoding, statusEncoding } from "./encoding.ts";
import type { PlacedBody } from "./placed-body.ts";

/** Only what has happened or is under way has a tone. */
export const hasTone = (status: Status): boolean => statusEncoding[status].hasTone;

/** Up to where a body is filled and patterned: what is disputed is told by its first half, what is denied not at all. */
export const toldUntil = ({ x0, x1 }: Pick<PlacedBody, "x0" | "x1">, standing: Standing): Px => {
  const { told } = standingEncoding[standing];
  return (1 - told) * x0 + told * x1;
};

/** Whether a body that has a tone shows both the full one, where it surely lasted, and the light one. */
export function isBothTones(body: PlacedBody, standing: Standing): boolean {
  const { x0, sure } = body;
  const told = toldUntil(body, standing);
  if (sure === null) return false;
  const full = Math.min(sure[1], told) - Math.max(sure[0], x0);
  return full > 0 && told - x0 - full > 0.5;
}

/** Whether a chevron behind a known end says that it is still under way: an open end says so itself. */
export const showsUnderWay = ({ form, end, cutEnd }: PlacedBody, status: Status): boolean =>
  status === "ongoing" && (form === "bracket" || form === "instant" || (end !== "open" && !cutEnd));
