import { laneFacts, type LaneFacts } from "../facts/lane-facts.ts";
import type { Box } from "../layout/geometry.ts";
import type { Scene, Target } from "../scene/scene.ts";
import type { Language } from "../time/language.ts";
import type { NavigationModel, NavigationRow } from "../view/navigation-model.ts";
import type { ViewState } from "../view/state.ts";
import type { Make } from "./make.ts";

/** The overlay over the picture for keys, pointers and screen readers, in boxes of the same size. */
export interface Overlay {
  /** Makes anew the overlay, if the navigation model has changed. */
  fill(initialScene: Scene, navigation: NavigationModel): void;
  /** Lays every cell where the picture shows its event, and marks what is picked out. */
  place(scene: Scene, state: ViewState): void;
  cell(id: string | null): HTMLElement | undefined;
}

/** The overlay in a place of the page. */
export function overlayIn(
  root: HTMLElement,
  { make, language }: { readonly make: Make; readonly language: () => Language },
): Overlay {
  const cells = new Map<string, HTMLElement>();
  let filled = "";
  // The cells that are made anew get the focus back when it is known which of them has it.
  let hadFocus = false;
  return {
    fill: (initialScene, navigation) => {
      const targets = new Map(initialScene.targets.map((target) => [target.id, target]));
      const key = JSON.stringify([
        navigation.reading,
        initialScene.lang,
        initialScene.lanes.map(({ text, title, level, expanded }) => [text, title, level, expanded]),
        initialScene.laneOrder,
        navigation.rows.map(({ id, places }) => [id, places.map((place) => [place.id, targets.get(place.id)?.text])]),
      ]);
      if (key === filled) return;
      filled = key;
      cells.clear();
      hadFocus = root.contains(activeIn(root));
      if (navigation.story.length === 0) fillEmpty(root, { make, language: language() });
      else if (navigation.reading === "list") fillList(root, { make, navigation, targets, cells, initialScene });
      else fillGrid(root, { make, navigation, targets, cells, initialScene, language: language() });
    },
    place: (scene, state) => {
      const boxes = new Map(scene.targets.map(({ id, box }) => [id, box]));
      const { navigation } = state;
      if (navigation === null) return;
      navigation.rows.forEach((row, k) => {
        const head = cells.get(row.id);
        if (head !== undefined) lay(head, rowBox(scene, row, k), scene);
        for (const place of row.places) {
          const cell = cells.get(place.id);
          if (cell === undefined) continue;
          const box = boxes.get(place.id);
          const isSeen = box !== undefined && inPlot(scene, box, row.kind);
          cell.classList.toggle("off", !isSeen);
          lay(cell, isSeen ? box : edge(scene, k), scene);
          if (navigation.reading === "list") cell.setAttribute("aria-expanded", String(state.open === place.event));
          else cell.setAttribute("aria-selected", String(state.selection === place.event));
          cell.classList.toggle("chosen", state.selection === place.event);
        }
      });
      if (navigation.reading === "grid") for (const [id, cell] of cells) cell.tabIndex = id === state.focus ? 0 : -1;
      if (hadFocus) cells.get(state.focus ?? "")?.focus({ preventScroll: true });
      hadFocus = false;
    },
    cell: (id) => (id === null ? undefined : cells.get(id)),
  };
}

interface Filling {
  readonly make: Make;
  readonly navigation: NavigationModel;
  readonly initialScene: Scene;
  readonly targets: ReadonlyMap<string, Target>;
  readonly cells: Map<string, HTMLElement>;
}

const gridsOwn = ["role", "aria-labelledby", "aria-describedby", "aria-rowcount", "aria-colcount"];

/** The picture says it too, but not to those who read by ear. */
function fillEmpty(root: HTMLElement, { make, language }: { readonly make: Make; readonly language: Language }): void {
  for (const name of gridsOwn) root.removeAttribute(name);
  root.replaceChildren(make("p", { class: "unseen" }, [language.words.ui.noEvents]));
}

function fillList(root: HTMLElement, { make, navigation, targets, cells, initialScene }: Filling): void {
  for (const name of gridsOwn) root.removeAttribute(name);
  root.replaceChildren(
    make(
      "ol",
      { class: "entries", role: "list" },
      navigation.story.map(({ id, event }) => {
        const target = targets.get(id);
        const button = make(
          "button",
          {
            type: "button",
            class: "cell",
            "data-do": "open",
            "data-event": event,
            "data-cell": id,
            lang: foreign(target?.lang, initialScene.lang),
          },
          [make("span", { class: "unseen" }, spokenOf(target, make))],
        );
        cells.set(id, button);
        return make("li", {}, [button]);
      }),
    ),
  );
}

/** The words of a target or a lane; a title in another language is marked as such. */
function spokenOf(
  said: Pick<Target, "text" | "lang" | "title"> | undefined,
  make: Make,
): readonly (string | HTMLElement)[] {
  if (said === undefined) return [];
  const { text, title, lang } = said;
  const at = text.indexOf(title.text);
  return title.lang === lang || at === -1
    ? [text]
    : [text.slice(0, at), make("span", { lang: title.lang }, [title.text]), text.slice(at + title.text.length)];
}

function fillGrid(
  root: HTMLElement,
  { make, navigation, targets, cells, initialScene, language }: Filling & { readonly language: Language },
): void {
  // A column for each event, in the order of the story: the cells of a row must not go back.
  const columns = new Map(navigation.story.map(({ event }, k) => [event, k + 2]));
  const nests = initialScene.lanes.some(({ level = 1, expanded }) => level > 1 || expanded !== undefined);
  const set = {
    role: nests ? "treegrid" : "grid",
    "aria-labelledby": "title",
    "aria-describedby": "help",
    "aria-rowcount": String(navigation.rows.length),
    "aria-colcount": String(columns.size + 1),
  };
  for (const [name, value] of Object.entries(set)) root.setAttribute(name, value);
  root.replaceChildren(
    ...navigation.rows.map((row, k) => {
      const said = rowFacts(row, k, initialScene, language);
      const { id: lane, level = 1, expanded } = initialScene.lanes[k] ?? {};
      const { laneOrder } = initialScene;
      const state = expanded === undefined ? {} : { "aria-expanded": String(expanded) };
      const command = expanded === undefined ? {} : { "data-do": "expand", "data-lane": lane };
      const head = make(
        "div",
        {
          role: "rowheader",
          class: "row-head",
          tabindex: "-1",
          "aria-colindex": "1",
          "data-cell": row.id,
          ...state,
          ...command,
          lang: foreign(said?.lang, initialScene.lang),
        },
        [
          make("span", { class: "unseen" }, spokenOf(said, make)),
          // For pointers alone: the grid's description says it to those who read by ear, once.
          ...(laneOrder === undefined ? [] : [make("span", { class: "why", "aria-hidden": "true", title: laneOrder })]),
        ],
      );
      cells.set(row.id, head);
      return make(
        "div",
        { role: "row", "aria-rowindex": String(k + 1), ...(nests ? { "aria-level": String(level), ...state } : {}) },
        [
          head,
          ...row.places.map(({ id, event }) => {
            const target = targets.get(id);
            const cell = make(
              "div",
              {
                role: "gridcell",
                class: "cell",
                tabindex: "-1",
                "aria-colindex": String(columns.get(event) ?? 2),
                "data-do": "open",
                "data-event": event,
                "data-cell": id,
                lang: foreign(target?.lang, initialScene.lang),
              },
              [make("span", { class: "unseen" }, spokenOf(target, make))],
            );
            cells.set(id, cell);
            return cell;
          }),
        ],
      );
    }),
  );
}

const foreign = (lang: string | undefined, own: string): string | undefined => (lang === own ? undefined : lang);

function rowFacts(
  { kind, places }: NavigationRow,
  k: number,
  { lanes }: Scene,
  language: Language,
): LaneFacts | undefined {
  if (kind === "lane") return lanes[k];
  const { background, noDate } = language.words.ui;
  return laneFacts({ text: kind === "tray" ? noDate : background, lang: language.code }, places.length, language);
}

/** Boxes are laid in shares of the picture, so that they still fit where a page shrinks it. */
function lay({ style }: HTMLElement, { x, y, width, height }: Box, scene: Scene): void {
  const share = (part: number, whole: number): string => `${Math.round((part / whole) * 1e6) / 1e4}%`;
  style.left = share(x, scene.width);
  style.top = share(y, scene.height);
  style.width = share(width, scene.width);
  style.height = share(height, scene.height);
}

function inPlot({ plot }: Scene, { x, width }: Box, kind: NavigationRow["kind"]): boolean {
  return kind !== "lane" || plot === null || (x + width > plot.x && x < plot.x + plot.width);
}

/** A cell whose event is out of sight waits in its lane, unseen. */
function edge({ plot, lanes, width }: Scene, row: number): Box {
  const lane = lanes[row]?.box;
  return {
    x: (plot?.x ?? 0) + (plot?.width ?? width) / 2,
    y: lane?.y ?? 0,
    width: 24,
    height: Math.min(24, lane?.height ?? 24),
  };
}

function rowBox({ lanes, targets, plot, width, direction }: Scene, row: NavigationRow, k: number): Box {
  const lane = lanes[k]?.box;
  if (lane !== undefined) return lane;
  const boxes = targets.filter(({ id }) => row.places.some((place) => place.id === id)).map(({ box }) => box);
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const x = 16;
  if (direction === "rtl" && plot !== null) {
    const left = plot.x + plot.width + 10;
    return { x: left, y: top, width: Math.max(24, width - x - left), height: Math.max(24, bottom - top) };
  }
  return {
    x,
    y: top,
    width: Math.max(24, (plot === null ? Math.min(width, ...boxes.map((box) => box.x)) : plot.x - 10) - x),
    height: Math.max(24, bottom - top),
  };
}

/** The focused element of the node's document or shadow root. */
export function activeIn(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
