import { cut } from "../base/cut.ts";
import type { Json } from "./json.ts";

const name = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** The path of a part: `events[3].claims`, `title["a b"]`. */
export function at(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (!name.test(key)) return `${path}[${JSON.stringify(cut(key))}]`;
  return path === "" ? cut(key) : `${path}.${cut(key)}`;
}

/** A value of the document as an issue quotes it: texts as they are, others as JSON, cut at 120 characters. */
export function quoteOf(value: Json): string {
  return cut(typeof value === "string" ? value : JSON.stringify(value));
}

/** An id in a message: between quotation marks, and never long. */
export function named(id: string): string {
  return JSON.stringify(cut(id));
}
