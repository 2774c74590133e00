import { select, type BaseType } from "d3-selection";
import { isStill, rootAttributes, svgElement, type SvgElement } from "../../scene/attributes.ts";
import type { Mark, Scene } from "../../scene/scene.ts";
import type { Theme } from "../../theme/theme.ts";
import { setAttributes, setText } from "./set.ts";

/** How a scene is drawn into an `<svg>`. */
export interface SvgOptions {
  readonly theme: Theme;
  /** Begins the ids of title and description, so that two pictures fit on one page. @default "chronolane" */
  readonly idPrefix?: string;
  /** Set where the page tells those who read by ear by other means: the picture is then hidden from them. @default false */
  readonly decorative?: boolean;
  /** Set where events can be highlighted: what is in sight only then is drawn too, hidden. @default false */
  readonly withHidden?: boolean;
}

interface SvgText {
  readonly name: "title" | "desc";
  readonly id: string;
  readonly text: string;
}

/**
 * Draws a scene into an `<svg>` element of a page: what is there already is kept by its mark's id and set anew, what is
 * gone is removed. Afterwards the element is what {@link svgText} of the same scene would parse to, whatever it held before; only
 * `decorative` leaves out title and description, and `withHidden` adds marks for a living timeline: hidden ones, and signs of what can be pressed.
 *
 * @example drawSvg(document.querySelector("svg"), drawScene(timeline, { languages: [en] }), { theme: light })
 */
export function drawSvg(
  svg: SVGSVGElement,
  scene: Scene,
  { theme, idPrefix = "chronolane", decorative = false, withHidden = false }: SvgOptions,
): void {
  const [title, summary] = [`${idPrefix}-title`, `${idPrefix}-summary`];
  const spoken: readonly (readonly [string, string])[] = decorative
    ? [["aria-hidden", "true"]]
    : [
        ["role", "img"],
        ["aria-labelledby", `${title} ${summary}`],
      ];
  setAttributes(svg, [...rootAttributes(scene), ...spoken]);
  const root = select(svg);
  const texts: readonly SvgText[] = decorative
    ? []
    : [
        { name: "title", id: title, text: scene.title },
        { name: "desc", id: summary, text: scene.summary },
      ];
  root
    .selectChildren<SVGElement, SvgText>(":not(g)")
    .data<SvgText>(texts, textKey)
    .join((enter) => enter.insert(({ name }) => made(svg, name), "g"))
    .each(function each({ id, text }) {
      setAttributes(this, [["id", id]]);
      setText(this, text);
    });
  root
    .selectChildren<SVGGElement, Mark>("g")
    .data<Mark>(
      scene.marks.filter((mark) => withHidden || isStill(mark)),
      markKey,
    )
    .join("g")
    .each(function each({ id, kind, event, onFocus, dimmed, shapes }) {
      setAttributes(this, [
        ["class", `mark-${kind}`],
        ["data-mark", id],
        ...(event === undefined ? [] : ([["data-event", event]] as const)),
        ...(dimmed === true ? ([["opacity", "0.3"]] as const) : []),
        ...(onFocus === true ? ([["visibility", "hidden"]] as const) : []),
      ]);
      drawShapes(
        this,
        shapes.map((shape) => svgElement(shape, { theme, style: scene.style })),
      );
    });
  // A picture that a server drew has text between its elements.
  for (const node of [...svg.childNodes]) if (node.nodeType !== node.ELEMENT_NODE) node.remove();
}

function drawShapes(group: SVGGElement, shapes: readonly SvgElement[]): void {
  select(group)
    .selectChildren<SVGElement, SvgElement>("*")
    .data<SvgElement>(shapes, shapeKey)
    .join((enter) => enter.append(({ name }) => made(group, name)))
    .each(function each({ attributes, text }) {
      setAttributes(this, attributes);
      setText(this, text ?? "");
    });
}

const made = (parent: SVGElement, name: string): SVGElement =>
  parent.ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);

/** What a server drew carries no data yet: there the attribute tells the mark. */
function markKey(this: BaseType | readonly BaseType[], mark: Mark | undefined): string {
  return mark?.id ?? (this instanceof Element ? (this.getAttribute("data-mark") ?? "") : "");
}

function textKey(this: BaseType | readonly BaseType[], text: SvgText | undefined): string {
  return text?.name ?? (this instanceof Element ? this.localName : "");
}

function shapeKey(this: BaseType | readonly BaseType[], shape: SvgElement | undefined, index: number): string {
  return `${index}:${shape?.name ?? (this instanceof Element ? this.localName : "")}`;
}
