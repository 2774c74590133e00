import type { WholeTheme } from "./theme.ts";
import { broadsheet } from "./themes/broadsheet.ts";
import { contrast } from "./themes/contrast.ts";
import { dark } from "./themes/dark.ts";
import { light } from "./themes/light.ts";
import { magazine } from "./themes/magazine.ts";
import { print } from "./themes/print.ts";
import { wire } from "./themes/wire.ts";
import { whole } from "./whole.ts";

/** The themes that ship, by name. */
export const themes: ReadonlyMap<string, WholeTheme> = new Map([light, dark, contrast, print, broadsheet, wire, magazine].map((theme) => [theme.name, whole(theme)]));
