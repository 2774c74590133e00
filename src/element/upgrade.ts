/**
 * Sets properties again that were set before the tag was known, and hide the accessors.
 * @returns what the accessors threw, in their order
 */
export function upgrade(element: Element, names: readonly string[]): readonly unknown[] {
  return names.flatMap((name) => {
    if (!Object.hasOwn(element, name)) return [];
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    try {
      Reflect.set(element, name, value);
      return [];
    } catch (fault) {
      return [fault];
    }
  });
}
