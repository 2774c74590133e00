import { inspect } from "../base/expect.ts";
import { holdsTimeline, isTimeline } from "../model/is-timeline.ts";
import { readTimeline } from "../model/read.ts";
import type { Timeline } from "../model/timeline.ts";
import type { Issue } from "../base/issue.ts";
import type { DrawOptions } from "../scene/options.ts";
import { shippedTheme, themeNames } from "../theme/themes/choose.ts";
import { checkTheme } from "../theme/check-theme.ts";
import type { Theme, WholeTheme } from "../theme/theme.ts";
import type { ThemeName } from "../theme/themes/themes.ts";

/** Options of the pictures and pages that are made as text. */
export interface PageOptions extends DrawOptions {
  /**
   * The name of a shipped theme, or a theme of one's own whose colours are `#rgb` or `#rrggbb`. A picture does not know its
   * reader: with `auto` it is as by default. @default "light", for the form `print` the theme of that name
   */
  readonly theme?: ThemeName | "auto" | Theme;
  /** Begins every id, so that two fit on one page. @default "chronolane" */
  readonly idPrefix?: string;
}

/**
 * The theme of a page, by name alone: its colours are custom properties of the one style that its policy allows.
 * @throws TypeError or RangeError for anything else
 */
export function pageThemeOf(theme: ThemeName | "auto" | undefined, where: string): WholeTheme {
  if (theme === undefined || typeof theme === "string")
    return shippedTheme(theme === undefined || theme === "auto" ? "light" : theme, { where, others: ["auto"] });
  checkTheme(theme, where);
  throw new TypeError(
    `options.theme is a theme of your own in ${where}; use ${themeNames("auto")} for a page; renderSVG takes any theme`,
  );
}

const prefixForm = /^[A-Za-z][\w-]*$/;

/** The prefix of ids. @throws RangeError where it cannot begin an id */
export function prefixOf(idPrefix: unknown = "chronolane", where: string): string {
  if (typeof idPrefix !== "string" || !prefixForm.test(idPrefix))
    throw new RangeError(
      `options.idPrefix is ${inspect(idPrefix)} in ${where}; use letters, digits, - and _, a letter first`,
    );
  return idPrefix;
}

/** A timeline that `readTimeline` gave, or a JSON copy of it, is taken as it is; all else is read as a document. */
export function understood(
  given: unknown,
  options: PageOptions,
  where: string,
): { readonly timeline: Timeline; readonly issues: readonly Issue[] } {
  if (holdsTimeline(given))
    throw new TypeError(
      `the document is what readTimeline gives in ${where}; pass its timeline: readTimeline(document).timeline`,
    );
  return isTimeline(given, where)
    ? { timeline: given, issues: given.issues ?? [] }
    : readTimeline(given, { languages: options.languages });
}
