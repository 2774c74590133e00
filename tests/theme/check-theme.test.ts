import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { renderHTML } from "../../src/page/page.ts";
import { renderSVG } from "../../src/page/picture.ts";
import { checkTheme, isFaces } from "../../src/theme/check-theme.ts";
import { marks } from "../../src/theme/marks.ts";
import { colourOf, hues, type Theme } from "../../src/theme/theme.ts";
import { themes, type ThemeName } from "../../src/theme/themes/themes.ts";
import { dark } from "../../src/theme/themes/dark.ts";
import { light } from "../../src/theme/themes/light.ts";
import { fontFamily, type } from "../../src/theme/type.ts";

const languages = [en];
const document = {
  chronolane: 1,
  actors: [{ id: "a", name: "A" }],
  events: [{ title: "Talks", when: "2022-01-21", actors: [{ actor: "a" }] }],
};

describe("names of faces", () => {
  it.each([
    "Arial",
    " Arial , Georgia ",
    "'Noto Serif Thai', \"IBM Plex\",serif",
    "-apple-system, system-ui",
    "สารบรรณ",
  ])("are %j", (given) => {
    expect(isFaces(given)).toBe(true);
  });

  it.each([
    "",
    " ",
    "Arial,",
    ",Arial",
    "Arial,,Georgia",
    "'Arial",
    "'Arial, Georgia'",
    "url(x)",
    "Arial;",
    "4 Arial",
    "Arial, expression(1)",
    "a".repeat(501),
  ])("are not %j", (given) => {
    expect(isFaces(given)).toBe(false);
  });

  it("are told from a long list that only looks like one, in a single pass", () => {
    expect(isFaces(`${"Arial ,".repeat(70)};`)).toBe(false);
    expect(isFaces(`${"Arial , ".repeat(60)}Arial;`)).toBe(false);
  });
});

describe("a theme of one's own", () => {
  it("passes as it is where it is whole", () => {
    for (const theme of themes.values()) expect(checkTheme(theme, "test")).toEqual(theme);
  });

  it("may give the legend a colour; else that is the muted one", () => {
    const { legend: _legend, ...rest } = light;
    expect(checkTheme({ ...rest, legend: "#1aF" }, "test").legend).toBe("#11aaFF");
    expect(checkTheme(rest, "test").legend).toBe(light.muted);
    expect(() => checkTheme({ ...light, legend: "grey" }, "test")).toThrow(
      'options.theme.legend is "grey" in test; use #rgb or #rrggbb',
    );
  });

  it("may write its colours short", () => {
    const theme = checkTheme({ ...light, ink: "#1aF", actors: ["#00f", "#123456"] }, "test");
    expect([theme.ink, ...theme.actors]).toEqual(["#11aaFF", "#0000ff", "#123456"]);
    const svg = renderSVG(document, { languages, theme: { ...light, ink: "#135", ground: "#fff", actors: ["#00f"] } });
    expect(svg).toContain("#113355");
    expect(svg).not.toMatch(/NaN|undefined/u);
  });

  it("takes the usual type, faces and strokes where it says nothing of them, field by field", () => {
    const theme = checkTheme(
      {
        ...light,
        type: { label: { size: 15 } },
        marks: { outline: 3, dash: [6, 2] },
        titleFamily: "Georgia, 'Noto Serif Thai', serif",
      },
      "test",
    );
    expect(theme.type.label).toEqual({ size: 15, weight: 400 });
    expect(theme.type.lane).toEqual(type.lane);
    expect(theme.marks).toEqual({ ...marks, outline: 3, dash: [6, 2] });
    expect([theme.family, theme.titleFamily, theme.tint]).toEqual([
      fontFamily,
      "Georgia, 'Noto Serif Thai', serif",
      0.33,
    ]);
    expect(checkTheme(dark, "test").tint).toBe(0.38);
  });

  it("sets the sizes, faces, strokes and tint of a picture that stands alone", () => {
    const own: Theme = {
      ...light,
      tint: 0.5,
      ground: "#000000",
      actors: ["#ffffff"],
      family: "Arial",
      titleFamily: "Georgia",
      type: { label: { size: 15, weight: 600 } },
      marks: { outline: 3.5 },
    };
    const svg = renderSVG({ ...document, title: "Talks" }, { languages, theme: own });
    expect(svg).toMatch(/<svg[^>]* font-family="Arial"/u);
    expect(svg).toMatch(/class="t-lane [^>]*font-family="Georgia"/u);
    expect(svg).toMatch(/class="t-label [^>]*font-size="15" font-weight="600"/u);
    expect(svg).toMatch(/stroke-width="3.5"/u);
    expect(colourOf("light-0", own)).toBe("#808080");
  });

  it.each([
    [null, TypeError, /options\.theme is null/u],
    [7, TypeError, /options\.theme is a number/u],
    [[light], TypeError, /options\.theme is a list/u],
    [{ ...light, name: 3 }, TypeError, /options\.theme\.name is a number/u],
    [{ ...light, ink: "red" }, RangeError, /options\.theme\.ink is "red" in renderSVG; use #rgb or #rrggbb/u],
    [{ ...light, ink: "#12345" }, RangeError, /options\.theme\.ink is "#12345"/u],
    [{ ...light, ground: '#fff"/><script>' }, RangeError, /options\.theme\.ground is/u],
    [{ ...light, hair: undefined }, TypeError, /options\.theme\.hair is missing/u],
    [{ ...light, focus: 0x123456 }, TypeError, /options\.theme\.focus is a number/u],
    [{ ...light, tint: 0.6 }, RangeError, /options\.theme\.tint is 0\.6 in renderSVG; use a number from 0 to 0\.5/u],
    [{ ...light, type: [] }, TypeError, /options\.theme\.type is a list in renderSVG; use an object/u],
    [
      { ...light, type: { label: 13 } },
      TypeError,
      /options\.theme\.type\.label is a number in renderSVG; use an object/u,
    ],
    [
      { ...light, type: { label: { size: 16 } } },
      RangeError,
      /options\.theme\.type\.label\.size is 16 in renderSVG; use a number from 9 to 15/u,
    ],
    [
      { ...light, type: { note: { weight: NaN } } },
      RangeError,
      /options\.theme\.type\.note\.weight is NaN in renderSVG; use a number from 100 to 900/u,
    ],
    [
      { ...light, type: { lane: { size: "14px" } } },
      RangeError,
      /options\.theme\.type\.lane\.size is "14px" in renderSVG; use a number/u,
    ],
    [
      { ...light, family: "Arial;}" },
      RangeError,
      /options\.theme\.family is "Arial;\}" in renderSVG; use names of faces, apart by commas/u,
    ],
    [{ ...light, titleFamily: "url(x)" }, RangeError, /options\.theme\.titleFamily is "url\(x\)"/u],
    [{ ...light, family: 7 }, TypeError, /options\.theme\.family is a number/u],
    [
      { ...light, marks: { outline: 9 } },
      RangeError,
      /options\.theme\.marks\.outline is 9 in renderSVG; use a number from 0\.5 to 4/u,
    ],
    [
      { ...light, marks: { dash: [4] } },
      TypeError,
      /options\.theme\.marks\.dash is a list in renderSVG; use a list of two numbers, stroke and gap/u,
    ],
    [
      { ...light, marks: { dash: [4, 0] } },
      RangeError,
      /options\.theme\.marks\.dash\[1\] is 0 in renderSVG; use a number from 1 to 20/u,
    ],
    [{ ...light, pale: "yellow" }, RangeError, /options\.theme\.pale is "yellow" in renderSVG; use #rgb or #rrggbb/u],
    [{ ...light, panel: 5 }, TypeError, /options\.theme\.panel is a number in renderSVG; use #rgb or #rrggbb/u],
    [{ ...light, scheme: "sepia" }, RangeError, /options\.theme\.scheme is "sepia" in renderSVG; use light or dark/u],
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
    for (const fragment of [false, true])
      expect(() => renderHTML(document, { languages, fragment, theme: theme as "light" })).toThrow(
        /options\.theme is a theme of your own in renderHTML; use light, dark, contrast, print, broadsheet, wire, magazine or auto for a page; renderSVG takes any theme/u,
      );
    expect(() => renderHTML(document, { languages, theme: null as unknown as "light" })).toThrow(
      /options\.theme is null/u,
    );
  });
});

it.each([...themes.values()])(
  "a page in the theme $name says so, and its picture has the theme's colours and sizes",
  (theme) => {
    for (const fragment of [false, true]) {
      const page = renderHTML(document, { languages, fragment, theme: theme.name as ThemeName });
      expect(page).toContain(`data-theme="${theme.name}"`);
      expect(page).toMatch(new RegExp(`class="t-label [^>]*font-size="${theme.type.label.size}"`, "u"));
      expect(page).toContain(`fill="${theme.ground}"`);
    }
  },
);

describe("the colours of actors", () => {
  it("begin anew after the last hue", () => {
    for (const theme of themes.values()) {
      for (const role of ["line", "tone", "light"] as const) {
        for (const hue of [10, 13, 99, 100])
          expect(colourOf(`${role}-${hue}`, theme)).toBe(colourOf(`${role}-${hue % hues}`, theme));
      }
    }
  });

  it("repeat where a theme has fewer", () => {
    const theme = { ...light, actors: ["#111111", "#222222", "#333333"] };
    expect([0, 1, 2, 3, 4, 9].map((hue) => colourOf(`line-${hue}`, theme))).toEqual([
      "#111111",
      "#222222",
      "#333333",
      "#111111",
      "#222222",
      "#111111",
    ]);
  });
});
