import type { Theme } from "../theme.ts";

/** Narrow-set faces that systems bring, Latin first. */
const grotesque =
  "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans Thai', 'Noto Sans', Sarabun, 'Leelawadee UI', Thonburi, system-ui, sans-serif";

/** An agency's desk: cool, dense, small plain type, thin strokes, square corners, and a red line for the day of writing. */
export const wire: Theme = {
  name: "wire",
  scheme: "light",
  ground: "#f7f9fb",
  future: "#e9eef3",
  ink: "#0d1b2a",
  muted: "#4a5a6b",
  hair: "#ccd5de",
  grid: "#e3e9ef",
  rule: "#d02a24",
  focus: "#0057b8",
  actors: [
    "#004799",
    "#c73304",
    "#004a4b",
    "#965e04",
    "#5123ad",
    "#576c84",
    "#760155",
    "#067298",
    "#6c271e",
    "#267a1e",
  ],
  legend: "#626262",
  family: grotesque,
  type: {
    title: { size: 19 },
    subtitle: { size: 13 },
    period: { size: 12 },
    tick: { size: 11 },
    lane: { size: 13 },
    member: { size: 11 },
    label: { size: 12 },
    meta: { size: 11 },
    note: { size: 11 },
  },
  marks: {
    outline: 1.1,
    cap: 1.6,
    dash: [3, 2],
    radius: 0,
  },
};
