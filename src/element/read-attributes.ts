import { cut } from "../base/cut.ts";
import type { Issue } from "../base/issue.ts";
import { formNames } from "../scene/options.ts";
import { isThemeName, themes } from "../theme/themes/themes.ts";
import { calendars } from "../time/calendars/calendars.ts";
import type { TimelineOptions } from "./options.ts";

/** The attributes that have a closed list of values. */
const allowed: { readonly [name: string]: readonly string[] } = {
  theme: [...themes.keys(), "auto"],
  form: formNames,
  calendar: calendars,
};

/** The fault of an attribute's value; null where it may be used, or is not checked. An empty value is no value. */
export function attributeFault(name: string, value: string | null): Issue | null {
  const names = allowed[name];
  if (names === undefined || value === null || value === "" || names.includes(value)) return null;
  return {
    code: "attribute-unused",
    severity: "warning",
    path: "",
    quote: cut(value),
    message: `the attribute ${name} is "${cut(value)}"; use ${names.join(", ")}`,
    hint: `${name} is as if the attribute were not there, until it has one of these values`,
  };
}

/** The faults of all attributes of an element. */
export const attributeFaults = (element: Element): readonly Issue[] =>
  Object.keys(allowed).flatMap((name) => attributeFault(name, element.getAttribute(name)) ?? []);

/** The options that attributes name, but for `lang`; an attribute with an unknown value is left out. */
export function readAttributes(element: Element): Partial<TimelineOptions> {
  const theme = element.getAttribute("theme");
  const calendar = calendars.find((name) => name === element.getAttribute("calendar"));
  const form = formNames.find((name) => name === element.getAttribute("form"));
  return {
    ...(calendar === undefined ? {} : { calendar }),
    ...(form === undefined ? {} : { form }),
    ...(element.hasAttribute("issues") ? { issues: true } : {}),
    ...(theme !== null && (theme === "auto" || isThemeName(theme)) ? { theme } : {}),
  };
}
