import type { ArgTypes, Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { de } from "../src/de.phrases.ts";
import { ChronolaneElement, type ElementOptions } from "../src/element.ts";
import { readTimeline, themes, type Calendar, type Form, type ThemeName, type TimelineDocument } from "../src/index.ts";
import { formNames } from "../src/scene/options.ts";
import { calendars } from "../src/time/calendars/calendars.ts";

/** What a reader of the Storybook may change. */
export interface LaneArgs {
  readonly data: TimelineDocument | null;
  readonly src: string;
  readonly lang: "" | "th" | "en" | "de";
  readonly calendar: "" | Calendar;
  readonly theme: ThemeName | "auto";
  readonly form: "" | Form;
  /** Of the container, in pixels; 0 is all the room there is. */
  readonly width: number;
  /** How tall the picture is, in pixels; 0 is as tall as it needs. */
  readonly height: number;
  readonly order: "weight" | "links" | "document";
  /** Ids of actors, with commas between. */
  readonly first: string;
  readonly last: string;
  readonly expand: "none" | "all";
  readonly claims: "none" | "contested" | "all";
  readonly relations: boolean;
  readonly linear: boolean;
  /** An event's id, or nothing. */
  readonly align: string;
  readonly focus: string;
  readonly title: boolean;
  readonly issues: boolean;
  readonly legend: boolean;
  readonly zone: string;
  readonly direction: "" | "ltr" | "rtl";
  readonly window: NonNullable<ElementOptions["window"]> | null;
}

export type LaneMeta = Meta<LaneArgs>;
export type LaneStory = StoryObj<LaneArgs>;

const ids = (list: string): readonly string[] =>
  list
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");

/** Those options of the element that are not as they are by themselves. */
export function optionsOf({
  lang,
  height,
  order,
  first,
  last,
  expand,
  claims,
  relations,
  linear,
  align,
  focus,
  title,
  issues,
  legend,
  zone,
  direction,
  window,
}: LaneArgs): ElementOptions {
  const isPinned = first.trim() !== "" || last.trim() !== "";
  return {
    ...(lang === "de" ? { languages: [de] } : {}),
    ...(isPinned ? { order: { by: order, first: ids(first), last: ids(last) } } : order === "weight" ? {} : { order }),
    ...(expand === "none" ? {} : { expand }),
    ...(claims === "none" ? {} : { claims }),
    ...(relations ? { relations } : {}),
    ...(linear ? { linear } : {}),
    ...(align === "" ? {} : { align }),
    ...(focus === "" ? {} : { focus }),
    ...(title ? {} : { title }),
    ...(issues ? { issues } : {}),
    ...(legend ? {} : { legend }),
    ...(zone === "" ? {} : { zone }),
    ...(direction === "" ? {} : { direction }),
    ...(height === 0 ? {} : { height }),
    ...(window === null ? {} : { window }),
  };
}

/** A `<chrono-lane>` by these arguments, in a container as wide as they say. */
export function lane(args: LaneArgs): HTMLElement {
  const { data, src, lang, calendar, theme, form, width } = args;
  // By its class: a build drops an import that is there for its effect alone, as package.json counts none of src/ among those.
  const element = new ChronolaneElement();
  for (const [name, value] of Object.entries({ src, lang, calendar, theme, form }))
    if (value !== "") element.setAttribute(name, value);
  element.options = optionsOf(args);
  if (data !== null) element.data = data;
  const container = document.createElement("div");
  if (width > 0) container.style.width = `${width}px`;
  container.append(element);
  return container;
}

/** Where an argument goes: the manifest's own groups, and two more. */
const inGroup = (category: "attributes" | "properties" | "options" | "story"): { table: { category: string } } => ({
  table: { category },
});

const oneOf = (
  description: string,
  choices: readonly string[],
  labels: { readonly [choice: string]: string } = {},
): NonNullable<ArgTypes<LaneArgs>["lang"]> => ({
  description,
  options: choices,
  control: { type: "inline-radio", labels },
});

const option = (
  name: string,
  description: string,
  control: "boolean" | "text",
): NonNullable<ArgTypes<LaneArgs>["lang"]> => ({
  description: `${description} (\`options.${name}\`).`,
  control,
  ...inGroup("options"),
});
const optionOf = (
  name: string,
  description: string,
  choices: readonly string[],
  labels?: { readonly [choice: string]: string },
): NonNullable<ArgTypes<LaneArgs>["lang"]> => ({
  ...oneOf(`${description} (\`options.${name}\`).`, choices, labels),
  ...inGroup("options"),
});

const zones = ["", "UTC", "Asia/Bangkok", "Europe/Kyiv", "Europe/Berlin", "America/New_York", "America/Chicago"];

/** Everything that a file of stories needs beside its title. */
export const laneMeta: LaneMeta = {
  component: "chrono-lane",
  render: lane,
  args: {
    data: null,
    src: "",
    lang: "",
    calendar: "",
    theme: "light",
    form: "",
    width: 0,
    height: 0,
    order: "weight",
    first: "",
    last: "",
    expand: "none",
    claims: "none",
    relations: false,
    linear: false,
    align: "",
    focus: "",
    title: true,
    issues: false,
    legend: true,
    zone: "",
    direction: "",
    window: null,
  },
  argTypes: {
    data: { description: "The document, as a value.", control: false, ...inGroup("properties") },
    src: {
      description: "Where the document is fetched from, if `data` is not given.",
      control: "text",
      ...inGroup("attributes"),
    },
    lang: oneOf(
      "The reader's language. The element brings Thai and English; German is given as `options.languages`.",
      ["", "th", "en", "de"],
      { "": "the document's" },
    ),
    calendar: oneOf("The months and years.", ["", ...calendars], { "": "what the language's readers use" }),
    theme: oneOf("Colours, type and strokes; `auto` follows the reader's system.", [...themes.keys(), "auto"]),
    form: oneOf("The form.", ["", ...formNames], { "": "lanes from 720 px on, a list below" }),
    width: {
      description: "How wide the container is, in pixels; 0 is all the room there is.",
      control: { type: "range", min: 0, max: 1600, step: 10 },
      ...inGroup("story"),
    },
    height: {
      description:
        "How tall the picture is, in pixels, for which labels are hidden; 0 is as tall as it needs (`options.height`).",
      control: { type: "range", min: 0, max: 1600, step: 20 },
      ...inGroup("options"),
    },
    order: optionOf("order.by", "The order of the lanes: who acts most first, short links, or the document's order", [
      "weight",
      "links",
      "document",
    ]),
    first: option("order.first", "Actors whose lanes stand first: their ids, with commas between", "text"),
    last: option("order.last", "Actors whose lanes stand last: their ids, with commas between", "text"),
    expand: optionOf(
      "expand",
      "Which groups give their members lanes of their own; a sign before a lane's name does the same for one",
      ["none", "all"],
    ),
    claims: optionOf("claims", "Which claims are drawn in the lane of the actor that makes them", [
      "none",
      "contested",
      "all",
    ]),
    relations: option("relations", "Whether the relations between all events are drawn", "boolean"),
    linear: option("linear", "One scale for the whole axis: empty spans then take all the room they last", "boolean"),
    align: option("align", "The id of an event that time is counted from", "text"),
    focus: option("focus", "The id of an event to highlight, the rest dimmed", "text"),
    issues: option("issues", "Whether the issues of the data are told, to its author", "boolean"),
    title: option(
      "title",
      "Whether title and summary are shown; readers who hear the page have them anyway",
      "boolean",
    ),
    legend: option("legend", "Whether the legend is shown above the picture", "boolean"),
    zone: {
      ...optionOf("zone", "The zone that days and times of day are shown in", zones, { "": "the document's" }),
      control: { type: "select", labels: { "": "the document's" } },
    },
    direction: optionOf("direction", "Which way the picture runs", ["", "ltr", "rtl"], { "": "the language's way" }),
    window: {
      description: "The part of time that is shown, `from` and `to` in epoch milliseconds (`options.window`).",
      control: "object",
      ...inGroup("options"),
    },
  },
  parameters: {
    // What the manifest knows of the element is in its descriptions above; a story has these controls and no others.
    controls: {
      include: [
        "data",
        "src",
        "lang",
        "calendar",
        "theme",
        "form",
        "width",
        "height",
        "order",
        "first",
        "last",
        "expand",
        "claims",
        "relations",
        "linear",
        "align",
        "focus",
        "title",
        "issues",
        "legend",
        "zone",
        "direction",
        "window",
      ],
    },
    docs: {
      source: { language: "html", transform: (_html: string, { args }: { readonly args: LaneArgs }) => snippet(args) },
    },
  },
};

/** A story's description on its docs page. */
export const told = (story: string): NonNullable<LaneStory["parameters"]> => ({ docs: { description: { story } } });

/** A value as one would write it in a script. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, own]) => `${name}: ${name === "languages" ? "[de]" : written(own)}`)
    .join(", ")} }`;
}

/** What a page would write to get the story's timeline. */
function snippet(args: LaneArgs): string {
  const { src, lang, calendar, theme, form } = args;
  const attributes = Object.entries({ src, lang, calendar, theme, form })
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ` ${name}="${value}"`);
  const options = optionsOf(args);
  const hasOptions = Object.keys(options).length > 0;
  const lines = [
    `import "chronolane/element";`,
    ...(options.languages === undefined ? [] : [`import { de } from "chronolane/de";`]),
    ...(src === "" || hasOptions ? [`const timeline = document.querySelector("chrono-lane");`] : []),
    ...(hasOptions ? [`timeline.options = ${written(options)};`] : []),
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
  return {
    root,
    section: root.querySelector<HTMLElement>(".timeline")!,
    cells,
    events,
    summary: textOf(root, ".summary"),
  };
}

export const textOf = (root: ParentNode, selector: string): string => root.querySelector(selector)?.textContent ?? "";

/** All texts of the picture, line after line. */
export const drawnText = (root: ParentNode): string =>
  [...root.querySelectorAll(".field > svg text")].map(({ textContent }) => textContent).join(" ");

/** The ids of a document's events, sorted. */
const idsOf = (document: unknown): readonly string[] =>
  readTimeline(document)
    .timeline.events.map(({ id }) => id)
    .sort();

/** Every event of the document can be reached, and no other. */
export async function reachesAll({ events }: Found, document: unknown): Promise<void> {
  await expect([...events].sort()).toEqual(idsOf(document));
}
