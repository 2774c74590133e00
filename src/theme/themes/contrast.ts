import type { Theme } from "../theme.ts";

/** As much contrast as there is: text at 7:1 or more, thick outlines, larger small print; for readers whose system asks for more contrast. */
export const contrast: Theme = {
  name: "contrast",
  scheme: "light",
  ground: "#ffffff",
  future: "#f2f2f2",
  ink: "#000000",
  muted: "#2b2b2b",
  hair: "#6b6b6b",
  grid: "#dddddd",
  rule: "#000000",
  focus: "#0033cc",
  actors: [
    "#002578",
    "#9e1d00",
    "#002d1e",
    "#734700",
    "#460078",
    "#455261",
    "#54002f",
    "#03567a",
    "#4b1600",
    "#4b5600",
  ],
  legend: "#424242",
  type: {
    period: { size: 14 },
    tick: { size: 13 },
    member: { size: 12.5 },
    label: { size: 14 },
    meta: { size: 12.5 },
    note: { size: 13 },
  },
  marks: {
    outline: 2.4,
    cap: 3.2,
    rule: 2.8,
    link: 1.6,
    dash: [6, 4],
  },
};
