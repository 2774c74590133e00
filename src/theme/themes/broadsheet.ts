import type { Theme } from "../theme.ts";

/** Serif faces that systems bring, then Thai ones with feet or loops. */
const serif =
  "'Iowan Old Style', Charter, 'Bitstream Charter', Cambria, 'Noto Serif', 'Liberation Serif', 'Times New Roman', 'Noto Serif Thai', 'Noto Looped Thai', Thonburi, 'Leelawadee UI', serif";

/** A morning paper: warm paper, serif names and titles, hues as if they were printed on it. */
export const broadsheet: Theme = {
  name: "broadsheet",
  scheme: "light",
  ground: "#fbf7ee",
  future: "#f4ecdb",
  ink: "#211c15",
  muted: "#5f5647",
  hair: "#d8cdb8",
  grid: "#ece3d0",
  rule: "#211c15",
  focus: "#1c5a8a",
  actors: [
    "#1e4569",
    "#aa4e3c",
    "#214434",
    "#86642c",
    "#5b335d",
    "#6f6963",
    "#711b2b",
    "#377280",
    "#57351e",
    "#686e36",
  ],
  legend: "#525252",
  titleFamily: serif,
  type: { title: { size: 25 }, lane: { size: 15 } },
  marks: { outline: 1.3, cap: 2, rule: 1.2, radius: 0 },
};
