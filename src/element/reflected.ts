import type { ElementWithEvents } from "./events.ts";

/** The module may be imported where there is no page. */
const Base = (typeof HTMLElement === "undefined" ? Object : HTMLElement) as unknown as new () => ElementWithEvents;

/** An element whose properties say what its attributes say, as those of HTML do; null takes the attribute away. */
export abstract class ReflectingElement extends Base {
  /** The attribute `src`: address of a document; empty where there is none. */
  get src(): string {
    return this.getAttribute("src") ?? "";
  }

  set src(value: string | null | undefined) {
    this.#reflect("src", value);
  }

  /** The attribute `lang`, the reader's language; empty where there is none. */
  override get lang(): string {
    return this.getAttribute("lang") ?? "";
  }

  override set lang(value: string | null | undefined) {
    this.#reflect("lang", value);
  }

  /** The attribute `theme`; empty where there is none. */
  get theme(): string {
    return this.getAttribute("theme") ?? "";
  }

  set theme(value: string | null | undefined) {
    this.#reflect("theme", value);
  }

  /** The attribute `form`; empty where there is none. */
  get form(): string {
    return this.getAttribute("form") ?? "";
  }

  set form(value: string | null | undefined) {
    this.#reflect("form", value);
  }

  /** The attribute `calendar`; empty where there is none. */
  get calendar(): string {
    return this.getAttribute("calendar") ?? "";
  }

  set calendar(value: string | null | undefined) {
    this.#reflect("calendar", value);
  }

  #reflect(name: string, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}
