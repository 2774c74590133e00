import type { WholeTheme } from "../theme/theme.ts";
import { tokens, type Token } from "../theme/tokens.ts";
import { unusedColours } from "./colour-tokens.ts";
import { usedOf } from "./clamp-tokens.ts";

/**
 * Gives what is drawn and the head above it the values that are used in place of those that cannot be: the theme's own
 * colours, sizes within their range. The host keeps the page's word.
 */
export function useOwnTokens(section: HTMLElement, host: Element, theme: () => WholeTheme): void {
  const colours = unusedColours(host);
  const measures = otherMeasures(host);
  if (colours.length === 0 && measures.length === 0 && !section.hasAttribute("style")) return;
  const { style } = section;
  for (const { name } of tokens) style.removeProperty(name);
  for (const { token, used } of colours) style.setProperty(token.name, used ?? token.of(theme()));
  for (const { token, used } of measures) style.setProperty(token.name, used);
  // Of the host itself it is too late: what it passes on is of the values that it has.
  style.color = colours.length === 0 ? "" : "var(--chronolane-ink)";
  style.background = colours.length === 0 ? "" : "var(--chronolane-ground)";
  style.font = measures.length === 0 ? "" : "var(--chronolane-size-subtitle)/1.5 var(--chronolane-font)";
  if (section.getAttribute("style") === "") section.removeAttribute("style");
}

/** The custom properties that are laid out by and are not used as the page's style sheets give them. */
function otherMeasures(host: Element): readonly { readonly token: Token; readonly used: string }[] {
  if (!host.isConnected) return [];
  const style = getComputedStyle(host);
  return tokens
    .filter(({ isLaidOut }) => isLaidOut)
    .flatMap((token) => {
      const given = style.getPropertyValue(token.name).trim();
      const used = given === "" ? given : usedOf(token, given);
      return used === given ? [] : [{ token, used }];
    });
}
