import type { Px } from "../base/units.ts";
import type { TimeWindow } from "../layout/scale.ts";
import type { Timeline } from "../model/timeline.ts";
import type { ResolvedOptions } from "./options.ts";
import type { Scene } from "./scene.ts";
import type { Facts } from "../facts/facts.ts";

/** Draws a timeline in one form; the style that it was laid out with, and what could not be kept, are added to every form alike. */
export type DrawForm = (given: {
  readonly timeline: Timeline;
  readonly resolved: ResolvedOptions;
  readonly facts: Facts;
}) => Omit<Scene, "style" | "issues">;

/** Makes what no window changes, for the pictures of any number of windows, each at least so tall. */
export type MakeForm = (
  given: Parameters<DrawForm>[0],
) => (window: TimeWindow | undefined, least?: Px) => ReturnType<DrawForm>;
