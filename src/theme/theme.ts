import { mix } from "./colour.ts";

/** How many hues there are; more lanes repeat them. */
export const hues = 10;

/** What a colour is for. `line-3` is the outline and the name of hue 3, `tone-3` its full tone, `light-3` its light region. */
export type Paint =
  | "none" | "ground" | "future" | "ink" | "muted" | "hair" | "grid" | "rule" | "focus"
  | `line-${number}` | `tone-${number}` | `light-${number}`;

/** The colours of a drawing by what they are for, each `#rgb` or `#rrggbb`. A theme is data: a newsroom may write its own. */
export interface Theme {
  readonly name: string;
  readonly scheme: "light" | "dark";
  readonly ground: string;
  /** The ground right of the dateline. */
  readonly future: string;
  readonly ink: string;
  readonly muted: string;
  /** Hairlines between lanes. */
  readonly hair: string;
  /** Upright lines of the axis through the lanes. */
  readonly grid: string;
  /** The dateline. */
  readonly rule: string;
  readonly focus: string;
  /**
   * Ten hues of alternating lightness, each dark or light enough for small text on the ground. Fewer repeat; more than
   * ten are not used.
   */
  readonly actors: readonly string[];
}

export const light: Theme = {
  name: "light",
  scheme: "light",
  ground: "#ffffff",
  future: "#f5f3ee",
  ink: "#16191d",
  muted: "#565d66",
  hair: "#d3d7db",
  grid: "#eceef0",
  rule: "#16191d",
  focus: "#0b57d0",
  actors: ["#1f5596", "#a8322a", "#7d5c00", "#1a6b59", "#70419a", "#3f4a56", "#a12b6b", "#0a6784", "#80481b", "#56650f"],
};

export const dark: Theme = {
  name: "dark",
  scheme: "dark",
  ground: "#14171b",
  future: "#1d2126",
  ink: "#eef0f2",
  muted: "#a8b0b9",
  hair: "#3a414a",
  grid: "#23282e",
  rule: "#eef0f2",
  focus: "#8ab4f8",
  actors: ["#82b1f0", "#f2948a", "#dcb44a", "#67c9ae", "#c6a0ea", "#b4bec9", "#f08fc2", "#6fc5e2", "#dca878", "#bac95f"],
};

/** The themes that ship, by name. */
export const themes: ReadonlyMap<string, Theme> = new Map([light, dark].map((theme) => [theme.name, theme]));

const actor = (theme: Theme, hue: string): string => theme.actors[Number(hue) % hues % theme.actors.length] ?? theme.ink;

/** The colour of a paint in a theme. */
export function colourOf(paint: Paint, theme: Theme): string {
  const [role, hue] = paint.split("-") as [string, string | undefined];
  switch (role) {
    case "line":
    case "tone": return actor(theme, hue ?? "0");
    case "light": return mix(actor(theme, hue ?? "0"), theme.ground, theme.scheme === "dark" ? 0.72 : 0.8);
    case "none": return "none";
    default: return theme[role as "ground"];
  }
}

/** Every paint but `none`. */
export const paints: readonly Paint[] = [
  "ground", "future", "ink", "muted", "hair", "grid", "rule", "focus",
  ...Array.from({ length: hues }, (_, hue) => [`line-${hue}`, `tone-${hue}`, `light-${hue}`] as const).flat(),
];
