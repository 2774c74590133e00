import type { Issue } from "../../base/issue.ts";
import { decodeText } from "../text.ts";
import { duplicateNames } from "./duplicates.ts";
import { jsonFault, notJson } from "./fault.ts";

/** What a file of JSON holds, and what in it is doubtful as JSON; or why it holds none. */
export type ReadJson = { readonly document: unknown; readonly issues: readonly Issue[] } | { readonly issue: Issue };

/**
 * Reads a file's bytes as JSON. What is wrong is said with line, column and what mends it.
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
