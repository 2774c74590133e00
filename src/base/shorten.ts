import { clusters } from "./clusters.ts";

/** How a text is shortened. */
export interface Shortening {
  /** Cuts a text into what it may end behind. @default between letters, each with the signs that hang on it */
  readonly breaks?: (text: string) => readonly string[];
  /** In the place of what was cut off. @default "…" */
  readonly ellipsis?: string;
}

/** So far behind its end a text is looked at, for the words there to be told apart. */
const ahead = 40;

/** At most so many UTF-16 units of a text, never half a letter; where that leaves more than half of them, whole words. */
export function shorten(text: string, most: number, { breaks = clusters, ellipsis = "…" }: Shortening = {}): string {
  if (text.length <= most) return text;
  const room = most - ellipsis.length;
  const head = text.slice(0, room + ahead);
  const [kept = head.slice(0, room).replace(/[\ud800-\udbff]$/u, "")] = [breaks, clusters]
    .map((cut) => fitting(cut(head), room).trimEnd())
    .filter(({ length }) => length > room / 2);
  return `${kept}${ellipsis}`;
}

function fitting(pieces: readonly string[], room: number): string {
  let kept = "";
  for (const piece of pieces) {
    if (kept.length + piece.length > room) break;
    kept += piece;
  }
  return kept;
}
