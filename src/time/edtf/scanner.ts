/** Reads a text from left to right and says where it stopped being what was expected. */
export interface Scanner {
  readonly text: string;
  readonly at: () => number;
  readonly done: () => boolean;
  /** Whether the text goes on with this; nothing is taken. */
  readonly sees: (word: string) => boolean;
  /** Takes this word if it is next. */
  readonly takes: (word: string) => boolean;
  /** Takes what a sticky pattern matches here; `""` where it does not. */
  readonly match: (sticky: RegExp) => string;
  /** Stops with a sentence; `position` defaults to where the reading is. */
  readonly fail: (expected: string, position?: number) => never;
}

const LONGEST_QUOTE = 120;

/** A scanner over one text. */
export function scanner(text: string): Scanner {
  let at = 0;
  const fail = (expected: string, position: number = at): never => fault({ text, position, expected });
  return {
    text,
    at: () => at,
    done: () => at >= text.length,
    sees: (word) => text.startsWith(word, at),
    takes: (word) => {
      if (!text.startsWith(word, at)) return false;
      at += word.length;
      return true;
    },
    match: (sticky) => {
      sticky.lastIndex = at;
      const found = sticky.exec(text)?.[0] ?? "";
      at += found.length;
      return found;
    },
    fail,
  };
}

/** Throws the one kind of error that reading EDTF has. */
export function fault({
  text,
  position,
  expected,
}: {
  readonly text: string;
  readonly position: number;
  readonly expected: string;
}): never {
  const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  const got = position >= text.length ? "the end" : `"${text.slice(position, position + 12)}"`;
  throw new RangeError(`cannot read "${quote}" as EDTF: expected ${expected} at position ${position}, got ${got}`);
}
