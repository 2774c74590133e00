import { fieldOf } from "../base/field-of.ts";
import { baseOf } from "../base/language-tag.ts";

/** More values than any document that is drawn has; what lies behind them is not looked at. */
const most = 1_000_000;

/** The languages, by the first part of their tags, of the phrases in a document: `{ "phrase": "early January", "lang": "en" }`. */
export function phraseLanguages(document: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const usual = langOf(document) ?? "en";
  const seen = new Set<object>();
  const open: unknown[] = [document];
  while (open.length > 0 && seen.size < most) {
    const value = open.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (typeof fieldOf(value, "phrase") === "string") found.add(baseOf(langOf(value) ?? usual));
    for (const name of namesOf(value)) open.push(fieldOf(value, name));
  }
  return found;
}

/** The tag that a document or a phrase says it is in. */
export function langOf(value: unknown): string | undefined {
  const lang = fieldOf(value, "lang");
  return typeof lang === "string" ? lang : undefined;
}

/** The names of its fields; none of a proxy that refuses to tell them. */
function namesOf(value: object): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}
