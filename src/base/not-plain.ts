import { fieldOf } from "./field-of.ts";

/** An object that is neither a list nor fields by name: what it is, and how to come by the data in it. */
export interface NotPlain {
  /** "a Promise" */
  readonly name: string;
  /** "await it first" */
  readonly remedy: string;
}

/** What makes the text of a day of a `Date`. */
export const dateRemedy = "date.toISOString().slice(0, 10)";

const bytes = "use JSON.parse(new TextDecoder().decode(bytes))";
const file = "use JSON.parse(await file.text())";

const remedies: { readonly [tag: string]: string } = {
  Promise: "await it first",
  Response: "use await response.json()",
  Request: "fetch it first: use await (await fetch(request)).json()",
  URL: "fetch it first: use await (await fetch(url)).json()",
  Map: "use Object.fromEntries(map)",
  Set: "use [...set]",
  Date: `write ${dateRemedy}`,
  Blob: file,
  File: file,
  ArrayBuffer: bytes,
  Uint8Array: bytes,
  FormData: "use Object.fromEntries(formData)",
  URLSearchParams: "use Object.fromEntries(params)",
  Module: "use its default",
};

/** What a value is of which a copy as JSON would lack the data; undefined for lists and for objects of fields. */
export function notPlain(value: unknown): NotPlain | undefined {
  if (typeof value === "function") return { name: "a function", remedy: "call it first, and pass what it gives" };
  if (typeof value !== "object" || value === null) return undefined;
  if (typeof fieldOf(value, "then") === "function") return { name: "a Promise", remedy: remedies.Promise ?? "" };
  const tag = tagOf(value);
  // Of JSON, bundlers make a module that has each field as an export.
  if (tag === "Object" || tag === "Array" || (tag === "Module" && fieldOf(value, "events") !== undefined))
    return undefined;
  const remedy = /^HTML\w*Element$/u.test(tag) ? "use JSON.parse(element.textContent)" : remedies[tag];
  return {
    name: `${/^(?:[AEIO]|HTML|SVG)/u.test(tag) ? "an" : "a"} ${tag}`,
    remedy: remedy ?? "pass a plain object, as JSON.parse gives one",
  };
}

/** The name of a built-in, of whatever frame of a page: `Promise`; `Object` for all that has none. */
function tagOf(value: object): string {
  try {
    return Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    // A proxy that was revoked cannot even be asked.
    return "Object";
  }
}

/** Whether a value is a `Date`. */
export const isDate = (value: unknown): boolean =>
  typeof value === "object" && value !== null && tagOf(value) === "Date";
