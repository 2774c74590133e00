import { describe, expect, it } from "vitest";
import { contrast } from "../../src/theme/colour.ts";
import { stylesheet } from "../../src/theme/css/stylesheet.ts";
import { colourOf, hues, paints, type Paint } from "../../src/theme/theme.ts";
import { themes } from "../../src/theme/themes/themes.ts";
import { variable } from "../../src/theme/tokens.ts";

describe.each([...themes.values()])("the theme $name", (theme) => {
  const of = (paint: Paint): string => colourOf(paint, theme);
  const each = [...Array.from({ length: hues }, (_, hue) => hue), "legend" as const];

  it("sets text and lane names at 4.5:1 or more on both grounds, at 6.5:1 for print and at 7:1 for high contrast", () => {
    const least = theme.name === "contrast" ? 7 : theme.name === "print" ? 6.5 : 4.5;
    for (const ground of ["ground", "future"] as const) {
      for (const paint of ["ink", "muted", ...each.map((hue) => `line-${hue}` as const)] as const)
        expect(contrast(of(paint), of(ground)), `${paint} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });

  it("draws outlines at 3:1 or more against the grounds and against their own light fill", () => {
    for (const hue of each) {
      for (const ground of ["ground", "future", `light-${hue}`] as const)
        expect(contrast(of(`line-${hue}`), of(ground)), `line-${hue} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it("fills what is still to come darker or lighter than both grounds, at 1.3:1 or more", () => {
    for (const hue of each)
      for (const ground of ["ground", "future"] as const)
        expect(contrast(of(`light-${hue}`), of(ground)), `light-${hue} on ${ground}`).toBeGreaterThanOrEqual(1.3);
  });

  it("sets text at 4.5:1 or more on the grounds of what is contested and of smaller stretches", () => {
    for (const ground of ["pale", "panel"] as const)
      for (const paint of ["ink", "muted"] as const)
        expect(contrast(of(paint), of(ground)), `${paint} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it("draws outlines at 3:1 or more against the grounds of what is contested and of smaller stretches", () => {
    for (const hue of each)
      for (const ground of ["pale", "panel"] as const)
        expect(contrast(of(`line-${hue}`), of(ground)), `line-${hue} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it("shows focus and the dateline at 3:1 or more on both grounds", () => {
    for (const ground of ["ground", "future"] as const)
      for (const paint of ["focus", "rule"] as const) expect(contrast(of(paint), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

it("every paint is a custom property in the style sheet, and every property that is used is set", () => {
  const css = stylesheet();
  for (const paint of paints) expect(css).toContain(`${variable(paint)}:`);
  const used = new Set([...css.matchAll(/var\((--chronolane-[\w-]+)/gu)].map(([, name]) => name));
  for (const name of used) expect(css, name).toContain(`${name ?? ""}:`);
});
