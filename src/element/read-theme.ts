import { isFaces } from "../theme/check-theme.ts";
import type { Theme } from "../theme/theme.ts";
import { light } from "../theme/themes/light.ts";
import {
  faceTokens,
  markTokens,
  sizeTokens,
  spacingTokens,
  weightTokens,
  type NumberToken,
  type Token,
} from "../theme/tokens.ts";
import { textRoles } from "../theme/type.ts";
import { whole } from "../theme/complete-theme.ts";
import { numbersOf, within } from "./clamp-tokens.ts";

/**
 * The theme that a page's style sheets give an element: what is geometry, for the layout; the colours stay with CSS. A
 * size that is no number of pixels is as good as none, and one beyond its range is taken to the range's end: a style
 * sheet never breaks a picture.
 */
export function themeOn(host: Element): Theme {
  const style = getComputedStyle(host);
  const read = ({ name }: Token): string => style.getPropertyValue(name).trim();
  const usual = whole(light);
  const numbers = (token: NumberToken): readonly number[] =>
    numbersOf(token, read(token))?.map((number) => within(token.range, number)) ?? [];
  const each = <Name extends string>(
    made: Readonly<Record<Name, NumberToken>>,
    otherwise: Readonly<Record<NoInfer<Name>, number>>,
  ): Record<Name, number> => {
    const names = Object.keys(made) as Name[];
    return Object.fromEntries(names.map((name) => [name, numbers(made[name])[0] ?? otherwise[name]])) as Record<
      Name,
      number
    >;
  };
  const faces = (token: Token): string | undefined => (isFaces(read(token)) ? read(token) : undefined);
  const family = faces(faceTokens.family) ?? usual.family;
  const { dash, ...measures } = usual.marks;
  const { dash: dashToken, ...measureTokens } = markTokens;
  const dashes = numbers(dashToken);
  return {
    ...light,
    family,
    titleFamily: faces(faceTokens.titleFamily) ?? family,
    type: Object.fromEntries(
      textRoles.map((role) => [
        role,
        {
          size: numbers(sizeTokens[role])[0] ?? usual.type[role].size,
          weight: numbers(weightTokens[role])[0] ?? usual.type[role].weight,
        },
      ]),
    ),
    marks: { ...each(measureTokens, measures), dash: dashes.length === 0 ? dash : dashes },
    spacing: each(spacingTokens, usual.spacing),
  };
}
