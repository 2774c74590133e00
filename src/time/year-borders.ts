import { type CommonYear, toCommonYear } from "./calendar.ts";
import type { Calendar } from "./language.ts";

/**
 * The years whose numbers are multiples of a step as readers of a calendar count them: backwards before the birth of
 * Christ, forwards after it. Where steps are longer than a year, the Gregorian year 1 stands between the two.
 */
export function yearBorders({ from, to, step, calendar }: { readonly from: CommonYear; readonly to: CommonYear; readonly step: number; readonly calendar: Calendar }): readonly CommonYear[] {
  const found: number[] = [];
  // Year n before Christ is astronomical 1 − n, so the round ones lie one past the multiples of the step.
  for (let year = Math.ceil((from - 1) / step) * step + 1; year <= to && 1 - year >= step; year += step) found.push(year);
  const start: number = calendar === "buddhist" ? toCommonYear(0) : 0;
  if (calendar === "gregory" && step > 1 && from <= 1 && to >= 1) found.push(1);
  for (let year = Math.ceil((Math.max(from, 1) - start) / step) * step + start; year <= to; year += step) found.push(year);
  return found;
}
