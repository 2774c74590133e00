import { bisectLeft } from "d3-array";
import type { Px } from "../../base/units.ts";
import type { Block } from "./label-blocks.ts";
import { sizes } from "../sizes.ts";
import { apartFrom, initialX } from "../body/edge.ts";
import { stack } from "./flags.ts";
import { memoize } from "../../base/memoize.ts";
import {
  besides,
  flagsOf,
  fromRule,
  isInside,
  spacing,
  stretchOf,
  type Field,
  type Named,
  type Slot,
} from "./slots.ts";

/** A row as it first shows: where each label stands, and how tall the bands are. */
export interface RowPlan {
  /** By the row's own numbers; null where the label is not shown in the initial picture. */
  readonly slots: readonly (Slot | null)[];
  /** 0 beside the body, from 1 up above it. */
  readonly bands: readonly number[];
  /** The heights of the bands above, from the row upwards. */
  readonly above: readonly Px[];
  readonly main: Px;
}

/** A place for a label, and how little it is liked there. */
interface Priced {
  readonly slot: Slot;
  readonly cost: number;
}

/** A row to be planned, from left to right. */
export interface Row {
  readonly named: readonly Named[];
  readonly field: Field;
  /** The room of a bar alone. */
  readonly barBand: Px;
  /** The places of a label beside its body and above it that are free of all but other labels. */
  readonly beside: (k: number) => readonly Priced[];
  readonly above: (k: number) => readonly Priced[];
  /** The places of its title alone beside its body. */
  readonly short: (k: number) => readonly Priced[];
}

/** A row with the places of its labels. `columns` is where links run past it: labels leave them free where they can. */
export function rowOf({
  named,
  field,
  columns,
  bar,
}: {
  readonly named: readonly Named[];
  readonly field: Field;
  readonly columns: readonly Px[];
  readonly bar: Px;
}): Row {
  const sorted = [...columns].sort((a, b) => a - b);
  const priced = (slot: Slot): Priced => ({ slot, cost: blockCost(slot.block) + crossed(slot, sorted) });
  const besideWith = (k: number, ways: (own: Named) => readonly Block[]): readonly Priced[] => {
    const own = named[k];
    return own === undefined
      ? []
      : ways(own)
          .filter(({ height }) => height <= tallest)
          .flatMap((block) => besides(own, block))
          .filter((slot) => isFree(slot, k, named, field))
          .map(priced);
  };
  return {
    named,
    field,
    barBand: bar + round,
    beside: memoize((k) => besideWith(k, (own) => own.blocks())),
    short: memoize((k) => besideWith(k, (own) => [own.short() ?? []].flat())),
    above: memoize((k) => {
      const own = named[k];
      return own === undefined
        ? []
        : own
            .blocks()
            .flatMap((block) => flagsOf(own, block, field))
            .filter((slot) => isInside(slot, field) && fromRule(slot, own, field.rule) <= 1)
            .map(priced);
    }),
  };
}

interface Choice {
  readonly slot: Slot | null;
  readonly isFlag: boolean;
  readonly cost: number;
}

/** What a row leaves free round a bar. */
const round: Px = 4;
const bandGap: Px = 2;
/** No label beside a bar has more lines. */
const mostBeside = 4;
const tallest: Px = mostBeside * sizes.labelLeading + 1;
const flagCost = 24;
const columnCost = 3;
/** How far above its bodies' middle a band ends: the first lies on the bars. */
export const bandBottom = ({ main, above }: Pick<RowPlan, "main" | "above">, band: number): Px =>
  main / 2 + 1 + above.slice(0, Math.max(0, band - 1)).reduce((sum, height) => sum + height + bandGap, 0);

/** A row of many flags is not worth trying every style. */
const many = 40;

export const rowHeight = ({ main, above }: Pick<RowPlan, "main" | "above">): Px =>
  main + above.reduce((sum, height) => sum + height + bandGap, 0);

/**
 * The lowest row that shows all labels that `granted` has room for, and of the others those that fit beside their
 * bodies without making it any taller.
 */
export function planRow(row: Row, granted: (k: number) => boolean): RowPlan {
  const isGranted = row.named.some((_, k) => granted(k));
  let best: { readonly plan: RowPlan; readonly cost: number } | undefined;
  // One line beside the bar; or two, three or four, where that spares flags.
  for (const main of isGranted ? [1, 2, 3, mostBeside].map((lines) => lines * sizes.labelLeading + 1) : [row.barBand]) {
    const choices = chosen(row, main, granted);
    const flags = choices.flatMap(({ isFlag }, k) => (isFlag ? [k] : []));
    for (const style of flags.length === 0 ? [plain] : flags.length > many ? [styles[0] ?? plain] : styles) {
      const found = flagged(row, { choices, flags, style });
      if (best === undefined || found.cost < best.cost) best = found;
    }
    if (flags.length === 0) break;
  }
  return (
    best?.plan ?? { slots: row.named.map(() => null), bands: row.named.map(() => 0), above: [], main: row.barBand }
  );
}

interface Style {
  readonly lines: number;
  readonly prefers: Slot["align"];
}

const plain: Style = { lines: 1, prefers: "start" };
const styles: readonly Style[] = [1, 2, 3, 4].flatMap((lines) =>
  (["start", "end"] as const).map((prefers): Style => ({ lines, prefers })),
);

const linesOf = ({ title, meta, inline }: Block): number => (inline ? 1 : title.length + meta.length);

/** How little a way to set a label is liked: many lines a little, a lost word very much. */
const blockCost = (block: Block): number => 3 * (linesOf(block) - 1) + (block.shortened ? lostWords : 0);
const lostWords = 1000;
/** Above all that repeats in a row can cost: what tells of an event comes before what repeats it elsewhere. */
const unnamed = ({ value }: Named): number => (value < 0 ? 10 * (value + 3) : 10_000 + 3000 * value);

const crossed = (slot: Slot, columns: readonly Px[]): number => {
  const { from, to } = stretchOf(slot);
  return Math.max(0, bisectLeft(columns, initialX(to) + 2) - bisectLeft(columns, initialX(from) - 2)) * columnCost;
};

/** Whether a label can stand there in the initial picture, its own row's bodies considered. */
function isFree(slot: Slot, k: number, named: readonly Named[], field: Field): boolean {
  const own = named[k];
  if (own === undefined || !isInside(slot, field) || fromRule(slot, own, field.rule) > 1) return false;
  const label = stretchOf(slot);
  const beside = [named[k - 1], named[k + 1]].filter((one) => one !== undefined);
  return beside.every(({ marks }) => marks.every((mark) => apartFrom(label, mark, spacing.body) <= 1));
}

/** Right, left, above or nowhere, so that in all it costs least: from left to right, as only neighbours can be in the way. */
function chosen(row: Row, main: Px, granted: (k: number) => boolean): readonly Choice[] {
  const all = row.named.map((one, k): readonly Choice[] => {
    const whole = row.beside(k);
    const beside = (granted(k) ? whole : [...whole, ...row.short(k)])
      .filter(({ slot }) => slot.block.height <= main)
      .map(({ slot, cost }): Choice => ({ slot, isFlag: false, cost: cost + (slot.side === "left" ? 2 : 0) }));
    const none: Choice = granted(k)
      ? { slot: null, isFlag: true, cost: flagCost }
      : { slot: null, isFlag: false, cost: unnamed(one) };
    return [...beside, none];
  });
  let costs: readonly number[] = [];
  const ways: (readonly number[])[] = [];
  all.forEach((choices, k) => {
    const before = all[k - 1];
    const way: number[] = [];
    costs = choices.map(({ slot, cost }) => {
      let least = before === undefined ? 0 : Infinity;
      let from = 0;
      before?.forEach((other, j) => {
        const sum = costs[j] ?? Infinity;
        if (
          sum < least &&
          (slot === null ||
            other.slot === null ||
            apartFrom(stretchOf(slot), stretchOf(other.slot), spacing.label) <= 1)
        )
          [least, from] = [sum, j];
      });
      way.push(from);
      return least + cost;
    });
    ways.push(way);
  });
  const found: Choice[] = [];
  let at = costs.indexOf(Math.min(...costs));
  for (let k = all.length - 1; k >= 0; k -= 1) {
    const choice = all[k]?.[at];
    if (choice !== undefined) found.unshift(choice);
    at = ways[k]?.[at] ?? 0;
  }
  return found;
}

/** The row with its flags in one style, and what it costs. */
function flagged(
  { named, barBand, above: places }: Row,
  {
    choices,
    flags,
    style,
  }: {
    readonly choices: readonly Choice[];
    readonly flags: readonly number[];
    readonly style: Style;
  },
): { readonly plan: RowPlan; readonly cost: number } {
  const wanted = new Map<number, Slot>();
  const signs = new Map(named.flatMap(({ sign }, k) => (sign === null ? [] : [[k, sign] as const])));
  const byValue = [...flags].sort((a, b) => (named[b]?.value ?? 0) - (named[a]?.value ?? 0) || a - b);
  const ways = new Map(byValue.map((k) => [k, liked(places(k), style)]));
  for (const [k, [best]] of ways) if (best !== undefined) wanted.set(k, best.slot);
  let found = stack({ flags: wanted, signs });
  // Two that hang towards each other: one of them may hang the other way.
  for (const k of byValue) {
    if (found.bands.has(k) || flags.length > many) continue;
    for (const { slot } of (ways.get(k) ?? []).slice(1, 9)) {
      const others = new Map(wanted).set(k, slot);
      const tried = stack({ flags: others, signs });
      if (tried.bands.size <= found.bands.size) continue;
      found = tried;
      wanted.set(k, slot);
      break;
    }
  }
  const { bands, heights } = found;
  const slots = choices.map(({ slot, isFlag }, k) => (isFlag ? (bands.has(k) ? (wanted.get(k) ?? null) : null) : slot));
  const above = heights.length === 0 && signs.size > 0 ? [6] : heights;
  const main = Math.max(barBand, ...choices.map(({ slot }) => slot?.block.height ?? 0));
  const plan: RowPlan = { slots, bands: choices.map((_, k) => bands.get(k) ?? 0), above, main };
  const lost = flags.filter((k) => !bands.has(k)).reduce((sum, k) => sum + 1000 * (4 + (named[k]?.value ?? 0)), 0);
  const looks =
    choices.reduce((sum, { cost, isFlag }) => sum + (isFlag ? 0 : cost), 0) +
    [...wanted].reduce(
      (sum, [k, slot]) =>
        sum + (places(k).find((one) => one.slot === slot)?.cost ?? 0) + (slot.align === "end" ? 2 : 0),
      0,
    );
  return { plan, cost: rowHeight(plan) + looks + lost + flags.length };
}

/** The places of a label above its row, the one that suits the style best first. */
function liked(places: readonly Priced[], style: Style): readonly Priced[] {
  return places
    .map(({ slot, cost }): Priced => ({
      slot,
      cost:
        cost +
        (slot.align === style.prefers ? 0 : 4) +
        (linesOf(slot.block) > style.lines ? 40 : 0) +
        slot.block.width / 40,
    }))
    .sort((a, b) => a.cost - b.cost);
}
