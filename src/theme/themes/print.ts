import type { Theme } from "../theme.ts";

/** For paper: black on white, pale grounds alone, which cost little ink; fill, shape and dash say all that hue says elsewhere. */
export const print: Theme = {
  name: "print",
  scheme: "light",
  ground: "#ffffff",
  future: "#ffffff",
  ink: "#000000",
  muted: "#333333",
  hair: "#a6a6a6",
  grid: "#e2e2e2",
  rule: "#000000",
  focus: "#000000",
  actors: [
    "#002982",
    "#a13b22",
    "#003324",
    "#7f5107",
    "#481575",
    "#525c66",
    "#620338",
    "#036189",
    "#50200a",
    "#546100",
  ],
  legend: "#4a4a4a",
  marks: {
    outline: 1.2,
    cap: 2,
    rule: 1.2,
    link: 0.8,
    radius: 0,
  },
};
