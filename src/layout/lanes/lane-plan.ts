import type { Px } from "../../base/units.ts";
import { bodiesOn, extentsOn, ghostsOn, reach } from "../items/place-bodies.ts";
import type { LaneItem } from "../items/lane-items.ts";
import { blocks, titleAlone, type Block, type LabelSource, type LabelType } from "../labels/label-blocks.ts";
import { sourceOf } from "../labels/label-lines.ts";
import { gutterLines, laneHeight, type Gutter } from "./gutter.ts";
import type { LaneHead } from "./lane-heads.ts";
import type { LaneOptions } from "./lane-options.ts";
import { rows } from "../rows.ts";
import type { TimeScale } from "../scale.ts";
import { sizes, usualSpacing } from "../sizes.ts";
import type { Lane } from "./lane.ts";
import { initialX, hull, type Stretch } from "../body/edge.ts";
import { extentOf, type Extent } from "../body/extent.ts";
import { columnsIn } from "../labels/columns.ts";
import { memoize } from "../../base/memoize.ts";
import { planRow, rowHeight, rowOf, type Row, type RowPlan } from "../labels/row-plan.ts";
import { worthOf } from "../body/tone.ts";
import type { Field, Named } from "../labels/slots.ts";
import { zoomPlans, type Plan } from "../labels/zooms.ts";

/** A lane as it was planned in the initial picture; rows, bands and heights are the same at every zoom. */
export interface LanePlan {
  readonly head: LaneHead;
  readonly height: Px;
  readonly gutter: Lane["gutter"];
  readonly rows: readonly {
    readonly plan: RowPlan;
    /** Where its bodies' middle is, from the lane's top. */ readonly middle: Px;
    readonly entries: readonly number[];
  }[];
}

/** Everything about the lanes that no window changes. */
export interface LanesPlan {
  readonly lanes: readonly LanePlan[];
  /** By the entries' numbers. */
  readonly labels: readonly Plan[];
  readonly values: readonly number[];
  readonly source: (k: number) => LabelSource | undefined;
  readonly blocks: (k: number) => readonly Block[];
}

const apart: Px = 2;
/** Where no height is asked for, lanes may be as tall as this for the sake of their labels; or so many times as tall as bodies alone make them. */
const mostHeight: Px = 4800;
const share = 1.25;

/** Contested ones first, then planned ones, by importance; stances and repeats in an event's other lanes last. */
const valueOf = ({ event, claim, first }: LaneItem): number =>
  event.importance + worthOf(event) - (claim === null ? 0 : 1.5) - (first ? 0 : 2);

/** Rows, lane heights and the place of every label, made once for the whole picture. `most` is how tall the lanes may be for their labels, null where that is left open. */
export function planLanes({
  dated,
  heads,
  initial,
  rule,
  gutter: columnsOfGutter,
  options,
  most,
}: {
  readonly dated: readonly LaneItem[];
  readonly heads: readonly LaneHead[];
  readonly initial: TimeScale;
  readonly rule: Px | null;
  readonly gutter: Gutter;
  readonly options: LaneOptions;
  readonly most: Px | null;
}): LanesPlan {
  const { rowGap, lanePadding, bar } = options.spacing ?? usualSpacing;
  const bodies = bodiesOn(dated, initial, rule);
  const extents = extentsOn(dated, initial, rule);
  const values = dated.map(valueOf);
  const source = memoize((k: number) => (dated[k] === undefined ? undefined : sourceOf(dated[k], options.texts)));
  const known = blocksOf(source, options);
  const shorts = shortsOf(source, options);
  const field: Field = { x0: initial.x0, x1: initial.x1, rule };
  const laneRows = heads.map(({ actor }) => {
    const own = dated.map((_, k) => k).filter((k) => dated[k]?.lane === (actor?.id ?? null) && extents[k] !== null);
    const reaches = own.map((k): readonly [Px, Px] => {
      const [entry, foot] = [dated[k], extents[k]?.foot];
      const seen = entry === undefined ? null : reach({ body: bodies[k] ?? null, ghosts: ghostsOn(entry, initial) });
      return seen ?? [foot === undefined ? 0 : initialX(foot.from), foot === undefined ? 0 : initialX(foot.to)];
    });
    const rowsOf = rows(reaches.map(([from, to]) => ({ from: from - apart, to: to + apart })));
    return Array.from({ length: Math.max(-1, ...rowsOf) + 1 }, (_, row) =>
      own
        .filter((_k, at) => rowsOf[at] === row)
        .sort((a, b) => atHomeStart(extents[a]) - atHomeStart(extents[b]) || a - b),
    );
  });
  const columns = columnsIn({ dated, bodies, laneRows });
  const planned = laneRows.map((lane, l) =>
    lane.map((entries, r) =>
      rowOf({
        named: entries.map((k): Named =>
          namedOf({
            entry: dated[k],
            extent: extents[k],
            value: values[k] ?? 0,
            blocks: () => known(k),
            short: () => shorts(k),
            scale: initial,
          }),
        ),
        field,
        columns: columns(l, r),
        bar,
      }),
    ),
  );
  const plans = grant({
    lanes: planned,
    most,
    rowGap,
    fixed: (lane) => (heads[lane] === undefined ? 0 : 2 * lanePadding),
  });
  const labels = new Array<Plan>(dated.length).fill([]);
  const lanes = heads.map((head, l): LanePlan => {
    let y = lanePadding;
    const found = (plans[l] ?? []).map((plan, r) => {
      const entries = laneRows[l]?.[r] ?? [];
      const row = planned[l]?.[r];
      if (row !== undefined) zoomPlans(row, plan).forEach((label, at) => (labels[entries[at] ?? -1] = label));
      const height = rowHeight(plan);
      const middle = y + height - plan.main / 2;
      y += height + rowGap;
      return { plan, middle, entries };
    });
    const inner = y - rowGap - lanePadding;
    const gutter = gutterLines({
      most: Math.max(2, Math.floor((inner - sizes.laneLeading) / sizes.memberLeading)),
      head,
      gutter: columnsOfGutter,
      ...options,
    });
    const isEmpty = !dated.some(({ lane }) => lane === (head.actor?.id ?? null));
    return { head, gutter, rows: found, height: laneHeight(gutter, { rows: inner, isEmpty, lanePadding }) };
  });
  return { lanes, labels, values, source, blocks: known };
}

const atHomeStart = (extent: Extent | null | undefined): number =>
  extent === null || extent === undefined ? 0 : initialX(extent.foot.from);

/** Each entry's ways to set its label, worked out when they are first asked for. */
function blocksOf(source: LanesPlan["source"], { measure, fonts }: LaneOptions): (k: number) => readonly Block[] {
  const type = typeOf(fonts);
  return memoize((k) => {
    const said = source(k);
    return said === undefined ? [] : blocks({ source: said, type, measure });
  });
}

/** The same with the title alone. */
function shortsOf(source: LanesPlan["source"], { measure, fonts }: LaneOptions): (k: number) => Block | null {
  const type = typeOf(fonts);
  return memoize((k) => {
    const said = source(k);
    return said === undefined ? null : titleAlone({ source: said, type, measure });
  });
}

const typeOf = (fonts: LaneOptions["fonts"]): LabelType => ({
  title: fonts.label,
  meta: fonts.meta,
  titleLeading: sizes.labelLeading,
  metaLeading: sizes.metaLeading,
});

const origin: Stretch = { from: { h: 0, c: 0 }, to: { h: 0, c: 0 } };
const nowhere: Extent = { lasts: origin, body: origin, foot: origin, flag: null, anchor: origin };

function namedOf({
  entry,
  extent,
  value,
  blocks: ways,
  short,
  scale,
}: {
  readonly entry: LaneItem | undefined;
  readonly extent: Extent | null | undefined;
  readonly value: number;
  readonly blocks: () => readonly Block[];
  readonly short: () => Block | null;
  readonly scale: TimeScale;
}): Named {
  const own = extent ?? nowhere;
  const ghosts = (entry?.ghosts ?? [])
    .map((body) => extentOf(body, { scale, now: null }))
    .filter((ghost) => ghost !== null);
  const feet = [own.foot, ...ghosts.map(({ foot }) => foot)] as const;
  // From the first to the last of them an arrow leads: the stretch between belongs to it as well.
  const marks: readonly Stretch[] = feet.length === 1 ? feet : [...feet, hull(feet)];
  return { extent: own, marks, sign: own.flag, value, blocks: ways, short };
}

/** The rows of all lanes when the `count` most valuable labels may make them taller: as many as the room is for. */
function grant({
  lanes,
  most,
  rowGap,
  fixed,
}: {
  readonly lanes: readonly (readonly Row[])[];
  readonly most: Px | null;
  readonly rowGap: Px;
  readonly fixed: (lane: number) => Px;
}): readonly (readonly RowPlan[])[] {
  const all = lanes.flatMap((rowsOfLane, l) =>
    rowsOfLane.flatMap(({ named }, r) => named.map(({ value }, k) => ({ l, r, k, value }))),
  );
  const rank = new Map(
    [...all]
      .sort((a, b) => b.value - a.value || a.l - b.l || a.r - b.r || a.k - b.k)
      .map(({ l, r, k }, at) => [`${l} ${r} ${k}`, at]),
  );
  const ranks = lanes.map((rowsOfLane, l) =>
    rowsOfLane.map(({ named }, r) => named.map((_, k) => rank.get(`${l} ${r} ${k}`) ?? 0)),
  );
  const known = new Map<string, RowPlan>();
  const plans = (count: number): readonly (readonly RowPlan[])[] =>
    lanes.map((rowsOfLane, l) =>
      rowsOfLane.map((row, r) => {
        const own = ranks[l]?.[r] ?? [];
        const key = `${l} ${r} ${own.filter((at) => at < count).length}`;
        const plan = known.get(key) ?? planRow(row, (k) => (own[k] ?? Infinity) < count);
        known.set(key, plan);
        return plan;
      }),
    );
  const height = (found: readonly (readonly RowPlan[])[]): Px =>
    found.reduce(
      (sum, lane, l) => sum + fixed(l) + lane.reduce((rest, plan) => rest + rowHeight(plan) + rowGap, -rowGap),
      0,
    );
  const room = most ?? Math.max(mostHeight, share * height(plans(0)));
  const whole = plans(all.length);
  if (height(whole) <= room) return whole;
  let [low, high] = [0, all.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (height(plans(middle)) <= room) low = middle;
    else high = middle;
  }
  return plans(low);
}
