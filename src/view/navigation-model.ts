import type { EpochMs, Px } from "../base/units.ts";
import { finestOf } from "../layout/finest-tick.ts";
import type { TimeWindow } from "../layout/scale.ts";
import { storyOrder } from "../model/query/story-order.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { mirroredPlaces } from "../scene/forms/mirror.ts";
import type { Scene, Target } from "../scene/scene.ts";
import type { ScaleStop } from "../layout/scale-stops.ts";
import { UNIT_MS } from "../time/ticks/ladder.ts";

/** Something that can be focused: an event in a lane, with the stretch of the home picture that it covers. */
export interface Place {
  readonly id: string;
  readonly event: string;
  readonly row: number;
  readonly x0: Px;
  readonly x1: Px;
}

/** A row of the grid: a lane, or a footer band below the lanes; or the whole list. */
export interface NavigationRow {
  readonly id: string;
  readonly kind: "lane" | "background" | "tray" | "list";
  /** The row's places, in their order. */
  readonly places: readonly Place[];
}

/** What the id of a lane's row begins with; its actor's id follows. */
const lanePrefix = "row:";

/** The events and rows that keys can reach, read from the initial picture: all of it, whatever window is drawn later. */
export interface NavigationModel {
  readonly reading: Scene["reading"];
  readonly rows: readonly NavigationRow[];
  /** The time that the whole picture shows; null where there is no axis. */
  readonly window: TimeWindow | null;
  readonly scaleStops: readonly ScaleStop[];
  /** The shortest time that a window shows: the finest in the data, where that is less than a minute. */
  readonly deepest: EpochMs;
  /** The distinct events in the order the story goes. */
  readonly story: readonly Place[];
}

/** The navigation model of a picture that shows the whole; `zone` is the one that it was drawn for. */
export function navigationModel(picture: Scene, timeline: Timeline, zone: string = timeline.zone): NavigationModel {
  // Time grows with x in the model, whichever way the picture runs.
  const scene = picture.direction === "rtl" ? { ...picture, ...mirroredPlaces(picture) } : picture;
  const rows = scene.reading === "list" ? [listRow(scene)] : gridRows(scene, timeline);
  return {
    reading: scene.reading,
    rows,
    window: scene.window,
    scaleStops: scene.scaleStops,
    deepest: deepestOf(timeline),
    story: storyOf(rows, storyOrder(timeline, zone)),
  };
}

/** Ten microseconds: of times of today a double tells no less than a quarter of one apart. */
const shortest: EpochMs = 0.01;

const deepestOf = (timeline: Timeline): EpochMs =>
  Math.max(shortest, Math.min(UNIT_MS.minute, UNIT_MS[finestOf(timeline)]));

const place = ({ id, event, box }: Target, row: number): Place => ({
  id,
  event,
  row,
  x0: box.x,
  x1: box.x + box.width,
});

const listRow = ({ targets }: Scene): NavigationRow => ({
  id: "row:list",
  kind: "list",
  places: targets.map((target) => place(target, 0)),
});

function gridRows({ lanes, targets }: Scene, timeline: Timeline): readonly NavigationRow[] {
  const background = new Set(timeline.events.filter(({ context }) => context).map(({ id }) => id));
  const kindOf = ({ event }: Target): "background" | "tray" => (background.has(event) ? "background" : "tray");
  const inBands = targets.filter(({ lane }) => lane < 0);
  const bands = (["background", "tray"] as const)
    .map((kind) => ({ kind, own: inBands.filter((target) => kindOf(target) === kind) }))
    .filter(({ own }) => own.length > 0);
  return [
    ...lanes.map(({ id }, row): NavigationRow => ({
      id: `${lanePrefix}${id}`,
      kind: "lane",
      places: targets.filter(({ lane }) => lane === row).map((target) => place(target, row)),
    })),
    ...bands.map(({ kind, own }, k): NavigationRow => ({
      id: `footer-band:${kind}`,
      kind,
      places: own.map((target) => place(target, lanes.length + k)),
    })),
  ];
}

/** The events in their one order, each at the first of its places in the picture. */
function storyOf(rows: readonly NavigationRow[], order: readonly TimelineEvent[]): readonly Place[] {
  const first = new Map<string, Place>();
  for (const place of rows.flatMap(({ places }) => places)) {
    const known = first.get(place.event);
    if (known === undefined || place.x0 < known.x0) first.set(place.event, place);
  }
  return order.flatMap(({ id }) => first.get(id) ?? []);
}

/** The lanes from top to bottom, as ids of actors; the lane of events without an actor is none of them. */
export const lanesOf = ({ rows }: NavigationModel): readonly string[] =>
  rows.flatMap(({ id, kind }) => (kind === "lane" && id !== lanePrefix ? [id.slice(lanePrefix.length)] : []));

/** The first place of an event on the axis. */
export const placeOnAxis = ({ rows }: NavigationModel, event: string): Place | undefined =>
  rows
    .filter(({ kind }) => kind === "lane")
    .flatMap(({ places }) => places)
    .find((place) => place.event === event);

/** The middle of a place in time's stead: what "nearest" is measured by. */
export const middleOf = ({ x0, x1 }: Place): Px => (x0 + x1) / 2;

/** Every place, row by row. */
export const placesOf = ({ rows }: NavigationModel): readonly Place[] => rows.flatMap(({ places }) => places);
