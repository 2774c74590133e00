import type { Font, MeasureText } from "./measure.ts";
import type { Px } from "./units.ts";

/** The same measure, which asks for the width of each text in each font but once. */
export function memoizeMeasure(measure: MeasureText): MeasureText {
  const known = new WeakMap<Font, Map<string, Px>>();
  return (text, font) => {
    const widths = known.get(font) ?? new Map<string, Px>();
    known.set(font, widths);
    const width = widths.get(text) ?? measure(text, font);
    widths.set(text, width);
    return width;
  };
}

/** The same function, which works out the answer for each key but once. */
export function memoize<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const found = new Map<Key, { readonly made: Made }>();
  return (key) => {
    const known = found.get(key) ?? { made: make(key) };
    found.set(key, known);
    return known.made;
  };
}
