import { offsetAt } from "../time/zone.ts";

/** "UTC−5", "UTC+5:45", and where the clocks change within what is in sight "UTC−5/−4". */
export function offsetWords(zone: string, ends: readonly number[]): string {
  const words = ends.map((at) => {
    const minutes = Math.round(Math.abs(offsetAt(at, zone)) / 60_000);
    return `${offsetAt(at, zone) < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${minutes % 60 === 0 ? "" : `:${String(minutes % 60).padStart(2, "0")}`}`;
  });
  return `UTC${[...new Set(words)].map((word) => (word === "+0" ? "±0" : word)).join("/")}`;
}
