/** A place in a text as editors count it: from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, whatever system broke them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u);

/** Line and column of an offset. */
export function placeIn(text: string, at: number): TextPlace {
  const before = linesOf(text.slice(0, at));
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
