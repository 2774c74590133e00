import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { Stance } from "../../model/document.ts";
import type { Box } from "../geometry.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { Pieces } from "../typeset/pieces.ts";
import { wrap } from "../typeset/wrap.ts";
import { sizes } from "../sizes.ts";

/** What one voice says of a contested event. */
export interface DisputeText {
  /** The voice, as an id: who speaks twice in a block is heard once. */
  readonly id: string;
  readonly stance: Stance;
  readonly heading: Pieces;
  readonly said: string;
  readonly text: Pieces | null;
}

/** Both sides of a contested event. */
export interface DisputeTexts {
  readonly affirming: readonly DisputeText[];
  readonly denying: readonly DisputeText[];
}

/** A line of a block, from the block's own corner. */
export interface DisputeLine {
  readonly x: Px;
  readonly y: Px;
  readonly text: string;
  readonly lang: string;
  readonly part: "heading" | "said" | "text";
}

/** Two columns, who says so and who denies it, set from a corner of their own. */
export interface DisputeBlock {
  readonly width: Px;
  readonly height: Px;
  readonly lines: readonly DisputeLine[];
  readonly signs: readonly { readonly x: Px; readonly y: Px; readonly stance: Stance }[];
  /** Where the rule between the columns is; null where they are below each other. */
  readonly rule: Px | null;
}

/** A block in the picture, with the pale ground that it shares with its label and body. */
export interface PlacedDispute extends DisputeBlock {
  readonly x: Px;
  readonly y: Px;
  readonly ground: Box;
}

const sign: Px = 16;
const between: Px = 22;
/** No column is wider, none narrower; one that has its text on one line may be `longest`. */
const widest: Px = 320;
const longest: Px = 460;
const narrowest: Px = 155;
const mostLines = 3;
const voiceGap: Px = 3;

/** Sets both sides beside each other in a width, or below each other where it is narrow. */
export function disputeBlock(
  { affirming, denying }: DisputeTexts,
  { room, fonts, measure }: { readonly room: Px; readonly fonts: Fonts; readonly measure: MeasureText },
): DisputeBlock {
  const sides = [affirming, denying].filter((side) => side.length > 0);
  const isBeside = sides.length > 1 && (room - between) / 2 >= narrowest;
  const needs = sides.map((side) =>
    Math.max(narrowest, ...side.map((voice) => sign + lineOf(voice, { fonts, measure }))),
  );
  const areShort =
    isBeside && Math.max(...needs) <= longest && needs.reduce((sum, need) => sum + need, between) <= room;
  const equal = Math.min(widest, isBeside ? (room - between) / 2 : room);
  const widths = areShort ? needs.map((need) => Math.ceil(need)) : sides.map(() => equal);
  const lines: DisputeLine[] = [];
  const signs: { x: Px; y: Px; stance: Stance }[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const [k, side] of sides.entries()) {
    const width = widths[k] ?? equal;
    if (isBeside) y = 0;
    for (const voice of side) {
      signs.push({ x: x + 5, y: y + sizes.metaLeading / 2, stance: voice.stance });
      y = setVoice(voice, { x: x + sign, y, width: width - sign, fonts, measure }, lines) + voiceGap;
    }
    tallest = Math.max(tallest, y);
    if (isBeside) x += width + between;
  }
  const [first = equal, second = 0] = widths;
  return {
    width: isBeside ? first + between + second : first,
    height: tallest,
    lines,
    signs,
    rule: isBeside ? first + between / 2 : null,
  };
}

/** How wide a voice is with its heading and its text on a line each. */
const lineOf = (
  { heading, said, text }: DisputeText,
  { fonts, measure }: { readonly fonts: Fonts; readonly measure: MeasureText },
): Px =>
  Math.max(
    measure(heading.pieces.join(""), fonts.strong) + (said === "" ? 0 : 6 + measure(said, fonts.meta)),
    text === null ? 0 : measure(text.pieces.join(""), fonts.meta),
  ) + 1;

/** A heading with the day behind it, or below where that has no room, and what is said below. */
function setVoice(
  { heading, said, text }: DisputeText,
  {
    x,
    y: top,
    width,
    fonts,
    measure,
  }: { readonly x: Px; readonly y: Px; readonly width: Px; readonly fonts: Fonts; readonly measure: MeasureText },
  lines: DisputeLine[],
): Px {
  let y = top;
  const put = (pieces: Pieces, part: DisputeLine["part"], most: number): void => {
    const font = part === "heading" ? fonts.strong : fonts.meta;
    for (const line of wrap({ ...pieces, width, font, measure, most }).lines) {
      y += sizes.metaLeading;
      lines.push({ x, y: y - 4, text: line, lang: pieces.lang, part });
    }
  };
  put(heading, "heading", 2);
  const last = lines.at(-1);
  if (said !== "" && last !== undefined) {
    const at = x + measure(last.text, fonts.strong) + 6;
    if (at + measure(said, fonts.meta) <= x + width) lines.push({ ...last, x: at, text: said, part: "said" });
    else put({ pieces: [said], lang: last.lang, ellipsis: heading.ellipsis }, "said", 2);
  }
  if (text !== null) put(text, "text", mostLines);
  return y;
}
