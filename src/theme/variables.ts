import { fontFamily } from "./type.ts";
import { colourOf, paints, type Paint, type WholeTheme } from "./theme.ts";
import { dark as darkTheme } from "./themes/dark.ts";
import { light as lightTheme } from "./themes/light.ts";
import { whole } from "./whole.ts";

const [dark, light] = [whole(darkTheme), whole(lightTheme)];

/** The CSS custom property of a paint: `--chronolane-ink`, `--chronolane-line-3`. */
export const variable = (paint: Paint): string => `--chronolane-${paint}`;

/** The declarations that give every paint its colour in a theme. */
function declarations(theme: WholeTheme): string {
  return `color-scheme:${theme.scheme};${paints.map((paint) => `${variable(paint)}:${colourOf(paint, theme)}`).join(";")}`;
}

/**
 * Every colour as a custom property, on the element and on `.chronolane`: light, dark where the reader's system is dark
 * and no theme is set, and whichever theme `theme="…"` or `data-theme="…"` names. A page that sets one on `chrono-lane`
 * wins.
 */
export function variablesCss(): string {
  return [
    `:host,.chronolane{--chronolane-font:${fontFamily};${declarations(light)}}`,
    `@media (prefers-color-scheme:dark){:host(:not([theme])),:host([theme=auto]),.chronolane[data-theme=auto]{${declarations(dark)}}}`,
    `:host([theme=dark]),.chronolane[data-theme=dark]{${declarations(dark)}}`,
  ].join("\n");
}

/** The rules by which a picture takes its colours from the custom properties rather than from its attributes. */
export function pictureCss(): string {
  return [
    ".chronolane-picture{font-family:var(--chronolane-font);display:block;max-width:100%;height:auto}",
    ...paints.map((paint) => `.chronolane-picture .f-${paint}{fill:var(${variable(paint)})}.chronolane-picture .s-${paint}{stroke:var(${variable(paint)})}`),
  ].join("\n");
}
