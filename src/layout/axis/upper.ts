import type { Font, MeasureText } from "../../base/measure.ts";
import type { EpochMs, Px } from "../../base/units.ts";
import { UNIT_MS, unitsLadder, type TickUnit } from "../../time/ticks/ladder.ts";
import { formatTickBrief, formatTickLong } from "../../time/ticks/tick-words.ts";
import { ticks } from "../../time/ticks/ticks.ts";
import type { Span } from "../axis-breaks.ts";
import type { TimeScale } from "../scale.ts";
import type { Tick } from "./tick.ts";
import type { TickRow } from "./rows.ts";
import type { AxisWords } from "./words.ts";

/** From a heading's line to its text, and from the text to the next line. */
const lead: Px = 5;
const space: Px = 9;

/** A heading before it is known how much room it has; where the level ends, one without texts. */
interface Heading {
  readonly at: EpochMs;
  readonly border: boolean;
  /** From the whole words to the shortest that still say which period it is. */
  readonly texts: readonly string[];
  /** The day of a second: it is said once, by the first of its seconds that has room for it. */
  readonly day?: string;
}

/** The upper level: each period named at its beginning, again where the scale goes on in other units, and at the left edge. */
export function upperTicks(
  spans: readonly Span[],
  rows: readonly (TickRow | undefined)[],
  {
    scale,
    words,
    font,
    measure,
    rules,
  }: {
    readonly scale: TimeScale;
    readonly words: AxisWords;
    readonly font: Font;
    readonly measure: MeasureText;
    /** What no heading crosses. */ readonly rules: readonly Px[];
  },
): readonly Tick[] {
  const all = spans.flatMap((span, k) =>
    headingsOf(span, { unit: rows[k]?.above ?? null, scale, words, isLast: k === spans.length - 1 }),
  );
  // Where the next span goes on within the same period, nothing is said twice.
  const headings = all.filter((heading, k) => k === 0 || heading.texts[0] !== all[k - 1]?.texts[0]);
  const spaces = headings.map(({ at }, k) => spacesAt(scale.x(at), headings[k + 1], { scale, rules }));
  const placed = (k: number, style: number): Place | undefined => {
    const text = headings[k]?.texts[style];
    const free = text === undefined ? undefined : spaces[k]?.find(({ from, to }) => measure(text, font) <= to - from);
    return text === undefined || free === undefined ? undefined : { text, textX: free.from };
  };
  // One form for all: the whole words, unless a heading has room only for shorter ones.
  const style = headings.some((_, k) => placed(k, 0) === undefined && (placed(k, 1) ?? placed(k, 2)) !== undefined)
    ? 1
    : 0;
  let saidDay: string | undefined;
  return headings.map(({ at, border, day }, k): Tick => {
    const x = scale.x(at);
    const dated = day === undefined ? placed(k, style) : day === saidDay ? undefined : (placed(k, 0) ?? placed(k, 1));
    if (dated !== undefined) saidDay = day;
    const found = dated ?? placed(k, 2);
    return { x, textX: found?.textX ?? x + lead, at, text: found?.text ?? "", border };
  });
}

type Place = Pick<Tick, "text" | "textX">;

/** Where a heading can be: from its line to the next, between rules. */
function spacesAt(
  x: Px,
  next: Heading | undefined,
  { scale, rules }: { readonly scale: TimeScale; readonly rules: readonly Px[] },
): readonly { readonly from: Px; readonly to: Px }[] {
  const end = next === undefined ? scale.x1 : scale.x(next.at) - space;
  const stops = rules.filter((rule) => rule > x - lead && rule < end).sort((a, b) => a - b);
  return [x, ...stops].map((from, k) => ({ from: from + lead, to: k < stops.length ? (stops[k] ?? end) - lead : end }));
}

function headingsOf(
  { from, to }: Span,
  {
    unit,
    scale,
    words,
    isLast,
  }: { readonly unit: TickUnit | null; readonly scale: TimeScale; readonly words: AxisWords; readonly isLast: boolean },
): readonly Heading[] {
  if (unit === null) return [{ at: from, border: false, texts: [] }];
  const borders = ticks({
    from,
    to,
    zone: words.zone,
    calendar: words.calendar,
    unit,
    step: stepOf({ unit, density: (scale.x(to) - scale.x(from)) / (to - from) }),
  }).filter((at) => at < to || isLast);
  const heading = (at: EpochMs, border: boolean): Heading => ({
    at,
    border,
    texts: textsOf(at, unit, words),
    ...(unit === "second" ? { day: formatTickLong(at, "day", words) } : {}),
  });
  return [...(borders[0] === from ? [] : [heading(from, false)]), ...borders.map((at) => heading(at, true))];
}

const textsOf = (at: EpochMs, unit: TickUnit, words: AxisWords): readonly string[] => [
  formatTickLong(at, unit, words),
  formatTickLong(at, unit, { ...words, style: "short" }),
  ...(unit === "year" ? [] : [formatTickBrief(at, unit, words)]),
];

/** Years alone may be too many to name each: above counted months and years. */
function stepOf({ unit, density }: { readonly unit: TickUnit; readonly density: number }): number {
  return unit === "year"
    ? (unitsLadder.find((rung) => rung.unit === "year" && rung.step * UNIT_MS.year * density >= 60)?.step ?? 1)
    : 1;
}
