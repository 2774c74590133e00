import type { Timeline } from "../model/timeline.ts";
import type { Drawing } from "./options.ts";
import type { Scene } from "./scene.ts";
import type { Words } from "./words.ts";

export function drawList(_: { readonly timeline: Timeline; readonly drawing: Drawing; readonly said: Words }): Scene {
  throw new Error("later");
}
