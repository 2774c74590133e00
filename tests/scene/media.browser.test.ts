import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { svgElement } from "../../src/scene/attributes.ts";
import { rectangle, type Shape, translated } from "../../src/scene/shape.ts";
import { stylesheet } from "../../src/theme/css/stylesheet.ts";
import { themes } from "../../src/theme/themes/themes.ts";
import { shareApart } from "./canvas.ts";
import { drawnAlike, drawnCell, standAlike, standings, statuses, times, type GridTime } from "./grid.ts";

const [wide, tall] = [112, 40];
const size = { width: wide * statuses.length, height: tall * standings.length };
const ns = "http://www.w3.org/2000/svg";

/** One kind of time in every status and standing, as a page of a theme shows it, under the whole style sheet. */
function shown(time: GridTime, themeName: string): HTMLElement {
  const theme = themes.get(themeName)!;
  const shapes: readonly Shape[] = [
    { shape: "path", path: rectangle({ x: 0, y: 0, ...size }), fill: "ground" },
    ...standings.flatMap((standing, row) =>
      statuses.flatMap((status, column) =>
        translated(
          drawnCell({ time, status, standing }, { tokens: theme.marks }),
          column * wide + 8,
          row * tall + tall / 2,
        ),
      ),
    ),
  ];
  const svg = document.createElementNS(ns, "svg");
  for (const [name, value] of Object.entries({ class: "chronolane-picture", ...size }))
    svg.setAttribute(name, String(value));
  for (const shape of shapes) {
    const { name, attributes, text } = svgElement(shape, { theme, style: theme });
    const element = svg.appendChild(document.createElementNS(ns, name));
    for (const [key, value] of attributes) element.setAttribute(key, value);
    if (text !== null) element.textContent = text;
  }
  const body = document.createElement("div");
  body.className = "chronolane";
  body.dataset.theme = themeName;
  body.style.width = `${size.width}px`;
  body.append(svg);
  document.body.append(body);
  return body;
}

/** A cell of a photograph, without colour. */
type Photograph = (status: number, standing: number) => Uint8ClampedArray;

async function photograph(element: HTMLElement): Promise<Photograph> {
  const base64 = await page.screenshot({ element, save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const pen = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
  pen.drawImage(image, 0, 0);
  return (status, standing) => {
    const { data } = pen.getImageData(status * wide, standing * tall, wide, tall);
    return new Uint8ClampedArray(
      Array.from(
        { length: data.length / 4 },
        (_, k) => 0.2126 * data[4 * k]! + 0.7152 * data[4 * k + 1]! + 0.0722 * data[4 * k + 2]!,
      ),
    );
  };
}

const media = (features: readonly { readonly name: string; readonly value: string }[], type = ""): Promise<unknown> =>
  cdp().send("Emulation.setEmulatedMedia", { media: type, features: [...features] });
const style = document.createElement("style");

beforeEach(async () => {
  // A frame that is larger than the browser's window is photographed smaller than it is.
  await page.viewport(1000, 600);
  style.textContent = stylesheet();
  document.head.append(style);
});

afterEach(async () => {
  style.remove();
  document.body.replaceChildren();
  await media([]);
  await page.viewport(1280, 800);
});

const pairs = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (_, b) => [a, a + b + 1] as const),
  ).flat();

/** Which statuses and standings of a kind of time look alike in a photograph, though no words tell them apart. */
async function alike(time: GridTime, theme: string): Promise<readonly string[]> {
  const cell = await photograph(shown(time, theme));
  const ground = cell(0, 0)[0]!;
  const same = (a: Uint8ClampedArray, b: Uint8ClampedArray): boolean =>
    shareApart(a, b, { ground, line: 0, light: 0, ink: 0 }) < 0.025;
  return [
    ...standings.flatMap((standing, row) =>
      pairs(statuses.length)
        .filter(([a, b]) => !drawnAlike(time, statuses[a]!, statuses[b]!) && same(cell(a, row), cell(b, row)))
        .map(([a, b]) => `${statuses[a]!} and ${statuses[b]!}, ${standing}`),
    ),
    ...statuses.flatMap((status, column) =>
      pairs(standings.length)
        .filter(([a, b]) => !standAlike(standings[a]!, standings[b]!) && same(cell(column, a), cell(column, b)))
        .map(([a, b]) => `${standings[a]!} and ${standings[b]!}, ${status}`),
    ),
  ];
}

describe.each(["light", "dark"])("where the reader forced colours on a %s page,", (theme) => {
  test.each(times)("$name keeps every status and standing apart", async (time) => {
    await media([{ name: "forced-colors", value: "active" }]);
    expect(matchMedia("(forced-colors:active)").matches).toBe(true);
    expect(await alike(time, theme)).toEqual([]);
  });

  test("only the reader's own two colours are drawn, writing included", async () => {
    await media([{ name: "forced-colors", value: "active" }]);
    const body = shown(
      times.find(({ body }) => body.end === "unknown")!,
      theme,
    );
    const probe = document.body.appendChild(document.createElement("div"));
    const [text, ground] = ["CanvasText", "Canvas"].map((colour) => {
      probe.style.cssText = `forced-color-adjust:none;color:${colour}`;
      return getComputedStyle(probe).color;
    });
    for (const shape of body.querySelectorAll("path,text")) {
      const { fill, stroke } = getComputedStyle(shape);
      expect([text, ground, "none"]).toContain(fill);
      expect([text, ground, "none"]).toContain(stroke);
    }
  });
});

test.each(["fill", "stroke"] as const)(
  "where the reader forced colours, what is faint has the reader's faint colour as its %s",
  async (side) => {
    await media([{ name: "forced-colors", value: "active" }]);
    const body = shown(times[0]!, "light");
    const probe = document.body.appendChild(document.createElement("div"));
    probe.style.cssText = "forced-color-adjust:none;color:GrayText";
    for (const paint of ["hair", "grid"]) {
      const band = body.querySelector("svg")!.appendChild(document.createElementNS(ns, "path"));
      band.setAttribute("class", `${side[0]!}-${paint}`);
      expect(getComputedStyle(band)[side], paint).toBe(getComputedStyle(probe).color);
    }
  },
);

describe("in print", () => {
  test.each(times)("$name keeps every status and standing apart, black on white", async (time) => {
    await media([], "print");
    expect(await alike(time, "print")).toEqual([]);
  });
});
