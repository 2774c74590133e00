import type { End } from "./body.ts";

/** How a side of a bar is drawn: as the end that it is, or as cut by the picture's edge. */
export type BodySide = End | "cut";
