import type { Font } from "../base/measure.ts";
import { mix } from "./colour.ts";
import type { MarkTokens } from "./marks.ts";
import type { Spacing } from "./spacing.ts";
import type { Style } from "./style.ts";
import type { TextRole } from "./type.ts";

/** How many hues there are; more lanes repeat them. */
export const hues = 10;

/** An actor's hue by its place, or the legend's, which is no actor's. */
export type Hue = number | "legend";

/** What a colour is for. `line-3` is the outline and the name of hue 3, `tone-3` its fill, `light-3` its light fill. */
export type Paint =
  | "none"
  | "ground"
  | "future"
  | "pale"
  | "panel"
  | "ink"
  | "muted"
  | "hair"
  | "grid"
  | "rule"
  | "focus"
  | `line-${Hue}`
  | `tone-${Hue}`
  | `light-${Hue}`;

/**
 * A drawing's colours by what they are for, each `#rgb` or `#rrggbb`, and its type and strokes where they are not the
 * usual ones. A theme is data: a newsroom may write its own.
 * @example
 * const ours: Theme = { ...light, name: "ours", ink: "#102030", titleFamily: "Georgia, serif", type: { label: { size: 14 } }, marks: { outline: 2 } };
 */
export interface Theme {
  /** What it is called in messages and in the choice of themes. */
  readonly name: string;
  /** Whether the ground is light or dark, for `color-scheme` and the default of `tint`. */
  readonly scheme: "light" | "dark";
  /** The background of the picture. */
  readonly ground: string;
  /** The ground right of the dateline. */
  readonly future: string;
  /** The ground of what is contested, and of the most important event. @default the ground with a breath of yellow */
  readonly pale?: string;
  /** The ground of stretches of time that are drawn smaller. @default the ground with a breath of ink */
  readonly panel?: string;
  /** Text and outlines that are to be read first. */
  readonly ink: string;
  /** Text of less weight: dates, notes, axis labels. */
  readonly muted: string;
  /** Hairlines between lanes. */
  readonly hair: string;
  /** Upright lines of the axis through the lanes. */
  readonly grid: string;
  /** The dateline. */
  readonly rule: string;
  /** The ring around what has the keyboard's focus. */
  readonly focus: string;
  /**
   * Ten hues of alternating lightness, each dark or light enough for small text on the ground. Fewer repeat; more than
   * ten are not used.
   */
  readonly actors: readonly string[];
  /** The marks in the legend: no actor's hue, dark or light enough for small text on the ground. @default `muted` */
  readonly legend?: string;
  /** The share of an actor's hue in the light fill of a mark, 0–0.5; the rest is ground. @default 0.33, in a dark theme 0.38 */
  readonly tint?: number;
  /** Sizes in CSS pixels and weights of texts by what they are; what is left out stays as usual. */
  readonly type?: Readonly<Partial<Record<TextRole, Partial<Font>>>>;
  /** Faces by name, apart by commas, as CSS has them; they are never fetched. @default faces that are on readers' machines, Thai and Latin */
  readonly family?: string;
  /** The faces of the title and of the names of lanes. @default those of `family` */
  readonly titleFamily?: string;
  /** Strokes and corners of marks; what is left out stays as usual. */
  readonly marks?: Partial<MarkTokens>;
  /** The room between things; what is left out stays as usual. */
  readonly spacing?: Partial<Spacing>;
}

/** A theme in which everything is said. */
export interface WholeTheme extends Style, Omit<Theme, keyof Style | "tint" | "legend" | "pale" | "panel"> {
  /** The ground of what is contested, and of the most important event. */
  readonly pale: string;
  /** The ground of stretches of time that are drawn smaller. */
  readonly panel: string;
  /** The marks in the legend. */
  readonly legend: string;
  /** The share of an actor's hue in the light fill of a mark, 0–0.5. */
  readonly tint: number;
}

/** The tint of a theme that says nothing of it. */
export const usualTint = ({ scheme }: Pick<Theme, "scheme">): number => (scheme === "dark" ? 0.38 : 0.33);

/** The pale ground of a theme that says nothing of it. */
export const usualPale = ({ ground, scheme }: Pick<Theme, "ground" | "scheme">): string =>
  mix(ground, "#f5c518", scheme === "dark" ? 0.16 : 0.2);

/** The ground of smaller stretches in a theme that says nothing of it. */
export const usualPanel = ({ ground, ink }: Pick<Theme, "ground" | "ink">): string => mix(ground, ink, 0.03);

const lineOf = (theme: Theme, hue: string): string =>
  hue === "legend"
    ? (theme.legend ?? theme.muted)
    : (theme.actors[(Number(hue) % hues) % theme.actors.length] ?? theme.ink);

/** The colour of a paint in a theme. */
export function colourOf(paint: Paint, theme: Theme): string {
  const [role, hue] = paint.split("-") as [string, string | undefined];
  switch (role) {
    case "line":
    case "tone":
      return lineOf(theme, hue ?? "0");
    case "light":
      return mix(lineOf(theme, hue ?? "0"), theme.ground, 1 - (theme.tint ?? usualTint(theme)));
    case "none":
      return "none";
    case "pale":
      return theme.pale ?? usualPale(theme);
    case "panel":
      return theme.panel ?? usualPanel(theme);
    default:
      return theme[role as "ground"];
  }
}

/** Every paint but `none`. */
export const paints: readonly Paint[] = [
  "ground",
  "future",
  "pale",
  "panel",
  "ink",
  "muted",
  "hair",
  "grid",
  "rule",
  "focus",
  ...[...Array.from({ length: hues }, (_, hue) => hue), "legend" as const].flatMap(
    (hue) => [`line-${hue}`, `tone-${hue}`, `light-${hue}`] as const,
  ),
];
