import type { AxisPhrases, CountUnit } from "../../time/axis-phrases.ts";
import { utcOffset } from "../../time/utc-offset.ts";
import { grouped } from "../../time/wording/say.ts";
import { formFor, plural } from "./plural.ts";

const SHORT: { readonly [unit in CountUnit]: string } = {
  millisecond: "ms",
  second: "s",
  minute: "Min.",
  hour: "Std.",
  day: "T.",
  week: "Wo.",
  month: "Mon.",
  year: "J.",
};
const ONE: { readonly [unit in CountUnit]: string } = {
  millisecond: "Millisekunde",
  second: "Sekunde",
  minute: "Minute",
  hour: "Stunde",
  day: "Tag",
  week: "Woche",
  month: "Monat",
  year: "Jahr",
};
const MANY: { readonly [unit in CountUnit]: string } = {
  millisecond: "Millisekunden",
  second: "Sekunden",
  minute: "Minuten",
  hour: "Stunden",
  day: "Tage",
  week: "Wochen",
  month: "Monate",
  year: "Jahre",
};
const ITSELF: { readonly [unit in CountUnit]: string } = {
  millisecond: "die Millisekunde",
  second: "die Sekunde",
  minute: "die Minute",
  hour: "die Stunde",
  day: "der Tag",
  week: "die Woche",
  month: "der Monat",
  year: "das Jahr",
};

/** What an axis says beside its dates, in German. */
export const axis: AxisPhrases = {
  smaller: (times, style) => (style === "short" ? `1:${times}` : `${times}× kleiner`),
  smallerSpans: (count, most) =>
    `${plural(count, { one: "Abschnitt ist", other: "Abschnitte sind" })} kleiner gezeichnet, bis zu ${most}×; die Achse kennzeichnet jeden.`,
  counted: (count, unit, style) => {
    if (count === 0) return style === "short" ? "0" : ITSELF[unit];
    const number = grouped(Math.abs(count), ".");
    if (style === "short") return `${count < 0 ? "−" : "+"}${number} ${SHORT[unit]}`;
    return `${number} ${formFor(Math.abs(count), { one: ONE[unit], other: MANY[unit] })} ${count < 0 ? "davor" : "danach"}`;
  },
  daysFrom: (days, title) => {
    const number = grouped(Math.abs(days), ".");
    return days === 0
      ? `am Tag von „${title}“`
      : `${number} ${formFor(Math.abs(days), { one: "Tag", other: "Tage" })} ${days < 0 ? "vor" : "nach"} „${title}“`;
  },
  utcOffset,
  countedFrom: (title) => `Die Zeit wird von „${title}“ an gezählt`,
  count: "Zeit von diesem Ereignis an zählen",
  countOff: "Die Zeit wird von keinem Ereignis an mehr gezählt",
};
