import { inspect, spanFault } from "../base/expect.ts";
import type { Timeline } from "../model/timeline.ts";
import type { ViewState } from "../view/state.ts";
import { placeOnAxis } from "../view/navigation-model.ts";
import { windowRound } from "../view/zoom-window.ts";
import type { ZoomTarget } from "./options.ts";
import type { TimelineController } from "./timeline-controller.ts";

/** @throws RangeError naming the function, where no event has an id */
export function expectEvent({ events }: Pick<Timeline, "events">, event: string, where: string): void {
  const ids = events.map(({ id }) => id);
  if (ids.includes(event)) return;
  const some = ids.slice(0, 3).map((id) => JSON.stringify(id));
  throw new RangeError(
    `the event is ${inspect(event)} in ${where}, an id that no event has; use ${some.length === 0 ? "null, as there are no events" : `one of ${some.join(", ")}${ids.length > 3 ? ", …" : ""}`}`,
  );
}

/** The event of a target; null where it names none. */
export function eventOf(target: unknown): string | null {
  const { event } = Object(target) as Anything;
  return typeof event === "string" ? event : null;
}

interface Anything {
  readonly event?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
}

/**
 * The window for a target: round an event, a third of the screen is its own where that can be. Before the first picture
 * it is not known where events lie, and the window stays.
 * @throws RangeError for a target that cannot be shown
 */
export function windowFor(controller: TimelineController, target: ZoomTarget): ViewState["window"] {
  if (target === "home") return null;
  // A page without types may give anything.
  const { event, from, to } = Object(target) as Anything;
  if (typeof event !== "string") {
    if (typeof from === "number" && typeof to === "number" && Number.isFinite(to - from) && from < to)
      return { from, to };
    const fault = `${event === undefined ? spanFault(target) : `has event ${inspect(event)}`} in zoomTo`;
    throw new RangeError(
      `the target ${fault}; use {event: id}, {from, to} with from < to in epoch milliseconds, or "home"`,
    );
  }
  expectEvent(controller.prepared.timeline, event, "zoomTo");
  const { navigation, window } = controller.state;
  if (navigation === null) return window;
  const place = placeOnAxis(navigation, event);
  const { time } = controller.prepared.timeline.events.find(({ id }) => id === event) ?? {};
  if (time === null || (place === undefined && navigation.window !== null))
    throw new RangeError(
      `the event is ${inspect(event)}, which has no place on the axis, in zoomTo; use an event whose time is known and that is no background`,
    );
  return place === undefined ? window : windowRound(navigation, place);
}
