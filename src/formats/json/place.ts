/** A place in a text as editors count it: from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Line breaks of any system. */
export const breaks = /\r\n|\r|\n/gu;

/** Line and column of an offset. */
export function placeIn(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split(breaks);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
