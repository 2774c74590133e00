import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { bodySizes } from "../../src/layout/body/body-sizes.ts";
import { bodyHalf, bodyRange, footprint } from "../../src/layout/body/drawn.ts";
import type { PlacedBody } from "../../src/layout/body/placed-body.ts";
import type { Layout } from "../../src/layout/forms/lanes/lanes-layout.ts";
import type { Box } from "../../src/layout/geometry.ts";
import type { PlacedItem } from "../../src/layout/lanes/placed-item.ts";
import type { LinkLine } from "../../src/layout/links/links.ts";
import { linkLines, ringX } from "../../src/layout/links/links.ts";
import { portOf } from "../../src/layout/links/port.ts";
import { nameBoxes } from "../../src/layout/forms/storyline/ties.ts";
import type { TimelineDocument } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { thirtySix, twoHundred } from "../../stories/generated.ts";
import { night } from "../../stories/desk/night.ts";
import { saga } from "../../stories/desk/saga.ts";
import { scandal } from "../../stories/desk/scandal.ts";
import { cast, claims, doc, event, sources } from "../model/tiny.ts";
import { laid, overlap, seed, seedNames } from "./laid.ts";
import { storyOf } from "./storyline/stories.ts";
import { laidFor, stories, story, windowAt } from "./stories.ts";

const middle = ({ bar }: PlacedItem): number => bar.y + bar.height / 2;
/** Both ends of a link: of its event's own body, and of its ring. */
const endsOf = ({ from, to, y0, y1 }: LinkLine): { readonly body: number; readonly ring: number } =>
  middle(from) < middle(to) ? { body: y0, ring: y1 } : { body: y1, ring: y0 };

const ringOf = (item: PlacedItem): Box => {
  const { ring } = bodySizes.received;
  return { x: ringX(item) - ring / 2, y: middle(item) - ring / 2, width: ring, height: ring };
};

/** What is drawn of an item in its row, with its label and its block; the ends of a link are free to touch their own bodies. */
function drawnOf(item: PlacedItem, isEnd: boolean): readonly Box[] {
  const { body, ghosts, bar, first, label, dispute } = item;
  const inRow = ([x0, x1]: readonly [number, number]): Box => ({ ...bar, x: x0, width: x1 - x0 });
  return [
    ...(isEnd ? [] : first ? [body, ...ghosts].map((one) => inRow(footprint(one))) : [ringOf(item)]),
    ...(label === null ? [] : [label.box]),
    ...(dispute === null ? [] : [{ x: dispute.x, y: dispute.y, width: dispute.width, height: dispute.height }]),
  ];
}

const runsThrough = ({ x: at, y0, y1 }: LinkLine, { x, y, width, height }: Box): boolean =>
  at > x && at < x + width && y0 < y + height && y1 > y;

/** What is wrong with the links that are in sight at rest. */
function faultsAtRest({ links, items }: Pick<Layout, "links" | "items">): readonly string[] {
  const shown = links.filter(({ isAtRest }) => isAtRest);
  return shown.flatMap((link) => [
    ...(Math.abs(link.from.lane - link.to.lane) === 1 ? [] : [`${link.to.id} passes a lane`]),
    ...(shown.filter(({ x }) => x >= link.x && x < link.x + 50).length > 3 ? [`many beside ${link.to.id}`] : []),
    ...items
      .filter((item) => drawnOf(item, item === link.from || item === link.to).some((box) => runsThrough(link, box)))
      .map(({ id }) => `${link.to.id} through ${id}`),
    ...shown
      .filter((other) => other !== link && Math.abs(other.x - link.x) < 2 && other.y0 < link.y1 && link.y0 < other.y1)
      .map(({ to }) => `${link.to.id} on ${to.id}`),
  ]);
}

/** What is wrong with where links are. */
function faultsOfEnds({ links, items }: Pick<Layout, "links" | "items">): readonly string[] {
  return [
    ...items
      .filter(({ claim, first }) => claim === null && !first)
      .filter((item) => items.some((own) => own.first && own.claim === null && own.event === item.event))
      .filter((item) => links.filter(({ to }) => to === item).length !== 1)
      .map(({ id }) => `not one link to ${id}`),
    ...links.flatMap((link) => {
      const { event: own, from, to, x, y0, y1 } = link;
      const ends = endsOf(link);
      const [x0, x1] = bodyRange(from.body);
      const faults = {
        "another event": from.event !== own || to.event !== own || from.claim !== null || to.claim !== null,
        "not from the body to a ring": !from.first || to.first,
        "one lane": from.lane === to.lane,
        upwards: y1 < y0,
        "beside its body": x < x0 - 0.01 || x > x1 + bodySizes.received.inset,
        "off the edge of its body":
          Math.abs(Math.abs(ends.body - middle(from)) - bodyHalf(from.body, from.bar.height)) > 0.01,
        "off the edge of its ring": Math.abs(Math.abs(ends.ring - middle(to)) - bodySizes.received.ring / 2) > 0.01,
      };
      return Object.entries(faults).flatMap(([name, isSo]) => (isSo ? [`${to.id}: ${name}`] : []));
    }),
  ];
}

const views = fc.record({
  zoom: fc.constantFrom(0.5, 1, 1.3, 2, 5, 30),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("a link", () => {
  it("goes straight from its event's body to the ring's edge in another lane, one to each ring, at any zoom", () => {
    let count = 0;
    fc.assert(
      fc.property(stories, views, ({ seed: dice, count: many, width, lang }, { zoom, share }) => {
        const lay = laidFor(story(many, { seed: dice, lang }), { width, lang });
        const home = lay(undefined);
        count += home.links.length;
        expect(faultsOfEnds(home)).toEqual([]);
        expect(faultsOfEnds(lay(windowAt(home, zoom, home.plot.x + share * home.plot.width)))).toEqual([]);
      }),
      { seed: 7, numRuns: 30 },
    );
    expect(count).toBeGreaterThan(200);
  });

  it.each(seedNames)("does so in %s", (name) => {
    const layout = laid(seed(name), { order: "weight" });
    expect(layout.links.length).toBeGreaterThan(0);
    expect(faultsOfEnds(layout)).toEqual([]);
  });
});

describe("at rest", () => {
  it("links are in sight only between neighbouring lanes, three in any 50 px, and run through nothing, at any zoom", () => {
    let count = 0;
    fc.assert(
      fc.property(stories, views, ({ seed: dice, count: many, width, lang }, { zoom, share }) => {
        const lay = laidFor(story(many, { seed: dice, lang }), { width, lang });
        const home = lay(undefined);
        const near = lay(windowAt(home, zoom, home.plot.x + share * home.plot.width));
        count += [...home.links, ...near.links].filter(({ isAtRest }) => isAtRest).length;
        expect(faultsAtRest(home)).toEqual([]);
        expect(faultsAtRest(near)).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
    expect(count).toBeGreaterThan(50);
  });

  it.each([
    ...seedNames.map((name) => [name, seed(name)] as const),
    ["the saga", saga] as const,
    ["two hundred", twoHundred] as const,
  ])("of %s no link runs through anything, in either language, at any width", (_, document) => {
    for (const width of [720, 960, 1200])
      for (const lang of ["en", "th"])
        for (const order of ["weight", "links"] as const)
          expect(faultsAtRest(laid(document, { width, lang, order })), `${width} ${lang} ${order}`).toEqual([]);
  });

  it("a link that a contested event's block is in the way of waits until its event is highlighted", () => {
    const document = {
      ...doc(
        event("said", "2022-01-05", { actors: cast("us:agent"), claims: claims("spiegel:reports sky:denies") }),
        event("meeting", "2022-01-08", { actors: cast("us:agent ru:target") }),
        event("end", "2022-01-20", { actors: cast("ru:agent") }),
      ),
      sources: sources("spiegel sky"),
    };
    const waits = (order: readonly string[]): readonly boolean[] => {
      const { links, items } = laid(document, { order });
      const block = items.find(({ dispute }) => dispute !== null)?.dispute;
      return links.flatMap((link) => (block ? [runsThrough(link, block), link.isAtRest] : []));
    };
    expect([waits(["ru", "us"]), waits(["us", "ru"])]).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("the most important come first", () => {
    const at = (index: number, importance: number): readonly PlacedItem[] => {
      const own = { id: `e${index}`, importance } as unknown as PlacedItem["event"];
      return [0, 1].map(
        (lane): PlacedItem =>
          ({
            id: `e${index}~${lane}`,
            event: own,
            claim: null,
            lane,
            first: lane === 0,
            ghosts: [],
            label: null,
            tick: null,
            dispute: null,
            ground: null,
            bar: { x: index * 8, y: lane * 100, width: 6, height: 14 },
            body: {
              form: "day",
              x0: index * 8,
              x1: index * 8 + 6,
              sure: [index * 8, index * 8 + 6],
              start: "hard",
              end: "hard",
              cutStart: false,
              cutEnd: false,
            },
          }) as unknown as PlacedItem,
      );
    };
    const links = linkLines({
      items: [0.2, 0.9, 0.4, 0.8, 0.1, 0.7].flatMap((importance, k) => at(k * 3, importance)),
    });
    expect(links.filter(({ isAtRest }) => isAtRest).map(({ event: { importance } }) => importance)).toEqual([
      0.9, 0.8, 0.7,
    ]);
  });
});

describe("with an event highlighted", () => {
  const shownLinks = ({ marks }: Scene): readonly string[] =>
    marks
      .filter(({ kind, onFocus, dimmed }) => kind === "link" && onFocus !== true && dimmed !== true)
      .map(({ id }) => id)
      .sort();
  const drawn = (document: TimelineDocument, focus?: string): Scene =>
    drawScene(readTimeline(document).timeline, {
      languages: [en],
      lang: "en",
      width: 1200,
      form: "lanes",
      ...(focus === undefined ? {} : { focus }),
    });

  it.each([
    ...seedNames.map((name) => [name, seed(name) as TimelineDocument] as const),
    ["thirty-six ships", thirtySix] as const,
  ])("of %s all its links are in sight, and no other's", (_, document) => {
    const all = drawn(document).marks.filter(({ kind }) => kind === "link");
    const of = (id: string): readonly string[] =>
      all
        .filter((mark) => mark.event === id)
        .map((mark) => mark.id)
        .sort();
    const linked = new Set(all.flatMap((mark) => mark.event ?? []));
    expect(linked.size).toBeGreaterThan(0);
    for (const id of linked) expect(shownLinks(drawn(document, id)), id).toEqual(of(id));
  });
});

describe("of a body with a point of time in it", () => {
  const day: PlacedBody = {
    form: "day",
    x0: 100,
    x1: 120,
    sure: [100, 120],
    start: "hard",
    end: "hard",
    cutStart: false,
    cutEnd: false,
  };
  const point: PlacedBody = { ...day, form: "instant", x0: 300, x1: 300, sure: [300, 300] };
  const tall: Box = { x: 100, y: 0, width: 200, height: 40 };

  it("a relation begins at the edge of the day, or of the point, that it stands over", () => {
    const body: PlacedBody = { ...day, x1: 300, members: { kind: "all-of", bodies: [day, point] } };
    const { stretches } = portOf({ body, bar: tall, claim: null } as PlacedItem);
    expect(stretches.map(({ half }) => half)).toEqual([21, 6]);
  });
});

it("the kind of a relation is printed over no label, body, name or dateline, in lanes and in storylines, and seldom left out", () => {
  let [said, left] = [0, 0];
  for (const document of [...seedNames.map(seed), saga, scandal, night]) {
    const story = storyOf(document);
    const names = story.lines.flatMap(nameBoxes);
    for (const [{ relations, items, plot, dateline }, more] of [
      [laid(document), []],
      [story.frame, names],
    ] as const) {
      const texts = [
        ...items.flatMap(({ label, dispute, bar }) => [label?.box ?? [], dispute ?? [], bar].flat()),
        ...more,
        ...(dateline === null ? [] : [{ x: dateline.x, y: plot.y, width: 0.1, height: plot.height }]),
      ];
      const words = relations.flatMap(({ word }) => word ?? []);
      said += words.length;
      left += relations.length - words.length;
      words.forEach(({ text, box }, k) => {
        const others = [...texts, ...words.slice(0, k).map((word) => word.box)];
        expect(
          others.filter((other) => overlap(box, other)),
          text,
        ).toEqual([]);
      });
    }
  }
  expect(said).toBeGreaterThan(150);
  expect(left / said).toBeLessThan(0.05);
});

it("the same items give the same links", () => {
  const { items, links } = laid(thirtySix);
  expect(linkLines({ items })).toEqual(links);
});
