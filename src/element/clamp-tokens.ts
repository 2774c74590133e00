import { isFaces } from "../theme/check-theme.ts";
import type { Range } from "../theme/token-ranges.ts";
import { light } from "../theme/themes/light.ts";
import type { Token } from "../theme/tokens.ts";
import { whole } from "../theme/complete-theme.ts";

/** The numbers of a value, not yet taken to their range's end; undefined where it has others than the custom property takes. */
export function numbersOf({ unit }: Token, given: string): readonly number[] | undefined {
  const isPair = unit === "two px";
  const parts = isPair ? given.split(/\s+/u) : [given];
  const numbers = parts.flatMap((part) => numberOf(unit === "weight" ? (namedWeights[part] ?? part) : part) ?? []);
  return parts.length === (isPair ? 2 : 1) && numbers.length === parts.length ? numbers : undefined;
}

const namedWeights: Readonly<Record<string, string>> = { normal: "400", bold: "700" };

/** The number of `15px` or `15`. */
function numberOf(text: string): number | undefined {
  const found = /^([-+]?\d*\.?\d+)(?:px)?$/u.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The value of a custom property that is laid out by, as it is used. A size that is no number of pixels is as good as none. */
export function usedOf(token: Token, given: string): string {
  if (token.range === null) return isFaces(given) ? given : token.of(whole(light));
  const { range, unit } = token;
  const suffix = unit === "weight" ? "" : "px";
  return (
    numbersOf(token, given)
      ?.map((number) => `${within(range, number)}${suffix}`)
      .join(" ") ?? token.of(whole(light))
  );
}

/** A number, or the nearest end of a range that it is not in. */
export const within = ([least, most]: Range, number: number): number => Math.min(most, Math.max(least, number));
