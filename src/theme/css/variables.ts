import { paints, type WholeTheme } from "../theme.ts";
import { themes } from "../themes/themes.ts";
import { contrast } from "../themes/contrast.ts";
import { dark } from "../themes/dark.ts";
import { light } from "../themes/light.ts";
import { tokens, variable, type Token } from "../tokens.ts";
import { whole } from "../complete-theme.ts";

const usual = whole(light);

const values = (theme: WholeTheme, which: readonly Token[] = tokens): string =>
  which.map(({ name, of }) => `${name}:${of(theme)}`).join(";");

/** The declarations of a theme, one after the other. */
export function declarations(theme: WholeTheme): string {
  return `color-scheme:${theme.scheme};${values(theme)}`;
}

/** What a theme says otherwise than the light one, whose declarations are always below it. */
const changes = (theme: WholeTheme): string =>
  values(
    theme,
    tokens.filter(({ of }) => of(theme) !== of(usual)),
  );

/** The strokes and sizes of the theme of high contrast, for those who want both more contrast and a dark ground. */
const strong = values(
  whole(contrast),
  tokens.filter(({ isLaidOut, of }) => isLaidOut && of(whole(contrast)) !== of(usual)),
);

/** A name that no theme has is as good as none. */
const autoHost = `:host(:not(${[...themes.keys()].map((name) => `[theme=${name}]`).join()}))`;
const autoPage = ".chronolane[data-theme=auto]";
const auto = `${autoHost},${autoPage}`;

/**
 * Where no theme is set, the host itself declares no `color-scheme`: it keeps the page's, which says whether light or
 * dark is wanted. What is inside it declares the one that is drawn.
 */
const inside = ":is(.timeline,.notice)";
const scheme = (of: "light" | "dark"): string => `${autoHost} ${inside},${autoPage}{color-scheme:${of}}`;

// As strong as the rules for the reader's system, and later.
const host = ":host(:not([theme])),:host([theme])";
const insideHost = `:host(:not([theme])) ${inside},:host([theme]) ${inside}`;

/** The rules of a theme that is not named by the host's attribute. */
export function hostCss(theme: WholeTheme): string {
  return `${host}{${declarations(theme)}}\n${insideHost}{color-scheme:${theme.scheme}}`;
}

/** The rule by which a host takes tokens from further out, over its theme. */
export const inheritingCss = (declared: string): string => `${host}{${declared}}`;

/** The rules of `auto` for a host whose page wants light alone, or dark alone, whatever the reader's system asks. */
export function schemeCss(wanted: "light" | "dark"): string {
  return [
    `${host}{${values(wanted === "dark" ? whole(dark) : usual)}}`,
    `@media (prefers-contrast:more){${host}{${wanted === "dark" ? strong : changes(whole(contrast))}}}`,
    `${insideHost}{color-scheme:${wanted}}`,
  ].join("\n");
}

/**
 * Every token as a custom property, on the element and on `.chronolane`: light; where no theme is set, dark or of high
 * contrast as the reader's system asks; and whichever theme `theme="…"` or `data-theme="…"` names. A page that sets one
 * on `chrono-lane` wins.
 */
export function variablesCss(): string {
  return [
    `:host,.chronolane{${values(usual)}}`,
    ".chronolane{color-scheme:light}",
    scheme("light"),
    `@media (prefers-color-scheme:dark){${auto}{${changes(whole(dark))}}${scheme("dark")}}`,
    `@media (prefers-contrast:more){${auto}{${strong}}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:light){${auto}{${changes(whole(contrast))}}}`,
    ...[...themes.values()].map((theme) => {
      const declared = [`color-scheme:${theme.scheme}`, changes(theme)].filter((part) => part !== "").join(";");
      return `:host([theme=${theme.name}]),.chronolane[data-theme=${theme.name}]{${declared}}`;
    }),
  ].join("\n");
}

/**
 * The rules by which a picture takes its colours from the custom properties rather than from its attributes. Where colours
 * cannot be mixed, light fills keep those that the picture was drawn with. No shape of a picture is painted as the focus.
 */
export function pictureCss(): string {
  const rules = (shown: readonly (typeof paints)[number][]): string =>
    shown
      .map(
        (paint) =>
          `.chronolane-picture .f-${paint}{fill:var(${variable(paint)})}.chronolane-picture .s-${paint}{stroke:var(${variable(paint)})}`,
      )
      .join("\n");
  const isMixed = (paint: string): boolean => paint.startsWith("light-");
  return [
    ".chronolane-picture{font-family:var(--chronolane-font);display:block;max-width:100%;height:auto}",
    ".chronolane-picture :is(.t-title,.t-lane){font-family:var(--chronolane-title-font)}",
    rules(paints.filter((paint) => paint !== "focus" && !isMixed(paint))),
    `@supports (color:color-mix(in srgb,red,blue)){\n${rules(paints.filter(isMixed))}\n}`,
  ].join("\n");
}
