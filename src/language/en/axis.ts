import type { AxisPhrases, CountUnit } from "../../time/axis-phrases.ts";
import { grouped } from "../../time/wording/say.ts";

const SHORT: { readonly [unit in CountUnit]: string } = {
  minute: "min",
  hour: "h",
  day: "d",
  week: "wk",
  month: "mo",
  year: "yr",
};

/** What an axis says beside its dates, in English. */
export const axis: AxisPhrases = {
  smaller: (times) => `${times}× smaller`,
  smallerSpans: (count, most) => `${count} spans are drawn smaller, by up to ${most}×; the axis marks each.`,
  counted: (count, unit, style) => {
    if (count === 0) return style === "short" ? "0" : `the ${unit}`;
    const number = grouped(Math.abs(count));
    if (style === "short") return `${count < 0 ? "−" : "+"}${number} ${SHORT[unit]}`;
    return `${number} ${unit}${number === "1" ? "" : "s"} ${count < 0 ? "before" : "after"}`;
  },
  daysFrom: (days, title) =>
    days === 0 ? `on the day of “${title}”` : `${axis.counted(days, "day", "full")} “${title}”`,
  countedFrom: (title) => `Time is counted from “${title}”`,
  count: "Count time from this event",
  countOff: "Time is no longer counted from an event",
};
