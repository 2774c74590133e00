import type { Issue } from "../../base/issue.ts";
import { decodeText } from "../text.ts";
import { jsonFault, notJson } from "./fault.ts";

/** What a file of JSON holds, or why it holds none. */
export type ReadJson = { readonly document: unknown } | { readonly issue: Issue };

/**
 * Reads a file's bytes as JSON. What is wrong is said with line, column and what mends it.
 * @param charset the encoding that whoever sent the bytes named, for what is not Unicode
 */
export function readJson(bytes: Uint8Array, charset?: string): ReadJson {
  const decoded = decodeText(bytes, charset);
  if ("issue" in decoded) return decoded;
  try {
    return { document: JSON.parse(decoded.text) as unknown };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return { issue: jsonFault(decoded.text) ?? notJson("not JSON", "give the document's JSON") };
  }
}
