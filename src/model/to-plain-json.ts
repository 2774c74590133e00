import { notPlain } from "../base/not-plain.ts";
import { at } from "./path.ts";
import type { Report } from "./issues.ts";
import type { Json } from "./json.ts";

/** Deeper than any document goes; keeps every later walk inside the call stack. */
const deepest = 64;
/** More values than 100,000 rich events have; keeps objects that share parts from unfolding without end. */
const most = 5_000_000;

/**
 * A private copy of any JavaScript value, as plain JSON. Cycles, functions, symbols, NaN, throwing getters and the like
 * are left out, each with an issue; fields that are `undefined` count as not written. Undefined where nothing is left.
 */
export function toPlainJson(value: unknown, { report }: { readonly report: Report }): Json | undefined {
  const open = new Set<object>();
  let left = most;

  const leaveOut = (path: string, what: string, hint?: string): undefined => {
    report("not-json", path, {
      message: `${what} is no JSON value and was left out`,
      ...(hint !== undefined && { hint }),
    });
  };

  const tooLarge = (path: string): undefined => {
    if (left === 0)
      report("too-large", path, { message: `the document holds more than ${most} values; the rest was left out` });
    left = -1;
  };

  const copy = (part: unknown, path: string): Json | undefined => {
    if (left <= 0) return tooLarge(path);
    left -= 1;
    switch (typeof part) {
      case "string":
      case "boolean":
        return part;
      case "number":
        return Number.isFinite(part) ? part + 0 : leaveOut(path, String(part)); // JSON has no -0
      case "object":
        return part === null ? null : within(part, path);
      case "undefined":
        return leaveOut(path, "undefined");
      default:
        return leaveOut(path, `a ${typeof part}`);
    }
  };

  const within = (part: object, path: string): Json | undefined => {
    const other = notPlain(part);
    if (other !== undefined) return leaveOut(path, other.name, other.remedy);
    if (open.has(part)) return leaveOut(path, "a value that contains itself");
    if (open.size >= deepest) {
      report("too-deep", path, { message: `values nested deeper than ${deepest} levels were left out` });
      return undefined;
    }
    open.add(part);
    try {
      return Array.isArray(part) ? list(part, path) : record(part, path);
    } catch {
      return leaveOut(path, "a value that throws when it is read");
    } finally {
      open.delete(part);
    }
  };

  const list = (part: readonly unknown[], path: string): Json => {
    const items: Json[] = [];
    // By own keys, so that a sparse array costs its items and not its length.
    const indices = Object.keys(part).filter((key) => /^\d+$/.test(key));
    if (indices.length < part.length) leaveOut(path, "an empty place in a list");
    for (const index of indices) {
      if (left <= 0) {
        tooLarge(path);
        break;
      }
      const item = attempt(() => part[Number(index)], at(path, Number(index)));
      // Null holds the place of what was left out, so that later paths still count right.
      items.push(item ?? null);
    }
    return items;
  };

  const record = (part: object, path: string): Json => {
    const fields: Record<string, Json> = {};
    for (const key of Object.keys(part)) {
      if (left <= 0) {
        tooLarge(path);
        break;
      }
      const field = attempt(() => (part as Record<string, unknown>)[key], at(path, key), true);
      if (field === undefined) continue;
      // Assigning to `__proto__` would set the prototype instead of a field.
      if (key === "__proto__")
        Object.defineProperty(fields, key, { value: field, enumerable: true, configurable: true, writable: true });
      else fields[key] = field;
    }
    return fields;
  };

  const attempt = (get: () => unknown, path: string, maybeUndefined = false): Json | undefined => {
    let part: unknown;
    try {
      part = get();
    } catch {
      return leaveOut(path, "a value that throws when it is read");
    }
    return part === undefined && maybeUndefined ? undefined : copy(part, path);
  };

  return copy(value, "");
}
