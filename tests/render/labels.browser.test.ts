import { afterEach, describe, expect, test } from "vitest";
import { drawSvg } from "../../src/render/svg/svg.ts";
import { light } from "../../src/theme/themes/light.ts";
import { every, sceneOf, type Drawn } from "./drawings.ts";

const made: Element[] = [];
afterEach(() => made.splice(0).forEach((element) => element.remove()));

interface Inked {
  readonly id: string;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Every text of the picture as the real font draws it; the lines' own heights, so that rows may touch but not cross. */
function texts(drawn: Drawn): { readonly inked: readonly Inked[]; readonly width: number; readonly height: number } {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(svg);
  made.push(svg);
  const scene = sceneOf(drawn);
  drawSvg(svg, scene, { theme: light });
  svg.removeAttribute("font-family");
  const inked = [...svg.querySelectorAll("text")].map((text): Inked => {
    const { x, width } = text.getBBox();
    const baseline = Number(text.getAttribute("y"));
    const size = Number(text.getAttribute("font-size"));
    return {
      id: text.parentElement?.dataset.mark ?? "",
      text: text.textContent,
      x0: x,
      x1: x + width,
      y0: baseline - 0.8 * size,
      y1: baseline + 0.15 * size,
    };
  });
  return { inked, width: scene.width, height: scene.height };
}

const near = every(1200, 800).flatMap((drawn) =>
  (
    [
      [2, 0.7],
      [4, 0.3],
      [4, 0.9],
      [12, 0.8],
    ] as const
  ).map((zoom) => ({ ...drawn, zoom })),
);

describe.each<Drawn>([...every(1200, 800, 390), ...near])(
  "with a real font, in $seed in $lang at $width px, zoomed $zoom,",
  (drawn) => {
    test("no text lies over another", () => {
      const { inked } = texts(drawn);
      const crossing = inked.flatMap((a, k) =>
        inked
          .slice(k + 1)
          .filter((b) => a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5)
          .map((b) => `${a.id} “${a.text}” × ${b.id} “${b.text}”`),
      );
      expect(crossing).toEqual([]);
    });

    test("no text leaves the picture", () => {
      const { inked, width, height } = texts(drawn);
      expect(
        inked
          .filter(({ x0, x1, y0, y1 }) => x0 < 0 || x1 > width || y0 < 0 || y1 > height)
          .map(({ id, text }) => `${id} “${text}”`),
      ).toEqual([]);
    });
  },
);
