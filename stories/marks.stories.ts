import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
import { shapeOf } from "../src/layout/body/drawn.ts";
import { svgElement } from "../src/scene/attributes.ts";
import { stanceGlyph } from "../src/scene/marks/stance-glyph.ts";
import type { Shape } from "../src/scene/shape.ts";
import { themes } from "../src/theme/themes/themes.ts";
import type { WholeTheme } from "../src/theme/theme.ts";
import { drawnCell, stances, standings, statuses, times, type GridTime } from "../tests/scene/grid.ts";
import { told } from "./lane.ts";

/** What a reader of these stories may change. */
interface MarksArgs {
  readonly theme: string;
  /** Which of the ten hues. */
  readonly hue: number;
  /** How much larger than in a timeline. */
  readonly size: number;
  /** Whether each body carries its standing's glyph, as it does where its label is hidden. */
  readonly glyph: boolean;
}

type MarksStory = StoryObj<MarksArgs>;

const meta: Meta<MarksArgs> = {
  title: "Marks",
  args: { theme: "light", hue: 0, size: 1, glyph: false },
  argTypes: {
    theme: { description: "The colours and strokes.", options: [...themes.keys()], control: "select" },
    hue: { description: "The actor's hue, by its number.", control: { type: "range", min: 0, max: 9, step: 1 } },
    size: { description: "How much larger than in a timeline.", control: { type: "range", min: 1, max: 3, step: 0.5 } },
    glyph: {
      description: "Show the standing's glyph at the body's own start, as where a label is hidden.",
      control: "boolean",
    },
  },
  parameters: {
    layout: "fullscreen",
    controls: { include: ["theme", "hue", "size", "glyph"] },
    docs: {
      description: {
        component:
          "Time is the body's extent and ends, status its outline and tone, standing the pattern inside it and a glyph: each a channel of its own, so that every combination can be drawn.",
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
        shapes: drawnCell(
          { time, status, standing },
          { hue: args.hue, badge: args.glyph, tokens: themeOf(args).marks },
        ),
        words: `${time.name}, ${status}, ${standing}`,
      })),
    ),
  }));

const grid = (caption: string, shown: readonly GridTime[], args: MarksArgs): HTMLElement =>
  table({ caption, groups: standings, columns: standings.flatMap(() => statuses), rows: gridRows(shown, args), args });

/** Every cell is drawn, and none like another of its row but where what goes on says so itself. */
async function allDiffer(canvas: HTMLElement, rows: number): Promise<void> {
  const found = [...canvas.querySelectorAll("tbody tr")];
  await expect(found.length).toBe(rows);
  for (const row of found) {
    const pictures = [...row.querySelectorAll("svg")].map(({ innerHTML }) => innerHTML);
    const goesOn = /^(?:open end|cut by)/u.test(row.textContent);
    await expect(new Set(pictures).size, row.textContent).toBe(goesOn ? 24 : 30);
  }
}

export const WholeGrid: MarksStory = {
  name: "The whole grid",
  parameters: told(
    "Every kind of time in every status and standing: 20 × 5 × 6. Read along a row for how a time changes with what became of it and with how surely it is known.",
  ),
  render: (args) => grid("Time × standing × status", times, args),
  play: ({ canvasElement }) => allDiffer(canvasElement, times.length),
};

export const WholeGridDark: MarksStory = {
  ...WholeGrid,
  name: "The whole grid, dark",
  args: { theme: "dark", hue: 2, glyph: true },
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

/** A vague range of so many pixels. */
const range = (width: number): GridTime => ({
  name: `${width} px`,
  body: {
    form: "bar",
    x0: 48 - width / 2,
    x1: 48 + width / 2,
    sure: null,
    start: "cap",
    end: "cap",
    cutStart: false,
    cutEnd: false,
  },
});

export const Narrow: MarksStory = {
  name: "Narrow ranges",
  parameters: told(
    "A light region under 8 px would look like a known day: ⟦ ⟧ stand for it, and keep status and standing.",
  ),
  args: { size: 2 },
  render: (args) => grid("A vague time by its width", [2, 4, 7, 8, 10, 14, 24].map(range), args),
  play: async ({ canvasElement }) => {
    await allDiffer(canvasElement, 7);
    await expect([2, 4, 7, 8, 10].map((width) => shapeOf(range(width).body) === "brackets")).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  },
};
