import { isRead } from "../model/known.ts";
import { readTimeline } from "../model/read.ts";
import type { Timeline } from "../model/timeline.ts";
import type { Issue } from "../base/issue.ts";
import type { DrawOptions } from "../scene/options.ts";
import { light, themes, type Theme } from "../theme/theme.ts";

/** Options of the pictures and pages that are made as text. */
export interface PageOptions extends DrawOptions {
  /** The name of a shipped theme, or a theme of one's own. @default "light" */
  readonly theme?: string | Theme;
  /** Begins every id, so that two fit on one page. @default "chronolane" */
  readonly idPrefix?: string;
}

/** A theme by name or as data. @throws RangeError for a name that no theme has */
export function themeOf(theme: string | Theme | undefined): Theme {
  if (theme === undefined) return light;
  if (typeof theme !== "string") return theme;
  const found = themes.get(theme);
  if (found === undefined) throw new RangeError(`options.theme is "${theme}"; use ${[...themes.keys()].join(", ")} or a theme of your own`);
  return found;
}

const prefixForm = /^[A-Za-z][\w-]*$/;

/** The prefix of ids. @throws RangeError where it cannot begin an id */
export function prefixOf(idPrefix = "chronolane"): string {
  if (!prefixForm.test(idPrefix)) throw new RangeError(`options.idPrefix is "${idPrefix}"; use letters, digits, - and _, a letter first`);
  return idPrefix;
}

/** A timeline that `readTimeline` gave is taken as it is; all else is read as a document. */
export function understood(given: unknown, options: PageOptions): { readonly timeline: Timeline; readonly issues: readonly Issue[] } {
  return isRead(given) ? { timeline: given, issues: [] } : readTimeline(given, { languages: options.languages });
}
