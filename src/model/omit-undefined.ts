/** The fields of a row, those that are not there as undefined. */
export type WithUndefined<T> = { readonly [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** The row without the fields that are not there, so that none is `undefined` in what users get. */
export function omitUndefined<T extends object>(found: WithUndefined<T>): T {
  const row: Partial<T> = {};
  for (const name in found) {
    if (found[name] !== undefined) row[name] = found[name];
  }
  return row as T;
}
