import { highlightedMarks } from "../scene/forms/highlight.ts";
import type { Mark } from "../scene/scene.ts";
import { listen } from "./gestures.ts";
import type { TimelineController } from "./timeline-controller.ts";

/** Highlights the event that the pointer, the focus or the selection is on. */
export interface Highlighter {
  /** Sets the classes anew: after drawing, or where another event was picked out. */
  refresh(): void;
  release(): void;
}

/**
 * Highlights one event of a living timeline and dims the rest: the one under the pointer, else the one in focus, else
 * the one that is picked out. Only classes change. A finger has no place to hover: it picks out.
 */
export function highlighter(controller: TimelineController): Highlighter {
  const { field, svg } = controller.frame;
  let pointed: readonly string[] = [];
  let focused: readonly string[] = [];
  let highlighted: ReadonlySet<string> = new Set();
  const refresh = (): void => {
    const { scene, state } = controller;
    const chosen =
      pointed.length > 0 ? pointed : focused.length > 0 ? focused : state.selection === null ? [] : [state.selection];
    highlighted = scene?.reading === "grid" && chosen.length > 0 ? highlightedMarks(scene.marks, chosen) : new Set();
    toggle(svg, "has-highlighted", highlighted.size > 0);
    for (const mark of svg.children) toggle(mark, "highlighted", highlighted.has(mark.getAttribute("data-mark") ?? ""));
  };
  const point = (events: readonly string[]): void => {
    if (events.join("\n") === pointed.join("\n")) return;
    pointed = events;
    refresh();
  };
  const offs = [
    listen(field, "pointerover", (event) => {
      if (event.pointerType !== "touch") point(eventsAt(event.target, controller.scene?.marks ?? []));
    }),
    listen(field, "pointerleave", () => point([])),
    listen(field, "focusin", ({ target }) => {
      focused = target instanceof Element && target.matches(":focus-visible") ? eventsAt(target, []) : [];
      refresh();
    }),
    listen(field, "focusout", () => {
      focused = [];
      refresh();
    }),
  ];
  return { refresh, release: () => offs.forEach((off) => off()) };
}

/** The events of the mark or cell at a place. */
function eventsAt(target: EventTarget | null, marks: readonly Mark[]): readonly string[] {
  const at = target instanceof Element ? target.closest("[data-event]") : null;
  const id = at?.getAttribute("data-mark");
  const event = at?.getAttribute("data-event");
  return (
    (id === null || id === undefined ? undefined : marks.find((mark) => mark.id === id)?.about) ??
    (event === null || event === undefined ? [] : [event])
  );
}

/** Elements that are right already are not touched. */
function toggle({ classList }: Element, name: string, on: boolean): void {
  if (classList.contains(name) !== on) classList.toggle(name, on);
}
