/** The attributes of a new element; those that are undefined are left out. */
export interface Attributes {
  readonly [name: string]: string | undefined;
}

/** Makes elements in one document. Texts become text nodes: nothing is ever parsed. */
export type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Attributes,
  children?: readonly (Node | string)[],
) => HTMLElementTagNameMap[Name];

/** The maker for a document. */
export function makeIn(document: Document): Make {
  return (name, attributes = {}, children = []) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
}

const svgSpace = "http://www.w3.org/2000/svg";

/** Drawn signs of the buttons, on a field of 16 × 16. */
export const icons = {
  zoomIn: "M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM10.2 10.2L14 14M7 5v4M5 7h4",
  zoomOut: "M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM10.2 10.2L14 14M5 7h4",
  whole: "M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2l2 2M9.5 6l2 2l-2 2",
  previous: "M10 3L5 8l5 5",
  next: "M6 3l5 5l-5 5",
  formMenu: "M2.5 3h11v10h-11zM2.5 6.3h11M6.5 6.3V13",
  check: "M3 8.5L6.5 12L13 4.5",
  count: "M8 2v12M5.5 8h-4M3.5 6l-2 2l2 2M10.5 8h4M12.5 6l2 2l-2 2",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

/** The name of a drawn sign. */
export type Icon = keyof typeof icons;

/** A sign; those who read by ear get the button's name instead. */
export function icon(document: Document, name: Icon): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, "svg");
  for (const [key, value] of [
    ["viewBox", "0 0 16 16"],
    ["width", "16"],
    ["height", "16"],
    ["aria-hidden", "true"],
    ["class", "icon"],
  ] as const)
    svg.setAttribute(key, value);
  const path = document.createElementNS(svgSpace, "path");
  path.setAttribute("d", icons[name]);
  svg.append(path);
  return svg;
}

/** A button that shows a sign and is named in words; `command` is the name of what a click does. */
export function iconButton(
  make: Make,
  {
    name,
    label,
    command,
    attributes = {},
  }: { readonly name: Icon; readonly label: string; readonly command: string; readonly attributes?: Attributes },
): HTMLButtonElement {
  const button = make("button", {
    type: "button",
    class: "button",
    part: "button",
    "data-do": command,
    "aria-label": label,
    title: label,
    ...attributes,
  });
  button.append(icon(button.ownerDocument, name));
  return button;
}
