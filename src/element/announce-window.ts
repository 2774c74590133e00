import type { TimeWindow } from "../layout/scale.ts";
import { showsEvent } from "../model/query/shows-event.ts";
import type { TimelineController } from "./timeline-controller.ts";

type Spoken = Pick<TimelineController, "prepared" | "frame" | "announce">;

/** Announces which part of time is in sight, and that it has no event where it has none. */
export const announceWindow = (controller: Spoken, window: TimeWindow): void =>
  controller.announce(messageOf(window, controller));

const messageOf = (window: TimeWindow, controller: Spoken): string =>
  `${controller.prepared.facts.window(window.from, window.to)}${noneIn(window, controller)}`;

function noneIn(window: TimeWindow, { prepared: { timeline, resolved } }: Spoken): string {
  const { ui, punctuation } = resolved.language.words;
  return showsEvent(timeline, window, resolved.zone) ? "" : `${punctuation.fullStop}${ui.noneInWindow}`;
}

/**
 * After a frame: announces a window without events however it came into sight, by `zoomTo`, a restored state or a drag,
 * of which only the end is told; and takes that back once events are in sight.
 */
export function emptyWindowAnnouncer(controller: Spoken): (window: TimeWindow | null) => void {
  const { field, status } = controller.frame;
  let seen = "";
  let said: string | null = null;
  return (window) => {
    const next = JSON.stringify(window);
    if (next === seen || field.classList.contains("dragging")) return;
    seen = next;
    if (window !== null && noneIn(window, controller) !== "") {
      // Said by a button already, it is not said twice.
      if (status.textContent !== messageOf(window, controller)) announceWindow(controller, window);
      said = status.textContent;
    } else {
      if (said !== null && status.textContent === said) controller.announce("");
      said = null;
    }
  };
}
