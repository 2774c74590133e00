export { draftTimeline, type DraftResult } from "./draft/draft.ts";
export type { DraftOptions } from "./draft/options.ts";
export type { GazetteerEntry, GivenEntry } from "./draft/gazetteer.ts";
