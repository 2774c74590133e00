import { isFaces } from "../theme/gate.ts";
import { dashRange, markRanges, sizeRanges, spacingRanges, weightRange, type Range } from "../theme/ranges.ts";
import type { Theme } from "../theme/theme.ts";
import { light } from "../theme/themes/light.ts";
import type { Token } from "../theme/tokens.ts";
import { textRoles } from "../theme/type.ts";
import { whole } from "../theme/whole.ts";

/**
 * The theme that a page's style sheets give an element: what is geometry, for the layout; the colours stay with CSS. A
 * size that is no number of pixels is as good as none, and one beyond its range is taken to the range's end: a style
 * sheet never breaks a picture.
 */
export function themeOn(host: Element): Theme {
  const style = getComputedStyle(host);
  const read = (name: Token["name"]): string => style.getPropertyValue(name).trim();
  const usual = whole(light);
  const number = (name: Token["name"], range: Range, otherwise: number): number =>
    pixels(read(name), range) ?? otherwise;
  const faces = (name: Token["name"]): string | undefined =>
    [read(name)].find((given) => given !== "" && isFaces(given));
  const family = faces("--chronolane-font") ?? usual.family;
  const { marks, type, spacing } = usual;
  const dash = read("--chronolane-dash")
    .split(/\s+/u)
    .map((part) => pixels(part, dashRange) ?? 0);
  return {
    ...light,
    family,
    titleFamily: faces("--chronolane-title-font") ?? family,
    type: Object.fromEntries(
      textRoles.map((role) => [
        role,
        {
          size: number(`--chronolane-size-${role}`, sizeRanges[role], type[role].size),
          weight: number(`--chronolane-weight-${role}`, weightRange, type[role].weight),
        },
      ]),
    ),
    marks: {
      outline: number("--chronolane-outline", markRanges.outline, marks.outline),
      cap: number("--chronolane-cap", markRanges.cap, marks.cap),
      rule: number("--chronolane-rule-width", markRanges.rule, marks.rule),
      link: number("--chronolane-link", markRanges.link, marks.link),
      dash: dash.length === 2 && dash.every((part) => part > 0) ? dash : marks.dash,
      radius: number("--chronolane-radius", markRanges.radius, marks.radius),
    },
    spacing: {
      padding: number("--chronolane-padding", spacingRanges.padding, spacing.padding),
      rowGap: number("--chronolane-row-gap", spacingRanges.rowGap, spacing.rowGap),
      lanePadding: number("--chronolane-lane-padding", spacingRanges.lanePadding, spacing.lanePadding),
      gutter: number("--chronolane-gutter", spacingRanges.gutter, spacing.gutter),
      bar: number("--chronolane-bar", spacingRanges.bar, spacing.bar),
    },
  };
}

/** A number that CSS gives, taken to its range's end. */
function pixels(text: string, range: Range): number | undefined {
  const number = numberOf(text);
  return number === undefined ? undefined : within(range, number);
}

/** The number of `15px`, `15`, or of `normal` and `bold` as weights are called. */
export function numberOf(text: string): number | undefined {
  const named = text === "normal" ? "400" : text === "bold" ? "700" : text;
  const found = /^([-+]?\d*\.?\d+)(?:px)?$/u.exec(named)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A number, or the nearest end of a range that it is not in. */
export const within = ([least, most]: Range, number: number): number => Math.min(most, Math.max(least, number));
