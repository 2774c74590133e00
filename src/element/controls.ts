import { formNames } from "../scene/options.ts";
import { commandOf, type Move } from "../view/keymap.ts";
import { focusPosition } from "../view/focus-position.ts";
import { followGestures, listen } from "./gestures.ts";
import { isGround, nearestEvent } from "./hit.ts";
import type { TimelineController } from "./timeline-controller.ts";
import { walkToolbar } from "./toolbar.ts";
import { closeFormsMenu, toggleFormsMenu, walkFormsMenu } from "./forms-menu.ts";
import { toggleLane } from "./toggle-lane.ts";
import { announceWindow } from "./announce-window.ts";

/** Turns clicks, keys and gestures into commands of a living timeline; the returned function removes every listener. */
export function control(controller: TimelineController): () => void {
  const { section, head, toolbar, menu, field } = controller.frame;
  const offs = [
    listen(section, "click", (event) => clicked(controller, event)),
    listen(section, "keydown", (event) => pressed(controller, event)),
    listen(section.ownerDocument.documentElement, "keydown", (event) => pressedNowhere(controller, event)),
    listen(section, "focusin", (event) => {
      const cell = elementOf(event).closest<HTMLElement>("[data-cell]");
      const id = cell?.dataset.cell;
      // A press focuses before it is a click: what moves from under the pointer is never clicked.
      if (id !== undefined) controller.act({ do: "focus", id, still: cell?.matches(":focus-visible") !== true });
    }),
    listen(toolbar, "focusin", (event) => {
      for (const button of toolbar.querySelectorAll("button")) button.tabIndex = button === event.target ? 0 : -1;
    }),
    // A press on the button or in the menu leaves the focus to what the click does, in browsers that focus no buttons too.
    listen(head, "mousedown", (event) => {
      if (!menu.hidden && elementOf(event).closest(".menu,[data-do=formMenu]") !== null) event.preventDefault();
    }),
    listen(menu, "focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) closeFormsMenu(controller.frame);
    }),
    followGestures(field, {
      isOn: () => controller.scene?.plot !== null && controller.scene !== null,
      pan: (by) =>
        controller.act({
          do: "pan",
          shares: (controller.scene?.direction === "rtl" ? -by : by) / (controller.scene?.plot?.width ?? 1),
        }),
      zoom: (factor, at) => controller.act({ do: "zoom", factor, share: shareOf(controller, at) }),
      ended: () => controller.schedule(),
    }),
  ];
  return () => offs.forEach((off) => off());
}

const elementOf = ({ target }: Event): Element => (target instanceof Element ? target : document.documentElement);

function shareOf({ scene }: TimelineController, at: number): number {
  const { x = 0, width = 1 } = scene?.plot ?? {};
  const share = Math.max(0, Math.min(1, (at - x) / width));
  // Shares of the screen grow with time.
  return scene?.direction === "rtl" ? 1 - share : share;
}

function clicked(controller: TimelineController, event: MouseEvent): void {
  const target = elementOf(event);
  const command = target.closest<HTMLElement>("[data-do]")?.dataset.do;
  switch (command) {
    case "zoomIn":
      return zoomed(controller, 1.6, event);
    case "zoomOut":
      return zoomed(controller, 1 / 1.6, event);
    case "whole":
      return zoomed(controller, null, event);
    case "previous":
      return stepped(controller, -1, target);
    case "next":
      return stepped(controller, 1, target);
    case "close":
      return closeDetails(controller);
    case "count":
      return toggleCount(controller, target.closest<HTMLElement>("[data-of]")?.dataset.of ?? "");
    case "formMenu":
      return toggleFormsMenu(controller.frame);
    case "form":
      return chooseForm(controller, target.closest<HTMLElement>("[data-form]")?.dataset.form);
    case "expand":
      return toggleLane(controller, target.closest<HTMLElement>("[data-lane]")?.dataset.lane ?? "");
    default: {
      const on = nearestEvent(controller, event) ?? target.closest("[data-event]")?.getAttribute("data-event");
      if (on !== undefined && on !== null)
        openEvent(controller, on, controller.frame.details.contains(target) ? "follow" : "open");
      else if (isGround(controller, target)) closeDetails(controller);
    }
  }
}

/** Round the event in focus by key, or where it is picked out; else round the middle. */
function zoomed(controller: TimelineController, factor: number | null, { detail }: MouseEvent): void {
  const share = detail === 0 || controller.state.selection !== null ? focusPosition(controller.state) : undefined;
  controller.act(
    factor === null
      ? { do: "window", window: null }
      : { do: "zoom", factor, ...(share === undefined ? {} : { share }) },
  );
  const { state } = controller;
  const window = state.window ?? state.navigation?.window;
  if (window !== null && window !== undefined) announceWindow(controller, window);
}

function stepped(controller: TimelineController, by: 1 | -1, button: Element): void {
  const isInDetails = controller.frame.details.contains(button);
  controller.act({ do: "step", by });
  controller.draw();
  if (isInDetails) revealOver(controller);
  const event = controller.prepared.timeline.events.find(({ id }) => id === controller.state.selection);
  if (event !== undefined) controller.announce(controller.prepared.facts.of(event).spoken.text);
}

function openEvent(controller: TimelineController, event: string, command: "open" | "follow" = "open"): void {
  controller.act({ do: command, event });
  controller.draw();
  controller.frame.details.focus({ preventScroll: true });
  revealOver(controller);
}

/** Counts time from an event, or no longer; the button keeps the focus. */
function toggleCount(controller: TimelineController, id: string): void {
  const isOn = controller.prepared.resolved.align === id;
  controller.act({ do: "align", event: isOn ? null : id });
  controller.draw();
  const {
    timeline,
    facts,
    resolved: { language },
  } = controller.prepared;
  const event = timeline.events.find((one) => one.id === id);
  if (event !== undefined)
    controller.announce(
      isOn ? language.words.axis.countOff : language.words.axis.countedFrom(facts.of(event).title.text),
    );
}

/** Shows another form; the button that the choice was opened with has the focus. */
function chooseForm(controller: TimelineController, name: string | undefined): void {
  const form = formNames.find((one) => one === name);
  closeFormsMenu(controller.frame);
  if (form === undefined) return;
  controller.act({ do: "form", form });
  controller.draw();
  controller.announce(controller.prepared.resolved.language.words.ui.form[form]);
}

/** A sheet at the page's foot must not hide the event that it describes; a card is beside its event. */
function revealOver(controller: TimelineController): void {
  const { details } = controller.frame;
  reveal(controller, details.classList.contains("card") ? 12 : details.offsetHeight + 12);
}

/** The focus goes back to the event, if it was in the details. */
function closeDetails(controller: TimelineController): void {
  controller.act({ do: "close" });
  controller.draw();
}

function pressed(controller: TimelineController, event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const { toolbar, menu, overlay, details } = controller.frame;
  const target = elementOf(event);
  const { direction } = controller.prepared.resolved;
  const isOurs = menu.contains(target)
    ? walkFormsMenu(controller.frame, event.key)
    : toolbar.contains(target)
      ? walkToolbar(toolbar, event.key, direction) || opened(controller, event, target)
      : overlay.contains(target)
        ? inPicture(controller, event)
        : details.contains(target) && returned(controller, event);
  if (isOurs || escaped(controller, event)) event.preventDefault();
}

/** Details that were opened by code leave the focus where it was. Where that is nowhere, Escape is still for them. */
function pressedNowhere(controller: TimelineController, event: KeyboardEvent): void {
  const { activeElement, body, documentElement } = controller.frame.section.ownerDocument;
  const isNowhere = activeElement === null || activeElement === body || activeElement === documentElement;
  const isOnHost = activeElement === controller.host && event.composedPath()[0] === activeElement;
  if (event.defaultPrevented || controller.state.open === null || !(isNowhere || isOnHost)) return;
  if (escaped(controller, event)) event.preventDefault();
}

function opened(controller: TimelineController, { key }: KeyboardEvent, target: Element): boolean {
  if ((key !== "ArrowDown" && key !== "ArrowUp") || target.closest("[data-do=formMenu]") === null) return false;
  toggleFormsMenu(controller.frame);
  return true;
}

function escaped(controller: TimelineController, event: KeyboardEvent): boolean {
  const { open, selection } = controller.state;
  if (commandOf(event)?.do !== "close" || (open === null && selection === null)) return false;
  closeDetails(controller);
  return true;
}

/** Back to the event whose link was followed, and to that link. */
function returned(controller: TimelineController, { key }: KeyboardEvent): boolean {
  const { open, trail } = controller.state;
  if (key !== "Backspace" || trail.length === 0) return false;
  controller.act({ do: "back" });
  controller.draw();
  const { details } = controller.frame;
  (linksIn(controller).find(({ dataset }) => dataset.event === open) ?? details).focus({ preventScroll: true });
  revealOver(controller);
  return true;
}

const linksIn = ({ frame: { details } }: TimelineController): readonly HTMLElement[] => [
  ...details.querySelectorAll<HTMLElement>(".link"),
];

const inList = new Set<Move>(["previous", "next", "above", "below"]);

function inPicture(controller: TimelineController, event: KeyboardEvent): boolean {
  const {
    state,
    prepared: {
      resolved: { direction },
    },
  } = controller;
  const command = commandOf(event, direction);
  // A list's buttons and the page's scrolling keep their own keys.
  if (
    state.navigation?.reading === "list" &&
    !(command?.do === "close" || command?.do === "links" || (command?.do === "move" && inList.has(command.move)))
  )
    return false;
  const here = state.navigation?.rows.flatMap(({ places }) => places).find(({ id }) => id === state.focus);
  switch (command?.do) {
    case "move": {
      controller.act({ do: "move", move: command.move });
      controller.draw();
      controller.overlay.cell(controller.state.focus)?.focus({ preventScroll: true });
      reveal(controller);
      return true;
    }
    case "open": {
      if (here !== undefined) openEvent(controller, here.event);
      else toggleFocused(controller);
      return true;
    }
    case "links": {
      if (here === undefined) return false;
      openEvent(controller, here.event);
      linksIn(controller)[0]?.focus();
      return true;
    }
    case "select": {
      if (here !== undefined)
        controller.act({ do: "select", event: state.selection === here.event ? null : here.event });
      else toggleFocused(controller);
      return true;
    }
    case "close":
      return escaped(controller, event);
    default:
      return false;
  }
}

function toggleFocused(controller: TimelineController): void {
  const lane = controller.overlay.cell(controller.state.focus)?.dataset.lane;
  if (lane !== undefined) toggleLane(controller, lane);
}

/** Scrolls the page no further than it must for the event in focus to be seen, `below` pixels over the foot. */
function reveal(controller: TimelineController, below = 12): void {
  const cell = controller.overlay.cell(controller.state.focus);
  if (cell === undefined) return;
  cell.style.scrollMarginBlock = `12px ${below}px`;
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}
