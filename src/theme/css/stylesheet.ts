import { elementCss } from "./element-css.ts";
import { forcedCss } from "./forced-css.ts";
import { highlightCss } from "./highlight-css.ts";
import { pageCss } from "./page-css.ts";
import { pictureCss, variablesCss } from "./variables.ts";

/** The whole style sheet: adopted by the element, and shipped as `styles.css`. */
export function stylesheet(): string {
  return [variablesCss(), pictureCss(), highlightCss(), pageCss(), elementCss(), forcedCss()].join("\n");
}
