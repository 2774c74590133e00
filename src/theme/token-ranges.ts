import type { MarkTokens } from "./marks.ts";
import type { Spacing } from "./spacing.ts";
import type { TextRole } from "./type.ts";

/** From the least to the most, both allowed. */
export type Range = readonly [least: number, most: number];

/** Sizes in CSS pixels: the most is what the distance from baseline to baseline has room for. */
export const sizeRanges: Readonly<Record<TextRole, Range>> = {
  title: [14, 26],
  subtitle: [10, 17],
  period: [9, 15],
  tick: [9, 15],
  lane: [10, 16],
  member: [9, 13],
  label: [9, 15],
  strong: [9, 15],
  major: [9, 16],
  key: [9, 17],
  meta: [9, 13],
  note: [9, 15],
};

/** Weights as CSS numbers them. */
export const weightRange: Range = [100, 900];

/** The share of an actor's hue in the light fill of a mark; the rest is ground. */
export const tintRange: Range = [0, 0.5];

/** The measures of marks that are one number, in CSS pixels. */
export const markRanges: Readonly<Record<Exclude<keyof MarkTokens, "dash">, Range>> = {
  outline: [0.5, 4],
  cap: [0.5, 5],
  rule: [0.5, 4],
  link: [0.5, 4],
  radius: [0, 7],
};

/** The room between things, in CSS pixels. */
export const spacingRanges: Readonly<Record<keyof Spacing, Range>> = {
  padding: [0, 64],
  rowGap: [2, 40],
  lanePadding: [4, 40],
  gutter: [40, 400],
  bar: [8, 28],
};

export const dashRange: Range = [1, 20];
