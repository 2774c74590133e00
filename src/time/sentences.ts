/** Longer than any abbreviation with the text before it. */
const LONGEST_END = 16;

/**
 * Pieces of a paragraph as Unicode cuts it, joined where one ends in an abbreviation and so in no sentence's end. Only a
 * piece's last letters are looked at, or a long paragraph of abbreviations would be read over and over.
 */
export function joinedSentences(pieces: Iterable<string>, abbreviated: RegExp): readonly string[] {
  const found: string[] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) found[found.length - 1] = `${found.at(-1) ?? ""}${piece}`;
    else found.push(piece);
    open = abbreviated.test(piece.slice(-LONGEST_END));
  }
  return found;
}
