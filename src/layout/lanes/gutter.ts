import type { Font, MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { LaneHead } from "./lane-heads.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { LaneTexts } from "./lane-options.ts";
import { sizes, type LayoutSpacing } from "../sizes.ts";
import type { Lane } from "./lane.ts";
import { wrap, type Wrapped } from "../typeset/wrap.ts";

/** The columns of the gutter: signs of folding where there are any, then names, a step further in for each depth. */
export interface Gutter {
  readonly x0: Px;
  readonly x1: Px;
  /** Room for the sign before a name; 0 where no lane can be collapsed or expanded. */
  readonly sign: Px;
  /** Left free above the names of a lane. */
  readonly above: Px;
}

/** Wide enough for the longest lane name, in reason. */
export function gutterOf({
  heads,
  measure,
  fonts,
  extra,
  width,
  spacing: { padding, lanePadding, gutter },
  hasSigns = false,
}: {
  readonly heads: readonly LaneHead[];
  readonly measure: MeasureText;
  readonly fonts: Fonts;
  readonly extra: readonly string[];
  readonly width: Px;
  readonly spacing: LayoutSpacing;
  /** Whether a lane may have a strip, which can be opened. @default false */
  readonly hasSigns?: boolean;
}): Gutter {
  const sign = hasSigns || heads.some(({ collapsed, expanded }) => collapsed || expanded) ? sizes.expandSign : 0;
  const deepest = Math.max(0, ...heads.map(({ depth }) => depth));
  const widest = Math.max(
    gutter - 14,
    ...heads.map(
      (head) => sign + head.depth * sizes.laneIndent + measure(head.name.text.slice(0, 60), nameFont(head, fonts)),
    ),
    ...extra.map((text) => measure(text, fonts.note)),
  );
  const x1 = padding + Math.min(Math.max(widest + 14, Math.min(144, width * 0.12)), width * (deepest > 0 ? 0.24 : 0.2));
  return { x0: padding, x1, sign, above: lanePadding };
}

/** Members' names are lighter than those of what they are members of. */
const nameFont = ({ depth }: Pick<Lane, "depth">, fonts: Fonts): Font => (depth === 0 ? fonts.lane : fonts.label);

/** The texts in a lane's gutter: its name, and the members that share it; with their number where not all have room. */
export function gutterLines({
  most,
  head,
  measure,
  fonts,
  gutter,
  isReceiving,
  texts,
}: {
  /** How many lines the members may take. */
  readonly most: number;
  readonly head: LaneHead;
  readonly measure: MeasureText;
  readonly fonts: Fonts;
  readonly gutter: Gutter;
  /** Whether others only reach the lane: it is low, and its members are named beside its name where they fit. */
  readonly isReceiving: boolean;
  readonly texts: LaneTexts;
}): Lane["gutter"] {
  const x = gutter.x0 + gutter.sign + head.depth * sizes.laneIndent;
  const width = gutter.x1 - x - 4;
  const name = wrap({
    pieces: texts.pieces(head.name.text, head.name.lang),
    width,
    font: nameFont(head, fonts),
    measure,
    ellipsis: texts.ellipsis,
    most: 6,
  }).lines;
  const { members } = head;
  if (members.length === 0) return { x, name, members: [], beside: null };
  const [only] = name;
  if (isReceiving && only !== undefined) {
    const text = members.map((member) => member.text).join(texts.comma);
    const from = measure(only, nameFont(head, fonts)) + 8;
    if (name.length === 1 && from + measure(text, fonts.member) <= width)
      return { x, name, members: [], beside: { x: x + from, text } };
  }
  // A name stays whole unless it is wider than the gutter.
  const named = members.map(({ text, lang }, k) => {
    const one = k < members.length - 1 ? `${text}${texts.comma}` : text;
    return measure(one.trimEnd(), fonts.member) <= width ? [one] : texts.pieces(one, lang);
  });
  const set = (pieces: readonly string[], lines: number): Wrapped =>
    wrap({ pieces, width, font: fonts.member, measure, most: lines, ellipsis: texts.ellipsis });
  const all = set(named.flat(), most);
  if (!all.shortened) return { x, name, members: all.lines, beside: null };
  let some: readonly string[] = [];
  for (let count = 1; count < named.length; count += 1) {
    const first = set([...named.slice(0, count).flat(), texts.ellipsis], most - 1);
    if (first.shortened) break;
    some = first.lines;
  }
  return { x, name, members: [...some, texts.members(members.length)], beside: null };
}

/** The height of a lane whose rows are `rows` tall. The lane of a group in which there is nothing but its members' lanes is a heading. */
export function laneHeight(
  { name, members }: Lane["gutter"],
  { rows, isEmpty, lanePadding }: { readonly rows: Px; readonly isEmpty: boolean; readonly lanePadding: Px },
): Px {
  const texts = name.length * sizes.laneLeading + members.length * sizes.memberLeading;
  return isEmpty ? texts + lanePadding : Math.max(rows, texts) + 2 * lanePadding;
}
