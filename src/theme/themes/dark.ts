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
  actors: ["#8bb8f7", "#ea847e", "#edc75e", "#62cfad", "#bf9aeb", "#bfcedd", "#e881a4", "#66c7e9", "#cea17b", "#d0dc55"],
};
