import { cut } from "../base/cut.ts";
import type { Issue } from "../base/issue.ts";
import { readJson } from "../formats/json/read.ts";

/** A document that was fetched, or why it could not be: `answer` none that can be used, `json` not what JSON is. */
export type Fetched =
  | { readonly document: unknown; readonly issues: readonly Issue[] }
  | { readonly failed: "answer"; readonly said: string }
  | { readonly failed: "json"; readonly said: string; readonly hint: string };

/** Fetches a document once. A broken-off fetch rejects with the signal's reason, and nothing else does. */
export async function fetchDocument(
  src: string,
  { base, signal }: { readonly base: string; readonly signal: AbortSignal },
): Promise<Fetched> {
  let bytes: Uint8Array;
  let type: string | null;
  try {
    const response = await fetch(new URL(src, base), { signal, headers: { accept: "application/json" } });
    if (!response.ok) return { failed: "answer", said: `HTTP ${response.status}` };
    type = response.headers.get("content-type");
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    signal.throwIfAborted();
    return { failed: "answer", said: error instanceof Error ? error.message : String(error) };
  }
  const [, charset] = /;\s*charset="?([^\s";]+)/iu.exec(type ?? "") ?? [];
  const read = readJson(bytes, charset);
  if ("document" in read) return read;
  const { message, quote, hint } = read.issue;
  return { failed: "json", said: quote === undefined ? message : `${message}: ${cut(quote)}`, hint };
}
