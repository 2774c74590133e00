import type { TimelineEvent } from "../../../model/timeline.ts";
import type { ColumnTexts } from "./options.ts";

/** Makes each thing once: labels are measured several times over, and words are costly to cut. */
function once<Made>(make: (event: TimelineEvent) => Made): (event: TimelineEvent) => Made {
  const made = new Map<TimelineEvent, Made>();
  return (event) => {
    const known = made.get(event);
    if (known !== undefined) return known;
    const found = make(event);
    made.set(event, found);
    return found;
  };
}

/** The same texts, each event's worded once. */
export const textsOnce = (texts: ColumnTexts): ColumnTexts => ({
  ...texts,
  time: once(texts.time),
  heading: once(texts.heading),
  certainty: once(texts.certainty),
  chips: once(texts.chips),
  label: once((event) => texts.label(event)),
});
