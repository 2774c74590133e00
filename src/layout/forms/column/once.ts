import { memoize } from "../../../base/memoize.ts";
import type { ColumnTexts } from "./options.ts";

/** The same texts, each event's cut once: labels are measured several times over, and words are costly to cut. */
export const textsOnce = (texts: ColumnTexts): ColumnTexts => ({
  ...texts,
  time: memoize(texts.time),
  heading: memoize(texts.heading),
  certainty: memoize(texts.certainty),
  chips: memoize(texts.chips),
  label: memoize((event) => texts.label(event)),
});
