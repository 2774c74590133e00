import { pathText } from "../../src/base/pen/text-pen.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import type { Stance } from "../../src/model/document.ts";
import { legendKeys, type LegendKey } from "../../src/layout/frame/legend-key.ts";
import type { PlacedItem } from "../../src/layout/lanes/placed-item.ts";
import { bodyShapes } from "../../src/scene/marks/body.ts";
import type { BodyLook } from "../../src/scene/marks/look.ts";
import { legendMarks } from "../../src/scene/marks/legend.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { formNames, type DrawOptions } from "../../src/scene/options.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { readTimeline } from "../../src/model/read.ts";
import { renderHTML } from "../../src/page/page.ts";
import type { PathShape, Shape } from "../../src/scene/shape.ts";
import { marks } from "../../src/theme/marks.ts";
import { th } from "../../src/th.phrases.ts";
import { laid } from "../layout/laid.ts";
import { gridDocument, gridEvent, whens } from "./grid-document.ts";
import { standings, statuses } from "./grid.ts";

type Paths = readonly PathShape[];
const pathsOf = (shapes: readonly Shape[]): Paths => shapes.filter((shape) => shape.shape === "path");
const draw = ({ body, ghosts, hue, event }: PlacedItem, otherwise: Partial<BodyLook> = {}): readonly Shape[] =>
  bodyShapes({
    body,
    ghosts,
    y: 0,
    height: 14,
    hue,
    status: event.status,
    standing: event.standing,
    tokens: marks,
    ...otherwise,
  });
const isLevel = (d: string): boolean => /^M[-\d.]+ 0L[-\d.]+ 0$/u.test(d);
const dashOf = ({ dash }: PathShape): string => JSON.stringify(dash);
const questions = (item: PlacedItem): readonly number[] =>
  draw(item).flatMap((shape) => (shape.shape === "text" && shape.text === "?" ? [shape.x] : []));
const middle = ({ body }: PlacedItem): number => (body.x0 + body.x1) / 2;
const ofItsOwn = (item: PlacedItem, otherwise: Partial<BodyLook>): boolean =>
  JSON.stringify(draw(item)) !== JSON.stringify(draw(item, otherwise));

/** A stance at its own time, or counted behind the label. */
const takes = ({ claim, label }: PlacedItem, stance: Stance): boolean =>
  claim?.stance === stance || label?.tally?.parts.some((part) => part.stance === stance) === true;

/** What is seen of each key in the shapes of a body, found without asking what the body is. */
const seen: Partial<Readonly<Record<LegendKey, (item: PlacedItem, plain: Paths) => boolean>>> = {
  instant: (_, plain) =>
    plain.some(
      ({ path: own, fill }) =>
        fill === "ground" && /^M\S+ -?\d\S*a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z$/u.test(pathText(own)),
    ),
  byDay: (_, plain) => plain.some(({ path: own }) => pathText(own).endsWith("l10 4l-10 4z")),
  approximate: (_, plain) => plain.some(({ path: own }) => pathText(own).includes("q-4 ")),
  startUnknown: (item) => questions(item).some((x) => x < middle(item)),
  endUnknown: (item) => questions(item).some((x) => x > middle(item)),
  goesOn: (_, plain) => plain.some(({ opacity }) => opacity !== undefined),
  orderOnly: (_, plain) => plain.some((path) => dashOf(path) === "[1.5,2.5]"),
  oneOf: (_, plain) => plain.some((path) => isLevel(pathText(path.path)) && dashOf(path) === "[1.6,3]"),
  allOf: (_, plain) =>
    plain.some((path) => isLevel(pathText(path.path)) && path.width === 1.6 && path.dash === undefined),
  tooNarrow: (_, plain) =>
    plain.some(
      ({ path: own, fill }) =>
        fill === "none" &&
        (pathText(own).match(/M/gu) ?? []).length === 4 &&
        (pathText(own).match(/V/gu) ?? []).length === 4,
    ),
  cutOff: (_, plain) =>
    plain.some(({ path: own, fill, width }) => fill === "ground" && width === 1.2 && own.at(-1) === "z"),
  surely: (_, plain) =>
    plain.some(({ fill }) => fill?.startsWith("tone-") === true) &&
    plain.some(({ fill }) => fill?.startsWith("light-") === true),
  planned: (item) => item.event.status === "planned" && ofItsOwn(item, { status: "happened" }),
  moved: (item) => item.event.status === "moved" && ofItsOwn(item, { status: "happened" }),
  cancelled: (item) => item.event.status === "cancelled" && ofItsOwn(item, { status: "happened" }),
  ongoing: (item) => item.event.status === "ongoing" && ofItsOwn(item, { status: "happened" }),
  reported: (item) => item.event.standing === "reported" && ofItsOwn(item, { standing: "attested" }),
  disputed: (item) => item.event.standing === "disputed" && ofItsOwn(item, { standing: "attested" }),
  denied: (item) => item.event.standing === "denied" && ofItsOwn(item, { standing: "attested" }),
  unsourced: (item) => item.event.standing === "unsourced" && ofItsOwn(item, { standing: "attested" }),
  retracted: (item) => item.event.standing === "retracted" && ofItsOwn(item, { standing: "attested" }),
  claimAsserts: (item) => takes(item, "asserts"),
  claimReports: (item) => takes(item, "reports"),
  claimConfirms: (item) => takes(item, "confirms"),
  claimDenies: (item) => takes(item, "denies"),
  claimRetracts: (item) => takes(item, "retracts"),
};

const isPartly = ({ event: { standing } }: PlacedItem): boolean => standing === "disputed" || standing === "denied";
const day = Date.UTC(2022, 0, 1);
const event = fc.record({
  time: fc.constantFrom(...Object.keys(whens)),
  status: fc.constantFrom(...statuses),
  standing: fc.constantFrom(...standings),
  both: fc.boolean(),
  speaks: fc.option(fc.constantFrom("asserts", "reports", "confirms", "denies", "retracts")),
});
const window = fc.option(
  fc
    .tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: 2, max: 400 }))
    .map(([from, days]) => ({ from: day + from * 86_400_000, to: day + (from + days) * 86_400_000 })),
  { nil: undefined },
);

test("a legend lists what is drawn, all of it and nothing else", () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 5 }), window, (events, shown) => {
      const document = gridDocument(
        events.map(({ both, speaks, ...cell }, k) => {
          const made = gridEvent({ ...cell, id: `x${k}` });
          const claims = [
            ...(made.claims ?? []),
            ...(speaks === null ? [] : [{ by: "port", stance: speaks, said: "2022-01-12" }]),
          ];
          return { ...made, claims, actors: [{ actor: "town" }, ...(both ? [{ actor: "port" }] : [])] };
        }),
      );
      const { items, links, legend } = laid(document, shown === undefined ? {} : { window: shown });
      const bodies = items.filter(({ claim }) => claim === null);
      for (const [key, isSeen] of Object.entries(seen) as readonly [
        LegendKey,
        (item: PlacedItem, plain: Paths) => boolean,
      ][]) {
        const found = (key.startsWith("claim") ? items : bodies).some((item) =>
          isSeen(
            item,
            pathsOf(
              draw(item, {
                status: item.event.status === "moved" ? "planned" : item.event.status,
                standing: key === "surely" && isPartly(item) ? item.event.standing : "attested",
              }),
            ),
          ),
        );
        expect(
          legend.some((entry) => entry.key === key),
          `${key} in the legend`,
        ).toBe(found);
      }
      expect(legend.some(({ key }) => key === "severalActors")).toBe(links.length > 0);
    }),
    { seed: 11, numRuns: 150 },
  );
});

test("a legend takes no actor's colour", () => {
  const legend = legendMarks(
    { legend: legendKeys.map((key) => ({ key, lines: [""], x: 0, y: 0 })) },
    "en",
    marks,
  ).flatMap(({ shapes }) => shapes.flatMap((shape) => [shape.fill, shape.shape === "path" ? shape.stroke : undefined]));
  expect(legend.filter((paint) => /-\d/u.test(paint ?? ""))).toEqual([]);
  expect(legend).toContain("line-legend");
});

describe("each entry of a legend", () => {
  test("has a swatch of its own", () => {
    const swatches = legendMarks(
      { legend: legendKeys.map((key) => ({ key, lines: [""], x: 0, y: 0 })) },
      "en",
      marks,
    ).map(({ shapes }) => JSON.stringify(shapes));
    expect(new Set(swatches).size).toBe(legendKeys.length);
  });

  test.each([en, th, de])("has words of its own in $code", (language) => {
    const { mark } = language.words;
    const words = Object.values(mark);
    expect(words.every((text) => text.trim() !== "")).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("without its legend", () => {
  const story = gridDocument([
    { ...gridEvent({ id: "x", time: "day", status: "planned", standing: "reported" }), actors: [{ actor: "town" }] },
  ]);
  const draw = (options: Partial<DrawOptions>): Scene =>
    drawScene(readTimeline(story).timeline, { languages: [en], ...options });

  test.each(formNames.filter((form) => form !== "table"))("the form %s is the same, but less tall", (form) => {
    const [whole, bare] = [draw({ form }), draw({ form, legend: false })];
    const others = (scene: Scene): readonly string[] =>
      scene.marks.filter(({ kind }) => kind !== "legend").map(({ id }) => id);
    expect(whole.marks.some(({ kind }) => kind === "legend")).toBe(true);
    expect(bare.marks.some(({ kind }) => kind === "legend")).toBe(false);
    expect(others(bare)).toEqual(others(whole));
    expect(bare.height).toBeLessThan(whole.height);
  });

  test("a page has none either", () => {
    const page = (legend: boolean): string => renderHTML(story, { languages: [en], legend });
    expect([page(true), page(false)].map((text) => text.includes("mark-legend"))).toEqual([true, false]);
  });

  test("anything but true or false is refused", () => {
    expect(() => draw({ legend: "no" as never })).toThrow('options.legend is "no" in drawScene; use true or false');
  });
});
