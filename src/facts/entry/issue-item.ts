import type { Issue } from "../../base/issue.ts";
import type { Language } from "../../time/language.ts";
import type { EntryItem } from "./entry.ts";
import { item, piece, type Piece } from "./parts.ts";

/** A fault, wherever it is listed: its place, what it is, what was written there, and the remedy. For authors, and English. */
export function issueItem({ path, message, quote = "", hint }: Issue, language: Language): EntryItem {
  const english = (kind: Piece["kind"], text: string): readonly Piece[] => piece(kind, { text, lang: "en" });
  return item(
    [
      ...english("notation", path),
      ...english("text", message),
      ...english("words", message.includes(quote) ? "" : quote),
      ...english("note", hint),
    ],
    language,
  );
}
