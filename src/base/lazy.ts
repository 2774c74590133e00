/**
 * A plain record whose fields are worked out when they are first read, and then kept. Its fields are its own and can be
 * listed, so that a JSON copy has all of them.
 */
export function lazyRecord<T extends object>(fields: { readonly [K in keyof T]-?: () => T[K] }): T {
  const record = {};
  for (const [name, make] of Object.entries<() => unknown>(fields))
    Object.defineProperty(record, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make();
        Object.defineProperty(record, name, { value, enumerable: true });
        return value;
      },
    });
  return record as T;
}
