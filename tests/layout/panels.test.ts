import { describe, expect, test } from "vitest";
import type { Layout } from "../../src/layout/forms/lanes/lanes-layout.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { laid } from "./laid.ts";

const day = 86_400_000;
const year = 365.2425 * day;

type When = string | { readonly when: string; readonly importance?: number };

const story = (whens: readonly When[], rest: object = {}): unknown => ({
  chronolane: 1,
  lang: "en",
  zone: "UTC",
  actors: ["a", "b", "c"].map((id) => ({ id, name: `Actor ${id}` })),
  events: whens.map((given, k) => ({
    id: `e${k}`,
    title: `Event ${k}`,
    actors: [{ actor: "abc"[k % 3] }],
    ...(typeof given === "string" ? { when: given } : given),
  })),
  ...rest,
});

/** So many days, one in three, in clusters that lie so many years apart. */
const clusters = (count: number, parts: number, apart: number): readonly string[] =>
  Array.from({ length: count }, (_, k) => {
    const cluster = Math.floor((k * parts) / count);
    const first = Math.ceil((cluster * count) / parts);
    const at = Date.UTC(1610, 4, 3) + Math.round((cluster * apart * year) / day) * day + (k - first) * 3 * day;
    return new Date(at).toISOString().slice(0, 10);
  });

const night = (date: string): readonly string[] =>
  ["20:10", "21:10", "22:10", "23:10", "23:20", "23:40"].map((time) => `${date}T${time}Z`);

/** What share of the field lies between two points of time. */
const share = ({ scale }: Layout, from: string | number, to: string | number): number => {
  const x = (at: string | number): number => scale!.x(typeof at === "number" ? at : Date.parse(at));
  return (x(to) - x(from)) / (scale!.x1 - scale!.x0);
};

/** The shares of the spans from left to right. */
const spanShares = (layout: Layout): readonly number[] =>
  layout.scale!.spans.map(({ from, to }) => share(layout, from, to));

const labelOf = ({ items }: Layout, k: number): string =>
  items
    .find(({ event }) => event.id === `e${k}`)
    ?.label?.lines.map(({ text }) => text)
    .join(" ") ?? "";

describe.each([30, 60, 300])("clusters of days %i years apart", (apart) => {
  test.each([
    [5, 2],
    [5, 3],
    [20, 2],
    [20, 3],
    [20, 4],
  ])(
    "of %i events in %i clusters fill the width, and what lies between them is a strip that names nothing",
    (count, parts) => {
      for (const width of [720, 1200]) {
        const layout = laid(story(clusters(count, parts, apart)), { width });
        const shares = spanShares(layout);
        expect(shares).toHaveLength(2 * parts - 1);
        const strips = shares.filter((_, k) => k % 2 === 1);
        expect(Math.max(...strips)).toBeLessThan(0.05);
        expect(shares.reduce((sum, one) => sum + one, 0) - strips.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(
          0.85,
        );
        const names = [...layout.axis.upper, ...layout.axis.lower].filter(({ text }) => text !== "");
        for (const [k, span] of layout.scale!.spans.entries()) {
          const inside = names.filter(({ at }) => at > span.from && at < span.to);
          if (k % 2 === 1) expect(inside).toEqual([]);
          // Each panel says its year, and each of its days is as wide as in the others.
          else expect(names.some(({ at, text }) => at >= span.from && at < span.to && /\d{4}$/u.test(text))).toBe(true);
        }
      }
    },
  );

  test.each([5, 20])(
    "of %i events stay so beside one event of a century, or of the October of an unknown year",
    (count) => {
      for (const when of ["16XX", "15XX", "1XXX", "XXXX-10", "20XX"])
        for (const importance of [0.2, 0.5, 0.9]) {
          const layout = laid(story([...clusters(count, 2, apart), { when, importance }]));
          const strips = spanShares(layout).filter((_, k) => k % 2 === 1);
          const note = `${when} ${importance}`;
          expect(strips, note).toHaveLength(1);
          expect(strips[0], note).toBeLessThan(0.05);
          expect(labelOf(layout, count), note).toContain(`Event ${count}`);
        }
    },
  );
});

describe("a single event far from all others", () => {
  const others = ["2020-05-03", "2020-05-05", "2020-05-06", "2020-05-08"] as const;

  test("has no panel, but a note at the edge of its lane, unless it is important", () => {
    for (const [importance, isSeen] of [
      [0.2, false],
      [0.5, false],
      [0.9, true],
    ] as const)
      for (const when of ["1960-05-03", "2090-05-03"]) {
        const layout = laid(story([...others, { when, importance }]));
        const { body } = layout.items.find(({ event }) => event.id === "e4")!;
        expect(body.form, `${when} ${importance}`).toBe(isSeen ? "day" : "edge");
        expect(share(layout, "2020-05-03", "2020-05-09"), `${when} ${importance}`).toBeGreaterThan(0.75);
        expect(labelOf(layout, 4)).toContain(isSeen ? "Event 4" : when.slice(0, 4));
      }
  });

  test("that lies no farther off than the story is long stays on the axis", () => {
    const years = laid(story(["1890", "1891", "1995", "1997", "2003", "2010"]));
    expect(years.items.filter(({ body }) => body.form === "edge")).toEqual([]);
  });
});

describe("years alone", () => {
  const document = story(["1990", "1991", "1995", "1997", "2003", "2010"]);

  test("leave no empty row above them, at rest and zoomed, and the field stays where it is", () => {
    const rest = laid(document);
    expect(rest.axisRows.tick).toBe(rest.axisRows.period);
    expect(rest.axis.upper.filter(({ text }) => text !== "")).toEqual([]);
    const near = laid(document, { window: { from: Date.UTC(1990, 2), to: Date.UTC(1991, 8) } });
    expect(near.plot.y).toBe(rest.plot.y);
    expect(laid(story(["1990-01", "1990-03", "1990-09"])).axisRows.tick).toBeGreaterThan(
      laid(story(["1990-01", "1990-03", "1990-09"])).axisRows.period,
    );
  });

  test("share one line with what a closer look names, and no two texts of it touch", () => {
    for (const months of [1, 6, 18, 60]) {
      const { axis } = laid(document, { window: { from: Date.UTC(1990, 2), to: Date.UTC(1990, 2 + months) } });
      const boxes = [
        ...axis.upper.map(({ textX, text }) => ({ from: textX, to: textX + measureText(text, type.period), text })),
        ...axis.lower.map(({ textX, text }) => {
          const half = measureText(text, type.tick) / 2;
          return { from: textX - half, to: textX + half, text };
        }),
      ]
        .filter(({ text }) => text !== "")
        .sort((a, b) => a.from - b.from);
      expect(boxes.map(({ text }) => text).join(" ")).toContain("1990");
      for (const [k, box] of boxes.slice(1).entries()) expect(box.from).toBeGreaterThan(boxes[k]!.to + 3);
    }
  });
});

describe("a night of six events", () => {
  test.each([
    ["between two seasons", ["2021-21"], ["2022-23"]],
    ["within a season, before another", ["2022-22"], ["2022-23"]],
    ["between two years", ["2021"], ["2023"]],
    ["between months that lasted", ["2021-03/2021-06"], ["2022-10/2022-12"]],
    ["after two seasons", ["2021-21", "2021-24"], []],
    ["before two seasons", [], ["2022-24", "2023-22"]],
  ])("has half of the width %s", (_, before, after) => {
    for (const rest of [{}, { dateline: "2022-12-01" }]) {
      const layout = laid(story([...before, ...night("2022-07-10"), ...after], rest));
      expect(share(layout, "2022-07-10T20:10Z", "2022-07-10T23:41Z")).toBeGreaterThan(0.45);
    }
  });

  test("has nearly all of it beside one season that is not more important than it", () => {
    for (const season of ["2022-21", "2021-23", "2023-22"])
      expect(
        share(laid(story([season, ...night("2022-07-10")])), "2022-07-10T20:10Z", "2022-07-10T23:41Z"),
      ).toBeGreaterThan(0.8);
  });
});
