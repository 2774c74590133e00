import type { Px } from "../../base/units.ts";
import type { TimeWindow } from "../../layout/scale.ts";
import { showsEvent } from "../../model/query/shows-event.ts";
import type { Timeline } from "../../model/timeline.ts";
import type { ResolvedOptions } from "../options.ts";
import type { Mark, Scene } from "../scene.ts";
import { textShape } from "../text.ts";

/** What a picture says, and its description, where it shows a part of time without events. */
interface EmptyWindow {
  readonly timeline: Timeline;
  readonly resolved: ResolvedOptions;
  /** The part of time in sight; null where there is no axis. */
  readonly window: TimeWindow | null;
  /** The place of the words. */
  readonly at: { readonly x: Px; readonly y: Px; readonly anchor: "start" | "middle" };
}

/** A picture that says, to screen readers too, that no event is in the part of time that it shows; else the same. */
export function sayingEmpty<Drawn extends Pick<Scene, "marks" | "summary" | "lang">>(
  scene: Drawn,
  { timeline, resolved, window, at }: EmptyWindow,
): Drawn {
  const isKnown = timeline.events.some(({ time, context }) => time !== null && !context);
  if (window === null || !isKnown || showsEvent(timeline, window, resolved.zone)) return scene;
  const { lang } = scene;
  const { ui, punctuation } = resolved.language.words;
  const text = ui.noneInWindow;
  const shape = textShape({ ...at, text, role: "note", lang, sceneLang: lang, halo: "ground" });
  const mark: Mark = { id: "none-in-window", kind: "text", shapes: [shape] };
  return { ...scene, summary: `${scene.summary}${punctuation.space}${text}`, marks: [...scene.marks, mark] };
}
