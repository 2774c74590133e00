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
  actors: ["#1b5998", "#811b1b", "#89670f", "#036852", "#773e9b", "#2f3237", "#ab056b", "#067599", "#60340f", "#65731e"],
};
