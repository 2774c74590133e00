/** Where a text stops being JSON. */
export interface JsonBreak {
  /** In UTF-16 units from the beginning. */
  readonly at: number;
  readonly expected: string;
  readonly hint?: string;
  /** The brackets that are open there, each by its place. */
  readonly open: readonly number[];
}

type State = "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "next" | "over";

const blank = /[ \t\n\r]*/y;
const plainRun = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const literal = /(?:true|false|null)(?!\w)/y;

/** Where `pattern`, matched at `at`, ends; undefined where it does not match. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/**
 * The first place at which a text is not JSON (RFC 8259), or undefined where it is JSON. `JSON.parse` says in words of
 * its own, which differ from engine to engine, what is wrong, and not always where. Loops rather than recurses, so that
 * no depth is too deep.
 */
export function jsonBreak(text: string): JsonBreak | undefined {
  const open: number[] = [];
  let state: State = "value";
  let at = after(blank, text, 0) ?? 0;
  const stop = (expected: string, hint?: string, place = at): JsonBreak => ({
    at: place,
    expected,
    open,
    ...(hint !== undefined && { hint }),
  });
  const isIn = (bracket: string): boolean => text[open.at(-1) ?? text.length] === bracket;
  for (; state !== "over" || at < text.length; at = after(blank, text, at) ?? at) {
    const sign = text[at] ?? "";
    switch (state) {
      case "over":
        return stop("the end of the text", "a document is one JSON value; take out what follows it");
      case "colon":
        if (sign !== ":") return stop("a colon", 'write "name": value');
        [at, state] = [at + 1, "value"];
        break;
      case "next": {
        const closing = isIn("{") ? "}" : "]";
        if (sign === ",") [at, state] = [at + 1, isIn("{") ? "name" : "value"];
        else if (sign === closing) at = close();
        else return stop(`a comma or ${closing}`);
        break;
      }
      case "name-or-end":
      case "name":
        if (sign === "}" && state === "name-or-end") at = close();
        else {
          if (sign !== '"') return stop(state === "name" ? "a name in double quotes" : "a name in double quotes or }");
          const end = textEnd(text, at);
          if (typeof end !== "number") return stop(end.expected, end.hint, end.at);
          [at, state] = [end, "colon"];
        }
        break;
      case "value-or-end":
      case "value":
        if (sign === "]" && state === "value-or-end") at = close();
        else if (sign === "{" || sign === "[") {
          open.push(at);
          [at, state] = [at + 1, sign === "{" ? "name-or-end" : "value-or-end"];
        } else {
          const end = sign === '"' ? textEnd(text, at) : (after(number, text, at) ?? after(literal, text, at));
          if (end === undefined) return stop(state === "value" ? "a value" : "a value or ]");
          if (typeof end !== "number") return stop(end.expected, end.hint, end.at);
          [at, state] = [end, open.length === 0 ? "over" : "next"];
        }
        break;
    }
  }
  return undefined;

  function close(): number {
    open.pop();
    state = open.length === 0 ? "over" : "next";
    return at + 1;
  }
}

/** Where the text that begins with a quote at `start` ends, or where it breaks. */
function textEnd(text: string, start: number): number | Omit<JsonBreak, "open"> {
  for (let at = start + 1; ;) {
    at = after(plainRun, text, at) ?? at;
    const sign = text[at];
    if (sign === '"') return at + 1;
    if (sign === undefined) return { at, expected: "a closing quote", hint: "close the text with a double quote" };
    if (sign !== "\\")
      return {
        at,
        expected: "a closing quote or more of the text",
        hint: "write \\n for a line break and \\t for a tab inside a text, or close it with a double quote",
      };
    const end = after(escaped, text, at);
    if (end === undefined)
      return { at, expected: 'an escape such as \\n, \\" or \\u00e9', hint: "write \\\\ for a backslash" };
    at = end;
  }
}
