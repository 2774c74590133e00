import { isObject } from "../base/is-object.ts";
import type { Issue } from "../base/issue.ts";
import { optionNames } from "../scene/option-issues.ts";

/** The issue of options in the place of the document, the first argument of `update`; null for all else. */
export function mistakenOptions(document: unknown): Issue | null {
  const names = namesOf(document);
  if (names.length === 0 || !names.every((name) => optionNames.includes(name))) return null;
  return {
    code: "options-as-document",
    severity: "error",
    path: "",
    message: `expected a document, got options: ${names.join(", ")}`,
    hint: `these look like options: update(undefined, { ${names.map((name) => `${name}: …`).join(", ")} })`,
  };
}

function namesOf(document: unknown): readonly string[] {
  try {
    return isObject(document) ? Object.keys(document) : [];
  } catch {
    // A proxy may refuse to be asked.
    return [];
  }
}
