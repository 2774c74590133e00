import { tokens, type Token } from "../theme/tokens.ts";
import { within } from "./clamp-tokens.ts";

/** A custom property for colours that a page's style sheets give a value which cannot be used. */
export interface UnusedColour {
  readonly token: Token;
  /** The value as given; empty where the page takes the theme's away and gives none. */
  readonly given: string;
  /** The value to use; null for the theme's own. */
  readonly used: string | null;
  /** Whether it is unusable only because one that it is made from is. */
  readonly isFollowing: boolean;
}

/** The custom properties of a host that are no colours, or no share of one: CSS would paint black or nothing. */
export function unusedColours(host: Element): readonly UnusedColour[] {
  if (!host.isConnected) return [];
  const style = getComputedStyle(host);
  const given = (token: Token): string => style.getPropertyValue(token.name).trim();
  const isMixing = CSS.supports("color", "color-mix(in srgb,red,blue)");
  const isColour = (text: string): boolean =>
    CSS.supports("color", text) || (!isMixing && text.startsWith("color-mix("));
  const shares = tokens.flatMap((token) => (token.unit === "percent" ? (shareOf(token, given(token)) ?? []) : []));
  const paints = tokens
    .filter((token) => token.unit === "colour" && !isColour(given(token)))
    .map((token) => ({ token, given: given(token), used: null }));
  const made = /-(?:tone|light)(?:-|$)/u;
  const bad = [...paints.filter(({ token }) => !made.test(token.name)), ...shares].map((one) => one.given);
  return [
    ...paints.map((paint) => ({
      ...paint,
      isFollowing: made.test(paint.token.name) && bad.some((text) => text !== "" && paint.given.includes(text)),
    })),
    ...shares,
  ];
}

function shareOf(token: Token, given: string): UnusedColour | null {
  const [, digits] = /^([-+]?\d*\.?\d+)%$/u.exec(given) ?? [];
  if (digits === undefined || token.range === null) return { token, given, used: null, isFollowing: false };
  const used = within(token.range, Number(digits));
  return used === Number(digits) ? null : { token, given, used: `${used}%`, isFollowing: false };
}
