import type { LaneHead } from "../../lanes/lane-heads.ts";
import type { Lane } from "../../lanes/lane.ts";
import type { PlacedItem } from "../../lanes/placed-item.ts";
import type { PlacedMeeting, StoryLine } from "./placed.ts";

/** The lines as rows of a grid, in the order in which they come in; what names no actor comes last. */
export function rowsOf(lines: readonly StoryLine[], heads: readonly LaneHead[]): readonly Lane[] {
  const entering = [...lines].sort((a, b) => a.x0 - b.x0 || (a.points[0]?.y ?? 0) - (b.points[0]?.y ?? 0));
  const rows = entering.map(({ head, points }): Lane => ({
    ...head,
    y: (points[0]?.y ?? 0) - 12,
    height: 24,
    rows: 1,
    gutter: { x: 0, name: [], members: [], beside: null },
  }));
  return [
    ...rows,
    ...heads
      .filter(({ actor }) => actor === null)
      .map((head): Lane => ({
        ...head,
        y: 0,
        height: 0,
        rows: 1,
        gutter: { x: 0, name: [], members: [], beside: null },
      })),
  ];
}

/** An item for each actor of a meeting; the first has the body and the label. */
export function itemsOf(
  { meeting, hue, x, y, bar, ends, label }: PlacedMeeting,
  rows: readonly Lane[],
): readonly PlacedItem[] {
  const { event, entry, body, ghosts } = meeting;
  const rowOf = (id: string | null): number => rows.findIndex(({ actor }) => (actor?.id ?? null) === id);
  const common = { event, claim: null, about: entry.about, row: 0, body, ghosts, dashed: entry.dashed };
  const own = { x: body.x0, y: y - bar / 2, width: body.x1 - body.x0, height: bar };
  const first: PlacedItem = {
    ...common,
    id: entry.id,
    lane: rowOf(entry.lane),
    hue,
    role: entry.role,
    first: true,
    bar: own,
    label,
    tick: null,
    dispute: null,
    ground: null,
  };
  return [
    first,
    ...ends
      .filter(({ id }) => id !== entry.id)
      .map((end): PlacedItem => ({
        ...common,
        id: end.id,
        lane: rowOf(end.lane),
        hue: end.hue,
        role: end.role,
        first: false,
        label: null,
        tick: null,
        dispute: null,
        ground: null,
        bar: { x: x - 7, y: end.y - 7, width: 14, height: 14 },
      })),
  ];
}
