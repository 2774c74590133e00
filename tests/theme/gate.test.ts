import { describe, expect, it } from "vitest";
import { en } from "../../src/en.ts";
import { renderHTML } from "../../src/page/page.ts";
import { renderSVG } from "../../src/page/picture.ts";
import { checkTheme } from "../../src/theme/gate.ts";
import { colourOf, hues, type Theme } from "../../src/theme/theme.ts";
import { themes } from "../../src/theme/themes.ts";
import { light } from "../../src/theme/themes/light.ts";

const languages = [en];
const document = { chronolane: 1, actors: [{ id: "a", name: "A" }], events: [{ title: "Talks", when: "2022-01-21", actors: [{ actor: "a" }] }] };

describe("a theme of one's own", () => {
  it("passes as it is where it is whole", () => {
    for (const theme of themes.values()) expect(checkTheme(theme)).toEqual(theme);
  });

  it("may write its colours short", () => {
    const theme = checkTheme({ ...light, ink: "#1aF", actors: ["#00f", "#123456"] });
    expect([theme.ink, ...theme.actors]).toEqual(["#11aaFF", "#0000ff", "#123456"]);
    const svg = renderSVG(document, { languages, theme: { ...light, ink: "#135", ground: "#fff", actors: ["#00f"] } });
    expect(svg).toContain("#113355");
    expect(svg).not.toMatch(/NaN|undefined/u);
  });

  it.each([
    [null, TypeError, /options\.theme is null/u],
    [7, TypeError, /options\.theme is a number/u],
    [[light], TypeError, /options\.theme is a list/u],
    [{ ...light, name: 3 }, TypeError, /options\.theme\.name is a number/u],
    [{ ...light, ink: "red" }, RangeError, /options\.theme\.ink is "red"; use #rgb or #rrggbb/u],
    [{ ...light, ink: "#12345" }, RangeError, /options\.theme\.ink is "#12345"/u],
    [{ ...light, ground: "#fff\"/><script>" }, RangeError, /options\.theme\.ground is/u],
    [{ ...light, hair: undefined }, TypeError, /options\.theme\.hair is missing/u],
    [{ ...light, focus: 0x123456 }, TypeError, /options\.theme\.focus is a number/u],
    [{ ...light, scheme: "sepia" }, RangeError, /options\.theme\.scheme is "sepia"; use light or dark/u],
    [{ ...light, actors: [] }, RangeError, /options\.theme\.actors is empty/u],
    [{ ...light, actors: "#fff" }, TypeError, /options\.theme\.actors is a text/u],
    [{ ...light, actors: ["#fff", "blue"] }, RangeError, /options\.theme\.actors\[1\] is "blue"/u],
  ])("is refused in one sentence that names the field: %j", (theme, kind, sentence) => {
    const draw = (): string => renderSVG(document, { languages, theme: theme as unknown as Theme });
    expect(draw).toThrow(kind);
    expect(draw).toThrow(sentence);
  });

  it("is refused by a page, whose colours come from its one style", () => {
    const theme: unknown = { ...light, ink: "#123456" };
    for (const fragment of [false, true]) expect(() => renderHTML(document, { languages, fragment, theme: theme as string })).toThrow(/options\.theme is a theme of your own; a page takes light, dark, contrast, print, broadsheet, wire or magazine; renderSVG takes any theme/u);
    expect(() => renderHTML(document, { languages, theme: null as unknown as string })).toThrow(/options\.theme is null/u);
  });
});

describe("the colours of actors", () => {
  it("begin anew after the last hue", () => {
    for (const theme of themes.values()) {
      for (const role of ["line", "tone", "light"] as const) {
        for (const hue of [10, 13, 99, 100]) expect(colourOf(`${role}-${hue}`, theme)).toBe(colourOf(`${role}-${hue % hues}`, theme));
      }
    }
  });

  it("repeat where a theme has fewer", () => {
    const theme = { ...light, actors: ["#111111", "#222222", "#333333"] };
    expect([0, 1, 2, 3, 4, 9].map((hue) => colourOf(`line-${hue}`, theme))).toEqual(["#111111", "#222222", "#333333", "#111111", "#222222", "#111111"]);
  });
});
