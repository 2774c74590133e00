import { tokens } from "../theme/tokens.ts";
import { themeOf } from "../theme/themes/choose.ts";
import { hostCss, inheritingCss, schemeCss } from "../theme/css/variables.ts";
import type { Theme, WholeTheme } from "../theme/theme.ts";
import { contrast } from "../theme/themes/contrast.ts";
import { dark } from "../theme/themes/dark.ts";
import { light } from "../theme/themes/light.ts";
import { whole } from "../theme/complete-theme.ts";
import { wantedScheme } from "./color-scheme.ts";
import { flatTreeParent } from "./flat-tree-parent.ts";
import type { TimelineOptions } from "./options.ts";
import { useOwnTokens } from "./own-tokens.ts";

/** Applies themes to a shadow root's host. */
export interface ThemeApplier {
  /** Applies a theme, or the same again where the page's `color-scheme` may be another. */
  apply(theme?: TimelineOptions["theme"]): void;
  release(): void;
}

/**
 * Applies the theme that the options name or give to a shadow root's host. What the host's own `theme` attribute says is
 * in the shared style sheet already; all else becomes a sheet of this root alone, below what the page sets on the host.
 */
export function themeApplier(root: ShadowRoot): ThemeApplier {
  let own: CSSStyleSheet | null = null;
  let written: string | null = null;
  let declaresScheme = false;
  const write = (theme: string | null): void => {
    const inherited = inheritedTokens(root.host);
    const text = inherited === "" ? theme : `${theme ?? ""}\n${inheritingCss(inherited)}`;
    if (text === written) return;
    written = text;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== own);
    if (text === null) {
      root.adoptedStyleSheets = others;
      own = null;
      return;
    }
    own ??= new (root.ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    own.replaceSync(text);
    root.adoptedStyleSheets = [...others, own];
  };
  /** Writes a theme's rules; the theme that is drawn by them. */
  const dress = (theme: TimelineOptions["theme"] = "auto"): (() => WholeTheme) => {
    if (theme !== "auto") {
      declaresScheme = true;
      const chosen = themeOf({ theme }, "createTimeline");
      write(theme === root.host.getAttribute("theme") ? null : hostCss(chosen));
      return () => chosen;
    }
    // What the host computes shall be the page's word, and not that of the theme before.
    if (declaresScheme) write(null);
    declaresScheme = false;
    const scheme = wantedScheme(root.host);
    write(scheme === null ? null : schemeCss(scheme));
    return () => whole(autoTheme(scheme));
  };
  return {
    apply: (theme) => {
      const drawn = dress(theme);
      const section = root.querySelector<HTMLElement>(".timeline");
      if (section !== null) useOwnTokens(section, root.host, drawn);
    },
    release: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== own);
    },
  };
}

/** The theme whose colours `auto` takes, as the style sheet does. */
function autoTheme(scheme: "light" | "dark" | null): Theme {
  if (scheme === "dark" || (scheme === null && matchMedia("(prefers-color-scheme: dark)").matches)) return dark;
  return matchMedia("(prefers-contrast: more)").matches ? contrast : light;
}

/**
 * The declarations of the tokens that the page sets further out, for the host to inherit. A section of `renderHTML`
 * declares every token for itself: these are its theme, and not the page's word.
 */
function inheritedTokens(host: Element): string {
  const parent = flatTreeParent(host);
  if (parent === null || host.closest(".chronolane") !== null) return "";
  const style = getComputedStyle(parent);
  return tokens
    .filter(({ name }) => style.getPropertyValue(name).trim() !== "")
    .map(({ name }) => `${name}:inherit`)
    .join(";");
}
