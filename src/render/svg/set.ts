/** Makes an element carry these attributes and no others; what is right already is not touched. */
export function setAttributes(element: Element, attributes: readonly (readonly [name: string, value: string])[]): void {
  const wanted = new Map(attributes);
  for (const { name } of [...element.attributes]) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Makes a text be all that an element holds. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text || element.firstElementChild !== null) element.textContent = text;
}
