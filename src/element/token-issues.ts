import { cut } from "../base/cut.ts";
import type { Issue } from "../base/issue.ts";
import { light } from "../theme/themes/light.ts";
import { tokens, type Token } from "../theme/tokens.ts";
import { whole } from "../theme/whole.ts";
import { unusedColours, type UnusedColour } from "./colour-tokens.ts";
import { numberOf, within } from "./read-theme.ts";

/** The issues of custom properties that `themeOn` does not take as the page's style sheets give them. */
export function tokenIssues(host: Element): readonly Issue[] {
  const style = getComputedStyle(host);
  return [
    ...unusedColours(host).flatMap(colourIssues),
    ...tokens.flatMap((token) => issuesOf(token, style.getPropertyValue(token.name).trim())),
  ];
}

function colourIssues({ token: { name, range }, given, used, isFollowing }: UnusedColour): readonly Issue[] {
  if (given === "" || isFollowing) return [];
  return [
    {
      code: used === null ? "token-unused" : "token-out-of-range",
      severity: "warning",
      path: "",
      quote: cut(given),
      message: `the custom property ${name} is ${cut(given)}; ${used ?? "the theme's own"} is used`,
      hint:
        range === null
          ? "use a colour as CSS writes it, such as #14213d"
          : `use a percentage from ${range[0]}% to ${range[1]}%`,
    },
  ];
}

function issuesOf({ name, unit, range, isLaidOut, of }: Token, given: string): readonly Issue[] {
  if (range === null || !isLaidOut || given === "") return [];
  const isPair = unit === "two px";
  const numbers = (isPair ? given.split(/\s+/u) : [given]).flatMap((part) => numberOf(part) ?? []);
  const isRead = numbers.length === (isPair ? 2 : 1);
  if (isRead && numbers.every((number) => within(range, number) === number)) return [];
  const suffix = unit === "weight" ? "" : "px";
  const used = isRead ? numbers.map((number) => `${within(range, number)}${suffix}`).join(" ") : of(whole(light));
  const what = unit === "weight" ? "a number" : isPair ? "two numbers of pixels" : "a number of pixels";
  return [
    {
      code: isRead ? "token-out-of-range" : "token-unused",
      severity: "warning",
      path: "",
      quote: cut(given),
      message: `the custom property ${name} is ${cut(given)}; ${used} is used`,
      hint: `use ${what} from ${range[0]} to ${range[1]}`,
    },
  ];
}
