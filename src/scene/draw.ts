import type { Timeline } from "../model/timeline.ts";
import { drawing } from "./drawing.ts";
import { forms } from "./forms.ts";
import type { DrawOptions } from "./options.ts";
import type { Scene } from "./scene.ts";
import { wordsFor } from "./words.ts";

/**
 * Draws a timeline as plain data: every mark with its shapes, and what can be pointed at. The same on a server, in a
 * worker and in a browser.
 * @throws TypeError or RangeError where an option cannot be used
 * @example drawScene(readTimeline(document).timeline, { languages: [en], width: 960 }).marks.length
 */
export function drawScene(timeline: Timeline, options: DrawOptions): Scene {
  const decided = drawing(timeline, options);
  return { ...forms[decided.form]({ timeline, drawing: decided, said: wordsFor(timeline, decided) }), style: decided.style };
}
