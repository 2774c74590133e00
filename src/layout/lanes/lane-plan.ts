import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { memoize } from "../../base/memoize.ts";
import { statusEncoding } from "../body/visual-encoding.ts";
import { worthOf } from "../body/dashed-and-struck.ts";
import { extentsOn } from "../items/place-bodies.ts";
import type { LaneItem } from "../items/lane-items.ts";
import { titleAlone, blocks, type Block, type LabelSource } from "../labels/label-blocks.ts";
import { sourceOf } from "../labels/label-lines.ts";
import { disputeBlock, type DisputeBlock } from "../labels/dispute-block.ts";
import { prominenceOf } from "../labels/prominence.ts";
import type { Field, Nameable } from "../labels/slots.ts";
import type { Plan } from "../labels/label-zooms.ts";
import type { TimeScale } from "../scale.ts";
import { sizes, usualSpacing } from "../sizes.ts";
import { bandPacker, planBand, type LaneBand } from "./band.ts";
import { stripSizes } from "./strip.ts";
import { budget, grant, rowsHeight, type Granted, type Packed } from "./height-budget.ts";
import { blocksOf, isOnAxis, isShownByEnds, namedOf, typeOf } from "./named.ts";
import { gutterLines, laneHeight, type Gutter } from "./gutter.ts";
import type { LaneHead } from "./lane-heads.ts";
import type { LaneOptions } from "./lane-options.ts";
import type { Lane } from "./lane.ts";

/** A lane as it was planned in the initial picture; rows and heights are the same at every zoom. */
export interface LanePlan {
  readonly head: LaneHead;
  readonly height: Px;
  readonly gutter: Lane["gutter"];
  readonly rows: readonly {
    /** Where its bodies' middle is, from the lane's top. */
    readonly middle: Px;
    /** From there up to the row's top, and down to the end of what is in line with the bodies. */
    readonly above: Px;
    readonly half: Px;
    /** From there down to where a block below one of its bodies begins. */
    readonly panelTop: Px;
    /** Of a strip: on which of its lines each entry stands, and the zoom from which on it is in another row. */
    readonly strip: readonly number[] | null;
    readonly until: readonly number[] | null;
    /** What rises from the strip into it, from a zoom on. */
    readonly risen: readonly { readonly k: number; readonly zoom: number }[];
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
  /** Who says so and who denies it, of contested events. */
  readonly disputes: ReadonlyMap<number, DisputeBlock>;
  /** The most important event. */
  readonly isKey: (k: number) => boolean;
}

/** What a row leaves free round a bar; the rows of what is received are lower. */
const round: Px = 5;
export const receivedRow: Px = 15;
const receivedGap: Px = 1;
const receivedPadding: Px = 4;

/** Contested ones first, then planned ones, by importance; stances and repeats in an event's other lanes last. */
const valueOf = ({ event, claim, first }: LaneItem): number =>
  event.importance + worthOf(event) - (claim === null ? 0 : 1.5) - (first ? 0 : 2);

/** Of more events no lane shows every body, and of more that reach it not every ring. */
const mostBodies = 24;
export const mostRings = 12;
/** So many are named whatever the height: the key moment, what is planned, and the most important of what is contested. */
const mostMusts = 10;

const noLane = { padding: 0, gutter: { x: 0, name: [], members: [], beside: null }, height: 0 } as const;

/** Plans rows, heights and labels. */
export function planLanes({
  dated,
  heads,
  initial,
  rule,
  edges,
  gutter: columnsOfGutter,
  options,
  most,
}: {
  readonly dated: readonly LaneItem[];
  readonly heads: readonly LaneHead[];
  readonly initial: TimeScale;
  readonly rule: Px | null;
  readonly edges: readonly Px[];
  readonly gutter: Gutter;
  readonly options: LaneOptions;
  readonly most: Px | null;
}): LanesPlan {
  const { rowGap, lanePadding, bar } = options.spacing ?? usualSpacing;
  const { expand = [] } = options;
  const extents = extentsOn(dated, initial, rule);
  const values = dated.map(valueOf);
  const senders = new Map(heads.map(({ actor, name }) => [actor?.id ?? null, name]));
  const laneOfEvent = new Map(
    dated.filter(({ first, claim }) => first && claim === null).map(({ event, lane }) => [event.id, lane]),
  );
  const prominence = prominenceOf([...new Set(dated.filter(({ claim }) => claim === null).map(({ event }) => event))]);
  const contested = disputesOf(dated, { room: (rule ?? initial.x1) - initial.x0 - 24, options });
  const source = memoize((k: number): LabelSource | undefined => {
    const entry = dated[k];
    if (entry === undefined) return undefined;
    const said = sourceOf(entry, options.texts, !isOnAxis(entry, extents[k]));
    if (!entry.first || entry.claim !== null) return said;
    const rank = prominence(entry.event);
    const isTold = (rank === "key" || rank === "major") && !contested.has(k);
    return { ...said, prominence: rank, detail: isTold ? (said.detail ?? null) : null };
  });
  const known = blocksOf((k) => {
    const [said, entry] = [source(k), dated[k]];
    if (said === undefined || entry === undefined) return [];
    const untimed = isShownByEnds(entry, extents[k]) ? options.texts.label(entry.event, false).meta : null;
    return [said, ...(untimed === null ? [] : [{ ...said, meta: untimed, isUntimed: true }])];
  }, options);
  const shorts = memoize((k: number): Block | null => {
    const [said, entry] = [source(k), dated[k]];
    if (said === undefined || entry === undefined) return null;
    const type = typeOf(options.fonts);
    const { measure } = options;
    if (entry.first || entry.claim !== null) return titleAlone({ source: said, type, measure });
    const sender = senders.get(laneOfEvent.get(entry.event.id) ?? null);
    if (sender === undefined) return null;
    const [block] = blocks({ source: { ...said, meta: [sender.text], metaLang: sender.lang }, type, measure });
    return block === undefined ? null : { ...block, shortened: true };
  });
  const field: Field = { x0: initial.x0, x1: initial.x1, rule, edges };
  const isExpanded = (lane: string | undefined): boolean =>
    expand !== "all" && lane !== undefined && expand.includes(lane);
  const isCrowded = ({ entries, isOwn }: Pick<LaneBand, "entries" | "isOwn">): boolean =>
    most !== null || entries.length > (isOwn ? mostBodies : mostRings);
  const named = (k: number): Nameable =>
    namedOf({
      entry: dated[k],
      extent: extents[k],
      value: values[k] ?? 0,
      blocks: () => known(k),
      short: () => shorts(k),
      scale: initial,
    });
  const hosts = [...contested.keys()];
  const bands = heads.map(({ actor }): readonly LaneBand[] => {
    const own = dated.map((_, k) => k).filter((k) => dated[k]?.lane === (actor?.id ?? null) && extents[k] !== null);
    const isReceived = (k: number): boolean => dated[k]?.first === false;
    return [
      { entries: own.filter((k) => !isReceived(k)), isOwn: true, least: bar + round, gap: rowGap },
      { entries: own.filter(isReceived), isOwn: false, least: receivedRow, gap: receivedGap },
    ].map((band) => ({
      ...band,
      named: band.entries.map(named),
      hasStrip: isCrowded(band) && !isExpanded(actor?.id),
    }));
  });
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const opened = heads.map(({ actor }, l) => bands[l]?.some(isCrowded) === true && isExpanded(actor?.id));
  const musts = new Set([
    ...mustsOf(dated, values, (event) => prominence(event) === "key"),
    ...bands.flatMap((lane, l) => (opened[l] === true ? lane.flatMap(({ entries }) => entries) : [])),
  ]);
  /** The texts in the gutter of a lane whose rows are so tall, and how tall it is with them. */
  const lanesOf = heads.map((head, l) => {
    const isReceiving = bands[l]?.[0]?.entries.length === 0;
    const padding = isReceiving ? receivedPadding : lanePadding;
    const isEmpty = !dated.some(({ lane }) => lane === (head.actor?.id ?? null));
    return memoize((inner: Px): Pick<LanePlan, "gutter" | "height"> & { readonly padding: Px } => {
      const gutter = gutterLines({
        most: Math.max(2, Math.floor((inner - sizes.laneLeading) / sizes.memberLeading)),
        head,
        gutter: columnsOfGutter,
        isReceiving,
        ...options,
      });
      return { gutter, padding, height: laneHeight(gutter, { rows: inner, isEmpty, lanePadding: padding }) };
    });
  });
  const innerOf = (lane: Packed[number], l: number): Px =>
    lane.reduce((sum, rows, at) => sum + rowsHeight(rows, bands[l]?.[at]?.gap ?? 0), 0);
  const height = (lanes: Packed): Px =>
    lanes.reduce((sum, lane, l) => sum + (lanesOf[l]?.(innerOf(lane, l)).height ?? 0), 0);
  const aim = most ?? budget(new Set(dated.map(({ event }) => event.id)).size);
  const ownCount = order.filter((k) => dated[k]?.first === true && dated[k].claim === null).length;
  const granted = (lines: number): Granted => {
    const packers = bands.map((lane) => lane.map((band) => bandPacker(band, { field, lines })));
    return grant({
      order,
      own: ownCount,
      musts,
      most: aim,
      panels: hosts.length,
      pack: (names, panels) => {
        const shown = new Set(hosts.slice(0, panels));
        const panel = (k: number): Px => (shown.has(k) ? (contested.get(k)?.height ?? 0) : 0);
        return packers.map((lane) => lane.map((pack) => pack(names, panel)));
      },
      height,
    });
  };
  const { packed: found, panels } = bestOf(granted, {
    fits: ({ packed }) => height(packed) <= aim,
    isAsked: most !== null,
  });
  const disputes = new Map([...contested].slice(0, panels));
  const labels = new Array<Plan>(dated.length).fill([]);
  const lanes = heads.map((head, l): LanePlan => {
    const { padding, gutter, height: tall } = lanesOf[l]?.(innerOf(found[l] ?? [], l)) ?? noLane;
    let y = padding;
    const rows = (bands[l] ?? []).flatMap((band, at): LanePlan["rows"] => {
      const packed = found[l]?.[at] ?? [];
      const planned = planBand(packed, band, field);
      for (const [k, label] of planned.labels) labels[k] = label;
      return packed.map(({ above, below, half, panelTop, strip = null, entries }, r) => {
        const middle = y + above;
        y += above + below + band.gap;
        const risen = [...planned.rises].flatMap(([k, rise]) => (rise.row === r ? [{ k, zoom: rise.zoom }] : []));
        const from = strip === null ? null : entries.map((k) => planned.rises.get(k)?.zoom ?? Infinity);
        return { middle, above, half, panelTop, strip, entries, risen, until: from };
      });
    });
    const shown: LaneHead = {
      ...head,
      collapsed: head.collapsed || rows.some(({ strip }) => strip !== null),
      expanded: head.expanded || opened[l] === true,
    };
    return { head: shown, gutter, rows, height: tall };
  });
  return { lanes, labels, values, source, blocks: known, disputes, isKey: (k) => source(k)?.prominence === "key" };
}

/** The blocks of contested events, the most important first. */
function disputesOf(
  dated: readonly LaneItem[],
  { room, options: { texts, fonts, measure } }: { readonly room: Px; readonly options: LaneOptions },
): ReadonlyMap<number, DisputeBlock> {
  return new Map(
    dated
      .flatMap((entry, k) => {
        const sides = entry.first && entry.claim === null ? texts.dispute(entry.event) : null;
        return sides === null ? [] : [{ k, importance: entry.event.importance, sides }];
      })
      .sort((a, b) => b.importance - a.importance || a.k - b.k)
      .map(({ k, sides }) => [k, disputeBlock(sides, { room, fonts, measure })]),
  );
}

/**
 * Strips with many lines show most, those with few leave room for labels: the former, unless the latter give more names.
 * Where neither is low enough, what is wide lies over one another.
 */
function bestOf(
  grantedWith: (lines: number) => Granted,
  { fits, isAsked }: { readonly fits: (granted: Granted) => boolean; readonly isAsked: boolean },
): Granted {
  const many = grantedWith(stripSizes.mostLines);
  if (many.isAll || (!isAsked && fits(many))) return many;
  const few = grantedWith(stripSizes.fewLines);
  const [better, other] = few.names > many.names ? [few, many] : [many, few];
  return fits(better) ? better : fits(other) ? other : grantedWith(1);
}

/** What is named whatever the height. */
function mustsOf(
  dated: readonly LaneItem[],
  values: readonly number[],
  isKey: (event: TimelineEvent) => boolean,
): ReadonlySet<number> {
  const own = dated.flatMap(({ claim, first, event }, k) =>
    claim === null && first && (worthOf(event) > 0 || isKey(event))
      ? [{ k, rank: isKey(event) ? 2 : statusEncoding[event.status].worth > 0 ? 1 : 0, value: values[k] ?? 0 }]
      : [],
  );
  return new Set(
    own
      .sort((a, b) => b.rank - a.rank || b.value - a.value || a.k - b.k)
      .slice(0, mostMusts)
      .map(({ k }) => k),
  );
}
