import type { Theme } from "../theme.ts";

/** White ground, ten plain hues: what is drawn where no theme is named. */
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
  actors: [
    "#014598",
    "#bc482f",
    "#004637",
    "#956402",
    "#612896",
    "#636f7c",
    "#7f124c",
    "#037797",
    "#6d331c",
    "#667500",
  ],
  legend: "#5e5e5e",
};
