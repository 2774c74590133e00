/** Whether a number, written with as many digits as a pattern, fits its digits; `X` fits any. */
export function fits(value: number, pattern: string): boolean {
  const digits = String(value).padStart(pattern.length, "0");
  if (digits.length !== pattern.length) return false;
  for (let i = 0; i < pattern.length; i += 1) if (pattern[i] !== "X" && pattern[i] !== digits[i]) return false;
  return true;
}

/** The numbers from `from` to `to` that fit a pattern of digits, in order. */
export function fitting({
  pattern,
  from,
  to,
}: {
  readonly pattern: string;
  readonly from: number;
  readonly to: number;
}): readonly number[] {
  const only = Number(pattern);
  if (!Number.isNaN(only)) return only >= from && only <= to ? [only] : [];
  const found: number[] = [];
  for (let value = from; value <= to; value += 1) if (fits(value, pattern)) found.push(value);
  return found;
}

/** The smallest and the largest number that a pattern of digits allows. */
export function extremes(pattern: string): readonly [least: number, most: number] {
  return [Number(pattern.replaceAll("X", "0")), Number(pattern.replaceAll("X", "9"))];
}
