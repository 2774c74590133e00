import { describe, expect, it } from "vitest";
import { de } from "../../../src/de.phrases.ts";
import { en } from "../../../src/en.phrases.ts";
import { lanesOfActors, toggleExpanded, type Expand } from "../../../src/layout/items/groups.ts";
import type { Lane } from "../../../src/layout/lanes/lane.ts";
import type { DocumentEvent } from "../../../src/model/document.ts";
import { readTimeline } from "../../../src/model/read.ts";
import { drawScene } from "../../../src/scene/forms/draw.ts";
import type { DrawOptions } from "../../../src/scene/options.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { th } from "../../../src/th.phrases.ts";
import { actors, cast } from "../../model/tiny.ts";
import { laid, seed } from "../laid.ts";

/** `arvo corda`, `lind corda`: events a day apart with these actors. */
const story = (who: string, ...casts: readonly string[]): unknown => ({
  chronolane: 1,
  actors: actors(who),
  events: casts.map((text, k): DocumentEvent => ({
    id: `e${k}`,
    title: `Event ${k}`,
    when: `2031-03-${String(k + 1).padStart(2, "0")}`,
    actors: cast(text),
  })),
});
const bloc = story(
  "league arvo<league lind<arvo moss<arvo brae<league corda",
  "arvo corda",
  "lind corda",
  "moss brae",
  "corda",
);
const scene = (document: unknown, options: Partial<DrawOptions> = {}): Scene =>
  drawScene(readTimeline(document).timeline, { languages: [en, th, de], lang: "en", ...options });
const said = ({ marks }: Scene): string =>
  marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : []))).join(" ");
const tree = (expand: Expand): readonly string[] =>
  laid(bloc, { expand, order: "document" }).lanes.map(
    ({ actor, depth, collapsed: folded, expanded }: Lane) =>
      `${".".repeat(depth)}${actor?.id ?? ""}${folded ? "▸" : expanded ? "▾" : ""}`,
  );

describe("groups", () => {
  it("share one lane until they are expanded, bloc, state and person", () => {
    expect(tree([])).toEqual(["league▸", "corda"]);
    expect(tree(["league"])).toEqual(["league▾", ".arvo▸", ".brae", "corda"]);
    expect(tree(["league", "arvo"])).toEqual(["league▾", ".arvo▾", "..lind", "..moss", ".brae", "corda"]);
    expect(tree("all")).toEqual(tree(["league", "arvo"]));
  });

  it("that are expanded inside a collapsed one wait for it", () => {
    expect(tree(["arvo"])).toEqual(["league▸", "corda"]);
  });

  it("do nothing for ids that have no members, or that nobody has", () => {
    expect(tree(["corda", "nobody"])).toEqual(["league▸", "corda"]);
  });

  it("keep every event, whatever is expanded, each in the lanes of those it names", () => {
    for (const expand of [[], ["league"], "all"] as const)
      expect(new Set(laid(bloc, { expand }).items.map(({ event }) => event.id)).size).toBe(4);
    const { items, lanes } = laid(bloc, { expand: "all" });
    expect(
      items
        .filter(({ event }) => event.id === "e2")
        .map(({ lane }) => lanes[lane]?.actor?.id)
        .sort(),
    ).toEqual(["brae", "moss"]);
  });

  it("keep the group's hue in all their lanes, and name the lane that they stand under", () => {
    const { lanes } = laid(bloc, { expand: "all", order: "document" });
    expect(lanes.map(({ hue }) => hue)).toEqual([0, 0, 0, 0, 0, 1]);
    expect(lanes.map(({ group }) => group)).toEqual([null, "league", "arvo", "arvo", "league", null]);
  });

  it("have a heading lower than a lane where no event names the group itself", () => {
    const [heading, lane] = laid(bloc, { expand: ["league"] }).lanes;
    expect([heading?.rows, heading?.events]).toEqual([0, 0]);
    expect(heading?.height).toBeLessThan(lane?.height ?? 0);
  });

  it("name the members that share a lane, and say how many they are where not all have room", () => {
    const gutter = (count: number): readonly string[] => {
      const ids = Array.from({ length: count }, (_, k) => `m${k}`);
      return (
        laid(story(["bloc", ...ids.map((id) => `${id}<bloc`)].join(" "), ids.join(" "))).lanes[0]?.gutter.members ?? []
      );
    };
    expect(gutter(1)).toEqual(["m0"]);
    // A name is whole or not there.
    expect(gutter(12)).toEqual(["m0, m1, m2, m3, m4, …", "12 members"]);
  });

  it("nest as deep as a hostile chain, without fault", () => {
    const chain = Array.from({ length: 3000 }, (_, k) => ({
      id: `a${k}`,
      name: "a",
      ...(k === 0 ? {} : { memberOf: `a${k - 1}` }),
    }));
    const { timeline } = readTimeline({ chronolane: 1, actors: chain, events: [] });
    expect(lanesOfActors(timeline.actors, "all").get("a2999")).toBe("a2999");
    expect(lanesOfActors(timeline.actors, []).get("a2999")).toBe("a0");
  });

  it("are toggled one at a time, the others staying", () => {
    const { timeline } = readTimeline(bloc);
    expect(toggleExpanded(timeline.actors, "all", "league")).toEqual(["arvo"]);
    expect(toggleExpanded(timeline.actors, ["arvo"], "league")).toEqual(["arvo", "league"]);
  });
});

describe("a scene of groups", () => {
  it("says of each lane how deep it stands and whether it is expanded", () => {
    expect(
      scene(bloc, { expand: ["league"], order: "document" }).lanes.map(({ id, level, expanded }) => [
        id,
        level,
        expanded,
      ]),
    ).toEqual([
      ["league", 1, true],
      ["arvo", 2, false],
      ["brae", 2, undefined],
      ["corda", 1, undefined],
    ]);
  });

  it("has ids of its own for everything, in every form, however it is expanded", () => {
    for (const options of [{ width: 1200 }, { width: 390 }]) {
      const { marks, targets } = scene(seed("january-2022"), { ...options, expand: "all" });
      expect([new Set(marks.map(({ id }) => id)).size, new Set(targets.map(({ id }) => id)).size]).toEqual([
        marks.length,
        targets.length,
      ]);
    }
  });
});

describe("the reason for the order", () => {
  const linked = story("a b c d", "a d", "a d", "b c", "b d");

  it("is part of the layout: how long links are, and were in the document's order", () => {
    expect(laid(linked).order).toEqual({ by: "links", length: 4, given: 9 });
    expect(laid(linked, { order: "document" }).order).toEqual({ by: "author", length: 9, given: 9 });
    for (const by of ["links", "weight"] as const)
      expect(laid(linked, { order: { by, near: ["c", "b", "d", "a"] } }).order).toEqual({
        by: "known",
        length: 4,
        given: 9,
      });
    expect(laid(linked, { order: "weight" }).order).toMatchObject({ by: "weight", given: 9 });
  });

  it.each([
    [
      "en",
      { order: "links" },
      "Lanes are ordered so that links between them are short: 56% shorter than in the order given.",
    ],
    [
      "de",
      { order: "links" },
      "Die Zeilen stehen so, dass die Verbindungen kurz sind: 56 % kürzer als in der gegebenen Reihenfolge.",
    ],
    ["th", { order: "links" }, "เรียงแถวให้เส้นเชื่อมระหว่างแถวสั้น สั้นกว่าลำดับเดิม 56%"],
    ["en", { order: ["d", "c"] }, "Lanes are in the author’s order."],
    ["en", { order: { by: "links", first: ["b", "a", "c"] } }, "as far as fixed ones allow"],
    ["en", { order: { by: "links", near: ["a", "d", "b", "c"] } }, "Lanes are much as they were before"],
    ["en", { order: { near: ["a", "d", "b", "c"] } }, "Lanes are much as they were before"],
  ] as const)(
    "is said to those who read by ear, and not below the picture, in %s with %j",
    (lang, options, sentence) => {
      const drawn = scene(linked, { lang, ...options });
      expect([said(drawn).includes(sentence), drawn.summary.includes(sentence)]).toEqual([false, true]);
    },
  );

  it.each([
    ["en", "Lanes are ordered so that links between them are short, which is also the author’s order."],
    ["de", "Die Zeilen stehen so, dass die Verbindungen kurz sind; das ist auch die Reihenfolge des Verfassers."],
    ["th", "เรียงแถวให้เส้นเชื่อมระหว่างแถวสั้น ซึ่งตรงกับลำดับที่ผู้เขียนกำหนด"],
  ] as const)("is the links where these give the author's order by themselves, in %s", (lang, sentence) => {
    const short = story("a b c", "a b", "b c");
    expect(laid(short).order).toMatchObject({ by: "links-as-author" });
    expect(scene(short, { lang, order: "links" }).summary).toContain(sentence);
    expect(laid(short, { order: "document" }).order).toMatchObject({ by: "author" });
    expect(laid(short, { order: ["b", "a", "c"] }).order).toMatchObject({ by: "author" });
    expect(laid(short, { order: { near: ["a", "b", "c"] } }).order).toMatchObject({ by: "known" });
  });

  it("is not given for short links where no link joins two lanes, nor for a single lane", () => {
    expect(scene(story("a b", "a", "b"), { order: "links" }).laneOrder).toBe(undefined);
    expect(scene(story("a", "a")).laneOrder).toBe(undefined);
  });

  it("is said of lanes by weight, in the summary too", () => {
    const { laneOrder, summary } = scene(linked);
    expect(laneOrder).toMatch(/^Lanes are ordered by the weight/u);
    expect(summary).toContain(laneOrder);
  });
});

describe("a wish for the order", () => {
  const linked = story("a b c d e<d", "a d", "a d", "b c", "b d");
  const lanes = (options: Partial<DrawOptions>): string =>
    scene(linked, options)
      .lanes.map(({ id }) => id)
      .join("");

  it("pins lanes to top and bottom, by links or as in the document", () => {
    expect(lanes({ order: { first: ["c"], last: ["b"] } })).toMatch(/^c..b$/u);
    expect(lanes({ order: { by: "document", first: ["c"], last: ["a"] } })).toBe("cbda");
  });

  it("may name ids that no lane has: data change", () => {
    expect(lanes({ order: { first: ["gone", "c"], last: ["e", "e"], near: ["nobody", "c"] } })).toMatch(/^c/u);
  });

  it.each([
    [
      { order: "size" },
      `options.order is "size" in drawScene; use "weight", "links", "document", a list of actors' ids, or { by, first, last, near }`,
    ],
    [{ order: [1] }, "options.order has 1 in drawScene; use a list of actors' ids"],
    [{ order: null }, "options.order is null in drawScene; use"],
    [{ order: { by: "size" } }, `options.order has by "size" in drawScene; use "weight", "links" or "document"`],
    [{ order: { first: "a" } }, `options.order has first "a" in drawScene; use a list of actors' ids`],
    [{ order: { nearby: [] } }, `options.order has "nearby" in drawScene; use by, first, last or near`],
    [{ expand: "some" }, `options.expand is "some" in drawScene; use "all" or a list of actors' ids`],
    [{ expand: [1] }, "options.expand has 1 in drawScene; use"],
  ])("that cannot be meant is refused in a sentence: %j", (options, sentence) => {
    expect(() => scene(linked, options as unknown as DrawOptions)).toThrow(sentence);
  });
});
