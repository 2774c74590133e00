import { isObject } from "../base/is-object.ts";
import type { Json, JsonObject } from "./json.ts";

/** The forms of a time that say more than EDTF can. `span` is the one with `start` and `end`. */
export type WhenForm = "phrase" | "early" | "mid" | "late" | "about" | "by" | "before" | "after" | "span" | "event";

/** The fields that make a time of an object. */
export const formFields = [
  "phrase",
  "early",
  "mid",
  "late",
  "about",
  "by",
  "before",
  "after",
  "start",
  "end",
  "event",
] as const;

/** The form of a time that is an object; undefined where it has none, or fields of two. */
export function formOf(when: Json): WhenForm | undefined {
  if (!isObject(when)) return undefined;
  const forms = new Set(
    formFields
      .filter((key) => Object.hasOwn(when, key))
      .map((key) => (key === "start" || key === "end" ? "span" : key)),
  );
  const [form] = forms;
  return forms.size === 1 ? form : undefined;
}

/** A time as compact words, for readers who ask how it was written: `by mid 2022-02`, `late 2021-12/..`. */
export function wordsOf(when: Json): string {
  if (typeof when === "string") return when;
  const form = formOf(when);
  if (!isObject(when) || form === undefined) return JSON.stringify(when);
  const words = (key: keyof JsonObject): string => wordsOf(when[key] ?? "");
  if (form === "span") return `${words("start")}/${words("end")}`;
  if (form === "phrase") return words("phrase");
  return `${form} ${words(form)}`;
}

/** Authors need five parts or six; hostile documents nest them by the million. */
export const mostParts = 32;

/** Whether a time has more parts than are read. */
export function isOverlong(when: Json): boolean {
  let left = mostParts;
  const count = (part: Json): void => {
    left -= 1;
    if (left < 0 || typeof part !== "object" || part === null) return;
    for (const inner of Object.values(part)) {
      if (left >= 0) count(inner);
    }
  };
  count(when);
  return left < 0;
}

/** Whether a time is read from the dateline. */
export function isRelative(when: Json): boolean {
  return isObject(when) && (formOf(when) === "by" || Object.values(when).some(isRelative));
}

/** The events whose times a time is built on. */
export interface EventUses {
  /** Ids of events whose times it is built on. */
  readonly needs: readonly string[];
  /** Set where the whole time is only an order to another event, or the very time of another. */
  readonly order?: { readonly kind: "before" | "after" | "same"; readonly event: string };
}

/** Finds the events that a time leans on; an order to another event does not need that one's time. */
export function usesOf(when: Json): EventUses {
  if (isOverlong(when)) return { needs: [] };
  const needs = new Set<string>();
  const visit = (part: Json): void => {
    if (!isObject(part)) return;
    const form = formOf(part);
    if (form === "event") {
      if (typeof part.event === "string") needs.add(part.event);
    } else if (form === "span") {
      visit(part.start ?? null);
      visit(part.end ?? null);
    } else if (form !== undefined && form !== "phrase") {
      const inner = part[form] ?? null;
      if (!((form === "before" || form === "after") && formOf(inner) === "event")) visit(inner);
    }
  };
  visit(when);
  const order = orderOf(when);
  return { needs: [...needs], ...(order && { order }) };
}

function orderOf(when: Json): EventUses["order"] {
  const form = formOf(when);
  if (!isObject(when)) return undefined;
  if (form === "event") return typeof when.event === "string" ? { kind: "same", event: when.event } : undefined;
  if (form !== "before" && form !== "after") return undefined;
  const inner = when[form] ?? null;
  return formOf(inner) === "event" && isObject(inner) && typeof inner.event === "string"
    ? { kind: form, event: inner.event }
    : undefined;
}
