import type { WholeTheme } from "./theme.ts";
import { dark } from "./themes/dark.ts";
import { light } from "./themes/light.ts";
import { whole } from "./whole.ts";

/** The themes that ship, by name. */
export const themes: ReadonlyMap<string, WholeTheme> = new Map([light, dark].map((theme) => [theme.name, whole(theme)]));
