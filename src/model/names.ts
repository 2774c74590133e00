import { baseOf } from "../base/language-tag.ts";
import type { LocalizedText } from "../base/text.ts";
import type { RowReader } from "./check.ts";
import type { Report } from "./issues.ts";
import type { Json } from "./json.ts";
import { named } from "./path.ts";

/** Input for reading a name. */
export interface NameInput {
  /** Serves where there is no name. */
  readonly id: string;
  /** The document's language, where it says one. */
  readonly lang: string | undefined;
  readonly report: Report;
}

/** The name of an actor or a source; its id where none is written. */
export function readName(
  row: RowReader<{ readonly name: LocalizedText }>,
  { id, lang, report }: NameInput,
): LocalizedText {
  const name = row.text("name");
  if (isMissing(name, row.raw("name")))
    report("missing-name", row.at("name"), { message: `there is no name; the id ${named(id)} serves` });
  if (name === undefined || isEmpty(name)) return id;
  expectLanguage(name, { path: row.at("name"), lang, report });
  return name;
}

/** Whether nothing was written that says something; what was written wrongly has its issue already. */
export function isMissing(text: LocalizedText | undefined, written: Json | undefined): boolean {
  return text === undefined ? written === undefined : isEmpty(text);
}

/** Whether a text says nothing in any language. */
export function isEmpty(text: LocalizedText): boolean {
  return typeof text === "string" ? text.trim() === "" : Object.values(text).every((words) => words.trim() === "");
}

/** Reports a text in several languages that has none in the document's own. */
export function expectLanguage(
  text: LocalizedText,
  { path, lang, report }: { readonly path: string; readonly lang: string | undefined; readonly report: Report },
): void {
  if (typeof text === "string" || lang === undefined) return;
  if (Object.keys(text).some((tag) => baseOf(tag) === baseOf(lang))) return;
  report("missing-language-text", path, {
    message: `there is no text in ${lang}; another language serves`,
    quote: text,
  });
}
