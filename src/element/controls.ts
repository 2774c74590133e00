import { toggled } from "../layout/groups.ts";
import { formNames } from "../scene/options.ts";
import { deedOf, type Move } from "../view/keymap.ts";
import { focusShare } from "../view/share.ts";
import { followGestures, listen } from "./gestures.ts";
import type { Living } from "./living.ts";
import { activeIn } from "./overlay.ts";
import { walkToolbar } from "./toolbar.ts";
import { closeViews, toggleViews, walkViews } from "./views.ts";
import { windowWords } from "./window-words.ts";

/** Turns clicks, keys and gestures into deeds of a living timeline; the answer takes every listener off. */
export function control(living: Living): () => void {
  const { section, head, toolbar, menu, field } = living.frame;
  const offs = [
    listen(section, "click", (event) => clicked(living, event)),
    listen(section, "keydown", (event) => pressed(living, event)),
    listen(section, "focusin", (event) => {
      const id = elementOf(event).closest<HTMLElement>("[data-cell]")?.dataset.cell;
      if (id !== undefined) living.act({ do: "focus", id });
    }),
    listen(toolbar, "focusin", (event) => {
      for (const button of toolbar.querySelectorAll("button")) button.tabIndex = button === event.target ? 0 : -1;
    }),
    // A press on the button or in the menu leaves the focus to what the click does, in browsers that focus no buttons too.
    listen(head, "mousedown", (event) => {
      if (!menu.hidden && elementOf(event).closest(".menu,[data-do=view]") !== null) event.preventDefault();
    }),
    listen(menu, "focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) closeViews(living.frame);
    }),
    followGestures(field, {
      isOn: () => living.scene?.plot !== null && living.scene !== null,
      pan: (by) =>
        living.act({
          do: "pan",
          shares: (living.scene?.direction === "rtl" ? -by : by) / (living.scene?.plot?.width ?? 1),
        }),
      zoom: (factor, at) => living.act({ do: "zoom", factor, share: shareOf(living, at) }),
    }),
  ];
  return () => offs.forEach((off) => off());
}

const elementOf = ({ target }: Event): Element => (target instanceof Element ? target : document.documentElement);

function shareOf({ scene }: Living, at: number): number {
  const { x = 0, width = 1 } = scene?.plot ?? {};
  const share = Math.max(0, Math.min(1, (at - x) / width));
  // Shares of the screen grow with time.
  return scene?.direction === "rtl" ? 1 - share : share;
}

function clicked(living: Living, event: MouseEvent): void {
  const target = elementOf(event);
  const deed = target.closest<HTMLElement>("[data-do]")?.dataset.do;
  switch (deed) {
    case "zoomIn":
      return zoomed(living, 1.6, event);
    case "zoomOut":
      return zoomed(living, 1 / 1.6, event);
    case "whole":
      return zoomed(living, null, event);
    case "previous":
      return stepped(living, -1, target);
    case "next":
      return stepped(living, 1, target);
    case "close":
      return closeDetails(living);
    case "count":
      return toggleCount(living, target.closest<HTMLElement>("[data-of]")?.dataset.of ?? "");
    case "view":
      return toggleViews(living.frame);
    case "form":
      return chooseForm(living, target.closest<HTMLElement>("[data-form]")?.dataset.form);
    case "fold":
      return toggleLane(living, target.closest<HTMLElement>("[data-lane]")?.dataset.lane ?? "");
    default: {
      const on = nearestEvent(living, event) ?? target.closest("[data-event]")?.getAttribute("data-event");
      if (on !== undefined && on !== null)
        openEvent(living, on, living.frame.details.contains(target) ? "follow" : "open");
    }
  }
}

/** Where boxes lie over one another, a click means the one whose middle is nearest. */
function nearestEvent(
  { scene, frame: { field } }: Living,
  { clientX, clientY, detail, target }: MouseEvent,
): string | undefined {
  if (detail === 0 || scene === null || !(target instanceof Node) || !field.contains(target)) return undefined;
  const { left, top, width } = field.getBoundingClientRect();
  const scale = width === 0 ? 1 : scene.width / width;
  const [x, y] = [(clientX - left) * scale, (clientY - top) * scale];
  const hit = scene.targets.filter(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  const off = ({ box }: (typeof hit)[number]): number =>
    Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
  return [...hit].sort((a, b) => off(a) - off(b))[0]?.event;
}

/** Round the event in focus by key, or where it is picked out; else round the middle. */
function zoomed(living: Living, factor: number | null, { detail }: MouseEvent): void {
  const share = detail === 0 || living.state.selected !== null ? focusShare(living.state) : undefined;
  living.act(
    factor === null
      ? { do: "window", window: null }
      : { do: "zoom", factor, ...(share === undefined ? {} : { share }) },
  );
  const {
    state,
    shown: { words, decided },
  } = living;
  const window = state.window ?? state.stage?.window;
  if (window !== null && window !== undefined) living.announce(windowWords(window, { words, zone: decided.zone }));
}

function stepped(living: Living, by: 1 | -1, button: Element): void {
  const isInDetails = living.frame.details.contains(button);
  living.act({ do: "step", by });
  living.draw();
  if (isInDetails) revealOver(living);
  const event = living.shown.timeline.events.find(({ id }) => id === living.state.selected);
  if (event !== undefined) living.announce(living.shown.words.spoken(event).text);
}

function openEvent(living: Living, event: string, deed: "open" | "follow" = "open"): void {
  living.act({ do: deed, event });
  living.draw();
  living.frame.details.focus({ preventScroll: true });
  revealOver(living);
}

/** Counts time from an event, or no longer; the button keeps the focus. */
function toggleCount(living: Living, id: string): void {
  const isOn = living.shown.decided.align === id;
  living.act({ do: "align", event: isOn ? null : id });
  living.draw();
  const {
    timeline,
    words,
    decided: { language },
  } = living.shown;
  const event = timeline.events.find((one) => one.id === id);
  if (event !== undefined)
    living.announce(isOn ? language.words.axis.countOff : language.words.axis.countedFrom(words.title(event).text));
}

/** Shows another form; the button that the choice was opened with has the focus. */
function chooseForm(living: Living, name: string | undefined): void {
  const form = formNames.find((one) => one === name);
  closeViews(living.frame);
  if (form === undefined) return;
  living.act({ do: "form", form });
  living.draw();
  living.announce(living.shown.decided.language.words.ui.form[form]);
}

/** Unfolds a group into lanes of its members, or folds it again; the lane's head has the focus. */
function toggleLane(living: Living, lane: string): void {
  const {
    state,
    shown: {
      timeline,
      words,
      decided: { unfold, language },
    },
  } = living;
  const next = toggled(timeline.actors, state.unfold ?? unfold, lane);
  living.act({ do: "focus", id: `row:${lane}` });
  living.act({ do: "unfold", unfold: next });
  living.draw();
  living.overlay.cell(living.state.focus)?.focus({ preventScroll: true });
  const { text } = words.actorName(lane);
  living.announce(next.includes(lane) ? language.words.laneUnfolded(text) : language.words.laneFolded(text));
}

/** A sheet at the page's foot must not hide what it tells of; a card stands beside it. */
function revealOver(living: Living): void {
  const { details } = living.frame;
  reveal(living, details.classList.contains("card") ? 12 : details.offsetHeight + 12);
}

/** The focus goes back to the event, if it was in what closes. */
function closeDetails(living: Living): void {
  const { details } = living.frame;
  const had = details.contains(activeIn(details));
  living.act({ do: "close" });
  living.draw();
  if (had) living.overlay.cell(living.state.focus)?.focus({ preventScroll: true });
}

function pressed(living: Living, event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const { toolbar, menu, overlay, details } = living.frame;
  const target = elementOf(event);
  const { direction } = living.shown.decided;
  const isOurs = menu.contains(target)
    ? walkViews(living.frame, event.key)
    : toolbar.contains(target)
      ? walkToolbar(toolbar, event.key, direction) || opened(living, event, target) || escaped(living, event)
      : overlay.contains(target)
        ? inPicture(living, event)
        : details.contains(target) && (escaped(living, event) || returned(living, event));
  if (isOurs) event.preventDefault();
}

function opened(living: Living, { key }: KeyboardEvent, target: Element): boolean {
  if ((key !== "ArrowDown" && key !== "ArrowUp") || target.closest("[data-do=view]") === null) return false;
  toggleViews(living.frame);
  return true;
}

function escaped(living: Living, { key }: KeyboardEvent): boolean {
  if (key !== "Escape" || (living.state.open === null && living.state.selected === null)) return false;
  closeDetails(living);
  return true;
}

/** Back to the event whose link was followed, and to that link. */
function returned(living: Living, { key }: KeyboardEvent): boolean {
  const { open, trail } = living.state;
  if (key !== "Backspace" || trail.length === 0) return false;
  living.act({ do: "back" });
  living.draw();
  const { details } = living.frame;
  (linksIn(living).find(({ dataset }) => dataset.event === open) ?? details).focus({ preventScroll: true });
  revealOver(living);
  return true;
}

const linksIn = ({ frame: { details } }: Living): readonly HTMLElement[] => [
  ...details.querySelectorAll<HTMLElement>(".link"),
];

const inList = new Set<Move>(["previous", "next", "above", "below"]);

function inPicture(living: Living, event: KeyboardEvent): boolean {
  const {
    state,
    shown: {
      decided: { direction },
    },
  } = living;
  const deed = deedOf(event, direction);
  // A list's buttons and the page's scrolling keep their own keys.
  if (
    state.stage?.reading === "list" &&
    !(deed?.do === "close" || deed?.do === "links" || (deed?.do === "move" && inList.has(deed.move)))
  )
    return false;
  const here = state.stage?.rows.flatMap(({ places }) => places).find(({ id }) => id === state.focus);
  switch (deed?.do) {
    case "move": {
      living.act({ do: "move", move: deed.move });
      living.draw();
      living.overlay.cell(living.state.focus)?.focus({ preventScroll: true });
      reveal(living);
      return true;
    }
    case "open": {
      if (here !== undefined) openEvent(living, here.event);
      else toggleFocused(living);
      return true;
    }
    case "links": {
      if (here === undefined) return false;
      openEvent(living, here.event);
      linksIn(living)[0]?.focus();
      return true;
    }
    case "select": {
      if (here !== undefined) living.act({ do: "select", event: state.selected === here.event ? null : here.event });
      else toggleFocused(living);
      return true;
    }
    case "close":
      return escaped(living, event);
    default:
      return false;
  }
}

function toggleFocused(living: Living): void {
  const lane = living.overlay.cell(living.state.focus)?.dataset.lane;
  if (lane !== undefined) toggleLane(living, lane);
}

/** Scrolls the page no further than it must for the event in focus to be seen, `below` pixels over the foot. */
function reveal(living: Living, below = 12): void {
  const cell = living.overlay.cell(living.state.focus);
  if (cell === undefined) return;
  cell.style.scrollMarginBlock = `12px ${below}px`;
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}
