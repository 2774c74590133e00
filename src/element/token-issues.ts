import { cut } from "../base/cut.ts";
import type { Issue } from "../base/issue.ts";
import { faceTokens, tokens, type Token } from "../theme/tokens.ts";
import { unusedColours, type UnusedColour } from "./colour-tokens.ts";
import { numbersOf, usedOf, within } from "./clamp-tokens.ts";

/** The issues of custom properties that `themeOn` does not take as the page's style sheets give them. */
export function tokenIssues(host: Element): readonly Issue[] {
  const style = getComputedStyle(host);
  return [
    ...unusedColours(host).flatMap(colourIssues),
    ...tokens.flatMap((token) => issuesOf(token, ({ name }) => style.getPropertyValue(name).trim())),
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

/** A title's faces that follow the refused ones of all text are not told a second time. */
function issuesOf(token: Token, read: (token: Token) => string): readonly Issue[] {
  const { name, unit, range, isLaidOut } = token;
  const given = read(token);
  if (!isLaidOut || given === "") return [];
  const used = usedOf(token, given);
  const issue: Omit<Issue, "code" | "hint"> = {
    severity: "warning",
    path: "",
    quote: cut(given),
    message: `the custom property ${name} is ${cut(given)}; ${cut(used)} is used`,
  };
  if (range === null) {
    const isFollowing = token === faceTokens.titleFamily && given === read(faceTokens.family);
    return used === given || isFollowing
      ? []
      : [{ ...issue, code: "token-unused", hint: "use names of faces, apart by commas, such as Georgia, serif" }];
  }
  const numbers = numbersOf(token, given);
  if (numbers?.every((number) => within(range, number) === number) === true) return [];
  const what = unit === "weight" ? "a number" : unit === "two px" ? "two numbers of pixels" : "a number of pixels";
  const hint = `use ${what} from ${range[0]} to ${range[1]}`;
  return [{ ...issue, code: numbers === undefined ? "token-unused" : "token-out-of-range", hint }];
}
