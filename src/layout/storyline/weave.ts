import type { Px } from "../../base/units.ts";
import { nodeOf, type Life } from "./lines.ts";
import type { Plate } from "./plates.ts";
import { touched, type Slice } from "./slices.ts";
import { way, woven, type Strand, type Way } from "./strands.ts";

/** A line's name before its beginning, or behind its end. */
export interface NamePlate {
  readonly line: number;
  readonly side: "start" | "end";
  readonly x0: Px;
  readonly x1: Px;
  /** Half of its height. */
  readonly half: Px;
}

/** A plate and where it runs through the slices. */
export interface WovenPlate {
  readonly plate: Plate;
  readonly strand: Strand;
  readonly slice: number;
}

/** Everything that stands one over another, slice by slice. */
export interface Weave {
  readonly strands: readonly (readonly Strand[])[];
  readonly plates: readonly WovenPlate[];
}

/** What it costs that a line runs through a plate, that a tie passes a line, and that it passes another plate. */
const costs = { crossing: 30, pastLine: 32, pastPlate: 34, throughLabel: 30 } as const;

/**
 * Puts names and plates between the lines: each plate next to its knot, straight, and crossed by as few lines as can be.
 * `choices` are the ways to set each meeting's plate.
 */
export function weave({ slices, lives, names, choices }: {
  readonly slices: readonly Slice[]; readonly lives: readonly (Life | undefined)[]; readonly names: readonly NamePlate[]; readonly choices: readonly (readonly Plate[])[];
}): Weave {
  const size = lives.length;
  let strands: readonly (readonly Strand[])[] = slices.map(({ rank }) => rank);
  const node = (strand: Strand, slice: number): string => {
    const life = lives[strand];
    return life === undefined ? `plate ${strand}` : nodeOf(slices, life, strand, slice);
  };
  const isStraight = (strand: Strand, slice: number): boolean => {
    const life = lives[strand];
    return life === undefined || slice < life.first || slice + 1 > life.last;
  };
  /** A line that must cross within little room runs steeply, and is hard to follow. */
  const crossing = (slice: number): number => costs.crossing * (1 + Math.min(3, 30 / Math.max(1, (slices[slice + 1]?.x ?? 0) - (slices[slice]?.x ?? 0))));
  /** Nothing stands between what hangs together. */
  const splits = (slice: number, place: number): boolean => {
    const own = strands[slice] ?? [];
    const above = new Set(own.slice(0, place).map((strand) => node(strand, slice)));
    return own.slice(place).some((strand) => above.has(node(strand, slice)));
  };

  for (const { line, side, x0, x1 } of names) {
    const life = lives[line];
    if (life === undefined) continue;
    const [low, high] = touched(slices, x0, x1);
    const [from, to] = side === "start" ? [Math.min(low, life.first), life.first] : [life.last, Math.max(high, life.last)];
    const anchor = side === "start" ? to : from;
    const cost = (slice: number, place: number): number => {
      const own = strands[slice] ?? [];
      if (slice === anchor) return place === own.indexOf(line) ? 0 : Infinity;
      const kin = own.flatMap((strand, k) => (node(strand, slice) === node(line, slice) ? [k] : []));
      const [first, last] = [kin[0], kin.at(-1)];
      if (first !== undefined && last !== undefined) return place >= first && place <= last + 1 ? 0 : Infinity;
      return splits(slice, place) ? Infinity : 0;
    };
    const found = way(strands, { from, to, cost, isStraight: (strand, slice) => strand !== line && isStraight(strand, slice), crossing });
    if (found.cost === Infinity) continue;
    strands = side === "start" ? woven(strands, line, from, { ...found, places: found.places.slice(0, -1) }) : woven(strands, line, from + 1, { ...found, places: found.places.slice(1) });
  }

  const plates: WovenPlate[] = [];
  // Short bodies first: they stay by their lines, and long ones pass outside of them.
  const width = ([plate]: readonly Plate[]): Px => (plate === undefined ? 0 : plate.meeting.reach[1] - plate.meeting.reach[0]);
  const order = choices.map((_, k) => k).sort((a, b) => width(choices[a] ?? []) - width(choices[b] ?? []) || a - b);
  order.forEach((k) => {
    const ways = choices[k] ?? [];
    const strand = size + k;
    const [first] = ways;
    if (first === undefined) return;
    const slice = slices.findIndex(({ meetings }) => meetings.includes(first.meeting));
    const x = slices[slice]?.x ?? 0;
    const known = new Map(plates.map((one) => [one.strand, one.plate]));
    const isAt = (plate: Plate | undefined, at: Px): boolean => plate !== undefined && plate.x0 < at + 6 && plate.x1 > at - 6;
    let best: { readonly plate: Plate; readonly found: Way; readonly from: number; readonly cost: number } | undefined;
    for (const plate of ways) {
      if (best !== undefined && plate.cost >= best.cost) continue;
      const [low, high] = touched(slices, plate.x0, plate.x1);
      const [from, to] = [Math.min(low, slice), Math.max(high, slice)];
      const cost = (at: number, place: number): number => {
        if (splits(at, place)) return Infinity;
        const own = strands[at] ?? [];
        const lines = plate.meeting.members.map(({ line }) => line);
        const isBelow = at === slice && lines.length > 0 && own.slice(0, place).some((other) => lines.includes(other));
        const through = isBelow && plate.label?.side === "above" && x > plate.label.x - 4 && x < plate.label.x + plate.label.block.width + 4 ? costs.throughLabel : 0;
        const passing = at === slice ? between(own, place, lines).reduce((sum, other) => sum + (other < size ? costs.pastLine : isAt(known.get(other), x) ? costs.pastPlate : 0), 0) : 0;
        const parted = plates.filter((one) => one.slice === at && isAt(plate, slices[at]?.x ?? 0) && between(own, place, one.plate.meeting.members.map(({ line }) => line), one.strand)).length;
        return through + passing + parted * costs.pastPlate;
      };
      const found = way(strands, { from, to, cost, isStraight, crossing });
      const whole = found.cost + plate.cost + (to - from) * 2;
      if (best === undefined || whole < best.cost) best = { plate, found, from, cost: whole };
    }
    if (best === undefined || best.found.cost === Infinity) return;
    strands = woven(strands, strand, best.from, best.found);
    plates.push({ plate: best.plate, strand, slice });
  });
  return { strands, plates };
}

/** The strands between a place and a bundle of lines; or, for another's plate, whether the place parts it from its bundle. */
function between(own: readonly Strand[], place: number, bundle: readonly number[]): readonly Strand[];
function between(own: readonly Strand[], place: number, bundle: readonly number[], plate: Strand): boolean;
function between(own: readonly Strand[], place: number, bundle: readonly number[], plate?: Strand): readonly Strand[] | boolean {
  const at = bundle.map((line) => own.indexOf(line)).filter((k) => k >= 0);
  if (at.length === 0) return plate === undefined ? [] : false;
  const [top, bottom] = [Math.min(...at), Math.max(...at)];
  if (plate === undefined) return place <= top ? own.slice(place, top) : own.slice(bottom + 1, place);
  const its = own.indexOf(plate);
  return its < top ? place > its && place <= top : place > bottom && place <= its;
}
