import { expect, test } from "vitest";
import { stretch } from "../../../src/layout/forms/storyline/behind.ts";
import type { StoryLine } from "../../../src/layout/forms/storyline/placed.ts";
import type { Box, Point } from "../../../src/layout/geometry.ts";
import { generatedStoryline, seedStorylines } from "./stories.ts";

const all = [...Array.from({ length: 40 }, (_, k) => generatedStoryline(k)), ...seedStorylines()];

/** Followed finely: whether a way comes into a box. */
const runsThrough = (way: readonly Point[], { x, y, width, height }: Box): boolean =>
  way.slice(1).some(([x1, y1], k) => {
    const [x0, y0] = way[k] ?? [x1, y1];
    // Most are nowhere near.
    if (Math.max(x0, x1) <= x || Math.min(x0, x1) >= x + width) return false;
    if (Math.max(y0, y1) <= y || Math.min(y0, y1) >= y + height) return false;
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0)));
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((t) => {
      const [px, py] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
      return px > x + 0.1 && px < x + width - 0.1 && py > y + 0.1 && py < y + height - 0.1;
    });
  });

/** All that is drawn of a line, with the stubs before its first point and behind its last. */
function drawn({ points, pieces, x0, x1 }: StoryLine): readonly (readonly Point[])[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  return [
    [
      [x0, first.y],
      [first.x, first.y],
    ],
    ...pieces.flatMap((cut, k) => cut ?? [stretch(points[k]!, points[k + 1]!)]),
    [
      [last.x, last.y],
      [x1, last.y],
    ],
  ];
}

test("no tie and no actor's line is drawn through a label", () => {
  for (const {
    frame: { items },
    lines,
    meetings,
  } of all) {
    const ways = [...lines.flatMap((line) => drawn(line)), ...meetings.flatMap(({ tie }) => tie)];
    for (const { label } of items)
      if (label !== null)
        expect(
          ways.some((way) => runsThrough(way, label.box)),
          label.lines[0]?.text,
        ).toBe(false);
  }
});

test("no tie is drawn through another event's body", () => {
  for (const {
    frame: { items },
    meetings,
  } of all) {
    for (const { event, bar } of items.filter((item) => item.first)) {
      for (const { meeting, tie } of meetings)
        if (meeting.event.id !== event.id) expect(tie.some((way) => runsThrough(way, bar))).toBe(false);
    }
  }
});

test("a line that no label stands in front of is drawn whole", () => {
  for (const {
    frame: { items },
    lines,
  } of all) {
    const labels = items.flatMap(({ label }) => (label === null ? [] : [label.box]));
    for (const { points, pieces } of lines) {
      expect(pieces).toHaveLength(points.length - 1);
      pieces.forEach((cut, k) => {
        const way = stretch(points[k]!, points[k + 1]!);
        if (cut !== null)
          expect(
            labels.some((box) =>
              runsThrough(way, { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 }),
            ),
          ).toBe(true);
      });
    }
  }
});
