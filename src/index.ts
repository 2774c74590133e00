export type { Issue, Severity } from "./base/issue.ts";
export { chooseText, type ChosenText, type Text } from "./base/text.ts";
export type { EpochMs, Px } from "./base/units.ts";
export type * from "./model/document.ts";
export type * from "./model/timeline.ts";
export type * from "./time/fuzzy.ts";
export type * from "./time/language.ts";
