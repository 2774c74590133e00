import { svgText } from "../render/string/svg.ts";
import { drawScene } from "../scene/forms/draw.ts";
import { themeOf } from "../theme/themes/choose.ts";
import { prefixOf, understood, type PageOptions } from "./options.ts";

/**
 * A timeline as SVG text that stands alone: no script, no style sheet, no font or picture from outside.
 * @param given a document, or a timeline that `readTimeline` gave, or a JSON copy of either
 * @throws TypeError or RangeError where an option cannot be used; never for faults of the data
 * @example
 * const svg = renderSVG(document, { languages: [th, en], lang: "th", width: 960 });
 */
export function renderSVG(given: unknown, options: PageOptions = { languages: [] }): string {
  const [theme, idPrefix] = [themeOf(options), prefixOf(options.idPrefix)];
  return svgText(drawScene(understood(given, options).timeline, options), { theme, idPrefix });
}
