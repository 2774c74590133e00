import type { Font, MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { Span } from "../axis-breaks.ts";
import type { TimeScale } from "../scale.ts";
import type { Tick } from "./tick.ts";
import type { Cell, TickRow } from "./rows.ts";

/** The least room between two texts. */
const space: Px = 8;

/** A text is at least so far from a rule. */
const clear: Px = 2;

/** How a text of the lower level is measured. */
interface Pen {
  readonly scale: TimeScale;
  readonly font: Font;
  readonly measure: MeasureText;
}

const middleOf = ({ at, to }: Cell, { scale }: Pen): Px =>
  to === null ? scale.x(at) : (scale.x(at) + scale.x(to)) / 2;

/** The densest row whose texts are apart. */
export function fitting(rows: Iterable<TickRow>, pen: Pen): TickRow | undefined {
  let last: TickRow | undefined;
  for (const row of rows) {
    if (standApart(row, pen)) return row;
    last = row;
  }
  return last;
}

/** Where two calendars meet, or the clocks change, single borders come close together: there a text may give way. */
function standApart({ cells }: TickRow, pen: Pen): boolean {
  const widths = cells.map(({ text }) => pen.measure(text, pen.font));
  const places = cells.map((cell) => middleOf(cell, pen));
  const steps = places
    .slice(1)
    .map((x, k) => ({ step: x - (places[k] ?? x), need: ((widths[k] ?? 0) + (widths[k + 1] ?? 0)) / 2 + space }));
  const usual = steps.map(({ step }) => step).sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const clashes = steps.filter(({ step, need }) => step < need);
  return (
    clashes.length <= Math.max(1, Math.floor(cells.length / 12)) && clashes.every(({ step }) => step < 0.8 * usual)
  );
}

/** The lower level of all spans: each border once, each text whole, inside the picture and apart from the one before it. */
export function lowerTicks(
  spans: readonly Span[],
  rows: readonly (TickRow | undefined)[],
  pen: Pen & { readonly rules: readonly Px[] },
): readonly Tick[] {
  const { scale, font, measure, rules } = pen;
  const found: Tick[] = [];
  let reached = -Infinity;
  spans.forEach((span, k) => {
    const row = rows[k];
    if (row === undefined) return;
    const [left, right] = [scale.x(span.from), scale.x(span.to)];
    const isNew = rows[k - 1]?.key !== row.key;
    const isLast = k === spans.length - 1;
    for (const { at, to, text, next } of row.cells.map((cell, n) => ({ ...cell, next: row.cells[n + 1] }))) {
      // What began in a span of the same kind is named there; a border belongs to the span that it begins.
      if ((at < span.from && !isNew) || (at >= span.to && !isLast)) continue;
      const x = scale.x(at);
      const end = to === null ? x : scale.x(to);
      const [from, until] = [Math.max(x, left), isLast || rows[k + 1]?.key !== row.key ? Math.min(end, right) : end];
      const half = measure(text, font) / 2;
      const middle = (from + until) / 2;
      // A text at a line near the picture's edge is beside it rather than not at all.
      const textX = to === null ? Math.max(scale.x0 + half, Math.min(middle, scale.x1 - half)) : middle;
      // But the text at the next line has the better right to its place.
      const isInTheWay =
        textX > middle &&
        next !== undefined &&
        textX + half + space > middleOf(next, pen) - measure(next.text, font) / 2;
      const isCut = until - from < end - x - 0.5;
      const fits =
        !isInTheWay &&
        textX - half >= Math.max(reached, scale.x0) &&
        textX + half <= scale.x1 &&
        !(isCut && until - from < 2 * half) &&
        !rules.some((rule) => rule > textX - half - clear && rule < textX + half + clear);
      if (fits) reached = textX + half + space;
      if (fits || at >= span.from) found.push({ x, textX, at, text: fits ? text : "", border: at >= span.from });
    }
  });
  return found;
}
