import { toggleExpanded } from "../layout/items/groups.ts";
import type { TimelineController } from "./timeline-controller.ts";

/** Expands a group into lanes of its members, or collapses it again; the lane's head has the focus. */
export function toggleLane(controller: TimelineController, lane: string): void {
  const {
    state,
    prepared: {
      timeline,
      facts: { formatter },
      resolved: { expand, language },
    },
  } = controller;
  const next = toggleExpanded(timeline.actors, state.expanded ?? expand, lane);
  controller.act({ do: "focus", id: `row:${lane}` });
  controller.act({ do: "expand", expand: next });
  controller.draw();
  controller.overlay.cell(controller.state.focus)?.focus({ preventScroll: true });
  const { text } = formatter.actorName(lane);
  const { words } = language;
  const isOpen = next.includes(lane);
  const isGroup = timeline.actors.some(({ memberOf }) => memberOf === lane);
  controller.announce(
    isGroup
      ? isOpen
        ? words.laneExpanded(text)
        : words.laneCollapsed(text)
      : isOpen
        ? words.laneOpened(text)
        : words.laneClosed(text),
  );
}
