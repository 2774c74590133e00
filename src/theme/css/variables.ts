import { paints, type WholeTheme } from "../theme.ts";
import { themes } from "../themes/themes.ts";
import { contrast } from "../themes/contrast.ts";
import { dark } from "../themes/dark.ts";
import { light } from "../themes/light.ts";
import { tokens, variable, type Token } from "../tokens.ts";
import { whole } from "../whole.ts";

const usual = whole(light);

/** The declarations of a theme, one after the other. */
export function declarations(theme: WholeTheme, which: readonly Token[] = tokens): string {
  return [`color-scheme:${theme.scheme}`, ...which.map(({ name, of }) => `${name}:${of(theme)}`)].join(";");
}

/** What a theme says otherwise than the light one, whose declarations always stand below it. */
const changes = (theme: WholeTheme): string =>
  declarations(
    theme,
    tokens.filter(({ of }) => of(theme) !== of(usual)),
  );

/** The strokes and sizes of the theme of high contrast, for those who want both more contrast and a dark ground. */
const strong = tokens
  .filter(({ isLaidOut, of }) => isLaidOut && of(whole(contrast)) !== of(usual))
  .map(({ name, of }) => `${name}:${of(whole(contrast))}`)
  .join(";");

/** A name that no theme has is as good as none. */
const auto = `:host(:not(${[...themes.keys()].map((name) => `[theme=${name}]`).join()})),.chronolane[data-theme=auto]`;

/**
 * Every token as a custom property, on the element and on `.chronolane`: light; where no theme is set, dark or of high
 * contrast as the reader's system asks; and whichever theme `theme="…"` or `data-theme="…"` names. A page that sets one
 * on `chrono-lane` wins.
 */
export function variablesCss(): string {
  return [
    `:host,.chronolane{${declarations(usual)}}`,
    `@media (prefers-color-scheme:dark){${auto}{${changes(whole(dark))}}}`,
    `@media (prefers-contrast:more){${auto}{${strong}}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:light){${auto}{${changes(whole(contrast))}}}`,
    ...[...themes.values()]
      .filter(({ name }) => name !== light.name)
      .map((theme) => `:host([theme=${theme.name}]),.chronolane[data-theme=${theme.name}]{${changes(theme)}}`),
  ].join("\n");
}

/**
 * The rules by which a picture takes its colours from the custom properties rather than from its attributes. Where colours
 * cannot be mixed, light regions keep those that the picture was drawn with. No shape of a picture is painted as the focus.
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
