import type { Theme, WholeTheme } from "./theme.ts";
import { broadsheet } from "./themes/broadsheet.ts";
import { contrast } from "./themes/contrast.ts";
import { dark } from "./themes/dark.ts";
import { light } from "./themes/light.ts";
import { magazine } from "./themes/magazine.ts";
import { print } from "./themes/print.ts";
import { wire } from "./themes/wire.ts";
import { whole } from "./whole.ts";

/** The name of a theme that ships. */
export type ThemeName = "light" | "dark" | "contrast" | "print" | "broadsheet" | "wire" | "magazine";

const shipped: Readonly<Record<ThemeName, Theme>> = { light, dark, contrast, print, broadsheet, wire, magazine };

/** The themes that ship, by name. */
export const themes: ReadonlyMap<string, WholeTheme> = new Map(
  Object.values(shipped).map((theme) => [theme.name, whole(theme)]),
);

/** True for the name of a theme that ships. */
export const isThemeName = (name: string): name is ThemeName => themes.has(name);
