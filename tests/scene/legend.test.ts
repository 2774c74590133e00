import { pathText } from "../../src/base/pen/text-pen.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import type { TimelineDocument } from "../../src/model/document.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { bodyOf } from "../../src/layout/body/body.ts";
import { legendOf } from "../../src/layout/frame/legend.ts";
import { legendKeys, type LegendKey } from "../../src/layout/frame/legend-entries.ts";
import type { PlacedItem } from "../../src/layout/lanes/placed-item.ts";
import { bodyShapes } from "../../src/scene/marks/body.ts";
import { legendMarks } from "../../src/scene/marks/legend.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { formNames, type DrawOptions } from "../../src/scene/options.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { isContested } from "../../src/model/standing.ts";
import { readTimeline } from "../../src/model/read.ts";
import { renderHTML } from "../../src/page/page.ts";
import type { PathShape, Shape } from "../../src/scene/shape.ts";
import { marks } from "../../src/theme/marks.ts";
import { th } from "../../src/th.phrases.ts";
import { expectHeld } from "../expect-held.ts";
import { laid } from "../layout/laid.ts";
import { extentOf } from "./extent.ts";
import { gridDocument, gridEvent, whens } from "./grid-document.ts";
import { standings, statuses } from "./grid.ts";

type Paths = readonly PathShape[];

/** What is drawn of an event in its own lane. */
const drawnBy = ({ body, ghosts, hue, event, dashed }: PlacedItem): readonly Shape[] =>
  bodyShapes({
    body,
    ghosts,
    y: 0,
    height: 14,
    hue,
    status: event.status,
    standing: event.standing,
    dashed,
    tokens: marks,
  });
const pathsOf = (item: PlacedItem): Paths => drawnBy(item).filter((shape) => shape.shape === "path");
const questions = (item: PlacedItem): readonly number[] =>
  drawnBy(item).flatMap((shape) => (shape.shape === "text" && shape.text === "?" ? [shape.x] : []));
const middle = ({ body }: PlacedItem): number => (body.x0 + body.x1) / 2;
const tall = (shape: Shape): number => extentOf([shape]).y1 - extentOf([shape]).y0;
const isDotted = ({ dash }: PathShape): boolean => JSON.stringify(dash) === "[1.5,2.5]";
/** The outline of an area. */
const boxes = (item: PlacedItem): Paths =>
  pathsOf(item).filter(({ path: own, fill, stroke }) => own.at(-1) === "z" && fill === "none" && stroke !== "muted");

/** What is seen of each key in the shapes of an event, found without asking what its body is. */
const seen: Partial<Readonly<Record<LegendKey, (item: PlacedItem) => boolean>>> = {
  somewhereInSpan: (item) =>
    boxes(item).length === 0 &&
    pathsOf(item).some((shape) => tall(shape) === 0 && shape.width === marks.outline && !isDotted(shape)),
  lasts: (item) => boxes(item).some((shape) => [18, 6].includes(Math.round(tall(shape)))),
  approximate: (item) => pathsOf(item).some(({ path: own }) => pathText(own).includes("q-4 ")),
  goesOn: (item) => boxes(item).some(({ path: own }) => pathText(own).includes("L")),
  startUnknown: (item) => questions(item).some((x) => x < middle(item)),
  endUnknown: (item) => questions(item).some((x) => x > middle(item)),
  orderOnly: (item) => pathsOf(item).some((shape) => tall(shape) === 22 && isDotted(shape)),
};

const event = fc.record({
  time: fc.constantFrom(...Object.keys(whens)),
  status: fc.constantFrom(...statuses),
  standing: fc.constantFrom(...standings),
  both: fc.boolean(),
});
type Drawn = typeof event extends fc.Arbitrary<infer One> ? One : never;

const story = (events: readonly Drawn[], { sourced = true } = {}): TimelineDocument => {
  const document = gridDocument(
    events.map(({ both, ...cell }, k) => ({
      ...gridEvent({ ...cell, id: `x${k}` }),
      actors: [{ actor: "town" }, ...(both ? [{ actor: "port" }] : [])],
    })),
  );
  if (sourced) return document;
  return { ...document, events: document.events?.map((own) => ({ ...own, claims: [] })) ?? [] };
};

const isAhead = ({ status }: TimelineEvent): boolean => status === "planned" || status === "cancelled";

/** How many events an entry is true of. */
function countOf(document: TimelineDocument, key: LegendKey): number | null {
  const { events } = readTimeline(document).timeline;
  const count = (test: (event: TimelineEvent) => boolean): number => events.filter(test).length;
  if (key === "planned" || key === "cancelled") return count(({ status }) => status === key);
  return (standings as readonly LegendKey[]).includes(key)
    ? count((one) => one.standing === key && (!isAhead(one) || isContested(one)))
    : null;
}

describe("a legend is the summary:", () => {
  const stories = fc.array(event, { minLength: 1, maxLength: 9 });

  test("its numbers are those of the events, each of which is counted once, and contested plans by both", () => {
    expectHeld(
      fc.property(stories, (events) => {
        const document = story(events);
        const { legend } = laid(document);
        for (const { key, count } of legend) expect(count, key).toBe(countOf(document, key));
        const counted = legend.reduce((sum, { count }) => sum + (count ?? 0), 0);
        const kinds = legendKeys.filter((key) => (countOf(document, key) ?? 0) > 0);
        const both = readTimeline(document).timeline.events.filter((one) => isAhead(one) && isContested(one)).length;
        if (kinds.length <= 7) expect(counted).toBe(events.length + 1 + both);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test("it has at most seven entries, explains nothing twice", () => {
    expectHeld(
      fc.property(stories, fc.boolean(), (events, sourced) => {
        const { legend } = laid(story(events, { sourced }));
        const keys = legend.map(({ key }) => key);
        expect(keys.length).toBeLessThanOrEqual(7);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(legend.map(({ lines }) => lines.join(" "))).size).toBe(keys.length);
      }),
      { seed: 12, numRuns: 60 },
    );
    const all = standings.flatMap((standing) =>
      statuses.map((status) => ({ time: "month", status, standing, both: true })),
    );
    expect(laid(story(all)).legend).toHaveLength(7);
  });

  test("a document without claims has no standing in it", () => {
    expectHeld(
      fc.property(stories, (events) => {
        const keys = laid(story(events, { sourced: false })).legend.map(({ key }) => key);
        expect(keys.filter((key) => (standings as readonly string[]).includes(key))).toEqual([]);
      }),
      { seed: 13, numRuns: 40 },
    );
    const own = { time: "month", status: "planned", standing: "attested", both: false } as const;
    expect(laid(story([own], { sourced: false })).legend).toMatchObject([
      { key: "planned", count: 1, lines: ["planned 1"] },
      { key: "somewhereInSpan", count: null },
    ]);
  });

  test("beyond the numbers it explains what is drawn, and all of it as far as there is room", () => {
    expectHeld(
      fc.property(stories, (events) => {
        const { items, legend } = laid(story(events));
        const bodies = items.filter(({ claim, first }) => claim === null && first);
        const explained = legend.map(({ key }) => key);
        for (const [key, isSeen] of Object.entries(seen) as readonly [LegendKey, (item: PlacedItem) => boolean][]) {
          const isDrawn = bodies.some(isSeen);
          // The legend stays as it is where the window cuts a body.
          const isCut = bodies.some(({ body }) => body.cutStart || body.cutEnd);
          if (explained.includes(key)) expect(isDrawn || isCut, `${key} is drawn`).toBe(true);
          else if (legend.length < 7) expect(isDrawn, `${key} is not drawn`).toBe(false);
        }
        const reaches = items.some(({ claim, first }) => claim === null && !first);
        if (legend.length < 7) expect(explained.includes("received")).toBe(reaches);
        else if (explained.includes("received")) expect(reaches).toBe(true);
      }),
      { seed: 14, numRuns: 80 },
    );
  });

  test("what is most often wondered at comes before the rest where there is no room for all", () => {
    const bodies = Object.values(whens).flatMap((when) =>
      readTimeline(gridDocument([{ id: "x", title: "X", when }])).timeline.events.flatMap(({ time }) =>
        time === null ? [] : bodyOf(time),
      ),
    );
    const { timeline } = readTimeline(
      story(standings.slice(0, 4).map((standing) => ({ time: "month", status: "happened", standing, both: false }))),
    );
    const keys = legendOf(timeline, { bodies, received: true, stances: ["denies"] }).map(({ key }) => key);
    expect(keys).toEqual(["attested", "reported", "disputed", "denied", "somewhereInSpan", "lasts", "received"]);
  });
});

test("a legend takes no actor's colour", () => {
  const legend = legendMarks(
    { legend: legendKeys.map((key) => ({ key, count: null, lines: [""], x: 0, y: 0 })) },
    "en",
    marks,
  ).flatMap(({ shapes }) => shapes.flatMap((shape) => [shape.fill, shape.shape === "path" ? shape.stroke : undefined]));
  expect(legend.filter((paint) => /-\d/u.test(paint ?? ""))).toEqual([]);
  expect(legend).toContain("line-legend");
});

describe("each entry of a legend", () => {
  test("looks like no other, but for what has no source", () => {
    const swatches = new Map(
      legendMarks(
        { legend: legendKeys.map((key) => ({ key, count: null, lines: [""], x: 0, y: 0 })) },
        "en",
        marks,
      ).map(({ id, shapes }) => [id.replace("legend:", ""), JSON.stringify(shapes)]),
    );
    expect(swatches.size).toBe(legendKeys.length);
    const alike = [...swatches].flatMap(([key, own]) =>
      [...swatches].filter(([other, its]) => other < key && its === own).map(([other]) => `${other} = ${key}`),
    );
    expect(alike.sort()).toEqual(["attested = unsourced"]);
  });

  test.each([en, th, de])("has words of its own in $code", (language) => {
    const { mark } = language.words;
    const words = Object.values(mark);
    expect(words.every((text) => text.trim() !== "")).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("without its legend", () => {
  const planned = gridDocument([
    {
      ...gridEvent({ id: "x", time: "one day", status: "planned", standing: "reported" }),
      actors: [{ actor: "town" }],
    },
  ]);
  const draw = (options: Partial<DrawOptions>): Scene =>
    drawScene(readTimeline(planned).timeline, { languages: [en], ...options });

  test.each(formNames.filter((form) => form !== "table"))(
    "the form %s is the same, but that its summary is a sentence",
    (form) => {
      const [whole, bare] = [draw({ form }), draw({ form, legend: false })];
      const others = (scene: Scene): readonly string[] =>
        scene.marks.filter(({ kind, id }) => kind !== "legend" && id !== "summary").map(({ id }) => id);
      const summaries = ({ marks: all }: Scene): number => all.filter(({ id }) => id === "summary").length;
      expect(whole.marks.some(({ kind }) => kind === "legend")).toBe(true);
      expect(bare.marks.some(({ kind }) => kind === "legend")).toBe(false);
      expect(others(bare)).toEqual(others(whole));
      expect([summaries(whole), summaries(bare)]).toEqual([0, 1]);
    },
  );

  test("a page has none either", () => {
    const page = (legend: boolean): string => renderHTML(planned, { languages: [en], legend });
    expect([page(true), page(false)].map((text) => text.includes("mark-legend"))).toEqual([true, false]);
  });

  test("anything but true or false is refused", () => {
    expect(() => draw({ legend: "no" as never })).toThrow('options.legend is "no" in drawScene; use true or false');
  });
});
