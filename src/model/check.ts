import { isObject } from "../base/is-object.ts";
import * as v from "valibot";
import type { LocalizedText } from "../base/text.ts";
import type { IssueCode, Report } from "./issues.ts";
import type { Json, JsonObject } from "./json.ts";
import { at, quoteOf } from "./path.ts";
import { listHint, rowHint } from "./row-forms.ts";
import { linkKinds, roles, stances, statuses } from "./choices.ts";
import { type Fields, textSchema } from "./schema.ts";
import { meant } from "../base/spelling.ts";
import { fieldHint } from "./field-hints.ts";
import type { Extra } from "./timeline.ts";

/** An unchecked item of a list. */
export interface Item {
  readonly value: Json;
  readonly path: string;
  readonly index: number;
}

/** Input for reading a row. */
export interface RowInput<T> extends Item {
  readonly fields: Fields<T>;
  readonly report: Report;
}

/** Makes a row readable; undefined, and an issue, where it is no object. */
export function openRow<T>({ value, path, index, fields, report }: RowInput<T>): RowReader<T> | undefined {
  if (isObject(value)) return new RowReader({ value, path, index, fields, report });
  report("wrong-type", path, {
    message: `expected an object, got ${kindOf(value)}`,
    quote: value,
    ...rowHint(path, value),
  });
  return undefined;
}

/** The words of the fields that have one of a few, by the issue that tells another. */
const wordsFor: { readonly [code in IssueCode]?: readonly string[] } = {
  "unknown-status": statuses,
  "unknown-stance": stances,
  "unknown-role": roles,
  "unknown-link-kind": linkKinds,
};

/** One row of the document, read field by field: what is wrong with one costs only that one. */
export class RowReader<T> {
  readonly path: string;
  /** Its place in its list. */
  readonly index: number;
  readonly #value: JsonObject;
  readonly #fields: Fields<T>;
  readonly #report: Report;

  constructor({ value, path, index, fields, report }: RowInput<T> & { readonly value: JsonObject }) {
    this.path = path;
    this.index = index;
    this.#value = value;
    this.#fields = fields;
    this.#report = report;
  }

  /** The path of a field. */
  at(name: keyof T & string): string {
    return at(this.path, name);
  }

  /** The written value, unchecked; undefined where it is missing. */
  raw(name: keyof T & string): Json | undefined {
    return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
  }

  /**
   * The field where it is right; undefined where it is not written, or is wrong, which is reported under `code`,
   * with what becomes of the row.
   */
  get<K extends keyof T & string>(
    name: K,
    code: IssueCode = "wrong-type",
    outcome?: string,
  ): Exclude<T[K], undefined> | undefined {
    const written = this.raw(name);
    if (written === undefined) return undefined;
    const read = v.safeParse(this.#fields[name], written);
    if (read.success) return read.output;
    const asked = v.getTitle(this.#fields[name]) ?? "another type";
    const isOther = code !== "wrong-type" && typeof written !== "object";
    const fault = isOther
      ? `${quoteOf(JSON.stringify(written))} is not ${asked}`
      : `expected ${asked}, got ${kindOf(written)}`;
    const isQuotedNumber =
      typeof written === "string" && written.trim() !== "" && v.is(this.#fields[name], Number(written));
    const near = typeof written === "string" ? meant(written.trim(), wordsFor[code] ?? []) : undefined;
    this.#report(code, this.at(name), {
      message: outcome === undefined ? fault : `${fault}; ${outcome}`,
      quote: written,
      ...(near !== undefined && { hint: `did you mean "${near}"?` }),
      ...(isQuotedNumber && { hint: `write ${Number(written)} without quotation marks` }),
    });
    return undefined;
  }

  /** The field where it is right, and no word where it is not: for fields that are read in another way. */
  peek<K extends keyof T & string>(name: K): Exclude<T[K], undefined> | undefined {
    const read = v.safeParse(this.#fields[name], this.raw(name));
    return read.success ? read.output : undefined;
  }

  /** A text; of a text in several languages the good ones stay. */
  text(name: keyof T & string): LocalizedText | undefined {
    const written = this.raw(name);
    return written === undefined ? undefined : readText(written, { path: this.at(name), report: this.#report });
  }

  /** The texts of a list. */
  texts(name: keyof T & string): readonly string[] {
    return this.items(name).flatMap(({ value, path }) => {
      if (typeof value === "string") return [value];
      this.#report("wrong-type", path, { message: `expected text, got ${kindOf(value)}`, quote: value });
      return [];
    });
  }

  /** The items of a list with their paths, unchecked. */
  items(name: keyof T & string): readonly Item[] {
    const written = this.raw(name);
    if (written === undefined) return [];
    const path = this.at(name);
    if (isList(written)) return written.map((value, index) => ({ value, path: at(path, index), index }));
    this.#report("wrong-type", path, {
      message: `expected a list, got ${kindOf(written)}`,
      quote: written,
      ...listHint(path, written),
    });
    return [];
  }

  /** The rows of a list. */
  rows<R>(name: keyof T & string, fields: Fields<R>): readonly RowReader<R>[] {
    return this.items(name).flatMap((item) => openRow({ ...item, fields, report: this.#report }) ?? []);
  }

  /** A row within this one. */
  row<R>(name: keyof T & string, fields: Fields<R>): RowReader<R> | undefined {
    const value = this.raw(name);
    return value === undefined
      ? undefined
      : openRow({ value, path: this.at(name), index: 0, fields, report: this.#report });
  }

  /** The fields that this version does not know, as they were written; undefined where there are none. */
  extra(): Extra | undefined {
    const unknown = Object.entries(this.#value).filter(([name]) => !Object.hasOwn(this.#fields, name));
    const isEvent = Object.hasOwn(this.#fields, "when");
    for (const [name, kept] of unknown) {
      const known = isEvent ? fieldHint(name, this.#value) : undefined;
      if (known !== undefined) {
        this.#report("misspelt-field", at(this.path, name), {
          message: "this field is not known and has no effect",
          quote: kept,
          hint: `${known}; as it is, it is kept under extra`,
        });
        continue;
      }
      const word = meant(name, Object.keys(this.#fields));
      const fault = { message: "this field is not known and has no effect", quote: kept };
      if (word === undefined) this.#report("unknown-field", at(this.path, name), fault);
      else
        this.#report("misspelt-field", at(this.path, name), {
          ...fault,
          hint: `did you mean "${word}"? as it is, it is kept under extra`,
        });
    }
    return unknown.length === 0 ? undefined : Object.fromEntries(unknown);
  }
}

function readText(
  written: Json,
  { path, report }: { readonly path: string; readonly report: Report },
): LocalizedText | undefined {
  if (typeof written === "string") return written;
  if (!isObject(written)) {
    report("wrong-type", path, {
      message: `expected ${v.getTitle(textSchema) ?? "text"}, got ${kindOf(written)}`,
      quote: written,
      ...(typeof written === "number" && { hint: `write "${written}" in quotation marks` }),
    });
    return undefined;
  }
  const texts = Object.entries(written).filter((entry): entry is [string, string] => {
    const [lang, words] = entry;
    if (typeof words === "string") return true;
    report("wrong-type", at(path, lang), { message: `expected text, got ${kindOf(words)}`, quote: words });
    return false;
  });
  return texts.length === 0 && Object.keys(written).length > 0 ? undefined : Object.fromEntries(texts);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The type of a value, in the words of an issue. */
export function kindOf(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (isList(value)) return "a list";
  if (typeof value === "string") return value === "" ? "an empty text" : "a text";
  if (typeof value === "number") return "a number";
  return typeof value === "boolean" ? String(value) : "an object";
}
