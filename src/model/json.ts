/** A JSON value, as `JSON.parse` could have given it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Read it by `Object.hasOwn` only: its keys are data and may be `constructor` or `__proto__`. */
export interface JsonObject {
  readonly [key: string]: Json;
}
