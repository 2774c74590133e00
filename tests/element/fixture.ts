import january from "../../seeds/january-2022.json";
import { ended } from "../setup/ended.ts";
import { createTimeline } from "../../src/element/create.ts";
import type { TimelineHandle, TimelineOptions } from "../../src/element/options.ts";
import "../../src/element.ts";
import type { ChronolaneElement } from "../../src/element.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import { th } from "../../src/language/th/phrases/language.ts";
import type { TimelineDocument } from "../../src/model/document.ts";

export const languages = [th, en];
export const story = january as unknown as TimelineDocument;

/** Three events in two lanes, a day apart. */
export const small: TimelineDocument = {
  chronolane: 1,
  lang: "en",
  title: "Small",
  actors: [
    { id: "a", name: "Alda" },
    { id: "b", name: "Boro" },
  ],
  events: [
    { id: "one", title: "First", when: "2022-01-01", actors: [{ actor: "a" }] },
    {
      id: "two",
      title: "Second",
      when: "2022-01-11",
      actors: [{ actor: "b" }],
      links: [{ to: "one", kind: "follows" }],
    },
    {
      id: "three",
      title: "Third",
      when: "2022-01-31",
      actors: [{ actor: "a" }],
      claims: [{ by: "b", stance: "denies", said: "2022-02-01" }],
    },
  ],
};

/** An empty place of some width. */
export function place(width = 1200): HTMLElement {
  const container = document.createElement("div");
  container.style.width = `${width}px`;
  document.body.append(container);
  ended.push(() => container.remove());
  return container;
}

/** A living timeline and how to look into it. */
export interface Fixture {
  readonly handle: TimelineHandle;
  readonly container: HTMLElement;
  readonly root: ShadowRoot;
}

export function timeline(
  document: TimelineDocument,
  { width = 1200, ...options }: Partial<TimelineOptions> & { readonly width?: number } = {},
): Fixture {
  const container = place(width);
  const handle = createTimeline(container, document, { languages, lang: "en", ...options });
  ended.push(() => handle.destroy());
  return { handle, container, root: container.firstElementChild!.shadowRoot! };
}

/** The tag with its attributes, in the page. */
export function tag(
  attributes: { readonly [name: string]: string } = {},
  {
    width = 1200,
    data,
    fallback = "",
  }: { readonly width?: number; readonly data?: TimelineDocument; readonly fallback?: string } = {},
): ChronolaneElement {
  const element = document.createElement("chrono-lane");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = fallback;
  if (data !== undefined) element.data = data;
  place(width).append(element);
  return element;
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Two frames: sizes are observed after the first, and drawn in the second. */
export async function settled(): Promise<void> {
  await frame();
  await frame();
  await frame();
}

export const find = (root: ShadowRoot, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
};

export const all = (root: ShadowRoot, selector: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** The next event of a name on a node. */
export const next = <Detail>(node: EventTarget, name: string): Promise<Detail> =>
  new Promise((resolve) => {
    node.addEventListener(name, (event) => resolve((event as CustomEvent<Detail>).detail), { once: true });
  });

/** The messages of errors that reach the page from now on, until the test ends. */
export function pageErrors(): readonly string[] {
  const errors: string[] = [];
  const kept = (event: ErrorEvent): void => {
    errors.push(event.message);
    event.preventDefault();
  };
  window.addEventListener("error", kept);
  ended.push(() => window.removeEventListener("error", kept));
  return errors;
}
