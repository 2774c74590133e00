import type { ScaleStop } from "../../src/layout/scale-stops.ts";
import type { Place, NavigationModel, NavigationRow } from "../../src/view/navigation-model.ts";
import { blank, type ViewState } from "../../src/view/state.ts";

/** One second a pixel from 1970 on, 1,000 px wide. */
export const even: readonly ScaleStop[] = [
  { at: 0, x: 0 },
  { at: 1_000_000, x: 1000 },
];
/** The first half of the picture holds a tenth of the time. */
export const folded: readonly ScaleStop[] = [
  { at: 0, x: 100 },
  { at: 1e8, x: 600 },
  { at: 1e9, x: 1100 },
];

/**
 * A navigation model from one text a row, ten pixels a letter, each letter an event: `navigation("a..b", ".c")`. A row that begins with
 * "~" is the background, one that begins with "?" the tray.
 */
export function navigation(...rows: readonly string[]): NavigationModel {
  const made = rows.map((text, row): NavigationRow => {
    const kind = text.startsWith("~") ? "background" : text.startsWith("?") ? "tray" : "lane";
    const letters = Array.from(text, (letter, k) => ({ letter, x0: k * 10 })).filter(({ letter }) =>
      /[a-z]/.test(letter),
    );
    return {
      id: `row:${row}`,
      kind,
      places: letters.map(({ letter, x0 }): Place => ({ id: `${letter}${row}`, event: letter, row, x0, x1: x0 + 10 })),
    };
  });
  const of = (kind: NavigationRow["kind"]): readonly Place[] =>
    made.filter((row) => row.kind === kind).flatMap(({ places }) => places);
  const all = [...of("background"), ...[...of("lane")].sort((a, b) => a.x0 - b.x0 || a.row - b.row), ...of("tray")];
  return {
    reading: "grid",
    rows: made,
    window: { from: 0, to: 1_000_000 },
    scaleStops: even,
    deepest: 60_000,
    story: all.filter(({ event }, k) => all.findIndex((other) => other.event === event) === k),
  };
}

export const on = (its: NavigationModel, more: Partial<ViewState> = {}): ViewState => ({
  ...blank,
  navigation: its,
  ...more,
});
