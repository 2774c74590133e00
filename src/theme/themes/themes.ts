import type { Theme, WholeTheme } from "../theme.ts";
import { broadsheet } from "./broadsheet.ts";
import { contrast } from "./contrast.ts";
import { dark } from "./dark.ts";
import { light } from "./light.ts";
import { magazine } from "./magazine.ts";
import { print } from "./print.ts";
import { wire } from "./wire.ts";
import { whole } from "../complete-theme.ts";

/** The name of a theme that ships. */
export type ThemeName = "light" | "dark" | "contrast" | "print" | "broadsheet" | "wire" | "magazine";

const shipped: Readonly<Record<ThemeName, Theme>> = { light, dark, contrast, print, broadsheet, wire, magazine };

/** The themes that ship, by name. */
export const themes: ReadonlyMap<string, WholeTheme> = new Map(
  Object.values(shipped).map((theme) => [theme.name, whole(theme)]),
);

/** True for the name of a theme that ships. */
export const isThemeName = (name: string): name is ThemeName => themes.has(name);
