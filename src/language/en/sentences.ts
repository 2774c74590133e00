import { joinedSentences } from "../../time/sentences.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** What ends in a full stop and goes on: months, weekdays, titles, initials, states. */
const abbreviated =
  /(?:^|[\s([“"'’])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Pres|St|No|vs|approx|ca?|e\.g|i\.e|[A-Z]|(?:[A-Z]\.)+[A-Z]|[ap]\.m|B\.C|A\.D)\.\s*$/u;

/** An English paragraph cut into sentences; "Jan. 21" and "the U.S. and Russia" are not cut. Joined, the pieces are the paragraph. */
export function sentences(paragraph: string): readonly string[] {
  return joinedSentences(
    Array.from(segmenter.segment(paragraph), ({ segment }) => segment),
    abbreviated,
  );
}
