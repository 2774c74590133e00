import type { Language } from "../time/language.ts";
import { iconButton, makeIn, type Icon, type Make } from "./make.ts";

/** The parts of a living timeline that stay while what they hold changes. */
export interface Frame {
  readonly make: Make;
  readonly section: HTMLElement;
  readonly title: HTMLElement;
  readonly subtitle: HTMLElement;
  readonly summary: HTMLElement;
  readonly faults: HTMLElement;
  readonly toolbar: HTMLElement;
  /** What is dragged, wheeled and pinched: picture and grid, one over the other. */
  readonly field: HTMLElement;
  readonly svg: SVGSVGElement;
  /** The grid's, or the list's, place over the picture. */
  readonly overlay: HTMLElement;
  readonly help: HTMLElement;
  readonly details: HTMLElement;
  readonly status: HTMLElement;
}

/** The tools in their order. */
const tools: readonly (readonly [icon: Icon, word: "zoomIn" | "zoomOut" | "whole" | "previous" | "next"])[] = [
  ["zoomIn", "zoomIn"], ["zoomOut", "zoomOut"], ["whole", "whole"], ["previous", "previous"], ["next", "next"],
];

/** Makes the parts, still empty of data. Ids are ours alone: they live in a shadow root. */
export function frame(document: Document): Frame {
  const make = makeIn(document);
  const title = make("h2", { class: "title", id: "title", part: "title" });
  const subtitle = make("p", { class: "subtitle", part: "subtitle" });
  const summary = make("p", { class: "summary", id: "summary", part: "summary" });
  const toolbar = make("div", { class: "toolbar", role: "toolbar", part: "toolbar", "aria-controls": "overlay" });
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const overlay = make("div", { class: "overlay", id: "overlay" });
  const help = make("p", { class: "unseen", id: "help" });
  const details = make("aside", { class: "details", role: "region", part: "details", "aria-labelledby": "details-title", tabindex: "-1", hidden: "" });
  const field = make("div", { class: "field", part: "picture" }, [svg, overlay]);
  const faults = make("details", { class: "faults", part: "faults", hidden: "" });
  const status = make("div", { class: "unseen", role: "status", "aria-live": "polite" });
  const head = make("header", { class: "head", part: "head" }, [make("div", { class: "heading" }, [title, subtitle, summary]), toolbar]);
  const section = make("section", { class: "timeline", part: "timeline", role: "region", "aria-labelledby": "title", "aria-describedby": "summary" }, [
    head, help, make("div", { class: "stage" }, [field, details]), faults, status,
  ]);
  return { make, section, title, subtitle, summary, faults, toolbar, field, svg, overlay, help, details, status };
}

/** Fills the toolbar; zooming has a place only where there is an axis. One tab stop, arrows go on from there. */
export function fillToolbar({ make, toolbar }: Frame, { language, zooms }: { readonly language: Language; readonly zooms: boolean }): void {
  const key = `${language.code} ${zooms}`;
  if (toolbar.dataset.tools === key) return;
  toolbar.dataset.tools = key;
  const { ui } = language.words;
  toolbar.setAttribute("aria-label", ui.tools);
  const shown = tools.filter(([name]) => zooms || name === "previous" || name === "next");
  toolbar.replaceChildren(...shown.map(([name, word], k) => iconButton(make, { name, label: ui[word], deed: name, attributes: { tabindex: k === 0 ? "0" : "-1" } })));
}

/** Moves along the toolbar with the arrow keys; true where the key was one of them. */
export function walkToolbar(toolbar: HTMLElement, key: string, direction: "ltr" | "rtl"): boolean {
  const buttons = [...toolbar.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.tabIndex === 0);
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const to = key === forward ? at + 1 : key === backward ? at - 1 : key === "Home" ? 0 : key === "End" ? buttons.length - 1 : null;
  if (to === null) return false;
  const next = buttons[(to + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
  return true;
}
