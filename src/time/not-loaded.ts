import type { Issue } from "../base/issue.ts";
import type { NotLoaded } from "./language-library.ts";

/** A part of a language that could not be loaded, as an issue; `again` says how to try again. */
export function notLoadedIssue({ lang, part }: NotLoaded, again: string): Issue {
  return {
    code: "language-not-loaded",
    severity: "warning",
    path: "",
    quote: lang,
    message:
      part === "words"
        ? `the language "${lang}" could not be loaded; a language at hand is used`
        : `the phrases of "${lang}" could not be loaded; times that are written in them are not known`,
    hint: `check the connection and that the package's files are served together; ${again}`,
  };
}
