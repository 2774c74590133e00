import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import { sections, storyOrder } from "../../src/model/query/story-order.ts";
import { anchorsOf } from "../../src/page/anchors.ts";
import { renderHTML } from "../../src/page/page.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { Form } from "../../src/scene/options.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { navigationModel } from "../../src/view/navigation-model.ts";
import { article, apollo, zero } from "../../stories/seeds.ts";
import { thirtySix } from "../../stories/generated.ts";
import { documents } from "./stories.ts";

const options = { languages: [en, th], lang: "en", width: 1200 };

/** The order of events in every output, as ids. */
function ordersOf(
  timeline: Timeline,
  draw: (form: Form) => Scene,
  zone?: string,
): { readonly [output: string]: readonly string[] } {
  const drawn = { ...options, ...(zone === undefined ? {} : { zone }) };
  const list = draw("list");
  const targets = (scene: Scene): readonly string[] => scene.targets.map(({ event }) => event);
  const next = (scene: Scene): readonly string[] =>
    navigationModel(scene, timeline, zone).story.map(({ event }) => event);
  const page = renderHTML(timeline, { ...drawn, fragment: true });
  const entries = [
    ...page.matchAll(/<li id="(chronolane-event-[^"]+)" class="chronolane-entry.*?<h[34][^>]*>(.*?)<\/h[34]>/gs),
  ];
  const idAt = new Map([...anchorsOf(timeline, "chronolane")].map(([id, anchor]) => [anchor, id]));
  const ids = entries.map(([, anchor = ""]) => idAt.get(anchor) ?? "no event");
  const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, "");
  const titles = new Map(entries.map(([, , title], k) => [plain(title ?? ""), ids[k] ?? "no event"]));
  const table = page.slice(page.lastIndexOf("<tbody"), page.lastIndexOf("</tbody>"));
  const cells = [...table.matchAll(/<tr>(?:<td[^>]*>.*?<\/td>){1}<td[^>]*>(.*?)<\/td>/gs)];
  return {
    lanes: next(draw("lanes")),
    "next in the list": next(list),
    list: targets(list),
    table: targets(draw("table")),
    page: ids,
    "page table": cells.map(([, title]) => titles.get(plain(title ?? "")) ?? `no entry: ${title ?? ""}`),
  };
}

function expectOne(document: unknown, zone?: string): number {
  const { timeline } = readTimeline(document, options);
  const order = storyOrder(timeline, zone ?? timeline.zone).map(({ id }) => id);
  expect(new Set(order).size).toBe(timeline.events.length);
  const scenes = new Map<Form, Scene>();
  const draw = (form: Form): Scene => {
    const scene =
      scenes.get(form) ?? drawScene(timeline, { ...options, ...(zone === undefined ? {} : { zone }), form });
    scenes.set(form, scene);
    return scene;
  };
  const orders = ordersOf(timeline, draw, zone);
  expect(orders).toEqual(Object.fromEntries(Object.keys(orders).map((output) => [output, order])));
  for (const form of ["lanes", "storyline"] as const) {
    const scene = draw(form);
    // A document without a single date is drawn as a list.
    if (scene.reading !== "grid") continue;
    const { rows } = navigationModel(scene, timeline, zone);
    const reached = rows.map(({ places }) => places.map(({ event }) => event));
    const spoken = [...rows.keys()].map((row) =>
      scene.targets
        .filter(({ lane, event }) =>
          lane < 0 ? rows[row]?.places.some((place) => place.event === event) : lane === row,
        )
        .map(({ event }) => event),
    );
    const inOrder = reached.map((events) => events.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect({ form, reached, spoken: spoken.filter((row) => row.length > 0) }).toEqual({
      form,
      reached: inOrder,
      spoken: inOrder.filter((row) => row.length > 0),
    });
  }
  return order.length;
}

describe("Next, list, table, page and page table tell events in one order, and each row of a grid keeps to it", () => {
  test.for([
    ["january-2022", article],
    ["apollo-11-landing", apollo],
    ["story-of-zero", zero],
    ["thirty-six ships", thirtySix],
  ] as const)("%s", ([, document]) => {
    expect(expectOne(document)).toBeGreaterThan(5);
    expect(expectOne(document, "Pacific/Auckland")).toBeGreaterThan(5);
  });

  test("100 generated documents", () => {
    let told = 0;
    let runs = 0;
    fc.assert(
      fc.property(documents, (document) => {
        told += expectOne(document);
        runs += 1;
      }),
      { seed: 20_220_121, numRuns: 100 },
    );
    expect(runs).toBeGreaterThanOrEqual(100);
    expect(told).toBeGreaterThan(500);
  });
});

const order = (...events: readonly (readonly [id: string, more: object])[]): string => {
  const document = { chronolane: 1, zone: "UTC", events: events.map(([id, more]) => ({ id, title: id, ...more })) };
  return storyOrder(readTimeline(document).timeline, "UTC")
    .map(({ id }) => id)
    .join(" ");
};

describe("the order", () => {
  test("at one place in time is as the author wrote", () => {
    const when = "2022-01-05";
    expect(order(["c", { when }], ["a", { when }], ["first", { when: "2022-01-04" }], ["b", { when }])).toBe(
      "first c a b",
    );
  });

  test("has events known only by order next to their anchor, however far the chain and wherever it is written", () => {
    expect(
      order(
        ["later", { when: { after: { event: "late" } } }],
        ["late", { when: { after: { event: "a" } } }],
        ["late too", { when: { after: { event: "a" } } }],
        ["early", { when: { before: { event: "a" } } }],
        ["b", { when: "2022-01-06" }],
        ["a", { when: "2022-01-05" }],
      ),
    ).toBe("early a late later late too b");
  });

  test("is story, background, undated", () => {
    const { timeline } = readTimeline({
      chronolane: 1,
      events: [{ title: "no date" }, { title: "before", when: "1999", context: true }, { title: "then", when: "2022" }],
    });
    const { story, background, undated } = sections(timeline, "UTC");
    expect([story, background, undated].map((list) => list.map(({ title }) => title))).toEqual([
      ["then"],
      ["before"],
      ["no date"],
    ]);
  });

  test("has what was still to come when it was written after what had begun", () => {
    const document = {
      chronolane: 1,
      dateline: "2022-01-05",
      events: [
        { title: "planned", when: "2022-01-05", status: "planned" },
        { title: "told", when: "2022-01-05" },
      ],
    };
    expect(storyOrder(readTimeline(document).timeline, "UTC").map(({ title }) => title)).toEqual(["told", "planned"]);
  });
});
