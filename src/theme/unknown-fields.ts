import { isObject } from "../base/is-object.ts";
import { markRanges, spacingRanges } from "./token-ranges.ts";
import type { Theme } from "./theme.ts";
import { textRoles } from "./type.ts";

/** Every field of a theme; a record, so that none is forgotten. */
const themeNames: Readonly<Record<keyof Theme, true>> = {
  name: true,
  scheme: true,
  ground: true,
  future: true,
  pale: true,
  panel: true,
  ink: true,
  muted: true,
  hair: true,
  grid: true,
  rule: true,
  focus: true,
  actors: true,
  legend: true,
  tint: true,
  type: true,
  family: true,
  titleFamily: true,
  marks: true,
  spacing: true,
};

/** A field that a theme has and that means nothing, and those that it could have been. */
export interface UnknownField {
  /** `options.theme.spacing.rowgap` */
  readonly path: string;
  readonly names: readonly string[];
}

/** The fields of a theme of one's own that are not known, at whatever depth. */
export function unknownFields(theme: unknown): readonly UnknownField[] {
  const path = "options.theme";
  const { type, marks, spacing } = fields(theme);
  return [
    ...unknownIn(theme, path, Object.keys(themeNames)),
    ...unknownIn(type, `${path}.type`, textRoles),
    ...textRoles.flatMap((role) => unknownIn(fields(type)[role], `${path}.type.${role}`, ["size", "weight"])),
    ...unknownIn(marks, `${path}.marks`, [...Object.keys(markRanges), "dash"]),
    ...unknownIn(spacing, `${path}.spacing`, Object.keys(spacingRanges)),
  ];
}

const unknownIn = (given: unknown, path: string, names: readonly string[]): readonly UnknownField[] =>
  Object.keys(fields(given))
    .filter((name) => !names.includes(name))
    .map((name) => ({ path: `${path}.${name}`, names }));

const fields = (given: unknown): Readonly<Record<string, unknown>> => (isObject(given) ? given : {});
