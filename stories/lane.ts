import type { ArgTypes, Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { ChronolaneElement, type ElementOptions } from "../src/element.ts";
import { readTimeline, themes, type ThemeName, type TimelineDocument } from "../src/index.ts";

/** What a reader of the Storybook may change. */
export interface LaneArgs {
  readonly data: TimelineDocument | null;
  readonly src: string;
  readonly lang: "" | "th" | "en";
  readonly calendar: "" | "gregory" | "buddhist" | "japanese" | "islamic" | "hebrew" | "persian";
  readonly theme: ThemeName | "auto";
  readonly view: "" | "lanes" | "list";
  /** Of the container, in pixels; 0 is all the room there is. */
  readonly width: number;
  readonly order: "links" | "document";
  readonly linear: boolean;
}

export type LaneMeta = Meta<LaneArgs>;
export type LaneStory = StoryObj<LaneArgs>;

/** A `<chrono-lane>` by these arguments, in a container as wide as they say. */
export function lane({ data, src, lang, calendar, theme, view, width, order, linear }: LaneArgs): HTMLElement {
  // By its class: a build drops an import that is there for its effect alone, as package.json counts none of src/ among those.
  const element = new ChronolaneElement();
  for (const [name, value] of Object.entries({ src, lang, calendar, theme, view })) if (value !== "") element.setAttribute(name, value);
  const options: ElementOptions = { order, linear };
  element.options = options;
  if (data !== null) element.data = data;
  const container = document.createElement("div");
  if (width > 0) container.style.width = `${width}px`;
  container.append(element);
  return container;
}

/** Where an argument goes: the manifest's own groups, and two more. */
const inGroup = (category: "attributes" | "properties" | "options" | "story"): { table: { category: string } } => ({ table: { category } });

const oneOf = (description: string, choices: readonly string[], labels: { readonly [choice: string]: string } = {}): NonNullable<ArgTypes<LaneArgs>["lang"]> => ({
  description, options: choices, control: { type: "inline-radio", labels },
});

/** Everything that a file of stories needs beside its title. */
export const laneMeta: LaneMeta = {
  component: "chrono-lane",
  render: lane,
  args: { data: null, src: "", lang: "", calendar: "", theme: "light", view: "", width: 0, order: "links", linear: false },
  argTypes: {
    data: { description: "The document, as a value.", control: false, ...inGroup("properties") },
    src: { description: "Where the document is fetched from, if `data` is not given.", control: "text", ...inGroup("attributes") },
    lang: oneOf("The reader's language.", ["", "th", "en"], { "": "the document's" }),
    calendar: oneOf("The months and years.", ["", "gregory", "buddhist", "japanese", "islamic", "hebrew", "persian"], { "": "what the language's readers use" }),
    theme: oneOf("Colours, type and strokes; `auto` follows the reader's system.", [...themes.keys(), "auto"]),
    view: oneOf("The form.", ["", "lanes", "list"], { "": "lanes from 720 px on" }),
    width: { description: "How wide the container is, in pixels; 0 is all the room there is.", control: { type: "range", min: 0, max: 1600, step: 10 }, ...inGroup("story") },
    order: { ...oneOf("Where the lanes stand (`options.order`): short links, or the document's order.", ["links", "document"]), ...inGroup("options") },
    linear: { description: "One scale for the whole axis (`options.linear`): empty spans then take all the room they last.", control: "boolean", ...inGroup("options") },
  },
  parameters: {
    // What the manifest knows of the element stands in its descriptions above; a story has these controls and no others.
    controls: { include: ["data", "src", "lang", "calendar", "theme", "view", "width", "order", "linear"] },
    docs: { source: { language: "html", transform: (_html: string, { args }: { readonly args: LaneArgs }) => snippet(args) } },
  },
};

/** A story's description on its docs page. */
export const told = (story: string): NonNullable<LaneStory["parameters"]> => ({ docs: { description: { story } } });

/** What a page would write to get the story's timeline. */
function snippet({ src, lang, calendar, theme, view, order, linear }: LaneArgs): string {
  const attributes = Object.entries({ src, lang, calendar, theme, view }).filter(([, value]) => value !== "").map(([name, value]) => ` ${name}="${value}"`);
  const options = [...(order === "links" ? [] : [`order: "${order}"`]), ...(linear ? ["linear: true"] : [])];
  const lines = [
    `import "chronolane/element";`,
    ...(src === "" || options.length > 0 ? [`const timeline = document.querySelector("chrono-lane");`] : []),
    ...(options.length === 0 ? [] : [`timeline.options = { ${options.join(", ")} };`]),
    ...(src === "" ? [`timeline.data = story; // the document`] : []),
  ];
  return `<chrono-lane${attributes.join("")}></chrono-lane>\n<script type="module">\n${lines.map((line) => `  ${line}`).join("\n")}\n</script>`;
}

/** What a reader finds in a story. */
export interface Found {
  readonly root: ShadowRoot;
  readonly section: HTMLElement;
  /** The cells of the grid or the buttons of the list. */
  readonly cells: readonly HTMLElement[];
  /** The events that can be reached, each once. */
  readonly events: readonly string[];
  readonly summary: string;
}

/** The shadow root of the story's element. */
export function rootIn(canvas: HTMLElement): ShadowRoot {
  const root = canvas.querySelector("chrono-lane")?.shadowRoot;
  if (root === null || root === undefined) throw new Error("the story holds no <chrono-lane>");
  return root;
}

/** Waits for the story's timeline to be drawn. */
export async function found(canvas: HTMLElement): Promise<Found> {
  const root = rootIn(canvas);
  await waitFor(() => expect(root.querySelector(".field > svg [data-mark]")).not.toBeNull());
  const cells = [...root.querySelectorAll<HTMLElement>(".overlay [data-event]")];
  const events = [...new Set(cells.map(({ dataset }) => dataset.event ?? ""))];
  return { root, section: root.querySelector<HTMLElement>(".timeline")!, cells, events, summary: textOf(root, ".summary") };
}

export const textOf = (root: ParentNode, selector: string): string => root.querySelector(selector)?.textContent ?? "";

/** All texts of the picture, line after line. */
export const drawnText = (root: ParentNode): string => [...root.querySelectorAll(".field > svg text")].map(({ textContent }) => textContent).join(" ");

/** The ids of a document's events, sorted. */
const idsOf = (document: unknown): readonly string[] => readTimeline(document).timeline.events.map(({ id }) => id).sort();

/** Every event of the document can be reached, and no other. */
export async function reachesAll({ events }: Found, document: unknown): Promise<void> {
  await expect([...events].sort()).toEqual(idsOf(document));
}
