import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { footprint, shapeOf } from "../../../src/layout/body/drawn.ts";
import { initialX, type ZoomEdge } from "../../../src/layout/body/edge.ts";
import { extentOf, type Extent } from "../../../src/layout/body/extent.ts";
import { placeBody } from "../../../src/layout/body/place-body.ts";
import type { PlacedBody } from "../../../src/layout/body/placed-body.ts";
import type { BodySide } from "../../../src/layout/body/side.ts";
import { sidesOf } from "../../../src/layout/body/sides.ts";
import { laneItems, type LaneItem } from "../../../src/layout/items/lane-items.ts";
import { extentsOn } from "../../../src/layout/items/place-bodies.ts";
import type { Status } from "../../../src/model/document.ts";
import { readTimeline } from "../../../src/model/read.ts";
import type { Standing } from "../../../src/model/timeline.ts";
import { bodyShapes } from "../../../src/scene/marks/body.ts";
import { marks } from "../../../src/theme/marks.ts";
import { extentOf as boxOf } from "../../scene/extent.ts";
import { laid, seed, seedNames } from "../laid.ts";
import { bodies, first, last, left, right, scaleOf } from "./generated.ts";

/** Half of what a question mark is wide. */
const letter = 4;
/** What is drawn of a body in numbers: from its leftmost to its rightmost point, strokes left out. */
function drawnRange(
  body: PlacedBody,
  {
    status,
    standing,
    dashed = false,
  }: { readonly status: Status; readonly standing: Standing; readonly dashed?: boolean },
): readonly [number, number] {
  const shapes = bodyShapes({ body, y: 0, height: 14, hue: 0, status, standing, dashed, tokens: marks });
  const { x0, x1 } = boxOf(shapes);
  const letters = shapes.flatMap((shape) => (shape.shape === "text" ? [shape.x] : []));
  return [Math.min(x0, ...letters.map((x) => x - letter)), Math.max(x1, ...letters.map((x) => x + letter))];
}

/** The air that a footprint leaves beside what is drawn. */
const airBeside: Readonly<Record<BodySide, number>> = {
  hard: 2,
  cap: 2,
  wavy: 2,
  none: 2,
  open: 2,
  unknown: 2,
  flag: 1,
  cut: 2,
};
function airOf(body: PlacedBody): readonly [number, number] {
  const [start, end] = sidesOf(body);
  const shape = shapeOf(body);
  const air = (side: BodySide): number => (shape === "instant" ? 1 : airBeside[side]);
  const isUnderWay = body.outside === "chevron" && !body.cutEnd;
  return [
    air(start),
    // A flag flies further than a chevron stands; every other end leaves it a pixel more.
    isUnderWay ? (end === "flag" ? 10 : air(end) + 1) : air(end),
  ];
}

/** Paths are written to a tenth of a pixel, and relative to one another. */
const rounding = 0.2;
/** The slash of what is denied stands out of a short body a little at both ends. */
const over = 3;

/** Holds a body's footprint against its marks, and its extent at zoom 1 against its footprint where nothing cut it. */
function compare({
  body,
  extent,
  status,
  standing,
  dashed,
}: {
  readonly body: PlacedBody;
  readonly extent: Extent;
  readonly status: Status;
  readonly standing: Standing;
  readonly dashed?: boolean;
}): void {
  const [from, to] = footprint(body);
  const [x0, x1] = drawnRange(body, { status, standing, ...(dashed === undefined ? {} : { dashed }) });
  const [before, behind] = airOf(body);
  const most = standing === "denied" ? over : rounding;
  if (body.members === undefined) {
    expect(Math.abs(x0 - from - before), JSON.stringify(body)).toBeLessThanOrEqual(most);
    expect(Math.abs(to - x1 - behind), JSON.stringify(body)).toBeLessThanOrEqual(most);
  } else {
    expect(x0 - from).toBeGreaterThanOrEqual(-rounding);
    expect(to - x1).toBeGreaterThanOrEqual(-rounding);
  }
  const isWhole = (edge: ZoomEdge): boolean => Number.isFinite(edge.h);
  const { foot } = extent;
  const isAtEdge = body.form === "bracket" && (body.x0 <= left + 20 || body.x1 >= right - 20);
  if (isAtEdge || [body, ...(body.members?.bodies ?? [])].some(({ cutStart, cutEnd }) => cutStart || cutEnd)) return;
  if (isWhole(foot.from)) expect(initialX(foot.from)).toBeCloseTo(from, 6);
  if (isWhole(foot.to)) expect(initialX(foot.to)).toBeCloseTo(to, 6);
}

/** Days of May 2020, and a matter of no weight long before. */
const withOutlier = {
  chronolane: 1,
  title: "May",
  lang: "en",
  actors: [{ id: "a", name: "A" }],
  events: [
    { id: "old", title: "Long ago", when: "2010-01-01", importance: 0.1, actors: [{ actor: "a" }] },
    ...Array.from({ length: 10 }, (_, k) => ({
      id: `e${k}`,
      title: `Event ${k}`,
      when: `2020-05-${10 + k}`,
      actors: [{ actor: "a" }],
    })),
  ],
};
const documents: readonly (readonly [name: string, document: unknown, forms: readonly string[]])[] = [
  ...seedNames.map((name) => [name, seed(name), ["bar"]] as const),
  ["days with one outside of the axis", withOutlier, ["day", "edge"]],
];

describe("a body's extent at zoom 1 is what is drawn of it, and its air", () => {
  test.each(documents)("for every event of %s", (_name, document, forms) => {
    const { timeline } = readTimeline(document);
    const { items, scale, dateline } = laid(document);
    const edges = new Map(items.flatMap(({ id, body }) => (body.form === "edge" ? [[id, body.side] as const] : [])));
    const dated = laneItems(timeline, { zone: timeline.zone }).dated.map((item): LaneItem => {
      const edge = edges.get(item.id);
      return edge === undefined ? item : { ...item, edge };
    });
    const extents = scale === null ? [] : extentsOn(dated, scale, dateline?.x ?? null);
    const byId = new Map(dated.map(({ id }, k) => [id, extents[k]]));
    const own = items.filter(({ claim, first }) => first && claim === null);
    expect(own.length).toBeGreaterThan(9);
    expect(own.map(({ body }) => body.form)).toEqual(expect.arrayContaining([...forms]));
    for (const { id, body, event, ghosts, dashed } of own) {
      const extent = byId.get(id);
      expect(extent, id).toBeDefined();
      const status = event.status === "moved" && ghosts.length > 0 ? "planned" : event.status;
      if (extent !== undefined && extent !== null) compare({ body, extent, status, standing: event.standing, dashed });
    }
  });

  test("for 300 generated bodies", () => {
    let found = 0;
    const scale = scaleOf(first, last);
    const now = scale.x(Date.UTC(2022, 1, 11));
    const anchor = { from: { h: 500, c: 0 }, to: { h: 520, c: 0 } };
    fc.assert(
      fc.property(bodies, (body) => {
        const placed = placeBody({ body, scale, now, anchor });
        const extent = extentOf(body, { scale, now, anchor });
        // An open end says by itself that it goes on.
        if (placed === null || extent === null || (body.outside === "chevron" && body.end === "open")) return;
        found += 1;
        const status = placed.outside === "chevron" ? "ongoing" : placed.outside === "arrow" ? "moved" : "happened";
        compare({ body: placed, extent, status, standing: "attested" });
      }),
      { seed: 12, numRuns: 300 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
