import { cut } from "./cut.ts";
import type { Issue } from "./issue.ts";
import { meant } from "./spelling.ts";

/** The options that are none of these. */
export function unknownNames(options: object, names: readonly string[]): readonly Issue[] {
  return Object.keys(options)
    .filter((name) => !names.includes(name))
    .map((name) => unknownOption(`options.${name}`, name, names));
}

/** The issue of one name that is not known. */
export function unknownOption(path: string, name: string, names: readonly string[]): Issue {
  const word = meant(name, names);
  return {
    code: "unknown-option",
    severity: "warning",
    path: cut(path),
    message: `${cut(path)} is not known and has no effect`,
    hint: word === undefined ? `use ${listed(names)}` : `did you mean ${JSON.stringify(word)}?`,
  };
}

/** How many names a hint lists. */
const most = 30;

/** Names for a hint: "a, b or c". */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, most).map((name) => cut(name));
  if (names.length > most) return `${shown.join(", ")}, …`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}
