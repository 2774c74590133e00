import type { Px } from "../base/units.ts";
import type { Form } from "../scene/options.ts";
import type { Language } from "../time/language.ts";
import type { Frame } from "./shadow-frame.ts";
import { icon } from "./make.ts";
import { activeIn } from "./overlay.ts";

/*
 * closed ──click, ↓, ↑ on the button──► open, focus on the form that is drawn
 * open ──click on a form, Escape──► closed, focus on the button
 *      ──Tab, press elsewhere──► closed, focus where it went
 */

const air: Px = 8;

/** Fills the menu with the forms that fit the width, the drawn form checked. */
export function fillFormsMenu(
  frame: Frame,
  { language, forms, drawn }: { readonly language: Language; readonly forms: readonly Form[]; readonly drawn: Form },
): void {
  const { make, menu } = frame;
  const key = JSON.stringify([language.code, forms, drawn]);
  if (menu.dataset.forms === key) return;
  menu.dataset.forms = key;
  closeFormsMenu(frame);
  const { ui } = language.words;
  menu.setAttribute("aria-label", ui.formMenu);
  menu.replaceChildren(
    ...forms.map((form) =>
      make(
        "button",
        {
          type: "button",
          class: "menu-item",
          part: "menu-item",
          role: "menuitemradio",
          "aria-checked": String(form === drawn),
          tabindex: "-1",
          "data-do": "form",
          "data-form": form,
        },
        [icon(menu.ownerDocument, "check"), ui.form[form]],
      ),
    ),
  );
}

/** Opens the menu below its button, within the picture's edges; or closes it. */
export function toggleFormsMenu(frame: Frame): void {
  const { menu, head, section } = frame;
  const button = opener(frame);
  if (!menu.hidden || button === null) return closeFormsMenu(frame);
  menu.hidden = false;
  button.setAttribute("aria-expanded", "true");
  const [from, to] = [button.getBoundingClientRect(), head.getBoundingClientRect()];
  const start = (section.dir === "rtl" ? from.right - menu.offsetWidth : from.left) - to.left;
  menu.style.left = `${Math.max(air, Math.min(start, to.width - menu.offsetWidth - air))}px`;
  menu.style.top = `${from.bottom - to.top + 2}px`;
  (menu.querySelector<HTMLElement>('[aria-checked="true"]') ?? items(frame)[0])?.focus({ preventScroll: true });
}

/** Closes the menu; the focus goes back to the button if it was in there. */
export function closeFormsMenu(frame: Frame): void {
  const { menu } = frame;
  if (menu.hidden) return;
  const had = menu.contains(activeIn(menu));
  menu.hidden = true;
  const button = opener(frame);
  button?.setAttribute("aria-expanded", "false");
  if (had) button?.focus({ preventScroll: true });
}

/** Goes through the menu by key; true where the key was one of its own. */
export function walkFormsMenu(frame: Frame, key: string): boolean {
  if (key === "Escape") {
    closeFormsMenu(frame);
    return true;
  }
  const forms = items(frame);
  const at = forms.findIndex((item) => item === activeIn(item));
  const to =
    key === "ArrowDown"
      ? at + 1
      : key === "ArrowUp"
        ? at - 1
        : key === "Home"
          ? 0
          : key === "End"
            ? forms.length - 1
            : null;
  if (to === null) return false;
  forms[(to + forms.length) % forms.length]?.focus();
  return true;
}

const opener = ({ toolbar }: Frame): HTMLElement | null => toolbar.querySelector<HTMLElement>('[data-do="formMenu"]');

const items = ({ menu }: Frame): readonly HTMLElement[] => [...menu.querySelectorAll<HTMLElement>(".menu-item")];
