/** The language of a BCP 47 tag, whatever its region and case: "th" of "TH-th". */
export const baseOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/**
 * The tag that serves whoever asks for another: the same, else the bare language, else any region of it, whatever the
 * case.
 */
export function nearestTag(tags: readonly string[], wanted: string): string | undefined {
  const [whole, base] = [wanted.toLowerCase(), baseOf(wanted)];
  return (
    tags.find((tag) => tag.toLowerCase() === whole) ??
    tags.find((tag) => tag.toLowerCase() === base) ??
    tags.find((tag) => baseOf(tag) === base)
  );
}
