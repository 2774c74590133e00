import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { sizes, usualSpacing } from "../../src/layout/sizes.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { DrawOptions, Form } from "../../src/scene/options.ts";
import type { Mark, Scene } from "../../src/scene/scene.ts";
import type { MarkTokens } from "../../src/theme/marks.ts";
import { extentOf } from "../scene/extent.ts";
import { sizeRanges, spacingRanges } from "../../src/theme/token-ranges.ts";
import { spacing, type Spacing } from "../../src/theme/spacing.ts";
import { stylesheet } from "../../src/theme/css/stylesheet.ts";
import { light } from "../../src/theme/themes/light.ts";
import { themes } from "../../src/theme/themes/themes.ts";
import { tokens } from "../../src/theme/tokens.ts";
import { declarations } from "../../src/theme/css/variables.ts";

const names = tokens.map(({ name }) => name as string);
const css = stylesheet();
const found = (pattern: RegExp): Set<string> => new Set([...css.matchAll(pattern)].map(([, name]) => name ?? ""));

describe("a stroke of a theme", () => {
  const { timeline } = readTimeline({
    chronolane: 1,
    lang: "en",
    dateline: "2022-02-10",
    actors: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
    events: [
      { id: "talks", title: "Talks", when: "2022-01-21", actors: [{ actor: "a" }, { actor: "b" }] },
      { id: "vote", title: "Vote", when: "[2022-02-03,2022-03-17]", actors: [{ actor: "a" }] },
    ],
  });
  const widths = (form: Form, marks: Partial<MarkTokens>, sought: (mark: Mark) => boolean): readonly number[] =>
    drawScene(timeline, { languages: [en], form, theme: { ...light, marks } })
      .marks.filter(sought)
      .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "path" ? [shape.width ?? 0] : [])));

  it.each<Form>(["lanes", "storyline", "column", "list"])("is the dateline's in the form %s", (form) => {
    expect(widths(form, { rule: 3.3 }, ({ kind }) => kind === "dateline")).toEqual([3.3]);
  });

  it.each([
    ["lanes", "body:vote~a", 1.6],
    ["storyline", "link:talks", 1.3],
  ] as const)("is, in its proportion, that of what joins in the form %s", (form, id, proportion) => {
    for (const link of [1, 2]) expect(widths(form, { link }, (mark) => mark.id === id)[0]).toBe(link * proportion);
  });
});

describe("the room between things", () => {
  const { timeline } = readTimeline({
    chronolane: 1,
    lang: "en",
    actors: [{ id: "a", name: "A" }],
    events: ["2022-01-20/2022-01-24", "2022-01-21/2022-01-25", "2022-01-22/2022-01-26"].map((when, k) => ({
      title: `Event ${k}`,
      when,
      actors: [{ actor: "a" }],
    })),
  });
  const sceneOf = (spacing: Partial<Spacing>, options: Partial<DrawOptions> = {}): Scene =>
    drawScene(timeline, { languages: [en], theme: { ...light, spacing }, ...options });
  const taller = (spacing: Partial<Spacing>): number =>
    (sceneOf(spacing).plot?.height ?? 0) - (sceneOf({}).plot?.height ?? 0);
  const titleX = (scene: Scene): number | undefined =>
    scene.marks.flatMap(({ shapes }) => shapes).flatMap((shape) => (shape.shape === "text" ? [shape.x] : []))[0];

  it("is usual to the layout as to a theme", () => {
    expect(usualSpacing).toEqual(spacing);
  });

  it("makes lanes taller by what is under their rows, and above and below them", () => {
    expect(taller({ rowGap: spacing.rowGap + 5 })).toBe(3 * 5);
    expect(taller({ lanePadding: spacing.lanePadding + 5 })).toBe(2 * 5);
  });

  it("makes bars and rows taller together", () => {
    expect(taller({ bar: 28 }) - taller({ bar: 24 })).toBe(3 * 4);
    const heights = (form: Form): readonly number[] =>
      [8, 14, 28].map((bar) => {
        const body = sceneOf({ bar }, { form }).marks.find(({ kind }) => kind === "body");
        const { y0, y1 } = extentOf(body?.shapes ?? []);
        return y1 - y0;
      });
    // What lasted is 4 px taller than a known day.
    expect(heights("lanes")).toEqual([12, 18, 32]);
    expect(heights("storyline")).toEqual([12, 18, 32]);
  });

  it("moves the plot by the column of names and by the picture's padding", () => {
    const { x = 0, width = 0 } = sceneOf({ gutter: 150 }).plot ?? {};
    expect(sceneOf({ gutter: 200 }).plot).toMatchObject({ x: x + 50, width: width - 50 });
    expect(sceneOf({}).plot?.x, "144 px of 1200 at least").toBe(spacing.padding + 144 + 10);
    expect(sceneOf({ gutter: 150, padding: spacing.padding + 20 }).plot).toMatchObject({
      x: x + 20,
      width: width - 40,
    });
    expect(sceneOf({ gutter: 400 }).plot?.x, "a fifth of 1200 px at most").toBe(spacing.padding + 240 + 10);
  });

  it.each<Form>(["lanes", "storyline", "column", "list", "table"])("pads the form %s", (form) => {
    // A list or column is no wider than its lines: in a wide picture there is more room at its sides.
    const width = form === "list" || form === "column" ? 640 : 1200;
    expect(titleX(sceneOf({ padding: 40 }, { form, width }))).toBe((titleX(sceneOf({}, { form, width })) ?? 0) + 24);
  });

  it("is at most 14 px at the sides of a narrow picture", () => {
    const at = (padding: number): number | undefined => titleX(sceneOf({ padding }, { width: 390, form: "list" }));
    expect([at(40), at(14), at(4)]).toEqual([at(16), at(16), (at(16) ?? 0) - 10]);
  });

  it.each(Object.entries(spacingRanges))("is refused where %s is out of its range", (name, [least, most]) => {
    for (const given of [least - 1, most + 1])
      expect(() => sceneOf({ [name]: given })).toThrow(
        `options.theme.spacing.${name} is ${given} in drawScene; use a number from ${least} to ${most}`,
      );
  });
});

describe("the table of custom properties", () => {
  it("names each once, says what it does, and gives it a value in every theme", () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { name, does, of } of tokens) {
      expect(does.length, name).toBeGreaterThan(5);
      for (const theme of themes.values()) expect(of(theme), `${name} in ${theme.name}`).toMatch(/^[^;{}]+$/u);
    }
  });

  it("holds every property that the style sheet sets, and every one that it uses", () => {
    expect([...found(/(--chronolane-[\w-]+):/gu)].filter((name) => !names.includes(name))).toEqual([]);
    expect([...found(/var\((--chronolane-[\w-]+)/gu)].filter((name) => !names.includes(name))).toEqual([]);
  });

  it("holds none that the style sheet does not set, and none of no effect", () => {
    const [set, used] = [found(/(--chronolane-[\w-]+):/gu), found(/var\((--chronolane-[\w-]+)/gu)];
    expect(names.filter((name) => !set.has(name))).toEqual([]);
    expect(tokens.filter(({ name, isLaidOut }) => !isLaidOut && !used.has(name))).toEqual([]);
  });

  it("gives numbers that lie in their ranges", () => {
    for (const theme of themes.values()) {
      for (const { name, range, of } of tokens) {
        if (range === null) continue;
        for (const part of of(theme).split(" ")) {
          expect(Number.parseFloat(part), `${name} in ${theme.name}`).toBeGreaterThanOrEqual(range[0]);
          expect(Number.parseFloat(part), `${name} in ${theme.name}`).toBeLessThanOrEqual(range[1]);
        }
      }
    }
  });
});

it("a theme's name in the style sheet changes what differs from the light one, and nothing else", () => {
  const usual = declarations(themes.get("light") ?? fail());
  for (const theme of themes.values()) {
    if (theme.name === "light") continue;
    const said =
      new RegExp(`:host\\(\\[theme=${theme.name}\\]\\),\\.chronolane\\[data-theme=${theme.name}\\]\\{([^}]*)\\}`, "u")
        .exec(css)?.[1]
        ?.split(";") ?? [];
    const [, ...own] = said;
    const whole = new Map(
      [...usual.split(";"), ...said].map((each) => each.split(/:(.*)/su).slice(0, 2) as [string, string]),
    );
    expect([...whole].map(([name, value]) => `${name}:${value}`).join(";"), theme.name).toBe(declarations(theme));
    expect(
      own.filter((each) => usual.split(";").includes(each)),
      theme.name,
    ).toEqual([]);
  }
});

it("the largest size that a text may have fits the distance of its lines", () => {
  const leadings = {
    title: sizes.titleLeading,
    subtitle: sizes.subtitleLeading,
    period: sizes.periodRow,
    tick: sizes.tickRow,
    lane: sizes.laneLeading,
    member: sizes.memberLeading,
    label: sizes.labelLeading,
    strong: sizes.labelLeading,
    meta: sizes.metaLeading,
    note: sizes.noteLeading,
  };
  for (const [role, leading] of Object.entries(leadings))
    expect(sizeRanges[role as keyof typeof sizeRanges][1] * 1.07, role).toBeLessThanOrEqual(leading);
});

function fail(): never {
  throw new Error("there is no light theme");
}
