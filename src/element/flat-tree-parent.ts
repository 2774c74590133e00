/** The element that an element inherits from: its slot, its parent, or the host of the shadow root that it is a child of. */
export function flatTreeParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
