import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { laneItems } from "../../src/layout/items/lane-items.ts";
import { huesOf } from "../../src/layout/lanes/hues.ts";
import type { Order } from "../../src/layout/order/order-option.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { Form } from "../../src/scene/options.ts";
import { hues } from "../../src/theme/theme.ts";
import { laid, seed, seedNames } from "./laid.ts";
import { laidFor } from "./stories.ts";

const pinned = (name: string): Order => {
  const ids = readTimeline(seed(name))
    .timeline.actors.filter(({ id, lane }) => id === lane)
    .map(({ id }) => id);
  return { by: "links", first: ids.slice(-1), last: ids.slice(0, 1) };
};

/** The paint of each actor's name in a form, by the lane's id where names are marks of their own, else by the name. */
function paints(name: string, form: Form, order: Order): ReadonlyMap<string, string> {
  const { marks } = drawScene(readTimeline(seed(name)).timeline, {
    languages: [en],
    lang: "en",
    width: form === "lanes" || form === "storyline" ? 1200 : 420,
    form,
    order,
  });
  return new Map(
    marks.flatMap(({ id, kind, shapes }) =>
      shapes.flatMap((shape): readonly (readonly [string, string])[] => {
        if (shape.shape !== "text" || !shape.fill.startsWith("line-")) return [];
        return kind === "lane"
          ? [[id.split(":")[1] ?? "", shape.fill]]
          : kind === "label"
            ? [[shape.text, shape.fill]]
            : [];
      }),
    ),
  );
}

describe.each(seedNames)("%s", (name) => {
  test.each<readonly [string, Order | undefined]>([
    ["default", undefined],
    ["weight", "weight"],
    ["links", "links"],
    ["document", "document"],
    ["pinned", pinned(name)],
  ])("lanes that are neighbours have hues that follow one another, by %s", (_, order) => {
    const { lanes } = order === undefined ? laidFor(seed(name))(undefined) : laid(seed(name), { order });
    expect(lanes.length).toBeGreaterThan(2);
    expect(lanes.map(({ hue }) => hue % hues)).toEqual(lanes.map((_lane, k) => k % hues));
  });

  test.each<readonly [string, Order]>([
    ["weight", "weight"],
    ["links", "links"],
    ["pinned", pinned(name)],
  ])("an actor has one hue in every form, by %s", (_, order) => {
    const { lanes } = laid(seed(name), { order });
    const heads = lanes.flatMap(({ actor, name: { text } }) => (actor === null ? [] : [{ id: actor.id, text }]));
    const [inLanes, inStorylines, inList, inColumn] = [
      paints(name, "lanes", order),
      paints(name, "storyline", order),
      paints(name, "list", order),
      paints(name, "column", order),
    ];
    for (const { id } of heads) expect([id, inStorylines.get(id) ?? inLanes.get(id)]).toEqual([id, inLanes.get(id)]);
    const told = heads.filter(({ text }) => inList.has(text) && inColumn.has(text));
    expect(told.length).toBeGreaterThan(heads.length / 2);
    expect(heads.filter(({ id }) => inStorylines.has(id)).length).toBeGreaterThan(heads.length / 2);
    for (const { id, text } of told)
      expect([id, inList.get(text), inColumn.get(text)]).toEqual([id, inLanes.get(id), inLanes.get(id)]);
  });
});

const small = {
  chronolane: 1,
  actors: [
    { id: "z", name: "Z" },
    { id: "a", name: "A" },
    { id: "b", name: "B" },
    { id: "c", name: "C" },
    { id: "m", name: "M", memberOf: "c" },
  ],
  events: [
    { id: "e1", title: "One", when: "2022-01-01", actors: [{ actor: "a" }, { actor: "m" }] },
    { id: "e2", title: "Two", when: "2022-01-02", actors: [{ actor: "b" }] },
    { id: "e3", title: "Three", when: "2022-01-03" },
  ],
};

test("hues follow the lanes, then what names no actor, then actors without a lane", () => {
  const { timeline } = readTimeline(small);
  const hue = huesOf(timeline, { zone: "UTC", order: ["b"] });
  expect(laneItems(timeline, { zone: "UTC" }).dated.some(({ lane }) => lane === "z")).toBe(false);
  expect(["b", "a", "c", null, "z"].map(hue)).toEqual([0, 1, 2, 3, 4]);
});

test("members of a group that is expanded keep its hue, and no other lane's changes", () => {
  const hue = (expand: readonly string[]): ReadonlyMap<string, number> =>
    new Map(laid(small, { expand }).lanes.map((lane) => [lane.actor?.id ?? "", lane.hue]));
  const [folded, expanded] = [hue([]), hue(["c"])];
  expect(expanded.get("m")).toBe(folded.get("c"));
  for (const [id, own] of folded) expect([id, expanded.get(id)]).toEqual([id, own]);
});
