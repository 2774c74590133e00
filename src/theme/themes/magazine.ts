import type { Theme } from "../theme.ts";

/** Open faces that systems bring, Latin first. */
const humanist =
  "'Avenir Next', Avenir, 'Segoe UI', 'Noto Sans', 'Noto Sans Thai', Sarabun, 'Leelawadee UI', Thonburi, system-ui, Roboto, sans-serif";

/** A weekly's spread: deep petrol ground, cream type, bright hues, round and heavy marks. */
export const magazine: Theme = {
  name: "magazine",
  scheme: "dark",
  ground: "#0f2f39",
  future: "#173d49",
  ink: "#f8f1e2",
  muted: "#bccbc9",
  hair: "#2d525e",
  grid: "#1b424e",
  rule: "#ff9c7a",
  focus: "#ffd166",
  actors: [
    "#8ee2fe",
    "#fe8061",
    "#ffdb4b",
    "#43bb88",
    "#e9cffe",
    "#b1a794",
    "#fed9e3",
    "#47b5c1",
    "#ffdbb9",
    "#8cb431",
  ],
  legend: "#bababa",
  tint: 0.33,
  family: humanist,
  type: { title: { size: 26 }, subtitle: { size: 15 }, lane: { size: 15 } },
  marks: {
    outline: 2,
    cap: 2.8,
    rule: 2.4,
    link: 1.4,
    dash: [5, 3],
    radius: 6,
  },
};
