import { themeOf } from "../theme/choose.ts";
import { declarations } from "../theme/variables.ts";
import type { TimelineOptions } from "./options.ts";

/**
 * Dresses a shadow root's host in the theme that the options name or give. What the host's own `theme` attribute says is
 * in the shared style sheet already; all else becomes a sheet of this root alone, below what the page sets on the host.
 */
export function dresser(root: ShadowRoot): (theme: TimelineOptions["theme"]) => void {
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
