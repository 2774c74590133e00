import { DAY_MS } from "../time/calendar.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { reachOf } from "./days.ts";
import type { FoundEvent } from "./found.ts";

const decade = 3653 * DAY_MS;
/** An event so many times farther from the dateline than the median event is background. */
const farther = 20;

/** Events a decade or more back in a story of weeks or months: at their place on the axis they would leave the story no width. */
export function backgroundOf(found: readonly FoundEvent[], dateline: FuzzyTime): ReadonlySet<FoundEvent> {
  const written = reachOf(dateline).from;
  const ages = found.flatMap((one) => {
    if (one.time === null) return [];
    const { from, to } = reachOf(one.time);
    const age = written - (Number.isFinite(from) ? from : to);
    return Number.isFinite(age) ? [{ one, age }] : [];
  });
  const sorted = ages.map(({ age }) => Math.abs(age)).sort((a, b) => a - b);
  const usual = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return new Set(ages.filter(({ age }) => age >= Math.max(decade, farther * usual)).map(({ one }) => one));
}
