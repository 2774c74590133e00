/** Numbers below a bound, the same at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** `ab abc bd`: the lanes of three events, a letter each. */
export const events = (text: string): readonly (readonly number[])[] =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .map(lanes);

/** `badc`: lanes from top to bottom. */
export const lanes = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0) - 97);

/** Lanes as letters, from top to bottom. */
export const letters = (order: readonly number[]): string =>
  order.map((lane) => String.fromCharCode(97 + lane)).join("");

/** Every order of some lanes. */
export const permutations = (of: readonly number[]): readonly (readonly number[])[] =>
  of.length < 2
    ? [of]
    : of.flatMap((first) => permutations(of.filter((one) => one !== first)).map((rest) => [first, ...rest]));

/** The numbers from 0 on. */
export const upTo = (size: number): readonly number[] => Array.from({ length: size }, (_, lane) => lane);

/** A story's links at random: most lanes know a few others well. */
export function links({
  size,
  count,
  seed,
}: {
  readonly size: number;
  readonly count: number;
  readonly seed: number;
}): readonly (readonly number[])[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () => {
    const one = next(size);
    const others = Array.from({ length: 1 + next(3) }, () => (next(4) === 0 ? next(size) : (one * 7 + next(3)) % size));
    return [...new Set([one, ...others])];
  });
}
