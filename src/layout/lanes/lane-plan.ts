import type { Px } from "../../base/units.ts";
import { memoize } from "../../base/memoize.ts";
import { worthOf } from "../body/dashed-and-struck.ts";
import { extentsOn } from "../items/place-bodies.ts";
import type { LaneItem } from "../items/lane-items.ts";
import { titleAlone, blocks, type Block, type LabelSource } from "../labels/label-blocks.ts";
import { sourceOf } from "../labels/label-lines.ts";
import { disputeBlock, type DisputeBlock } from "../labels/dispute-block.ts";
import { prominenceOf } from "../labels/prominence.ts";
import { packRows } from "../labels/pack.ts";
import type { Field, Named } from "../labels/slots.ts";
import { zoomPlans, type Plan } from "../labels/label-zooms.ts";
import type { TimeScale } from "../scale.ts";
import { sizes, usualSpacing } from "../sizes.ts";
import { budget, grant, rowsHeight } from "./height-budget.ts";
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

/** The rows of one kind in a lane, to be packed and then given places. */
interface Band {
  readonly entries: readonly number[];
  readonly named: readonly Named[];
  readonly least: Px;
  readonly gap: Px;
}

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
  const named = (k: number): Named =>
    namedOf({
      entry: dated[k],
      extent: extents[k],
      value: values[k] ?? 0,
      blocks: () => known(k),
      short: () => shorts(k),
      scale: initial,
    });
  const hosts = [...contested.keys()];
  const bands = heads.map(({ actor }): readonly Band[] => {
    const own = dated.map((_, k) => k).filter((k) => dated[k]?.lane === (actor?.id ?? null) && extents[k] !== null);
    const isReceived = (k: number): boolean => dated[k]?.first === false;
    return [
      { entries: own.filter((k) => !isReceived(k)), least: bar + round, gap: rowGap },
      { entries: own.filter(isReceived), least: receivedRow, gap: receivedGap },
    ].map((band) => ({ ...band, named: band.entries.map(named) }));
  });
  const ranks = rankOf(values);
  const { packed: found, panels } = grant({
    count: dated.length,
    most: most ?? budget(new Set(dated.map(({ event }) => event.id)).size),
    panels: hosts.length,
    pack: (count, panels) => {
      const shown = new Set(hosts.slice(0, panels));
      return bands.map((lane) =>
        lane.map(({ entries, named: list, least, gap }) =>
          packRows(list, {
            field,
            least,
            gap,
            granted: (at) => (ranks[entries[at] ?? -1] ?? 0) < count,
            panel: (at) => (shown.has(entries[at] ?? -1) ? (contested.get(entries[at] ?? -1)?.height ?? 0) : 0),
          }),
        ),
      );
    },
    height: (lanes) =>
      lanes.reduce(
        (sum, lane) =>
          sum + 2 * lanePadding + lane.reduce((rest, rows, at) => rest + rowsHeight(rows, bands[0]?.[at]?.gap ?? 0), 0),
        0,
      ),
  });
  const disputes = new Map([...contested].slice(0, panels));
  const labels = new Array<Plan>(dated.length).fill([]);
  const lanes = heads.map((head, l): LanePlan => {
    const isReceiving = bands[l]?.[0]?.entries.length === 0;
    const padding = isReceiving ? receivedPadding : lanePadding;
    let y = padding;
    const rows = (bands[l] ?? []).flatMap(({ entries, named: list, gap }, at) =>
      (found[l]?.[at] ?? []).map((row) => {
        const own = row.entries.map((k) => entries[k] ?? -1);
        zoomPlans(
          row.entries.flatMap((k) => list[k] ?? []),
          row,
          field,
        ).forEach((label, k) => (labels[own[k] ?? -1] = label));
        const middle = y + row.above;
        y += row.above + row.below + gap;
        return { middle, above: row.above, half: row.half, panelTop: row.panelTop, entries: own };
      }),
    );
    const inner = Math.max(0, y - padding);
    const gutter = gutterLines({
      most: Math.max(2, Math.floor((inner - sizes.laneLeading) / sizes.memberLeading)),
      head,
      gutter: columnsOfGutter,
      isReceiving,
      ...options,
    });
    const isEmpty = !dated.some(({ lane }) => lane === (head.actor?.id ?? null));
    return { head, gutter, rows, height: laneHeight(gutter, { rows: inner, isEmpty, lanePadding: padding }) };
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

/** The place of each in the order of their values, the most valuable first. */
function rankOf(values: readonly number[]): readonly number[] {
  const found = new Array<number>(values.length).fill(0);
  [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).forEach((k, at) => (found[k] = at));
  return found;
}
