import type { Issue } from "../base/issue.ts";

/** Bytes as text, or why they are not text. */
export type DecodedText = { readonly text: string } | { readonly issue: Issue };

/**
 * Bytes as text, without a byte order mark: UTF-16 where the mark or the first letter says so, else UTF-8, else the
 * encoding that whoever sent them named. Nothing is guessed, and no byte is replaced.
 * @param charset the encoding's label as HTTP's Content-Type gives it (WHATWG Encoding)
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  const named = [marked(bytes) ?? "utf-8", ...(charset === undefined ? [] : [charset])];
  for (const label of named) {
    const text = decodedBy(label, bytes);
    if (text !== undefined) return { text };
  }
  return { issue: notText(named[0] === "utf-8" ? "UTF-8" : "UTF-16", bytes) };
}

function decodedBy(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark, or by the empty half of a first letter below U+0100. */
function marked([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined)
    ? "utf-16be"
    : undefined;
}

function notText(encoding: "UTF-8" | "UTF-16", bytes: Uint8Array): Issue {
  const before = new TextDecoder(encoding).decode(bytes).split("\ufffd")[0] ?? "";
  const line = before.split(/\r\n|\r|\n/u).length;
  return {
    code: "not-utf8",
    severity: "error",
    path: "",
    message: `the text is not ${encoding}: line ${line} has a byte that it does not allow`,
    hint: "save it as UTF-8",
  };
}
