const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** What must not begin a line: closing marks, ๆ and ฯ, spaces, and vowels that hang on what is before them. */
const clinging = /^[\s.,;:!?)\]}”’»…·ๆฯะ-ฺ็-๎–—-]/u;
/** What must not end one. */
const opening = /[([{“‘«]$/u;

/**
 * A Thai text cut where a line may break: between words, which Thai writes without spaces. Latin words and numbers in it
 * stay whole; joined, the pieces are the text.
 *
 * @example breaks("ต้นเดือนมกราคม") // ["ต้น", "เดือน", "มกราคม"]
 */
export function breaks(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (clinging.test(segment) || opening.test(last)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
