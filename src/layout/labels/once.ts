/** Works out each answer once, when it is first asked for. */
export function memoize<T>(make: (k: number) => T): (k: number) => T {
  const found = new Map<number, { readonly made: T }>();
  return (k) => {
    const known = found.get(k) ?? { made: make(k) };
    found.set(k, known);
    return known.made;
  };
}
