import type { AxisPhrases, CountUnit } from "../../time/axis-phrases.ts";
import { utcOffset } from "../../time/utc-offset.ts";
import { grouped } from "../../time/wording/say.ts";
import { formFor, plural } from "./plural.ts";

const SHORT: { readonly [unit in CountUnit]: string } = {
  millisecond: "ms",
  second: "s",
  minute: "min",
  hour: "h",
  day: "d",
  week: "wk",
  month: "mo",
  year: "yr",
};

/** What an axis says beside its dates, in English. */
export const axis: AxisPhrases = {
  smaller: (times, style) => (style === "short" ? `1:${times}` : `${times}× smaller`),
  smallerSpans: (count, most) =>
    `${plural(count, { one: "span is", other: "spans are" })} drawn smaller, by up to ${most}×; the axis marks each.`,
  counted: (count, unit, style) => {
    if (count === 0) return style === "short" ? "0" : `the ${unit}`;
    const number = grouped(Math.abs(count), ",");
    if (style === "short") return `${count < 0 ? "−" : "+"}${number} ${SHORT[unit]}`;
    return `${number} ${formFor(Math.abs(count), { one: unit, other: `${unit}s` })} ${count < 0 ? "before" : "after"}`;
  },
  daysFrom: (days, title) =>
    days === 0 ? `on the day of “${title}”` : `${axis.counted(days, "day", "full")} “${title}”`,
  utcOffset,
  countedFrom: (title) => `Time is counted from “${title}”`,
  count: "Count time from this event",
  countOff: "Time is no longer counted from an event",
};
