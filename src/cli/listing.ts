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

/** Each issue a block: severity, code and path; what is wrong, what mends it, the words at fault. `whole` is what an empty path stands for. */
export const listing = (
  issues: readonly Issue[],
  { whole = "the document" }: { readonly whole?: string } = {},
): string =>
  issues
    .map(({ severity, code, path, message, hint, quote }) =>
      [
        `${names[severity][0]} ${code} at ${path === "" ? whole : visible(path)}`,
        `  ${visible(message)}`,
        `  hint: ${visible(hint)}`,
        ...(quote === undefined ? [] : [`  written: ${visible(quote)}`]),
        "",
      ].join("\n"),
    )
    .join("\n");

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
