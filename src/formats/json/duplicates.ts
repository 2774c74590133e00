import type { Issue } from "../../base/issue.ts";
import { at } from "../../model/path.ts";
import { placeIn } from "./place.ts";

/** A text, or one of the signs between values. Everything between them (numbers, true, spaces) is skipped. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gu;

/** Above this number one issue counts the rest. */
const mostTold = 20;

/** An object or list that is open. */
interface Open {
  /** Names of an object by where they were last written; undefined in a list. */
  readonly names: Map<string, number> | undefined;
  readonly path: string;
  /** The name or place of the value that comes. */
  key: string | number;
}

interface Repeated {
  readonly path: string;
  readonly name: string;
  readonly first: number;
  readonly again: number;
}

/**
 * Names that an object has twice, of which `JSON.parse` keeps the last without a word (RFC 8259, section 4). Takes time in
 * proportion to the text, which has to be JSON.
 */
export function duplicateNames(text: string): readonly Issue[] {
  const found = repeatedNames(text);
  const place = (offset: number): string => {
    const { line, column } = placeIn(text, offset);
    return `line ${line}, column ${column}`;
  };
  return found.slice(0, mostTold).map(({ path, name, first, again }, k) => ({
    code: "duplicate-name",
    severity: "warning",
    path,
    quote: name,
    message: `an object has the name ${JSON.stringify(name)} twice, at ${place(first)} and at ${place(again)}; the last is read${k === mostTold - 1 && found.length > mostTold ? `, and so it is of ${found.length - mostTold} more names` : ""}`,
    hint: "remove one of the two, or rename it",
  }));
}

function repeatedNames(text: string): readonly Repeated[] {
  const found: Repeated[] = [];
  const open: Open[] = [];
  let isName = false;
  for (const { 0: sign, index } of text.matchAll(token)) {
    const inside = open.at(-1);
    if (sign === "{" || sign === "[") {
      const path = inside === undefined ? "" : at(inside.path, inside.key);
      open.push({ names: sign === "{" ? new Map<string, number>() : undefined, path, key: sign === "{" ? "" : 0 });
      isName = sign === "{";
    } else if (sign === "}" || sign === "]") {
      open.pop();
      isName = false;
    } else if (sign === ",") {
      isName = inside?.names !== undefined;
      if (inside !== undefined && typeof inside.key === "number") inside.key += 1;
    } else if (sign !== ":" && isName && inside?.names !== undefined) {
      const name = JSON.parse(sign) as string;
      const first = inside.names.get(name);
      if (first !== undefined) found.push({ path: at(inside.path, name), name, first, again: index });
      inside.names.set(name, index);
      inside.key = name;
      isName = false;
    }
  }
  return found;
}
