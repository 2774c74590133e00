import { themeOf } from "../theme/themes/choose.ts";
import { declarations } from "../theme/css/variables.ts";
import type { TimelineOptions } from "./options.ts";

/**
 * Applies the theme that the options name or give to a shadow root's host. What the host's own `theme` attribute says is
 * in the shared style sheet already; all else becomes a sheet of this root alone, below what the page sets on the host.
 */
export function themeApplier(root: ShadowRoot): (theme: TimelineOptions["theme"]) => void {
  let own: CSSStyleSheet | null = null;
  return (theme = "auto") => {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== own);
    if (theme === "auto" || theme === root.host.getAttribute("theme")) {
      if (own !== null) root.adoptedStyleSheets = others;
      own = null;
      return;
    }
    own ??= new (root.ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    // As strong as the rules for the reader's own setting, and later.
    own.replaceSync(`:host(:not([theme])),:host([theme]){${declarations(themeOf({ theme }))}}`);
    root.adoptedStyleSheets = [...others, own];
  };
}
