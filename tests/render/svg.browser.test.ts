import { afterEach, describe, expect, test } from "vitest";
import { svgText } from "../../src/render/string/svg.ts";
import { drawSvg } from "../../src/render/svg/svg.ts";
import type { Scene } from "../../src/scene/scene.ts";
import type { Theme } from "../../src/theme/theme.ts";
import { dark } from "../../src/theme/themes/dark.ts";
import { light } from "../../src/theme/themes/light.ts";
import { every, sceneOf } from "./drawings.ts";

const made: Element[] = [];
afterEach(() => made.splice(0).forEach((element) => element.remove()));

function emptySvg(): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(svg);
  made.push(svg);
  return svg;
}

/** What the server's text becomes in a page; the name space is written there and known here. */
function parsed(scene: Scene, theme: Theme): SVGSVGElement {
  const root = new DOMParser().parseFromString(svgText(scene, { theme }), "image/svg+xml").documentElement;
  root.removeAttribute("xmlns");
  return document.adoptNode(root) as unknown as SVGSVGElement;
}

function expectEqual(svg: SVGSVGElement, scene: Scene, theme: Theme): void {
  const twin = parsed(scene, theme);
  if (!svg.isEqualNode(twin)) expect(sorted(svg)).toEqual(sorted(twin));
  expect(svg.isEqualNode(twin)).toBe(true);
}

const sorted = (svg: Element): string[] =>
  [svg, ...svg.querySelectorAll("*")].map((element) =>
    [
      element.localName,
      ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
      element.children.length === 0 ? element.textContent : "",
    ].join(" "),
  );

describe.each(every(1200, 390))("$seed in $lang at $width px", (drawn) => {
  const scene = sceneOf(drawn);

  test("is the same drawn in a page as written by a server", () => {
    const svg = emptySvg();
    drawSvg(svg, scene, { theme: light });
    expectEqual(svg, scene, light);
  });

  test("holds nothing of the picture that was there before", () => {
    const svg = emptySvg();
    for (const before of every(900)) {
      drawSvg(svg, sceneOf(before), { theme: dark });
      drawSvg(svg, scene, { theme: light });
      expectEqual(svg, scene, light);
    }
  });
});

describe("a picture that is drawn again", () => {
  const [drawn, other] = every(1200) as [Parameters<typeof sceneOf>[0], Parameters<typeof sceneOf>[0]];

  test("keeps the elements of the marks that stay", () => {
    const svg = emptySvg();
    drawSvg(svg, sceneOf(drawn), { theme: light });
    const before = new Map([...svg.querySelectorAll("g")].map((group) => [group.dataset.mark, group]));
    drawSvg(svg, sceneOf({ ...drawn, width: 1000 }), { theme: light });
    const kept = [...svg.querySelectorAll("g")].filter((group) => before.get(group.dataset.mark) === group);
    expect(kept.length).toBeGreaterThan(before.size / 2);
  });

  test("takes over what a server drew, down to its text nodes", () => {
    const svg = parsed(sceneOf(other), light);
    document.body.append(svg);
    made.push(svg);
    const title = svg.querySelector('[data-mark="title"]');
    svg.prepend(document.createTextNode("\n"));
    drawSvg(svg, sceneOf(drawn), { theme: light });
    expectEqual(svg, sceneOf(drawn), light);
    expect(svg.querySelector('[data-mark="title"]')).toBe(title);
  });

  test("puts marks and shapes that change places where they belong", () => {
    const svg = emptySvg();
    const scene = sceneOf(drawn);
    const turned: Scene = {
      ...scene,
      marks: [...scene.marks].reverse().map((mark) => ({ ...mark, shapes: [...mark.shapes].reverse() })),
    };
    drawSvg(svg, scene, { theme: light });
    drawSvg(svg, turned, { theme: light });
    expectEqual(svg, turned, light);
  });

  test("does not touch its scene", () => {
    const scene = sceneOf(drawn);
    const before = JSON.stringify(scene);
    drawSvg(emptySvg(), scene, { theme: light });
    expect(JSON.stringify(scene)).toBe(before);
  });

  test("changes nothing in the page where nothing changed", async () => {
    const svg = emptySvg();
    drawSvg(svg, sceneOf(drawn), { theme: light });
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(svg, { subtree: true, childList: true, attributes: true, characterData: true });
    drawSvg(svg, sceneOf(drawn), { theme: light });
    await Promise.resolve();
    observer.disconnect();
    expect(seen).toEqual([]);
  });

  test("is hidden from those who read by ear where the page speaks for it", () => {
    const svg = emptySvg();
    drawSvg(svg, sceneOf(drawn), { theme: light });
    drawSvg(svg, sceneOf(drawn), { theme: light, decorative: true });
    expect([svg.getAttribute("aria-hidden"), svg.getAttribute("role"), svg.querySelector("title, desc")]).toEqual([
      "true",
      null,
      null,
    ]);
    drawSvg(svg, sceneOf(drawn), { theme: light });
    expectEqual(svg, sceneOf(drawn), light);
  });
});
