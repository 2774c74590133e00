import { inspect } from "../../base/expect.ts";
import { checkTheme } from "../check-theme.ts";
import type { Theme, WholeTheme } from "../theme.ts";
import { themes, type ThemeName } from "./themes.ts";

/**
 * A theme by name or as data; with none, or `auto`, the one that suits the form: a picture does not know its reader.
 * @throws TypeError or RangeError for a name that no theme has, and for a theme that cannot be drawn with
 */
export function themeOf(
  {
    theme,
    form,
  }: {
    readonly theme?: ThemeName | "auto" | Theme | undefined;
    readonly form?: string | undefined;
  },
  where: string,
): WholeTheme {
  if (theme === undefined || theme === "auto") return shippedTheme(form === "print" ? "print" : "light", { where });
  return typeof theme === "string"
    ? shippedTheme(theme, { where, others: ["auto", "a theme of your own"] })
    : checkTheme(theme, where);
}

/** A theme that ships. @throws RangeError for a name that none has; `others` are what else could have been given */
export function shippedTheme(
  name: string,
  { where, others = [] }: { readonly where: string; readonly others?: readonly string[] },
): WholeTheme {
  const found = themes.get(name);
  if (found === undefined)
    throw new RangeError(`options.theme is ${inspect(name)} in ${where}; use ${themeNames(...others)}`);
  return found;
}

/** "light, dark, … or magazine". */
export function themeNames(...others: readonly string[]): string {
  const all = [...themes.keys(), ...others];
  return `${all.slice(0, -1).join(", ")} or ${all.at(-1) ?? ""}`;
}
