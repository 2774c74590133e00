import type { Precision } from "./fuzzy.ts";

/** The precisions of times of day, the finest first. */
export const clockPrecisions: readonly Precision[] = ["instant", "second", "minute", "hour"];
