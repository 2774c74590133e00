import { marks } from "./marks.ts";
import { spacing } from "./spacing.ts";
import type { Style } from "./style.ts";
import { usualPale, usualPanel, usualTint, type Theme, type WholeTheme } from "./theme.ts";
import { fontFamily, textRoles, type, type TextRole, type Type } from "./type.ts";

/** The style of a theme. */
export const styleOf = ({ type: fonts, family, titleFamily, marks: tokens, spacing: room }: WholeTheme): Style => ({
  type: fonts,
  family,
  titleFamily,
  marks: tokens,
  spacing: room,
});

/** A theme with everything said that it left open. */
export function whole({
  tint,
  legend,
  pale,
  panel,
  type: fonts = {},
  family = fontFamily,
  titleFamily = family,
  marks: own = {},
  spacing: room = {},
  ...colours
}: Theme): WholeTheme {
  return {
    ...colours,
    pale: pale ?? usualPale(colours),
    panel: panel ?? usualPanel(colours),
    legend: legend ?? colours.muted,
    tint: tint ?? usualTint(colours),
    type: Object.fromEntries(textRoles.map((role) => [role, { ...type[role], ...fonts[role] }])) as Record<
      TextRole,
      Type[TextRole]
    >,
    family,
    titleFamily,
    marks: { ...marks, ...own },
    spacing: { ...spacing, ...room },
  };
}
