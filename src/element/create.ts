import { shown } from "../base/expect.ts";
import { mountTimeline } from "./mount.ts";
import type { TimelineHandle, TimelineOptions } from "./options.ts";

/**
 * Draws a living timeline into a container of the page: it follows the container's width, pans and zooms, is worked by
 * mouse, finger and keys, and shows the details of an event. Styles stay apart from the page's; colours and font are
 * custom properties (`--chronolane-ink`, `--chronolane-font`, …) of `.chronolane-host`.
 *
 * Faults of the data never throw: they are listed below the picture and told to `on("issue", …)`.
 *
 * @throws TypeError or RangeError where the container is no element or an option cannot be used
 * @example
 * const timeline = createTimeline(document.querySelector("#story"), story, { languages: [en] });
 * timeline.on("select", ({ event }) => console.log(event));
 * timeline.zoomTo("home");
 * timeline.destroy();
 */
export function createTimeline(
  container: Element | null,
  document: unknown,
  options: TimelineOptions = { languages: [] },
): TimelineHandle {
  if (typeof container !== "object" || container === null || !("ownerDocument" in container))
    throw new TypeError(`the container is ${shown(container)} in createTimeline; use an element of the page`);
  const host = container.ownerDocument.createElement("div");
  host.className = "chronolane-host";
  const handle = mountTimeline(host.attachShadow({ mode: "open" }), document, options, {
    place: () => {
      container.append(host);
    },
    themed: (theme) => {
      host.setAttribute("theme", theme);
    },
  });
  return {
    update: (next, changes) => handle.update(next, changes),
    get document() {
      return handle.document;
    },
    get issues() {
      return handle.issues;
    },
    select: (event) => handle.select(event),
    open: (event) => handle.open(event),
    getState: () => handle.getState(),
    setState: (state) => handle.setState(state),
    zoomTo: (target) => handle.zoomTo(target),
    on: (name, listener) => handle.on(name, listener),
    destroy: () => {
      handle.destroy();
      host.remove();
    },
  };
}
