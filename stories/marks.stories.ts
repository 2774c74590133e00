import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
import { bodyRange } from "../src/layout/body/drawn.ts";
import { svgElement } from "../src/scene/attributes.ts";
import { receivedShapes } from "../src/scene/marks/received.ts";
import { stanceGlyph } from "../src/scene/marks/stance-glyph.ts";
import type { Shape } from "../src/scene/shape.ts";
import { themes } from "../src/theme/themes/themes.ts";
import type { WholeTheme } from "../src/theme/theme.ts";
import { bodiesOf, drawnCell, stances, standings, statuses, times, type GridTime } from "../tests/scene/grid.ts";
import { told } from "./lane.ts";

/** What a reader of these stories may change. */
interface MarksArgs {
  readonly theme: string;
  /** Which of the ten hues. */
  readonly hue: number;
  /** How much larger than in a timeline. */
  readonly size: number;
  /** Whether each line bears the dot of its standing, as it does where no label beside it has one. */
  readonly dot: boolean;
}

type MarksStory = StoryObj<MarksArgs>;

const meta: Meta<MarksArgs> = {
  title: "Marks",
  args: { theme: "light", hue: 0, size: 1, dot: true },
  argTypes: {
    theme: { description: "The colours and strokes.", options: [...themes.keys()], control: "select" },
    hue: { description: "The actor's hue, by its number.", control: { type: "range", min: 0, max: 9, step: 1 } },
    size: { description: "How much larger than in a timeline.", control: { type: "range", min: 1, max: 3, step: 0.5 } },
    dot: {
      description: "Show the dot of the standing on lines, as where no label beside them has one.",
      control: "boolean",
    },
  },
  parameters: {
    layout: "fullscreen",
    controls: { include: ["theme", "hue", "size", "dot"] },
    docs: {
      description: {
        component:
          "Time is the body: thick where it lasted, thin between caps where it was one moment somewhere in there. Status is the outline, standing the fill: each a channel of its own, so that every combination can be drawn. Where there is no source, a word says so; where something was cancelled or taken back, its title is struck.",
      },
    },
  },
};

export default meta;

const [wide, tall] = [104, 34];
const ns = "http://www.w3.org/2000/svg";

const make = (name: string, style: string, ...content: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(name);
  element.style.cssText = style;
  element.append(...content);
  return element;
};

/** Shapes round y = 0 as a picture of their own. */
function picture(shapes: readonly Shape[], theme: WholeTheme, size: number, words: string): SVGElement {
  const svg = document.createElementNS(ns, "svg");
  const attributes = {
    viewBox: `-6 ${-tall / 2 - 3} ${wide + 8} ${tall + 2}`,
    width: String((wide + 8) * size),
    height: String((tall + 2) * size),
    role: "img",
    "aria-label": words,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  svg.style.display = "block";
  for (const shape of shapes) {
    const { name, attributes: own, text } = svgElement(shape, { theme, style: theme });
    const element = svg.appendChild(document.createElementNS(ns, name));
    for (const [key, value] of own) if (key !== "class") element.setAttribute(key, value);
    if (text !== null) element.textContent = text;
  }
  return svg;
}

const themeOf = ({ theme }: MarksArgs): WholeTheme => themes.get(theme) ?? themes.get("light")!;

interface Row {
  readonly name: string;
  readonly cells: readonly { readonly shapes: readonly Shape[]; readonly words: string }[];
}

/** A table of marks; `groups` stand over their columns. */
function table({
  caption,
  groups,
  columns,
  rows,
  args,
}: {
  readonly caption: string;
  readonly groups: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly args: MarksArgs;
}): HTMLElement {
  const theme = themeOf(args);
  const line = `border-bottom:1px solid ${theme.hair};padding:2px 4px;text-align:start;font-weight:400;white-space:nowrap`;
  const head = (text: string, scope: string, span = 1): HTMLElement => {
    const cell = make(
      "th",
      `${line};${scope === "colgroup" ? `font-weight:700;border-inline-start:1px solid ${theme.hair}` : `color:${theme.muted}`}`,
      text,
    );
    cell.setAttribute("scope", scope);
    if (span > 1) cell.setAttribute("colspan", String(span));
    return cell;
  };
  const each = Math.max(1, columns.length / Math.max(1, groups.length));
  const whole = make(
    "table",
    `border-collapse:collapse;font:12px/1.4 ${theme.family}`,
    make("caption", `text-align:start;font-weight:700;font-size:15px;padding:0 4px 8px`, caption),
    make(
      "thead",
      "",
      ...(groups.length === 0
        ? []
        : [make("tr", "", make("td", ""), ...groups.map((group) => head(group, "colgroup", each)))]),
      make("tr", "", make("td", ""), ...columns.map((column) => head(column, "col"))),
    ),
    make(
      "tbody",
      "",
      ...rows.map(({ name, cells }) =>
        make(
          "tr",
          "",
          head(name, "row"),
          ...cells.map(({ shapes, words }, k) =>
            make(
              "td",
              `padding:0;border-bottom:1px solid ${theme.hair}${groups.length > 0 && k % each === 0 ? `;border-inline-start:1px solid ${theme.hair}` : ""}`,
              picture(shapes, theme, args.size, words),
            ),
          ),
        ),
      ),
    ),
  );
  const region = make("div", `overflow-x:auto;padding:16px;background:${theme.ground};color:${theme.ink}`, whole);
  for (const [name, value] of Object.entries({ tabindex: "0", role: "region", "aria-label": caption }))
    region.setAttribute(name, value);
  return region;
}

const gridRows = (shown: readonly GridTime[], args: MarksArgs): readonly Row[] =>
  shown.map((time) => ({
    name: time.name,
    cells: standings.flatMap((standing) =>
      statuses.map((status) => ({
        shapes: drawnCell({ time, status, standing }, { hue: args.hue, dot: args.dot, tokens: themeOf(args).marks }),
        words: `${time.name}, ${status}, ${standing}`,
      })),
    ),
  }));

const grid = (caption: string, shown: readonly GridTime[], args: MarksArgs): HTMLElement =>
  table({ caption, groups: standings, columns: standings.flatMap(() => statuses), rows: gridRows(shown, args), args });

/** Every cell is drawn, and each time has as many bodies of its own as fill, outline and traces make. */
async function allDiffer(canvas: HTMLElement, shown: readonly GridTime[]): Promise<void> {
  const found = [...canvas.querySelectorAll("tbody tr")];
  await expect(found.length).toBe(shown.length);
  for (const [k, row] of found.entries()) {
    const pictures = [...row.querySelectorAll("svg")].map(({ innerHTML }) => innerHTML);
    await expect(pictures.length).toBe(standings.length * statuses.length);
    await expect(new Set(pictures).size, row.textContent).toBe(bodiesOf(shown[k]!));
  }
}

export const WholeGrid: MarksStory = {
  name: "The whole grid",
  parameters: told(
    "Every kind of time in every status and standing: 23 × 5 × 6. Read along a row for how a time changes with what became of it and with how surely it is known.",
  ),
  render: (args) => grid("Time × standing × status", times, args),
  play: ({ canvasElement }) => allDiffer(canvasElement, times),
};

export const WholeGridDark: MarksStory = {
  ...WholeGrid,
  name: "The whole grid, dark",
  args: { theme: "dark", hue: 2 },
};

export const Claims: MarksStory = {
  name: "Claims",
  parameters: told(
    "What a voice does with an event, at the time it did so: asserts, reports, confirms, denies, retracts.",
  ),
  args: { size: 2 },
  render: (args) =>
    table({
      caption: "Stances",
      groups: [],
      columns: stances,
      args,
      rows: Array.from({ length: 10 }, (_, hue) => ({
        name: `hue ${hue}`,
        cells: stances.map((stance) => ({
          shapes: stanceGlyph(stance, { x: 20, y: 0, paint: `line-${hue}` }),
          words: stance,
        })),
      })),
    }),
  play: async ({ canvasElement }) => {
    const [first] = canvasElement.querySelectorAll("tbody tr");
    await expect(new Set([...first!.querySelectorAll("svg")].map(({ innerHTML }) => innerHTML)).size).toBe(
      stances.length,
    );
  },
};

/** A range of so many pixels, in which something was at one moment. */
const range = (width: number): GridTime => ({
  name: `${width} px`,
  body: {
    form: "dimension",
    x0: 48 - width / 2,
    x1: 48 + width / 2,
    sure: null,
    start: "cap",
    end: "cap",
    cutStart: false,
    cutEnd: false,
  },
});

const widths = [2, 10, 18, 30, 60].map(range);

export const Narrow: MarksStory = {
  name: "Narrow ranges",
  parameters: told(
    "A line between caps is drawn at least 18 px wide, so that it never looks like a known day, and keeps status and standing.",
  ),
  args: { size: 2 },
  render: (args) => grid("One moment somewhere in a range, by its width", widths, args),
  play: async ({ canvasElement }) => {
    await allDiffer(canvasElement, widths);
    await expect(widths.map(({ body }) => bodyRange(body)[1] - bodyRange(body)[0])).toEqual([18, 18, 18, 30, 60]);
  },
};

export const Received: MarksStory = {
  name: "In the lane of another actor",
  parameters: told(
    "An event has one body, in the lane of who acts. In the lane of each other actor a ring in the hue of who acts shows where its time begins, and a thin pale line how long it is.",
  ),
  args: { size: 2 },
  render: (args) =>
    table({
      caption: "Rings",
      groups: [],
      columns: ["happened", "planned"],
      args,
      rows: times.map(({ name, body }) => ({
        name,
        cells: [false, true].map((dashed) => ({
          shapes: receivedShapes(
            { body, y: 0, dashed, gap: null, standing: "attested" },
            { hue: args.hue, tokens: themeOf(args).marks },
          ),
          words: `${name}, ${dashed ? "planned" : "happened"}`,
        })),
      })),
    }),
  play: async ({ canvasElement }) => {
    const pictures = [...canvasElement.querySelectorAll("tbody svg")];
    await expect(pictures.length).toBe(2 * times.length);
    for (const { innerHTML } of pictures) await expect(innerHTML).toContain("a3.5 3.5");
  },
};
