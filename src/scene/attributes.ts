import { pathText } from "../base/pen/text-pen.ts";
import type { Style } from "../theme/style.ts";
import { colourOf, hues, type Paint, type Theme } from "../theme/theme.ts";
import type { TextRole } from "../theme/type.ts";
import type { Mark, Scene } from "./scene.ts";
import { round, type PathShape, type Shape, type TextShape } from "./shape.ts";

/** An SVG element's name and its attributes in their order: one translation for every renderer that speaks SVG. */
export interface SvgElement {
  readonly name: "path" | "text";
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text: string | null;
}

/** The theme's colours, and the style that the scene was laid out with. */
interface Look {
  readonly theme: Theme;
  readonly style: Style;
}

/** What is set in the faces of titles. */
const heads = (role: TextRole): boolean => role === "title" || role === "lane";

type Attribute = readonly [string, string];
const maybe = (test: boolean, name: string, value: () => string): readonly Attribute[] =>
  test ? [[name, value()]] : [];

/** The paint that the style sheet has a rule for: more lanes repeat the hues; all else has one of its own. */
function styled(paint: Paint): Paint {
  const [role, hue] = paint.split("-") as [string, string | undefined];
  return hue === undefined || hue === "legend" ? paint : (`${role}-${Number(hue) % hues}` as Paint);
}

function pathElement({ path, fill, stroke, width, dash, opacity, at }: PathShape, theme: Theme): SvgElement {
  const classes = [
    ...(fill === undefined || fill === "none" ? [] : [`f-${styled(fill)}`]),
    ...(stroke === undefined || stroke === "none" ? [] : [`s-${styled(stroke)}`]),
  ];
  return {
    name: "path",
    text: null,
    attributes: [
      ["d", pathText(path)],
      ...maybe(classes.length > 0, "class", () => classes.join(" ")),
      ["fill", fill === undefined ? "none" : colourOf(fill, theme)],
      ...maybe(stroke !== undefined, "stroke", () => colourOf(stroke ?? "ink", theme)),
      ...maybe(width !== undefined, "stroke-width", () => String(width)),
      ...maybe(dash !== undefined, "stroke-dasharray", () => (dash ?? []).join(" ")),
      ...maybe(opacity !== undefined, "opacity", () => String(round(opacity ?? 1))),
      ...maybe(at !== undefined, "transform", () => `translate(${(at ?? [0, 0]).map(round).join(",")})`),
    ],
  };
}

function textElement(
  { x, y, text, role, fill, anchor, lang, direction, strike, halo }: TextShape,
  { theme, style }: Look,
): SvgElement {
  const { size, weight } = style.type[role];
  return {
    name: "text",
    text,
    attributes: [
      ["x", String(x)],
      ["y", String(y)],
      ["class", `t-${role} f-${styled(fill)}${halo === undefined ? "" : ` s-${styled(halo)}`}`],
      ...maybe(heads(role) && style.titleFamily !== style.family, "font-family", () => style.titleFamily),
      ["font-size", String(size)],
      ...maybe(weight !== 400, "font-weight", () => String(weight)),
      ["fill", colourOf(fill, theme)],
      ...maybe(anchor !== undefined, "text-anchor", () => anchor ?? "start"),
      ...maybe(strike === true, "text-decoration", () => "line-through"),
      ...(halo === undefined
        ? []
        : ([
            ["stroke", colourOf(halo, theme)],
            ["stroke-width", "3"],
            ["stroke-linejoin", "round"],
            ["paint-order", "stroke"],
          ] as const)),
      ...maybe(lang !== undefined, "lang", () => lang ?? ""),
      ...maybe(direction !== undefined, "direction", () => direction ?? "ltr"),
    ],
  };
}

/** A shape as SVG says it. Classes name the role of each colour, so that a style sheet can set it anew. */
export function svgElement(shape: Shape, look: Look): SvgElement {
  return shape.shape === "path" ? pathElement(shape, look.theme) : textElement(shape, look);
}

/** What the root element of a picture carries. */
export function rootAttributes({ width, height, lang, direction, form, style }: Scene): readonly Attribute[] {
  return [
    ["class", `chronolane-picture chronolane-${form}`],
    ["viewBox", `0 0 ${round(width)} ${round(height)}`],
    ["width", String(round(width))],
    ["height", String(round(height))],
    ["lang", lang],
    ...maybe(direction === "rtl", "direction", () => "rtl"),
    ["font-family", style.family],
    ["stroke-linecap", "butt"],
  ];
}

/** Whether a mark belongs on a picture that nobody can point at or press. */
export const isStill = ({ onFocus, interactive }: Mark): boolean => onFocus !== true && interactive !== true;
