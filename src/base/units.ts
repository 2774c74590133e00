/**
 * Milliseconds since 1970-01-01T00:00Z on the proleptic Gregorian calendar, as a double: years far beyond what `Date`
 * holds fit too. Written as a flavour, so that a plain number is welcome and a `Px` is refused.
 */
export type EpochMs = number & {
  /** Never there at run time: it only keeps times and lengths apart for the compiler. */
  readonly unit?: "EpochMs";
};

/** CSS pixels of the drawing. */
export type Px = number & {
  /** Never there at run time: it only keeps lengths and times apart for the compiler. */
  readonly unit?: "Px";
};
