import type { Px } from "../../base/units.ts";
import { packRows, type PackOptions, type LabelRow } from "../labels/pack.ts";
import { rises, type Rise } from "../labels/rising.ts";
import type { Plan } from "../labels/label-zooms.ts";
import { zoomPlans } from "../labels/label-zooms.ts";
import { rowsHeight } from "./height-budget.ts";
import type { Field, Nameable } from "../labels/slots.ts";
import { stripRow } from "./strip.ts";

/** The rows of one kind in a lane: of what its actor does, or of what it receives. */
export interface LaneBand {
  readonly entries: readonly number[];
  readonly named: readonly Nameable[];
  readonly least: Px;
  readonly gap: Px;
  readonly isOwn: boolean;
  /** Whether what has no label is in a strip. */
  readonly hasStrip: boolean;
}

/** Fewer make no strip: each keeps its body. */
const fewestTicks = { own: 3, received: 1 } as const;

/** The rows of a band where these are named, and some have blocks below them, so tall. The same again is not packed anew. */
export type PackBand = (named: ReadonlySet<number>, panel: (k: number) => Px) => readonly LabelRow[];

/** Packs a band for any choice of names; a strip has what is wide on so many lines above its ticks. */
export function bandPacker(band: LaneBand, options: { readonly field: Field; readonly lines: number }): PackBand {
  const known = new Map<string, readonly LabelRow[]>();
  return (names, panel) => {
    const key = band.entries.map((k) => `${names.has(k) ? "+" : "-"}${panel(k)}`).join("");
    const found = known.get(key) ?? packBand(band, { ...options, isGranted: (k) => names.has(k), panel });
    known.set(key, found);
    return found;
  };
}

function packBand(
  { entries, named, least, gap, isOwn, hasStrip }: LaneBand,
  {
    field,
    isGranted,
    panel,
    lines,
  }: {
    readonly field: Field;
    readonly isGranted: (k: number) => boolean;
    readonly panel: PackOptions["panel"];
    readonly lines: number;
  },
): readonly LabelRow[] {
  const all = [...entries.keys()];
  const numberOf = (at: number): number => entries[at] ?? -1;
  const unnamed = hasStrip ? all.filter((at) => !isGranted(numberOf(at))) : [];
  const ticks = unnamed.length < (isOwn ? fewestTicks.own : fewestTicks.received) ? [] : unnamed;
  const kept = ticks.length === 0 ? all : all.filter((at) => isGranted(numberOf(at)));
  const rowsOf = (list: readonly Nameable[]): readonly LabelRow[] =>
    packRows(list, {
      field,
      least,
      gap,
      granted: (k) => isGranted(numberOf(kept[k] ?? -1)),
      panel: (k) => panel(numberOf(kept[k] ?? -1)),
    }).map((row) => ({ ...row, entries: row.entries.map((k) => numberOf(kept[k] ?? -1)) }));
  const list = kept.flatMap((at) => named[at] ?? []);
  const packed = isOwn ? rowsOf(list) : alike(list, { rowsOf, gap });
  if (ticks.length === 0) return packed;
  const extents = ticks.flatMap((at) => named[at]?.extent ?? []);
  return [...packed, stripRow(ticks.map(numberOf), { extents, isOwn, lines })];
}

/** Naming senders in the place of titles is worth no less. */
const worthSenders: Px = 28;

/** What reaches a lane is named alike in it: by titles, or all by their senders where that spares two rows. */
function alike(
  list: readonly Nameable[],
  { rowsOf, gap }: { readonly rowsOf: (list: readonly Nameable[]) => readonly LabelRow[]; readonly gap: Px },
): readonly LabelRow[] {
  const byTitle = rowsOf(list.map((one) => ({ ...one, short: () => null })));
  if (byTitle.length < 3) return byTitle;
  const bySender = rowsOf(
    list.map((one) => {
      const sender = one.short();
      return sender === null ? one : { ...one, blocks: () => [sender], short: () => null };
    }),
  );
  return rowsHeight(byTitle, gap) - rowsHeight(bySender, gap) >= worthSenders ? bySender : byTitle;
}

/** What the rows of a band show at every zoom: the places of labels, and which entries of a strip rise into which row. */
export function planBand(
  rows: readonly LabelRow[],
  { entries, named, isOwn }: LaneBand,
  field: Field,
): { readonly labels: ReadonlyMap<number, Plan>; readonly rises: ReadonlyMap<number, Rise> } {
  const namedOf = new Map(entries.flatMap((k, at) => (named[at] === undefined ? [] : [[k, named[at]] as const])));
  // Where titles are given, no sender stands in for one.
  const isByTitle = !isOwn && !rows.some(({ slots }) => slots.some((slot) => slot?.block.shortened === true));
  const inRow = (row: LabelRow): readonly Nameable[] =>
    row.entries.flatMap((k) => {
      const own = namedOf.get(k);
      return own === undefined ? [] : isByTitle ? { ...own, short: () => null } : own;
    });
  const plans = rows.map((row) => (row.strip === undefined ? zoomPlans(inRow(row), row, field) : []));
  const labels = new Map(rows.flatMap((row, r) => row.entries.map((k, at) => [k, plans[r]?.[at] ?? []] as const)));
  const risen = new Map<number, Rise>();
  const strip = rows.find((row) => row.strip !== undefined);
  if (strip !== undefined) {
    const hosts = rows.map((row, r) => ({
      named: inRow(row),
      plans: plans[r] ?? [],
      room: 2 * row.half + 0.5,
      isFull: row.strip !== undefined || row.panelTop > 0,
    }));
    rises(inRow(strip), hosts, field).forEach((rise, at) => {
      const k = strip.entries[at];
      if (rise === null || k === undefined) return;
      risen.set(k, rise);
      labels.set(k, [{ slot: rise.slot, zoom: rise.zoom }]);
    });
  }
  return { labels, rises: risen };
}
