import { styleOf } from "./complete-theme.ts";
import { colourOf, hues, paints, type Hue, type Paint, type WholeTheme } from "./theme.ts";
import {
  markRanges,
  sizeRanges,
  spacingRanges,
  weightRange,
  tintRange,
  dashRange,
  type Range,
} from "./token-ranges.ts";
import type { MarkTokens } from "./marks.ts";
import type { Spacing } from "./spacing.ts";
import type { Style } from "./style.ts";
import { textRoles, type TextRole } from "./type.ts";

/** A custom property that a page may set on the element. */
export interface Token {
  /** With the dashes: `--chronolane-ink`. */
  readonly name: `--chronolane-${string}`;
  /** What it changes, in the reader's words. */
  readonly does: string;
  /** What sort of value it takes; `two px` is a pair of lengths, `faces` a list of font families. */
  readonly unit: "colour" | "faces" | "px" | "two px" | "weight" | "percent";
  /** From the least to the most; null where there is no such thing. */
  readonly range: Range | null;
  /** True where the living element lays out anew by it; all else takes effect at once and everywhere. */
  readonly isLaidOut: boolean;
  /** Its value in a theme, as CSS. */
  readonly of: (theme: WholeTheme) => string;
}

const legendVariables: Readonly<Record<string, Token["name"]>> = {
  line: "--chronolane-legend",
  tone: "--chronolane-legend-tone",
  light: "--chronolane-legend-light",
};

/** The custom property of a paint: `--chronolane-ink`, `--chronolane-line-3`, `--chronolane-legend`. */
export function variable(paint: Paint): Token["name"] {
  const [role = "", hue] = paint.split("-");
  return (hue === "legend" ? legendVariables[role] : undefined) ?? `--chronolane-${paint}`;
}

const plain: Readonly<Record<string, string>> = {
  ground: "the ground of everything",
  future: "the ground right of the dateline, of what was still to come",
  pale: "the ground of what is contested, and of the most important event",
  panel: "the ground of stretches of time that are drawn smaller",
  ink: "titles, labels and most other text",
  muted: "text that steps back: subtitle, summary, times",
  hair: "hairlines between lanes and between entries",
  grid: "upright lines of the axis through the lanes",
  rule: "the dateline: the day of writing",
  focus: "the ring round what has the focus, and links in the details",
};

const byHue: Readonly<Record<string, (hue: string) => string>> = {
  line: (hue) => `outlines and names of hue ${hue}`,
  tone: (hue) => `the fill of hue ${hue}, of what is on record`,
  light: (hue) =>
    `the light fill of hue ${hue}, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set`,
};

const inLegend: Readonly<Record<string, string>> = {
  line: "outlines of marks in the legend",
  tone: "the fill of marks in the legend",
  light: "the light fill of marks in the legend; mixed from their outline if not set",
};

function paintToken(paint: Paint): Token {
  const [role = "", hue] = paint.split("-");
  const does = hue === undefined ? plain[role] : hue === "legend" ? inLegend[role] : byHue[role]?.(hue);
  const line = `var(${variable(`line-${hue as Hue}`)})`;
  const of = (theme: WholeTheme): string =>
    role === "tone"
      ? line
      : role === "light"
        ? `color-mix(in srgb,${line} var(--chronolane-tint),var(--chronolane-ground))`
        : colourOf(paint, theme);
  return { name: variable(paint), does: does ?? "", unit: "colour", range: null, isLaidOut: false, of };
}

const texts: Readonly<Record<TextRole, string>> = {
  title: "the title",
  subtitle: "the subtitle, and the titles of entries in the list",
  period: "months and years of the axis, and times in the list",
  tick: "days and hours of the axis",
  lane: "names of lanes",
  member: "names of those who share a lane",
  label: "labels of events",
  strong: "labels of what goes on, and who speaks for and against what is contested",
  major: "labels of the next most important events",
  key: "the label of the most important event",
  meta: "times and certainty below labels",
  note: "the legend, the summary and notes",
};

/** A custom property of numbers that a picture is laid out by. */
export interface NumberToken extends Token {
  readonly range: Range;
}

interface LaidOut {
  readonly unit?: Token["unit"];
  readonly range: Range | null;
  readonly of: (style: Style) => string;
}

function laidOut(name: string, does: string, how: LaidOut & { readonly range: Range }): NumberToken;
function laidOut(name: string, does: string, how: LaidOut): Token;
function laidOut(name: string, does: string, { unit = "px", range, of }: LaidOut): Token {
  return { name: `--chronolane-${name}`, does, unit, range, isLaidOut: true, of: (theme) => of(styleOf(theme)) };
}

const ofRoles = (make: (role: TextRole) => NumberToken): Readonly<Record<TextRole, NumberToken>> =>
  Object.fromEntries(textRoles.map((role) => [role, make(role)])) as Record<TextRole, NumberToken>;

/** The faces of text, by the theme's fields for them. */
export const faceTokens: Readonly<Record<"family" | "titleFamily", Token>> = {
  family: laidOut("font", "the faces of all text", { unit: "faces", range: null, of: ({ family }) => family }),
  titleFamily: laidOut("title-font", "the faces of the title and of the names of lanes", {
    unit: "faces",
    range: null,
    of: ({ titleFamily, family }) => (titleFamily === family ? "var(--chronolane-font)" : titleFamily),
  }),
};

/** The sizes of text, by its roles. */
export const sizeTokens: Readonly<Record<TextRole, NumberToken>> = ofRoles((role) =>
  laidOut(`size-${role}`, `the size of ${texts[role]}`, {
    range: sizeRanges[role],
    of: ({ type }) => `${type[role].size}px`,
  }),
);

/** The weights of text, by its roles. */
export const weightTokens: Readonly<Record<TextRole, NumberToken>> = ofRoles((role) =>
  laidOut(`weight-${role}`, `the weight of ${texts[role]}`, {
    unit: "weight",
    range: weightRange,
    of: ({ type }) => String(type[role].weight),
  }),
);

const markToken = (mark: Exclude<keyof MarkTokens, "dash">, name: string, does: string): NumberToken =>
  laidOut(name, does, { range: markRanges[mark], of: ({ marks }) => `${marks[mark]}px` });

/** The measures of marks, by the theme's fields for them. */
export const markTokens: Readonly<Record<keyof MarkTokens, NumberToken>> = {
  outline: markToken("outline", "outline", "the outline of marks"),
  cap: markToken("cap", "cap", "the upright stroke at the bound of a vague time"),
  rule: markToken("rule", "rule-width", "the dateline's stroke"),
  link: markToken("link", "link", "lines between lanes and between the times of one event"),
  dash: laidOut("dash", "stroke and gap of the outline of what is still to come, or was cancelled", {
    unit: "two px",
    range: dashRange,
    of: ({ marks }) => marks.dash.map((part) => `${part}px`).join(" "),
  }),
  radius: markToken("radius", "radius", "the rounding of marks' corners"),
};

const spacingToken = (space: keyof Spacing, name: string, does: string): NumberToken =>
  laidOut(name, does, { range: spacingRanges[space], of: ({ spacing }) => `${spacing[space]}px` });

/** The room between things, by the theme's fields for it. */
export const spacingTokens: Readonly<Record<keyof Spacing, NumberToken>> = {
  padding: spacingToken(
    "padding",
    "padding",
    "the room at both sides of the picture; below 480 px of width at most 14",
  ),
  rowGap: spacingToken("rowGap", "row-gap", "the room under each row of a lane"),
  lanePadding: spacingToken("lanePadding", "lane-padding", "the room above the first and below the last row of a lane"),
  gutter: spacingToken(
    "gutter",
    "gutter",
    "the least width of the column of names, from 144 px or 12 % of the picture to a fifth of it",
  ),
  bar: spacingToken(
    "bar",
    "bar",
    "the height of a known day in lanes and storylines, and so the least height of rows; what lasted is 4 px taller",
  ),
};

/** Every custom property there is, in the order of the docs. */
export const tokens: readonly Token[] = [
  ...paints.filter((paint) => !paint.includes("-")).map(paintToken),
  ...(["line", "tone", "light"] as const).flatMap((role) =>
    Array.from({ length: hues }, (_, hue) => paintToken(`${role}-${hue}`)),
  ),
  ...(["line-legend", "tone-legend", "light-legend"] as const).map(paintToken),
  {
    name: "--chronolane-tint",
    does: "the share of an actor's hue in its light fill; the rest is ground",
    unit: "percent",
    range: [tintRange[0] * 100, tintRange[1] * 100],
    isLaidOut: false,
    of: ({ tint }) => `${Math.round(tint * 1000) / 10}%`,
  },
  ...[faceTokens, sizeTokens, weightTokens, markTokens, spacingTokens].flatMap((made) => Object.values<Token>(made)),
];
