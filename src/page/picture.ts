import { svgText } from "../render/string/svg.ts";
import { factsFor } from "../facts/facts.ts";
import { checkDrawOptions } from "../scene/check-options.ts";
import { drawResolved } from "../scene/forms/draw.ts";
import { resolveOptions } from "../scene/resolve-options.ts";
import { themeOf } from "../theme/themes/choose.ts";
import { prefixOf, understood, type PageOptions } from "./options.ts";

const where = "renderSVG";

/**
 * A timeline as self-contained SVG text: no script, no style sheet, no font or picture from outside.
 * @param given a document, or a timeline that `readTimeline` gave, or a JSON copy of either
 * @throws TypeError or RangeError where an option cannot be used; never for faults of the data
 * @example
 * const svg = renderSVG(document, { languages: [th, en], lang: "th", width: 960 });
 */
export function renderSVG(given: unknown, options: PageOptions): string {
  checkDrawOptions(options, where);
  const [theme, idPrefix] = [themeOf(options, where), prefixOf(options.idPrefix, where)];
  const { timeline } = understood(given, options, where);
  const resolved = resolveOptions(timeline, options, where);
  return svgText(drawResolved({ timeline, resolved, facts: factsFor(timeline, resolved) }), { theme, idPrefix });
}
