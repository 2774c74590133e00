/** Registers a tag, once: a second time, and where there is no page, it does nothing. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements !== "undefined" && customElements.get(tag) === undefined) customElements.define(tag, element);
}
