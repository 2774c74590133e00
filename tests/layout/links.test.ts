import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portOf } from "../../src/layout/links/port.ts";
import { obstaclesOf } from "../../src/layout/links/obstacles.ts";
import type { PlacedBody } from "../../src/layout/body/placed-body.ts";
import { linkLines } from "../../src/layout/links/links.ts";
import type { Layout } from "../../src/layout/forms/lanes/lanes-layout.ts";
import type { Box, Point } from "../../src/layout/geometry.ts";
import type { PlacedItem } from "../../src/layout/lanes/placed-item.ts";
import type { Lane } from "../../src/layout/lanes/lane.ts";
import type { LinkLine } from "../../src/layout/links/link-line.ts";
import type { Role } from "../../src/model/document.ts";
import { generated, laid, seed, seedNames } from "./laid.ts";

const runsThrough = (points: readonly Point[], { x, y, width, height }: Box): boolean =>
  points.slice(1).some(([x1, y1], k) => {
    const [x0, y0] = points[k]!;
    return (
      Math.min(x0, x1) < x + width && Math.max(x0, x1) > x && Math.min(y0, y1) < y + height && Math.max(y0, y1) > y
    );
  });

/** Which links run through which labels. */
const crossings = (links: readonly LinkLine[], items: readonly PlacedItem[]): readonly string[] =>
  links.flatMap(({ event, pieces }) =>
    items
      .filter(({ label }) => label !== null && pieces.some((piece) => runsThrough(piece, label.box)))
      .map(({ id }) => `${event.id} through ${id}`),
  );

const bar = (x: number, y: number, width: number): Box => ({ x, y: y - 7, width, height: 14 });

/** An event's body in a lane, as far as links look at it. */
const item = ({
  event,
  y,
  x,
  width,
  label = null,
  role = "party",
}: {
  readonly event: string;
  readonly y: number;
  readonly x: number;
  readonly width: number;
  readonly label?: Box | null;
  readonly role?: Role;
}): PlacedItem =>
  ({
    id: `${event}~${y}`,
    event: { id: event },
    claim: null,
    about: [event],
    lane: Math.floor(y / 100),
    row: 0,
    hue: 0,
    role,
    first: true,
    ghosts: [],
    bar: bar(x, y, width),
    body: { form: "bar", x0: x, x1: x + width, sure: null, start: "hard", end: "hard", cutStart: false, cutEnd: false },
    label: label === null ? null : { box: label, side: "right", lines: [], shortened: false, glyph: null },
  }) as unknown as PlacedItem;

const plot: Box = { x: 0, y: 0, width: 240, height: 400 };
const drawn = (items: readonly PlacedItem[]): readonly LinkLine[] =>
  linkLines({ items, lanes: [] as readonly Lane[], plot, dateline: null });
const wall = (x: number, y: number, width: number, height = 16, event = `wall ${x} ${y}`): PlacedItem =>
  item({ event, y: -500, x: -500, width: 10, label: { x, y, width, height } });

describe("links", () => {
  it("run straight where nothing is in the way, at the middle of what both ends share", () => {
    const [link] = drawn([
      item({ event: "a", y: 20, x: 50, width: 60 }),
      item({ event: "a", y: 200, x: 50, width: 60 }),
    ]);
    expect(link?.legs).toEqual([
      [
        [80, 28],
        [80, 192],
      ],
    ]);
  });

  it("move aside within their bodies rather than turn", () => {
    const [link] = drawn([
      item({ event: "a", y: 20, x: 50, width: 60 }),
      item({ event: "a", y: 200, x: 50, width: 60 }),
      wall(60, 100, 35),
    ]);
    expect(link?.legs[0]?.length).toBe(2);
    expect(
      crossings(
        drawn([
          item({ event: "a", y: 20, x: 50, width: 60 }),
          wall(60, 100, 35),
          item({ event: "a", y: 200, x: 50, width: 60 }),
        ]),
        [wall(60, 100, 35)],
      ),
    ).toEqual([]);
  });

  it("turn aside round many labels that are wider than their bodies", () => {
    const items = [
      item({ event: "a", y: 20, x: 100, width: 20 }),
      item({ event: "a", y: 200, x: 100, width: 20 }),
      ...[50, 75, 100, 125, 150].map((y) => wall(90, y, 40)),
    ];
    const [link] = drawn(items);
    expect(link?.legs[0]?.length).toBeGreaterThan(2);
    expect(crossings(drawn(items), items)).toEqual([]);
  });

  it("in one channel keep five pixels apart", () => {
    const pair = (event: string): readonly PlacedItem[] => [
      item({ event, y: event === "a" ? 20 : 44, x: 100, width: 20 }),
      item({ event, y: event === "a" ? 224 : 200, x: 100, width: 20 }),
    ];
    const links = drawn([...pair("a"), ...pair("b"), wall(60, 100, 120, 60)]);
    const uprights = links.map(
      ({ legs }) =>
        legs
          .flat()
          .filter(([, y], k, all) => all[k + 1]?.[0] === all[k]?.[0] && y < 130 && (all[k + 1]?.[1] ?? 0) > 130)
          .map(([x]) => x)[0]!,
    );
    expect(uprights.length).toBe(2);
    expect(Math.abs(uprights[0]! - uprights[1]!)).toBeGreaterThanOrEqual(5);
  });

  it("are interrupted behind a label that is too wide to go round, and go on beyond it in one line", () => {
    const items = [
      item({ event: "a", y: 20, x: 100, width: 20 }),
      item({ event: "a", y: 200, x: 100, width: 20 }),
      wall(2, 100, 236),
    ];
    const [link] = drawn(items);
    expect(link?.pieces).toEqual([
      [
        [110, 28],
        [110, 98.5],
      ],
      [
        [110, 117.5],
        [110, 192],
      ],
    ]);
  });

  it("are drawn through no label, wherever labels stand, and never far beside their bodies", () => {
    const labels = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 200 }),
        y: fc.integer({ min: 0, max: 190 }),
        width: fc.integer({ min: 10, max: 235 }),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(labels, fc.integer({ min: 20, max: 180 }), (boxes, x) => {
        const ends = [item({ event: "a", y: 10, x, width: 24 }), item({ event: "a", y: 200, x, width: 24 })];
        const items = [...ends, ...boxes.map((box, k) => wall(box.x, box.y, box.width, 16, `w${k}`))];
        const links = drawn(items);
        expect(crossings(links, items)).toEqual([]);
        for (const [at] of links.flatMap(({ legs }) => legs.flat()))
          expect([at >= x - 48, at <= x + 72]).toEqual([true, true]);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

const everyWay = seedNames.flatMap((name) =>
  [720, 960, 1200].flatMap((width) => ["en", "th"].map((lang) => ({ name, width, lang }))),
);

describe.each(everyWay)("in $name at $width px in $lang", ({ name, width, lang }) => {
  const { links, items, claimLines } = laid(seed(name), { width, lang });

  it("no link and no claim's line runs through a label", () => {
    expect(crossings(links, items)).toEqual([]);
    expect(
      claimLines.flatMap(({ pieces }) =>
        items.filter(({ label }) => label !== null && pieces.some((piece) => runsThrough(piece, label.box))),
      ),
    ).toEqual([]);
  });

  it("each link begins and ends on its event's bodies", () => {
    for (const { event, legs, ends } of links) {
      expect(legs.length).toBe(ends.length - 1);
      const bodies = items.filter((one) => one.claim === null && one.event.id === event.id);
      for (const leg of legs)
        for (const [x, y] of [leg[0]!, leg.at(-1)!])
          expect(
            bodies.some((one) => touches(one, x, y)),
            `${event.id} at ${x}, ${y}`,
          ).toBe(true);
    }
    for (const { item: claim, event, points } of claimLines) {
      expect(touches(claim, ...points[0]!), claim.id).toBe(true);
      expect(
        items.some((one) => one.event.id === event && one.claim === null && touches(one, ...points.at(-1)!)),
        event,
      ).toBe(true);
    }
  });
});

/** On the edge of a body, give or take its outline. */
function touches(one: PlacedItem, x: number, y: number): boolean {
  const { middle, stretches } = portOf(one);
  const half = Math.max(...stretches.map((stretch) => stretch.half));
  return x >= one.bar.x - 2 && x <= one.bar.x + one.bar.width + 2 && Math.abs(y - middle) <= half;
}

describe("of a body with a point of time in it", () => {
  const day: PlacedBody = {
    form: "bar",
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

  it("an upright line begins at the edge of the day, or of the point, that it stands over", () => {
    const body: PlacedBody = { ...day, x1: 300, members: { kind: "all-of", bodies: [day, point] } };
    const { stretches } = portOf({ body, bar: tall, claim: null } as PlacedItem);
    expect(stretches.map(({ half }) => half)).toEqual([21, 6]);
  });

  it("lines keep as clear of an earlier point as of the point itself", () => {
    const { list } = obstaclesOf({
      items: [{ body: point, bar: tall, claim: null, ghosts: [point], label: null } as unknown as PlacedItem],
      lanes: [],
      plot: tall,
      dateline: null,
    });
    expect(list.map(({ box: { y, height } }) => [y, height])).toEqual([
      [15, 10],
      [15, 10],
    ]);
  });
});

it("the same items give the same links", () => {
  const layout: Layout = laid(generated(36));
  const again = (): readonly LinkLine[] =>
    linkLines({
      items: layout.items,
      lanes: layout.lanes,
      plot: layout.plot,
      dateline: layout.dateline?.visible === true ? layout.dateline.x : null,
    });
  expect(again()).toEqual(layout.links);
  expect(crossings(layout.links, layout.items)).toEqual([]);
});
