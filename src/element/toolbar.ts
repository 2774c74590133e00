import type { Language } from "../time/language.ts";
import type { Frame } from "./shadow-frame.ts";
import { iconButton, type Icon } from "./make.ts";
import { activeIn } from "./overlay.ts";

/** The tools in their order; the first three have a place only where there is an axis. */
const tools = ["zoomIn", "zoomOut", "whole", "previous", "next", "formMenu"] as const satisfies readonly Icon[];
const zooming: ReadonlySet<string> = new Set(["zoomIn", "zoomOut", "whole"]);
const opener = { "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": "forms" };

/** Fills the toolbar; buttons that were there stay, and so does the focus. One tab stop, arrows go on from there. */
export function fillToolbar(
  { make, toolbar }: Frame,
  { language, zooms }: { readonly language: Language; readonly zooms: boolean },
): void {
  const { ui } = language.words;
  const had = toolbar.contains(activeIn(toolbar));
  const old = new Map([...toolbar.querySelectorAll("button")].map((button) => [button.dataset.do, button]));
  toolbar.setAttribute("aria-label", ui.tools);
  const shown = tools
    .filter((name) => zooms || !zooming.has(name))
    .map((name) => {
      const button =
        old.get(name) ??
        iconButton(make, {
          name,
          label: ui[name],
          command: name,
          attributes: { tabindex: "-1", ...(name === "formMenu" ? opener : {}) },
        });
      if (button.title !== ui[name]) for (const said of ["aria-label", "title"]) button.setAttribute(said, ui[name]);
      return button;
    });
  for (const button of old.values()) if (!shown.includes(button)) button.remove();
  shown.forEach((button, k) => {
    if (toolbar.children[k] !== button) toolbar.insertBefore(button, toolbar.children[k] ?? null);
  });
  const stop = shown.find(({ tabIndex }) => tabIndex === 0) ?? shown[0];
  if (stop !== undefined) stop.tabIndex = 0;
  if (had && !toolbar.contains(activeIn(toolbar))) stop?.focus();
}

/** Moves along the toolbar with the arrow keys; true where the key was one of them. */
export function walkToolbar(toolbar: HTMLElement, key: string, direction: "ltr" | "rtl"): boolean {
  const buttons = [...toolbar.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button.tabIndex === 0);
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const to =
    key === forward
      ? at + 1
      : key === backward
        ? at - 1
        : key === "Home"
          ? 0
          : key === "End"
            ? buttons.length - 1
            : null;
  if (to === null) return false;
  const next = buttons[(to + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
  return true;
}
