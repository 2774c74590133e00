import type { Issue } from "../../base/issue.ts";
import { decodeText } from "../decode-text.ts";
import { duplicateNames } from "./duplicates.ts";
import { jsonFault, notJson } from "./syntax-fault.ts";

/** The value in a JSON file with the issues of its text, or why the file is not JSON. */
export type ReadJson = { readonly document: unknown; readonly issues: readonly Issue[] } | { readonly issue: Issue };

/**
 * Reads a file's bytes as JSON. A fault is reported with line, column and a remedy.
 * @param charset the encoding that whoever sent the bytes named, for what is not Unicode
 */
export function readJson(bytes: Uint8Array, charset?: string): ReadJson {
  const decoded = decodeText(bytes, charset);
  if ("issue" in decoded) return decoded;
  try {
    const document: unknown = JSON.parse(decoded.text);
    return { document, issues: duplicateNames(decoded.text) };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return { issue: jsonFault(decoded.text) ?? notJson("not JSON", "give the document's JSON") };
  }
}
