import type { Claim } from "../../model/timeline.ts";
import { earliest, latest } from "../../time/compare.ts";
import { DAY_MS } from "../../time/calendar.ts";
import type { PlacedBody } from "./placed-body.ts";

/** A day is an hour longer where a clock goes back. */
const longestDay = DAY_MS + DAY_MS / 24;

/** Whether it is known to the day when a claim was made: its mark is then alone, and no range under it. */
export function isMoment({ said }: Pick<Claim, "said">, { form, start, end, members }: PlacedBody): boolean {
  if (said === null || form === "instant") return true;
  const [from, to] = [earliest(said), latest(said)];
  return (
    from !== null &&
    to !== null &&
    to - from <= longestDay &&
    start === "hard" &&
    end === "hard" &&
    members === undefined
  );
}
