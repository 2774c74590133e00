import { makeIn, type Make } from "./make.ts";

/** The parts of a living timeline that stay while what they hold changes. */
export interface Frame {
  readonly make: Make;
  readonly section: HTMLElement;
  readonly head: HTMLElement;
  readonly title: HTMLElement;
  readonly subtitle: HTMLElement;
  readonly summary: HTMLElement;
  readonly faults: HTMLElement;
  readonly toolbar: HTMLElement;
  /** The forms to choose from, opened by a button of the toolbar. */
  readonly menu: HTMLElement;
  /** The target of drag, wheel and pinch: picture and grid, one over the other. */
  readonly field: HTMLElement;
  readonly svg: SVGSVGElement;
  /** The grid's, or the list's, place over the picture. */
  readonly overlay: HTMLElement;
  readonly help: HTMLElement;
  readonly details: HTMLElement;
  readonly status: HTMLElement;
}

/** Makes the parts, still empty of data. Ids are ours alone: they live in a shadow root. */
export function frame(document: Document): Frame {
  const make = makeIn(document);
  const title = make("h2", { class: "title", id: "title", part: "title" });
  const subtitle = make("p", { class: "subtitle", part: "subtitle" });
  const summary = make("p", { class: "summary", id: "summary", part: "summary" });
  const toolbar = make("div", { class: "toolbar", role: "toolbar", part: "toolbar", "aria-controls": "overlay" });
  const menu = make("div", { class: "menu", role: "menu", id: "forms", part: "menu", hidden: "" });
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const overlay = make("div", { class: "overlay", id: "overlay" });
  const help = make("p", { class: "unseen", id: "help" });
  const details = make("aside", {
    class: "details",
    role: "region",
    part: "details",
    "aria-labelledby": "details-title",
    tabindex: "-1",
    hidden: "",
  });
  const field = make("div", { class: "field", part: "picture" }, [svg, overlay]);
  const faults = make("details", { class: "faults", part: "faults", hidden: "" });
  const status = make("div", { class: "unseen", role: "status", "aria-live": "polite" });
  const head = make("header", { class: "head", part: "head" }, [
    make("div", { class: "heading" }, [title, subtitle, summary]),
    toolbar,
    menu,
  ]);
  const section = make(
    "section",
    { class: "timeline", part: "timeline", role: "region", "aria-labelledby": "title", "aria-describedby": "summary" },
    [head, help, make("div", { class: "container" }, [field, details]), faults, status],
  );
  return {
    make,
    section,
    head,
    title,
    subtitle,
    summary,
    faults,
    toolbar,
    menu,
    field,
    svg,
    overlay,
    help,
    details,
    status,
  };
}
