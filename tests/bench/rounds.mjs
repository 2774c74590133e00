import { performance } from "node:perf_hooks";

/**
 * Times several ways of doing the same work in turns, so that what else the machine does falls on all of them alike.
 *
 * @param {Readonly<Record<string, () => unknown>>} ways
 * @param {{ rounds?: number }} [options]
 * @returns {Map<string, { readonly least: number, readonly median: number }>} milliseconds
 */
export function inTurns(ways, { rounds = 15 } = {}) {
  const times = new Map(Object.keys(ways).map((name) => [name, /** @type {number[]} */ ([])]));
  for (const way of Object.values(ways)) way();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const begun = performance.now();
      way();
      times.get(name)?.push(performance.now() - begun);
    }
  }
  return new Map(
    [...times].map(([name, list]) => {
      const sorted = list.toSorted((a, b) => a - b);
      return [name, { least: sorted[0] ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN }];
    }),
  );
}

/**
 * @param {string} title
 * @param {readonly (readonly (string | number)[])[]} rows the first is the head
 */
export function table(title, rows) {
  const texts = rows.map((row) => row.map(String));
  const widths = (texts[0] ?? []).map((_, k) => Math.max(...texts.map((row) => row[k]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of texts)
    console.log(
      `  ${row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join("  ")}`,
    );
}

/** @param {number} number @param {number} [digits] */
export const fixed = (number, digits = 2) => number.toFixed(digits);
