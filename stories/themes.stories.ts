import type { ArgTypes, Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
import type { ChronolaneElement } from "../src/element.ts";
import { light, themes, tokens, type Theme, type ThemeName, type Token } from "../src/index.ts";
import { found, lane, laneMeta, type Found, type LaneArgs } from "./lane.ts";
import { article } from "./seeds.ts";

/** What a designer may change: a theme, and any token on top of it. */
type ThemeArgs = Omit<LaneArgs, "theme"> & {
  readonly theme: LaneArgs["theme"] | "";
  readonly own: Theme | null;
} & Partial<Readonly<Record<Token["name"], string | number>>>;
type ThemeStory = StoryObj<ThemeArgs>;

const suffix = { px: "px", "two px": "", weight: "", percent: "%", colour: "", faces: "" } as const;

const control = ({ unit, range }: Token): NonNullable<ArgTypes<ThemeArgs>["own"]>["control"] => {
  if (unit === "colour") return { type: "color" };
  if (unit === "faces" || unit === "two px" || range === null) return { type: "text" };
  const step = unit === "weight" ? 100 : unit === "percent" ? 1 : range[1] > 10 ? 0.5 : 0.1;
  return { type: "range", min: range[0], max: range[1], step };
};

const group = ({ unit, isLaidOut }: Token): string =>
  unit === "colour" || unit === "percent"
    ? "colours"
    : isLaidOut && unit !== "px" && unit !== "two px"
      ? "type"
      : "sizes and strokes";

const tokenTypes = Object.fromEntries(
  tokens.map((token) => [
    token.name,
    {
      description: `${token.does}.`,
      control: control(token),
      table: { category: group(token), defaultValue: { summary: "the theme's" } },
    },
  ]),
);

function dressed({ own, theme, ...args }: ThemeArgs): HTMLElement {
  const container = lane({ ...args, theme: theme as ThemeName });
  const element = container.querySelector<ChronolaneElement>("chrono-lane");
  if (element === null) return container;
  if (own !== null) element.options = { ...element.options, theme: own };
  for (const { name, unit } of tokens) {
    const value = args[name];
    if (value !== undefined && value !== "")
      element.style.setProperty(name, `${value}${typeof value === "number" ? suffix[unit] : ""}`);
  }
  return container;
}

/** Each token in a line: what it does, between what, and what it is in the light theme. */
const table = [
  "| property | what it sets | from – to | light |",
  "| --- | --- | --- | --- |",
  ...tokens.map(({ name, does, range, unit, of }) => {
    const value = of(themes.get("light")!);
    return `| \`${name}\` | ${does} | ${range === null ? "" : `${range[0]} – ${range[1]}${unit.endsWith("px") ? " px" : suffix[unit]}`} | ${value.length > 40 ? `\`${value.slice(0, 36)}…\`` : `\`${value}\``} |`;
  }),
].join("\n");

const meta: Meta<ThemeArgs> = {
  ...(laneMeta as unknown as Meta<ThemeArgs>),
  title: "Themes",
  render: dressed,
  args: { ...laneMeta.args, data: article, lang: "en", own: null },
  argTypes: {
    ...(laneMeta.argTypes as ArgTypes<ThemeArgs>),
    own: { control: false, description: "A theme as data (`options.theme`).", table: { category: "options" } },
    ...tokenTypes,
  },
  parameters: {
    ...laneMeta.parameters,
    controls: { include: ["lang", "theme", "form", "width", ...tokens.map(({ name }) => name)] },
    docs: {
      description: {
        component: `Seven themes ship, and a theme is data: a page may give its own. Every colour, size, weight, face and stroke is a custom property besides; what a page sets on \`chrono-lane\` wins over any theme. Colours take effect at once; sizes and strokes are read when the picture is laid out, so that larger labels get the room that they need. Fonts are those of the reader's machine: none is fetched.\n\n${table}`,
      },
    },
  },
};

export default meta;

const told = (story: string): NonNullable<ThemeStory["parameters"]> => ({ docs: { description: { story } } });

/** Relative luminance, WCAG 2.2, of what a browser computed. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [...colour.matchAll(/[\d.]+/gu)]
    .map(([value]) => Number(value) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What a text is read on: the ground of the theme, or what its own body is filled with behind it. */
function readOn(text: SVGTextElement, { root }: Found): string {
  const label = text.closest<SVGElement>('[data-mark^="label:"]')?.dataset.mark ?? "";
  const { x, y, width, height } = text.getBBox();
  const behind = [
    ...root.querySelectorAll<SVGPathElement>(`.field > svg [data-mark="${label.replace("label:", "body:")}"] path`),
  ].filter((path) => {
    const area = path.getBBox();
    const [across, down] = [x + width / 2 - area.x, y + height / 2 - area.y];
    return across > 0 && across < area.width && down > 0 && down < area.height;
  });
  const fills = behind.map((path) => getComputedStyle(path).fill).filter((fill) => fill !== "none");
  return fills.at(-1) ?? getComputedStyle(root.host).backgroundColor;
}

/** The least contrast of any text of the picture with what it is read on. */
function leastContrast(timeline: Found): number {
  return Math.min(
    ...[...timeline.root.querySelectorAll<SVGTextElement>(".field > svg text")].map((text) => {
      const colours = [readOn(text, timeline), getComputedStyle(text).fill].map(luminance);
      const [low, high] = colours.toSorted((a, b) => a - b) as [number, number];
      return (high + 0.05) / (low + 0.05);
    }),
  );
}

/** What a style sheet would see on the first of a kind. */
const styleOf = ({ root }: Found, selector: string): CSSStyleDeclaration =>
  getComputedStyle(root.querySelector(selector)!);
const property = ({ root }: Found, name: Token["name"]): string =>
  getComputedStyle(root.host).getPropertyValue(name).trim();

function story(
  theme: ThemeName,
  {
    name,
    says,
    least = 4.5,
    also,
  }: {
    readonly name: string;
    readonly says: string;
    readonly least?: number;
    readonly also: (timeline: Found) => Promise<void>;
  },
): ThemeStory {
  return {
    name,
    args: { theme },
    parameters: told(says),
    play: async ({ canvasElement, step }) => {
      const timeline = await found(canvasElement);
      await step(`every text of the picture stands at ${least}:1 or more on the ground`, async () => {
        await expect(leastContrast(timeline)).toBeGreaterThanOrEqual(least);
      });
      await step("labels have the theme's size", async () => {
        await expect(timeline.root.querySelector(".t-label")?.getAttribute("font-size")).toBe(
          String(themes.get(theme)?.type.label.size),
        );
      });
      await also(timeline);
    },
  };
}

export const Light = story("light", {
  name: "Light",
  says: '`theme="light"`: white ground and ten plain hues, dark and light by turns, so that neighbouring lanes differ for every eye.',
  also: async (timeline) => {
    await expect(styleOf(timeline, ".timeline").colorScheme).toBe("light");
  },
});

export const Dark = story("dark", {
  name: "Dark",
  says: '`theme="dark"`, which `auto` takes where the reader\'s system is dark.',
  also: async (timeline) => {
    await expect(styleOf(timeline, ".timeline").colorScheme).toBe("dark");
  },
});

export const Contrast = story("contrast", {
  name: "High contrast",
  least: 7,
  says: '`theme="contrast"`, which `auto` takes where the reader\'s system asks for more contrast: text at 7:1 or more, thick outlines, larger small print.',
  also: async (timeline) => {
    await expect(Number.parseFloat(property(timeline, "--chronolane-outline"))).toBeGreaterThan(2);
  },
});

export const Print = story("print", {
  name: "Print",
  says: '`theme="print"`: black on white, without a ground for what was still to come; fill, shape and dash say all that hue says elsewhere.',
  also: async (timeline) => {
    for (const ground of ["--chronolane-ground", "--chronolane-future"] as const)
      await expect(property(timeline, ground)).toBe("#ffffff");
  },
});

export const Broadsheet = story("broadsheet", {
  name: "Broadsheet",
  says: '`theme="broadsheet"`: warm paper, a serif title and serif lane names, hues as if they were printed on it.',
  also: async (timeline) => {
    for (const head of [".title", ".t-lane"]) await expect(styleOf(timeline, head).fontFamily).toMatch(/serif$/u);
    await expect(styleOf(timeline, ".t-label").fontFamily).toMatch(/sans-serif$/u);
  },
});

export const Wire = story("wire", {
  name: "Wire",
  says: '`theme="wire"`: cool and dense, small plain type, thin strokes, square corners, and one red line for the day of writing.',
  also: async (timeline) => {
    await expect(property(timeline, "--chronolane-radius")).toBe("0px");
    await expect(timeline.root.querySelector(".mark-dateline .s-rule")).not.toBeNull();
  },
});

export const Magazine = story("magazine", {
  name: "Magazine",
  says: '`theme="magazine"`: deep petrol ground, cream type, bright hues, and heavy marks with round corners.',
  also: async (timeline) => {
    await expect(property(timeline, "--chronolane-radius")).toBe("6px");
  },
});

export const InThai: ThemeStory = {
  name: "Broadsheet in Thai",
  args: { theme: "broadsheet", lang: "th" },
  parameters: told(
    "The serif faces are followed by Thai ones that systems bring; titles in Thai keep their weight and their height.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await expect(timeline.section.lang).toBe("th");
    await expect(styleOf(timeline, ".title").fontFamily).toContain("Thai");
  },
};

const courier: Theme = {
  ...light,
  name: "courier",
  ground: "#fdf6f0",
  future: "#f7ebe0",
  ink: "#2a1a12",
  muted: "#6b4f40",
  rule: "#a03a12",
  titleFamily: "Georgia, 'Noto Serif Thai', serif",
  type: { title: { size: 24 }, label: { size: 14 } },
  marks: { outline: 2, radius: 7 },
};

export const OwnTheme: ThemeStory = {
  name: "A theme of one's own",
  args: { own: courier, theme: "" },
  parameters: {
    docs: {
      description: {
        story:
          "`options.theme` takes a theme as data: the light one with other grounds, inks, a serif title, larger labels and rounder marks. What it leaves out stays as usual.",
      },
      source: {
        language: "js",
        code: `import { light } from "chronolane";\n\ntimeline.options = { theme: ${JSON.stringify(Object.fromEntries(Object.entries(courier).filter(([key, value]) => light[key as "ink"] !== value)), null, 2).replace("{", "{\n  ...light,")} };`,
      },
    },
  },
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await expect(property(timeline, "--chronolane-ground")).toBe("#fdf6f0");
    await expect(styleOf(timeline, ".title").fontFamily).toContain("Georgia");
    await expect(timeline.root.querySelector(".t-label")?.getAttribute("font-size")).toBe("14");
    await expect(leastContrast(timeline)).toBeGreaterThanOrEqual(4.5);
  },
};

export const Tokens: ThemeStory = {
  name: "Tokens, one by one",
  args: {
    theme: "light",
    "--chronolane-size-label": 15,
    "--chronolane-ink": "#3b0764",
    "--chronolane-line-0": "#9d174d",
    "--chronolane-tint": 35,
    "--chronolane-outline": 2.5,
  },
  parameters: told(
    "Any theme, and any token changed on top of it by the controls: `chrono-lane { --chronolane-size-label: 15px }`. Labels of 15 pixels are laid out as such; one hue set anew changes outlines, names, fills and light fills.",
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await found(canvasElement);
    await step("labels are laid out with 15 pixels", async () => {
      await expect(timeline.root.querySelector(".t-label")?.getAttribute("font-size")).toBe("15");
    });
    await step("colours are CSS alone", async () => {
      await expect(styleOf(timeline, ".f-ink").fill).toBe("rgb(59, 7, 100)");
      await expect(styleOf(timeline, ".t-lane.f-line-0").fill).toBe("rgb(157, 23, 77)");
    });
  },
};
