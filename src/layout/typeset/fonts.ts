import type { Font } from "../../base/measure.ts";

/** What texts of the picture are set in. */
export type Fonts = Readonly<
  Record<
    | "title"
    | "subtitle"
    | "period"
    | "tick"
    | "lane"
    | "member"
    | "label"
    | "strong"
    | "major"
    | "key"
    | "meta"
    | "note",
    Font
  >
>;
