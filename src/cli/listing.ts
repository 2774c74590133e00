import { listAt } from "../base/list-at.ts";
import type { Issue, Severity } from "../base/issue.ts";
import { visible } from "./visible.ts";

/** How severities are called, one and many; an `info` costs nothing and is a note. */
const names: { readonly [severity in Severity]: readonly [one: string, many: string] } = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** Whether an issue is a fault: something was lost or doubted. */
export const isFault = ({ severity }: Issue): boolean => severity !== "info";

/**
 * Each issue a block: severity, code and path; what is wrong, what mends it, the words at fault. Notes of one kind are
 * one block, with their count. `whole` replaces an empty path.
 */
export function listing(
  issues: readonly Issue[],
  { whole = "the document" }: { readonly whole?: string } = {},
): string {
  const place = ({ path }: Issue): string => (path === "" ? whole : visible(path));
  const blocks = new Map<Issue | string, Issue[]>();
  for (const issue of issues) {
    const kind = isFault(issue) ? issue : issue.code;
    listAt(blocks, kind).push(issue);
  }
  return [...blocks.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [block(first, others.map(place), place(first))]))
    .join("\n");
}

function block(first: Issue, others: readonly string[], place: string): string {
  const { severity, code, message, hint, quote } = first;
  const further = others.length > mostPlaces ? [...others.slice(0, mostPlaces - 1), "…"] : others;
  return [
    others.length === 0
      ? `${names[severity][0]} ${code} at ${place}`
      : `${others.length + 1} ${names[severity][1]} ${code} at ${[place, ...further].join(", ")}`,
    `  ${visible(message)}`,
    `  hint: ${visible(hint)}`,
    ...(quote === undefined || others.length > 0 ? [] : [`  written: ${visible(quote)}`]),
    "",
  ].join("\n");
}

/** How many places of notes of one kind are listed beside the first. */
const mostPlaces = 4;

/** How many issues there are of each severity. */
export const counts = (issues: readonly Issue[]): { readonly [severity in Severity]: number } => {
  const of = (wanted: Severity): number => issues.filter(({ severity }) => severity === wanted).length;
  return { error: of("error"), warning: of("warning"), info: of("info") };
};

/** "2 errors, 1 note", or "no faults". */
export function summary(issues: readonly Issue[]): string {
  const counted = counts(issues);
  const said = (["error", "warning", "info"] as const)
    .filter((severity) => counted[severity] > 0)
    .map((severity) => `${counted[severity]} ${names[severity][counted[severity] === 1 ? 0 : 1]}`);
  return [...(issues.some(isFault) ? [] : ["no faults"]), ...said].join(", ");
}
