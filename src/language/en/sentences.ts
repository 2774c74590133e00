const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** What ends in a full stop and goes on: months, weekdays, titles, initials, states. */
const abbreviated = /(?:^|[\s([“"'’])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Pres|St|No|vs|approx|ca?|e\.g|i\.e|[A-Z]|(?:[A-Z]\.)+[A-Z]|[ap]\.m|B\.C|A\.D)\.\s*$/u;

/** An English paragraph cut into sentences; "Jan. 21" and "the U.S. and Russia" are not cut. Joined, the pieces are the paragraph. */
export function sentences(paragraph: string): readonly string[] {
  const found: string[] = [];
  let open = false;
  for (const { segment } of segmenter.segment(paragraph)) {
    if (open) found[found.length - 1] = `${found.at(-1) ?? ""}${segment}`;
    else found.push(segment);
    // The end alone is looked at, or a long paragraph of abbreviations would be read over and over.
    open = abbreviated.test(segment.slice(-16));
  }
  return found;
}
