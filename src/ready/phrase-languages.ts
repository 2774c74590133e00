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
    if ("phrase" in value && typeof value.phrase === "string") found.add(baseOf(langOf(value) ?? usual));
    for (const inner of Object.values(value) as readonly unknown[]) open.push(inner);
  }
  return found;
}

/** The tag that a document or a phrase says it is in. */
export const langOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "lang" in value && typeof value.lang === "string"
    ? value.lang
    : undefined;
