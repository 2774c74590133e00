import { isObject } from "../base/is-object.ts";
import type { Json } from "./json.ts";

type Form = (text: string) => { readonly [name: string]: string };

/** How a row is written of which only a text is given, by its path without numbers. */
const forms: { readonly [path: string]: Form } = {
  "actors[]": (text) => ({ id: text, name: text }),
  "sources[]": (text) => ({ id: text, name: text }),
  "events[]": (text) => ({ title: text }),
  "events[].actors[]": (text) => ({ actor: text }),
  "events[].claims[]": (text) => ({ by: "…", stance: "reports", note: text }),
  "events[].claims[].quote": (text) => ({ exact: text }),
  "events[].quotes[]": (text) => ({ exact: text }),
  "events[].links[]": (text) => ({ to: text, kind: "follows" }),
  "events[].media[]": (text) => ({ kind: "image", url: text }),
};

const withoutNumbers = (path: string): string => path.replaceAll(/\[\d+\]/g, "[]");

/** JSON in one line, with a space where a person would write one. */
const line = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");

/** A hint that shows a row in its own form, where the document has a text instead: `write { "actor": "us" }`. */
export function rowHint(path: string, value: Json): { readonly hint?: string } {
  const form = forms[withoutNumbers(path)];
  return form === undefined || typeof value !== "string" || value === "" ? {} : { hint: `write ${line(form(value))}` };
}

/** A hint that shows a list, where the document has a single item instead: `write [{ "actor": "us" }]`. */
export function listHint(path: string, value: Json): { readonly hint?: string } {
  const form = forms[`${withoutNumbers(path)}[]`];
  if (typeof value === "string" && value !== "")
    return { hint: `write [${line(form === undefined ? value : form(value))}]` };
  return isObject(value) && form !== undefined
    ? { hint: "write it between [ and ], also where it is the only one" }
    : {};
}
