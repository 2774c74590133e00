import { inspect } from "../base/expect.ts";
import { mountTimeline, type Mounted, type MountPlace } from "./mount.ts";
import type { TimelineHandle, TimelineOptions } from "./options.ts";

/**
 * Draws a living timeline into a container of the page: it follows the container's width, pans and zooms, is worked by
 * mouse, finger and keys, and shows the details of an event. Styles stay apart from the page's; colours and font are
 * custom properties (`--chronolane-ink`, `--chronolane-font`, …) of `.chronolane-host`.
 *
 * Faults of the data never throw: they are listed below the picture and passed to `on("issue", …)`.
 *
 * @throws TypeError or RangeError where the container is no element or an option cannot be used; what fails in a later drawing is the issue `drawing-failed`
 * @example
 * const timeline = createTimeline(document.querySelector("#story"), story, { languages: [en] });
 * timeline.on("select", ({ event }) => console.log(event));
 * timeline.zoomTo("home");
 * timeline.destroy();
 */
export function createTimeline(container: Element | null, document: unknown, options: TimelineOptions): TimelineHandle {
  return createIn(container, document, options).handle;
}

/** A timeline in a container: for the page, and for who made it. */
export interface CreatedTimeline extends Pick<Mounted, "set"> {
  readonly handle: TimelineHandle;
}

/** The same, with what the place of it adds. */
export function createIn(
  container: Element | null,
  document: unknown,
  options: TimelineOptions,
  place: Pick<MountPlace, "ships" | "settingIssues" | "isWaiting" | "coming" | "update"> = {},
): CreatedTimeline {
  if (typeof container !== "object" || container === null || !("ownerDocument" in container))
    throw new TypeError(`the container is ${inspect(container)} in createTimeline; use an element of the page`);
  const host = container.ownerDocument.createElement("div");
  host.className = "chronolane-host";
  const mounted = mountTimeline(host.attachShadow({ mode: "open" }), document, options, {
    place: () => {
      container.append(host);
    },
    remove: () => host.remove(),
    themed: (theme) => {
      host.setAttribute("theme", theme);
    },
    where: "createTimeline",
    ...place,
  });
  const handle: TimelineHandle = {
    update: (next, changes) => mounted.update(next, changes),
    get document() {
      return mounted.document;
    },
    get issues() {
      return mounted.issues;
    },
    select: (event) => mounted.select(event),
    open: (event) => mounted.open(event),
    getState: () => mounted.getState(),
    setState: (state) => mounted.setState(state),
    zoomTo: (target) => mounted.zoomTo(target),
    on: (name, listener) => mounted.on(name, listener),
    destroy: () => mounted.destroy(),
  };
  return { handle, set: (next, wanted, where) => mounted.set(next, wanted, where) };
}
