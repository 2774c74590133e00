import type { Punctuation } from "../../time/punctuation.ts";

/** The signs that German puts between and round texts. */
export const punctuation: Punctuation = {
  space: " ",
  quotes: ["„", "“"],
  brackets: [" (", ")"],
  citation: ["[", "]"],
  colon: ": ",
  comma: ", ",
  separator: " · ",
  dash: " – ",
  fullStop: ". ",
  ellipsis: "…",
  clock: ":",
  decimal: ",",
};
