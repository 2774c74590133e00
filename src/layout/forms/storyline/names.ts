import type { Px } from "../../../base/units.ts";
import type { LaneHead } from "../../lanes/lane-heads.ts";
import type { LayoutOptions } from "../options.ts";
import { sizes } from "../../sizes.ts";
import { wrap } from "../../typeset/wrap.ts";
import type { Life } from "./lines.ts";
import type { NameBox } from "./minimise-crossings.ts";

/** A name and its lines of text. */
export interface WrappedName {
  readonly nameBox: NameBox;
  readonly lines: readonly string[];
}

/** A line longer than this is named at its end too. */
const long: Px = 360;
const space: Px = 6;

/** Every line's name before its beginning, and behind its end where that is far off. */
export function nameBoxesFor({
  heads,
  lives,
  left,
  right,
  options: { measure, fonts, texts },
}: {
  readonly heads: readonly LaneHead[];
  readonly lives: readonly (Life | undefined)[];
  readonly left: Px;
  readonly right: Px;
  readonly options: LayoutOptions;
}): readonly WrappedName[] {
  return lives.flatMap((life, line): readonly WrappedName[] => {
    const head = heads[line];
    if (life === undefined || head === undefined) return [];
    const set = (width: Px, most: number): ReturnType<typeof wrap> =>
      wrap({
        pieces: texts.pieces(head.name.text, head.name.lang),
        width,
        font: fonts.lane,
        measure,
        most,
        ellipsis: texts.ellipsis,
      });
    const start = set(Math.max(60, life.x0 - space - left), 3);
    const half = (lines: readonly string[]): Px => (lines.length * sizes.laneLeading) / 2;
    const x1 = life.x0 - space;
    const found: WrappedName[] = [
      { lines: start.lines, nameBox: { line, side: "start", x0: x1 - start.width, x1, half: half(start.lines) } },
    ];
    const room = right - life.x1 - space;
    if (life.x1 - life.x0 < long) return found;
    // Lines may end close over each other: one line of text each, or none.
    const end = set(Math.min(240, room), 1);
    if (end.shortened || end.width > room) return found;
    return [
      ...found,
      {
        lines: end.lines,
        nameBox: { line, side: "end", x0: life.x1 + space, x1: life.x1 + space + end.width, half: half(end.lines) },
      },
    ];
  });
}
