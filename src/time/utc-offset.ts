/**
 * Offsets from UTC in the notation that all languages share: "UTC−5", "UTC+5:45", and where the clocks change "UTC−5/−4".
 *
 * @param minutes east of UTC
 */
export function utcOffset(minutes: readonly number[]): string {
  const words = minutes.map((offset) => {
    const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
    return `${offset < 0 ? "−" : "+"}${hours}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
  });
  return `UTC${[...new Set(words)].map((word) => (word === "+0" ? "±0" : word)).join("/")}`;
}
