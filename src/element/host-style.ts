import type { Issue } from "../base/issue.ts";
import type { Theme } from "../theme/theme.ts";
import { light } from "../theme/themes/light.ts";
import { themeOn } from "./read-theme.ts";
import { tokenIssues } from "./token-issues.ts";

/** What the page's style sheets give an element, as it was read last. */
export interface HostStyle {
  readonly theme: Theme;
  /** Of custom properties that are not used as they are given. */
  readonly issues: readonly Issue[];
  /** Whether the page gives something else now. */
  isOther(): boolean;
  /** Reads it anew; true where the issues are others. */
  read(): boolean;
}

/** The style of an element; that of the light theme before it is read. */
export function hostStyle(host: Element): HostStyle {
  let theme: Theme = light;
  let issues: readonly Issue[] = [];
  return {
    get theme() {
      return theme;
    },
    get issues() {
      return issues;
    },
    isOther: () => JSON.stringify([themeOn(host), tokenIssues(host)]) !== JSON.stringify([theme, issues]),
    read: () => {
      const before = issues;
      [theme, issues] = [themeOn(host), tokenIssues(host)];
      return JSON.stringify(issues) !== JSON.stringify(before);
    },
  };
}
