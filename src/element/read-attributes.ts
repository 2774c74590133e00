import { cut } from "../base/cut.ts";
import type { Issue } from "../base/issue.ts";
import { formNames } from "../scene/options.ts";
import { isThemeName, themes } from "../theme/themes/themes.ts";
import { calendars } from "../time/calendars/calendars.ts";
import { isState } from "./check-state.ts";
import type { TimelineOptions, TimelineState } from "./options.ts";

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
export const attributeFaults = (element: Element): readonly Issue[] => [
  ...Object.keys(allowed).flatMap((name) => attributeFault(name, element.getAttribute(name)) ?? []),
  ...(isUnread(element, "height", heightOf) ? [unread(element, "height", "a number of pixels above 0")] : []),
  ...(isUnread(element, "state", stateOf) ? [unread(element, "state", "the JSON of what getState() gives")] : []),
];

const isUnread = (element: Element, name: string, read: (element: Element) => unknown): boolean =>
  (element.getAttribute(name) ?? "") !== "" && read(element) === null;

function unread(element: Element, name: string, use: string): Issue {
  const quote = cut(element.getAttribute(name) ?? "");
  return {
    code: "attribute-unused",
    severity: "warning",
    path: "",
    quote,
    message: `the attribute ${name} is ${JSON.stringify(quote)}; use ${use}`,
    hint: `${name} is as if the attribute were not there, until it can be read`,
  };
}

/** The pixels of the attribute `height`; null where it has none. */
function heightOf(element: Element): number | null {
  const [, digits] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/u.exec(element.getAttribute("height") ?? "") ?? [];
  const height = Number(digits);
  return height > 0 ? height : null;
}

/** The reader's choices of the attribute `state`; null where it has none that can be restored. */
export function stateOf(element: Element): Partial<TimelineState> | null {
  try {
    const state: unknown = JSON.parse(element.getAttribute("state") ?? "");
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

/** The options that attributes name, but for `lang`; an attribute with an unknown value is left out. */
export function readAttributes(element: Element): Partial<TimelineOptions> {
  const theme = element.getAttribute("theme");
  const calendar = calendars.find((name) => name === element.getAttribute("calendar"));
  const height = heightOf(element);
  const form = formNames.find((name) => name === element.getAttribute("form"));
  return {
    ...(calendar === undefined ? {} : { calendar }),
    ...(form === undefined ? {} : { form }),
    ...(height === null ? {} : { height }),
    ...(element.hasAttribute("issues") ? { issues: true } : {}),
    ...(theme !== null && (theme === "auto" || isThemeName(theme)) ? { theme } : {}),
  };
}
