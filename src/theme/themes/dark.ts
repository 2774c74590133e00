import type { Theme } from "../theme.ts";

/** Near-black ground, for readers whose system is dark. */
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
  actors: [
    "#a2d0ff",
    "#f1796b",
    "#7deabd",
    "#d19d37",
    "#dfc5ff",
    "#929ca7",
    "#ffc6da",
    "#4eafcd",
    "#ffd0a4",
    "#9aac44",
  ],
  legend: "#b7b7b7",
};
