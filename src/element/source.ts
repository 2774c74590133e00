/** A document that was fetched, or why it could not be: `answer` none that can be used, `json` not what JSON is. */
export type Fetched = { readonly document: unknown } | { readonly failed: "answer" | "json"; readonly said: string };

/** Fetches a document once. A broken-off fetch rejects with the signal's reason, and nothing else does. */
export async function fetchDocument(
  src: string,
  { base, signal }: { readonly base: string; readonly signal: AbortSignal },
): Promise<Fetched> {
  let text: string;
  try {
    const response = await fetch(new URL(src, base), { signal, headers: { accept: "application/json" } });
    if (!response.ok) return { failed: "answer", said: `HTTP ${response.status}` };
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    return { failed: "answer", said: error instanceof Error ? error.message : String(error) };
  }
  try {
    return { document: JSON.parse(text) };
  } catch (error) {
    return { failed: "json", said: error instanceof Error ? error.message : String(error) };
  }
}
