import type { Issue } from "../../base/issue.ts";
import { linesOf, placeIn } from "./place.ts";
import { jsonBreak, type JsonBreak } from "./scan.ts";

/** The fault of a text that is not JSON: where, what was expected, what was found. Undefined where it is JSON. */
export function jsonFault(text: string): Issue | undefined {
  const found = jsonBreak(text);
  if (found === undefined) return undefined;
  if (text.trim() === "")
    return notJson(
      "there is nothing to read: the text is empty",
      'write a document, such as { "chronolane": 1, "events": [] }',
    );
  const { line, column } = placeIn(text, found.at);
  return notJson(
    `not JSON at line ${line}, column ${column}: expected ${found.expected}, got ${gotAt(text, found.at)}`,
    isTable(text)
      ? "this looks like CSV; give the document's JSON, each line as an event"
      : (found.hint ?? hintFor(text, found)),
    lineAt(text, found.at),
  );
}

/** The issue of a text that holds no document. */
export const notJson = (message: string, hint: string, quote?: string): Issue => ({
  code: "not-json",
  severity: "error",
  path: "",
  message,
  hint,
  ...(quote !== undefined && quote !== "" && { quote }),
});

const longest = 120;

/** The line around a place, or as much of it as can be read at a glance. */
function lineAt(text: string, at: number): string {
  const { column } = placeIn(text, at);
  const from = Math.max(at - column + 1, at - longest / 2);
  return (linesOf(text.slice(from, from + longest))[0] ?? "").trim();
}

function gotAt(text: string, at: number): string {
  if (at >= text.length) return "the end of the text";
  const [got = ""] = /^(?:[\p{L}\p{N}_$.+-]{1,24}|.)/su.exec(text.slice(at, at + 48)) ?? [];
  return got === "\n" || got === "\r"
    ? "a line break"
    : got === "\t"
      ? "a tab"
      : got === '"'
        ? "a double quote"
        : `"${got}"`;
}

function hintFor(text: string, { at, expected, open }: JsonBreak): string {
  const sign = text[at];
  const opened = open.at(-1);
  if (sign === undefined && opened !== undefined)
    return `close the ${text[opened] ?? ""} of line ${placeIn(text, opened).line}; perhaps the text was cut off`;
  if ((sign === "}" || sign === "]") && text.slice(0, at).trimEnd().endsWith(","))
    return "take out the comma before it";
  if (sign === "'" || sign === "“" || sign === "”" || sign === "‘" || sign === "’")
    return "put names and texts in straight double quotes";
  if (sign === "/" || sign === "#") return "take out the comment: JSON has none";
  if (sign === "<" && text.slice(0, at).trim() === "") return "this looks like HTML or XML; give the document's JSON";
  if (expected.startsWith("a comma")) return "put a comma between two values, or close the bracket";
  if (expected.startsWith("a name")) return 'write "name": value, the name in double quotes';
  return "write a text in double quotes, a number, true, false, null, a list or an object";
}

/** Whether its first lines are rows of as many cells, and no JSON begins it. */
function isTable(text: string): boolean {
  const [head = "", next = ""] = text
    .trimStart()
    .slice(0, 5000)
    .split(/\r\n|\n|\r/u);
  if (/^[[{]/u.test(head)) return false;
  const sign = [",", ";", "\t"].find((one) => head.split(one).length > 1);
  return sign !== undefined && next.split(sign).length > 1;
}
