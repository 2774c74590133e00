import { afterEach, describe, expect, test } from "vitest";
import type { Theme } from "../../src/theme/theme.ts";
import { themes } from "../../src/theme/themes/themes.ts";
import { light } from "../../src/theme/themes/light.ts";
import { themeOn } from "../../src/element/read-theme.ts";
import { createTimeline } from "../../src/element/create.ts";
import type { ChronolaneElement } from "../../src/element.ts";
import { languages, place, settled, small, tag } from "./fixture.ts";

const ours: Theme = {
  ...light,
  name: "ours",
  ink: "#102030",
  ground: "#fffaf0",
  titleFamily: "Georgia, serif",
  type: { label: { size: 15 } },
  marks: { outline: 3 },
};
const rootOf = (host: Element): ShadowRoot => host.shadowRoot!;
const label = (host: Element): SVGTextElement =>
  rootOf(host).querySelector<SVGTextElement>(".chronolane-picture .t-label")!;
const sizeOf = (host: Element): string | null => label(host).getAttribute("font-size");
const colour = (host: Element, property: string): string => getComputedStyle(host).getPropertyValue(property).trim();

const sheets: HTMLStyleElement[] = [];
afterEach(() => sheets.splice(0).forEach((sheet) => sheet.remove()));
function page(css: string): void {
  const sheet = document.createElement("style");
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.push(sheet);
}

describe("what a page's style sheet sets on the element", () => {
  test("sizes labels, and the picture is laid out by it", () => {
    const usual = tag({ theme: "light" }, { data: small });
    page("chrono-lane { --chronolane-size-label: 15px; --chronolane-size-lane: 16 }");
    const larger = tag({ theme: "light" }, { data: small });
    expect([sizeOf(usual), sizeOf(larger)]).toEqual(["13", "15"]);
    const wide = (host: Element): number => label(host).getBBox().width;
    expect(wide(larger) / wide(usual)).toBeCloseTo(15 / 13, 1);
    expect(rootOf(larger).querySelector(".t-lane")?.getAttribute("font-size")).toBe("16");
  });

  test("wins over a theme, be it an attribute or an option", async () => {
    page("chrono-lane { --chronolane-ink: rgb(1, 2, 3); --chronolane-size-label: 14px }");
    const [named, given] = [tag({ theme: "wire" }, { data: small }), tag({}, { data: small })];
    given.options = { theme: ours };
    await settled();
    for (const host of [named, given]) {
      expect(sizeOf(host)).toBe("14");
      expect(getComputedStyle(rootOf(host).querySelector(".f-ink")!).fill).toBe("rgb(1, 2, 3)");
    }
  });

  test("breaks nothing: what is no size is as good as none, and what is too large is as large as can be", () => {
    page(
      "chrono-lane { --chronolane-size-label: huge; --chronolane-size-lane: 90px; --chronolane-dash: 0; --chronolane-outline: -1px; --chronolane-font: url(x) }",
    );
    const host = tag({ theme: "light" }, { data: small });
    expect(sizeOf(host)).toBe("13");
    expect(rootOf(host).querySelector(".t-lane")?.getAttribute("font-size")).toBe("16");
    expect(rootOf(host).querySelector(".chronolane-picture")?.getAttribute("font-family")).toContain("Noto Sans");
  });

  test("lays the picture out with other room, taken to its range's end", () => {
    page(
      "chrono-lane { --chronolane-padding: 30px; --chronolane-row-gap: 9px; --chronolane-lane-padding: 20px; --chronolane-gutter: 900px; --chronolane-bar: 20px }",
    );
    const host = tag({ theme: "light" }, { data: small });
    expect(themeOn(host).spacing).toEqual({ padding: 30, rowGap: 9, lanePadding: 20, gutter: 400, bar: 20 });
    expect(rootOf(host).querySelector(".t-lane")?.getAttribute("x")).toBe("30");
    expect(getComputedStyle(rootOf(host).querySelector(".head")!).paddingLeft).toBe("30px");
  });

  test("is told as an issue where it is taken to its range's end or cannot be read, to authors in the list too", async () => {
    page(
      "chrono-lane { --chronolane-gutter: 900px; --chronolane-bar: 2; --chronolane-dash: 0 3px; --chronolane-weight-label: 950; --chronolane-size-label: 1rem; --chronolane-cap: -1px; --chronolane-radius: 7px; --chronolane-font: serif }",
    );
    const host = tag({ lang: "en", issues: "" }, { data: small });
    const told: (readonly unknown[])[] = [];
    host.timeline!.on("issue", ({ issues }) => told.push(issues.map(({ code, quote, hint }) => [code, quote, hint])));
    await settled();
    expect(host.timeline!.issues.map(({ message }) => message)).toEqual([
      "the custom property --chronolane-size-label is 1rem; 13px is used",
      "the custom property --chronolane-weight-label is 950; 900 is used",
      "the custom property --chronolane-cap is -1px; 0.5px is used",
      "the custom property --chronolane-dash is 0 3px; 1px 3px is used",
      "the custom property --chronolane-gutter is 900px; 400px is used",
      "the custom property --chronolane-bar is 2; 8px is used",
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContainEqual(["token-out-of-range", "900px", "use a number of pixels from 40 to 400"]);
    expect(told[0]).toContainEqual(["token-out-of-range", "950", "use a number from 100 to 900"]);
    expect(told[0]).toContainEqual(["token-out-of-range", "0 3px", "use two numbers of pixels from 1 to 20"]);
    expect(told[0]).toContainEqual(["token-unused", "1rem", "use a number of pixels from 9 to 15"]);
    expect(rootOf(host).querySelector(".faults")?.textContent).toContain("--chronolane-gutter is 900px; 400px is used");
    for (const name of ["size-label", "cap", "dash", "bar", "weight-label"])
      host.style.setProperty(`--chronolane-${name}`, "initial");
    host.setAttribute("theme", "dark");
    await settled();
    expect(host.timeline!.issues.map(({ quote }) => quote)).toEqual(["900px"]);
    host.style.setProperty("--chronolane-gutter", "400px");
    host.setAttribute("theme", "light");
    await settled();
    expect([told.map((issues) => issues.length), host.timeline!.issues]).toEqual([[6, 1, 0], []]);
    expect(rootOf(host).querySelector<HTMLElement>(".faults")?.hidden).toBe(true);
  });

  test("is told as an issue where it is no list of faces, and once where the title follows it", async () => {
    page("chrono-lane { --chronolane-font: url(x) } .two { --chronolane-title-font: 5px }");
    const [one, two] = [tag({ theme: "light" }, { data: small }), tag({ theme: "light" }, { data: small })];
    const hint = "use names of faces, apart by commas, such as Georgia, serif";
    const told = (host: ChronolaneElement): readonly unknown[] =>
      host.timeline!.issues.map(({ code, quote, hint: said }) => [code, quote, said]);
    expect(told(one)).toEqual([["token-unused", "url(x)", hint]]);
    expect(one.timeline!.issues[0]?.message).toContain("--chronolane-font is url(x); ");
    two.className = "two";
    two.setAttribute("theme", "dark");
    await settled();
    expect(two.timeline!.issues.map(({ quote }) => quote)).toEqual(["url(x)", "5px"]);
    const family = (host: Element): string => getComputedStyle(rootOf(host).querySelector(".subtitle")!).fontFamily;
    const usual = tag({ theme: "light", style: "--chronolane-font: Georgia" }, { data: small });
    expect(family(usual)).toBe("Georgia");
    expect(family(one)).toContain("Noto Sans");
  });

  test("is used in the head as in the picture: within its range, and the theme's own where it is no size", async () => {
    page(
      "chrono-lane { --chronolane-size-title: 80px; --chronolane-size-subtitle: 12; --chronolane-size-note: 2em; --chronolane-weight-title: 950; --chronolane-padding: 900px }",
    );
    const host = tag({ lang: "en" }, { data: { ...small, subtitle: "Sub" } });
    await settled();
    const style = (part: string): CSSStyleDeclaration => getComputedStyle(rootOf(host).querySelector(part)!);
    expect([style(".title").fontSize, style(".title").fontWeight]).toEqual(["26px", "900"]);
    expect([style(".subtitle").fontSize, style(".summary").fontSize]).toEqual(["12px", "12px"]);
    expect(style(".head").paddingLeft).toBe("64px");
    expect(themeOn(host).type?.note?.size).toBe(12);
    host.setAttribute("style", "--chronolane-size-title: 20px; --chronolane-weight-title: 500");
    await settled();
    expect([style(".title").fontSize, style(".title").fontWeight, style(".head").paddingLeft]).toEqual([
      "20px",
      "500",
      "64px",
    ]);
  });

  test("of all shipped themes is in its range", () => {
    for (const name of themes.keys()) expect(tag({ theme: name }, { data: small }).timeline!.issues).toEqual([]);
  });

  test("takes a number below zero to the nearest bound", () => {
    page("chrono-lane { --chronolane-row-gap: -4px; --chronolane-dash: -1 +3px }");
    const host = tag({ theme: "light" }, { data: small });
    expect(themeOn(host).spacing?.rowGap).toBe(2);
    expect(host.timeline!.issues.map(({ code, message }) => [code, message])).toEqual([
      ["token-out-of-range", "the custom property --chronolane-dash is -1 +3px; 1px 3px is used"],
      ["token-out-of-range", "the custom property --chronolane-row-gap is -4px; 2px is used"],
    ]);
  });

  test.each(["light", "dark", "auto", "ours"])(
    "is told as an issue where it is no colour, and the own one of the theme %s is painted",
    async (name) => {
      const [usual, host] = [tag({ lang: "en" }, { data: small }), tag({ lang: "en" }, { data: small })];
      host.className = "wrong";
      page(
        ".wrong { --chronolane-ink: notacolour; --chronolane-line-0: #12; --chronolane-tint: lots; --chronolane-muted: var(--none) }",
      );
      for (const element of [usual, host]) element.options = { theme: name === "ours" ? ours : (name as "light") };
      await settled();
      const painted = (element: Element): readonly string[] =>
        [".f-ink", ".f-muted", ".s-line-0", ".f-light-0", ".f-tone-0"].flatMap((paint) => {
          const found = rootOf(element).querySelector(`.chronolane-picture ${paint}`);
          return found === null ? [] : [getComputedStyle(found).fill, getComputedStyle(found).stroke];
        });
      const title = (element: Element): string => getComputedStyle(rootOf(element).querySelector(".title")!).color;
      expect(painted(usual).length).toBeGreaterThan(4);
      expect([painted(host), title(host)]).toEqual([painted(usual), title(usual)]);
      expect(host.timeline!.issues.map(({ code, message, hint }) => [code, message, hint])).toEqual([
        ["token-unused", "the custom property --chronolane-ink is notacolour; the theme's own is used", "use a colour as CSS writes it, such as #14213d"], // oxfmt-ignore
        ["token-unused", "the custom property --chronolane-line-0 is #12; the theme's own is used", "use a colour as CSS writes it, such as #14213d"], // oxfmt-ignore
        ["token-unused", "the custom property --chronolane-tint is lots; the theme's own is used", "use a percentage from 0% to 50%"], // oxfmt-ignore
      ]);
      host.className = "";
      await settled();
      expect([host.timeline!.issues, rootOf(host).querySelector(".timeline")!.hasAttribute("style")]).toEqual([
        [],
        false,
      ]);
    },
  );

  test("recolours the legend", () => {
    page("chrono-lane { --chronolane-legend: rgb(1, 2, 3) }");
    const root = rootOf(tag({ theme: "light" }, { data: small }));
    expect(getComputedStyle(root.querySelector(".mark-legend .s-line-legend")!).stroke).toBe("rgb(1, 2, 3)");
  });

  test("recolours all that is made from a hue", () => {
    page(
      "chrono-lane { --chronolane-line-0: rgb(200, 0, 0); --chronolane-tint: 50%; --chronolane-ground: rgb(0, 0, 200) }",
    );
    const probe = document.createElement("i");
    rootOf(tag({ theme: "light" }, { data: small })).append(probe);
    const shown = (property: string): string => {
      probe.style.color = `var(${property})`;
      return getComputedStyle(probe).color;
    };
    expect(shown("--chronolane-tone-0")).toBe("rgb(200, 0, 0)");
    expect(shown("--chronolane-light-0")).toMatch(/^(?:rgb\(100, 0, 100\)|color\(srgb 0\.39\d* 0 0\.39\d*\))$/u);
  });
});

describe("what a page sets on the container, or further out,", () => {
  test("reaches in, over a theme, and what is set on the host itself wins over it", async () => {
    page(
      ".outer { --chronolane-ink: rgb(1, 2, 3); --chronolane-size-label: 15px } .outer .chronolane-host { --chronolane-muted: rgb(4, 5, 6) }",
    );
    const container = place();
    container.className = "outer";
    container.style.setProperty("--chronolane-muted", "rgb(7, 8, 9)");
    const handle = createTimeline(container, small, { languages, theme: "wire" });
    const host = container.firstElementChild!;
    const element = document.createElement("chrono-lane");
    element.data = small;
    const outer = place();
    outer.className = "outer";
    outer.append(element);
    await settled();
    for (const inner of [host, element])
      expect([colour(inner, "--chronolane-ink"), sizeOf(inner)]).toEqual(["rgb(1, 2, 3)", "15"]);
    expect(colour(host, "--chronolane-muted")).toBe("rgb(4, 5, 6)");
    container.className = "";
    handle.update(undefined, { theme: "light" });
    await settled();
    expect([colour(host, "--chronolane-ink"), sizeOf(host)]).toEqual([light.ink, "13"]);
    expect(colour(host, "--chronolane-muted")).toBe("rgb(7, 8, 9)");
  });

  test("reaches a host that is a direct child of a shadow root", async () => {
    page(".outer { --chronolane-ink: rgb(1, 2, 3); --chronolane-size-label: 15px }");
    const outer = place();
    outer.className = "outer";
    const element = document.createElement("chrono-lane");
    element.data = small;
    outer.attachShadow({ mode: "open" }).append(element);
    await settled();
    expect([colour(element, "--chronolane-ink"), sizeOf(element)]).toEqual(["rgb(1, 2, 3)", "15"]);
  });

  test("leaves a timeline inside a section of renderHTML its own theme", async () => {
    page(".chronolane { --chronolane-ink: rgb(1, 2, 3) }");
    const container = place();
    container.className = "chronolane";
    createTimeline(container, small, { languages, theme: "dark" });
    await settled();
    expect(colour(container.firstElementChild!, "--chronolane-ink")).toBe(themes.get("dark")?.ink);
  });
});

test("createTimeline leaves the legend out where it is told to, and brings it back", async () => {
  const container = place();
  const handle = createTimeline(container, small, { languages, legend: false });
  const legends = (): number => rootOf(container.firstElementChild!).querySelectorAll(".mark-legend").length;
  expect(legends()).toBe(0);
  handle.update(undefined, { legend: true });
  await settled();
  expect(legends()).toBeGreaterThan(0);
});

describe("a theme", () => {
  test.each([...themes.values()])("$name comes by attribute, by option and by createTimeline alike", async (theme) => {
    const byAttribute = tag({ theme: theme.name }, { data: small });
    const byOption = tag({}, { data: small });
    byOption.options = { theme: theme.name as "light" };
    const container = place();
    createTimeline(container, small, { languages, theme: theme.name as "light" });
    await settled();
    for (const host of [byAttribute, byOption, container.firstElementChild!]) {
      expect(colour(host, "--chronolane-ground")).toBe(theme.ground);
      expect(colour(host, "--chronolane-line-3")).toBe(theme.actors[3]);
      expect(sizeOf(host)).toBe(String(theme.type.label.size));
      expect(getComputedStyle(host).colorScheme).toBe(theme.scheme);
    }
  });

  test("that is data is worn by the element and by createTimeline, and taken off again", async () => {
    const host = tag({}, { data: small });
    const container = place();
    const handle = createTimeline(container, small, { languages, theme: ours });
    host.options = { theme: ours };
    await settled();
    for (const dressed of [host, container.firstElementChild!]) {
      expect(colour(dressed, "--chronolane-ink")).toBe("#102030");
      expect(sizeOf(dressed)).toBe("15");
      expect(getComputedStyle(rootOf(dressed).querySelector(".title")!).fontFamily).toBe("Georgia, serif");
    }
    host.options = {};
    handle.update(undefined, { theme: "light" });
    await settled();
    for (const plain of [host, container.firstElementChild!])
      expect([colour(plain, "--chronolane-ink"), sizeOf(plain)]).toEqual([light.ink, "13"]);
  });

  test("that an attribute names wins over the option", async () => {
    const host: ChronolaneElement = tag({ theme: "dark" }, { data: small });
    host.options = { theme: ours };
    await settled();
    expect([colour(host, "--chronolane-ink"), sizeOf(host)]).toEqual([themes.get("dark")?.ink, "13"]);
    host.setAttribute("theme", "wire");
    await settled();
    expect(sizeOf(host)).toBe("12");
    host.removeAttribute("theme");
    await settled();
    expect(sizeOf(host)).toBe("15");
  });

  test("that cannot be drawn with is refused in one sentence, and nothing is touched", () => {
    const container = place();
    expect(() => createTimeline(container, small, { languages, theme: { ...ours, ink: "red" } })).toThrow(
      /options\.theme\.ink is "red"/u,
    );
    expect(() =>
      createTimeline(container, small, { languages, theme: { ...ours, type: { label: { size: 40 } } } }),
    ).toThrow(/options\.theme\.type\.label\.size is 40 in createTimeline; use a number from 9 to 15/u);
    expect(container.childElementCount).toBe(0);
  });
});
