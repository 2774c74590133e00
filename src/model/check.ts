import * as v from "valibot";
import type { Text } from "../base/text.ts";
import type { IssueCode, Report } from "./issues.ts";
import type { Json, JsonObject } from "./json.ts";
import { at, quoteOf } from "./path.ts";
import { type Fields, textSchema } from "./schema.ts";
import type { Extra } from "./timeline.ts";

/** One row of the document, read field by field: what is wrong with one costs only that one. */
export interface Row<T> {
  readonly path: string;
  /** Its place in its list. */
  readonly index: number;
  /** The path of a field. */
  at(name: keyof T & string): string;
  /** What is written, unchecked; undefined where nothing is. */
  raw(name: keyof T & string): Json | undefined;
  /** The field where it is right; undefined where it is not written, or is wrong, which is reported under `code`. */
  get<K extends keyof T & string>(name: K, code?: IssueCode): Exclude<T[K], undefined> | undefined;
  /** The field where it is right, and no word where it is not: for fields that are read in another way. */
  peek<K extends keyof T & string>(name: K): Exclude<T[K], undefined> | undefined;
  /** A text; of a text in several languages the good ones stay. */
  text(name: keyof T & string): Text | undefined;
  /** The texts of a list. */
  texts(name: keyof T & string): readonly string[];
  /** The items of a list with their paths, unchecked. */
  items(name: keyof T & string): readonly Item[];
  /** The rows of a list. */
  rows<R>(name: keyof T & string, fields: Fields<R>): readonly Row<R>[];
  /** A row within this one. */
  row<R>(name: keyof T & string, fields: Fields<R>): Row<R> | undefined;
  /** The fields that this version does not know, ready to be spread. */
  extra(): { readonly extra?: Extra };
}

/** An unchecked item of a list. */
export interface Item {
  readonly value: Json;
  readonly path: string;
  readonly index: number;
}

/** What a row needs to be read. */
export interface RowInput<T> extends Item {
  readonly fields: Fields<T>;
  readonly report: Report;
}

/** Makes a row readable; undefined, and an issue, where it is no object. */
export function openRow<T>({ value, path, index, fields, report }: RowInput<T>): Row<T> | undefined {
  if (!isObject(value)) {
    report("wrong-type", path, { message: `expected an object, got ${kindOf(value)}`, quote: value });
    return undefined;
  }
  const place = (name: string): string => at(path, name);
  const raw = (name: string): Json | undefined => (Object.hasOwn(value, name) ? value[name] : undefined);

  const get: Row<T>["get"] = (name, code = "wrong-type") => {
    const written = raw(name);
    if (written === undefined) return undefined;
    const read = v.safeParse(fields[name], written);
    if (read.success) return read.output;
    const asked = v.getTitle(fields[name]) ?? "another type";
    const message = code !== "wrong-type" && isScalar(written) ? `${quoteOf(JSON.stringify(written))} is not ${asked}` : `expected ${asked}, got ${kindOf(written)}`;
    report(code, place(name), { message, quote: written });
    return undefined;
  };

  const items: Row<T>["items"] = (name) => {
    const written = raw(name);
    if (written === undefined) return [];
    if (isList(written)) return written.map((item, i) => ({ value: item, path: at(place(name), i), index: i }));
    report("wrong-type", place(name), { message: `expected a list, got ${kindOf(written)}`, quote: written });
    return [];
  };

  return {
    path, index, raw, get, items,
    at: place,
    peek: (name) => {
      const read = v.safeParse(fields[name], raw(name));
      return read.success ? read.output : undefined;
    },
    text: (name) => {
      const written = raw(name);
      return written === undefined ? undefined : readText(written, { path: place(name), report });
    },
    texts: (name) => items(name).flatMap(({ value: item, path: where }) => {
      if (typeof item === "string") return [item];
      report("wrong-type", where, { message: `expected text, got ${kindOf(item)}`, quote: item });
      return [];
    }),
    rows: (name, inner) => items(name).flatMap((item) => openRow({ ...item, fields: inner, report }) ?? []),
    row: (name, inner) => {
      const written = raw(name);
      return written === undefined ? undefined : openRow({ value: written, path: place(name), index: 0, fields: inner, report });
    },
    extra: () => {
      const unknown = Object.entries(value).filter(([name]) => !Object.hasOwn(fields, name));
      for (const [name, kept] of unknown) report("unknown-field", place(name), { message: "this field is not known and has no effect", quote: kept });
      return unknown.length === 0 ? {} : { extra: Object.fromEntries(unknown) };
    },
  };
}

function readText(written: Json, { path, report }: { readonly path: string; readonly report: Report }): Text | undefined {
  if (typeof written === "string") return written;
  if (!isObject(written)) {
    report("wrong-type", path, { message: `expected ${v.getTitle(textSchema) ?? "text"}, got ${kindOf(written)}`, quote: written });
    return undefined;
  }
  const texts = Object.entries(written).filter((entry): entry is [string, string] => {
    const [lang, words] = entry;
    if (typeof words === "string") return true;
    report("wrong-type", at(path, lang), { message: `expected text, got ${kindOf(words)}`, quote: words });
    return false;
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** Whether a JSON value is an object, and not a list or null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isScalar(value: Json): boolean {
  return typeof value !== "object";
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** What a value is, in the words of an issue. */
export function kindOf(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (isList(value)) return "a list";
  if (typeof value === "string") return value === "" ? "an empty text" : "a text";
  if (typeof value === "number") return "a number";
  return typeof value === "boolean" ? String(value) : "an object";
}
