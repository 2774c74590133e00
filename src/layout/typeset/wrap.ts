import { clusters } from "../../base/clusters.ts";
import type { Font, MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";

/** Lines of text, and whether the text was too long for them. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: Px;
  readonly shortened: boolean;
}

/** A piece wider than a whole line is broken between words, and a word that is still wider between characters: better than to run out of the picture. */
function fitting({
  piece,
  width,
  font,
  measure,
  most,
}: {
  readonly piece: string;
  readonly width: Px;
  readonly font: Font;
  readonly measure: MeasureText;
  readonly most: number;
}): readonly string[] {
  if (width === Infinity || measure(piece.trimEnd(), font) <= width) return [piece];
  const words = piece.split(/(?<=\s)(?=\S)/u);
  if (words.length > 1) return wordsFitting(words, { width, font, measure, most });
  const parts: string[] = [];
  let part = "";
  for (const character of clusters(piece)) {
    if (part !== "" && measure(part + character, font) > width) {
      parts.push(part);
      part = "";
      if (parts.length > most) break;
    }
    part += character;
  }
  return [...parts, part];
}

function wordsFitting(
  words: readonly string[],
  room: { readonly width: Px; readonly font: Font; readonly measure: MeasureText; readonly most: number },
): readonly string[] {
  const parts: string[] = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (last !== undefined && room.measure((last + word).trimEnd(), room.font) <= room.width)
      parts[parts.length - 1] = last + word;
    else if (parts.length <= room.most) parts.push(...fitting({ piece: word, ...room }));
  }
  return parts;
}

/**
 * Breaks a text into lines no wider than `width`. `pieces` are what a line may break between (words with the space that
 * follows, Thai words without one); joined they are the text. Past `most` lines it ends in the ellipsis and says so.
 */
export function wrap({
  pieces,
  width,
  font,
  measure,
  ellipsis,
  most = 4,
}: {
  readonly pieces: readonly string[];
  readonly width: Px;
  readonly font: Font;
  readonly measure: MeasureText;
  /** In the place of what has no room. */
  readonly ellipsis: string;
  readonly most?: number;
}): Wrapped {
  const lines: string[] = [];
  let line = "";
  let shortened = false;
  for (const piece of pieces) {
    if (line !== "" && measure((line + piece).trimEnd(), font) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    // Past the last line the rest need not be measured at all: a hostile title costs no more than a long one.
    if (lines.length >= most) {
      shortened = true;
      break;
    }
    const parts = fitting({
      piece: line === "" ? piece.trimStart() : piece,
      width: line === "" ? width : Infinity,
      font,
      measure,
      most,
    });
    lines.push(...parts.slice(0, -1).map((part) => (line + part).trimEnd()));
    line = parts.length > 1 ? (parts.at(-1) ?? "") : line + (parts[0] ?? "");
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length > most || shortened) {
    shortened = true;
    lines.length = most;
    lines[most - 1] = cut(lines[most - 1] ?? "", { ellipsis, width, font, measure });
  }
  return { lines, width: Math.max(0, ...lines.map((text) => measure(text, font))), shortened };
}

function cut(
  text: string,
  {
    ellipsis,
    width,
    font,
    measure,
  }: { readonly ellipsis: string; readonly width: Px; readonly font: Font; readonly measure: MeasureText },
): string {
  const kept = [...clusters(text)];
  while (kept.length > 0 && measure(`${kept.join("")}${ellipsis}`, font) > width) kept.pop();
  return `${kept.join("").trimEnd()}${ellipsis}`;
}
