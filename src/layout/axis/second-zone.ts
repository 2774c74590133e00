import type { EpochMs } from "../../base/units.ts";
import type { Timeline } from "../../model/timeline.ts";
import { isClockPrecision } from "../../time/precisions.ts";
import { offsetAt } from "../../time/zone.ts";

/** From so many events on, whose times of day were given in a zone, readers need its clock. */
const needed = 2;

/**
 * The other zone whose clock a story needs: at least two of its events were given times of day in each of two zones whose
 * clocks differ. Of several the one that most events have and that differs from the axis' own; null where there is none.
 */
export function secondZone({ events }: Timeline, zone: string): string | null {
  const given = new Map<string, EpochMs[]>();
  for (const { time, context } of events) {
    if (context || time === null || time.zone === "floating") continue;
    const clock = [time.start, time.end].find((edge) => typeof edge !== "string" && isClockPrecision(edge.precision));
    if (clock === undefined || typeof clock === "string") continue;
    given.set(time.zone, [...(given.get(time.zone) ?? []), clock.min]);
  }
  const used = [...given].filter(([, moments]) => moments.length >= needed).sort((a, b) => b[1].length - a[1].length);
  const differ = (a: string, b: string, moments: readonly EpochMs[]): boolean =>
    moments.some((at) => offsetAt(at, a) !== offsetAt(at, b));
  const isTwofold = used.some(([one, moments], k) => used.slice(k + 1).some(([other]) => differ(one, other, moments)));
  if (!isTwofold || zone === "floating") return null;
  return used.find(([other, moments]) => differ(other, zone, moments))?.[0] ?? null;
}
