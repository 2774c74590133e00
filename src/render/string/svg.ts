import { isStill, rootAttributes, svgElement } from "../../scene/attributes.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Theme } from "../../theme/theme.ts";
import { escape } from "./escape.ts";

const attributes = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${escape(value)}"`).join("");

/**
 * A scene as SVG text that is complete in itself: no script, no style sheet, no font from outside, colours written out.
 * @param idPrefix begins the ids of title and description, so that two pictures fit on one page.
 */
export function svgText(
  scene: Scene,
  { theme, idPrefix = "chronolane" }: { readonly theme: Theme; readonly idPrefix?: string },
): string {
  const marks = scene.marks.filter(isStill).map(({ id, kind, event, dimmed, shapes }) => {
    const inner = shapes.map((shape) => {
      const { name, attributes: own, text } = svgElement(shape, { theme, style: scene.style });
      return `<${name}${attributes(own)}>${text === null ? "" : escape(text)}</${name}>`;
    });
    return `<g${attributes([["class", `mark-${kind}`], ["data-mark", id], ...(event === undefined ? [] : ([["data-event", event]] as const)), ...(dimmed === true ? ([["opacity", "0.3"]] as const) : [])])}>${inner.join("")}</g>`;
  });
  const [title, description] = [`${idPrefix}-title`, `${idPrefix}-summary`];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes([...rootAttributes(scene), ["role", "img"], ["aria-labelledby", `${title} ${description}`]])}>` +
    `<title id="${escape(title)}">${escape(scene.title)}</title><desc id="${escape(description)}">${escape(scene.summary)}</desc>` +
    `${marks.join("")}</svg>\n`
  );
}
