import type { Font } from "../base/measure.ts";

/** Faces that are on readers' machines, Thai and Latin; nothing is fetched. */
export const fontFamily =
  "'Noto Sans Thai', 'Noto Sans', Sarabun, 'Leelawadee UI', Thonburi, system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** What a text is in the drawing. */
export type TextRole =
  | "title"
  | "subtitle"
  | "period"
  | "tick"
  | "lane"
  | "member"
  | "label"
  | "strong"
  | "major"
  | "key"
  | "meta"
  | "note";

/** Size and weight of every text. */
export type Type = Readonly<Record<TextRole, Font>>;

/** Size and weight of each, in CSS pixels, where a theme says nothing of them. */
export const type: Type = {
  title: { size: 24, weight: 700 },
  subtitle: { size: 14, weight: 400 },
  period: { size: 13, weight: 700 },
  tick: { size: 12, weight: 400 },
  lane: { size: 14, weight: 700 },
  member: { size: 11.5, weight: 400 },
  label: { size: 13, weight: 400 },
  strong: { size: 13, weight: 600 },
  major: { size: 14, weight: 700 },
  key: { size: 15, weight: 700 },
  meta: { size: 12, weight: 400 },
  note: { size: 12, weight: 400 },
};

/** Every role, from the largest thing said to the smallest. */
export const textRoles = Object.keys(type) as readonly TextRole[];
