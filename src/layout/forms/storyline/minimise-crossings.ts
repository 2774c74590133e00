import type { Px } from "../../../base/units.ts";
import { nodesOf, type Life, type NodeAt } from "./lines.ts";
import type { LabelBox } from "./label-boxes.ts";
import { touched, type Slice } from "./slices.ts";
import { bandsBetween, strandRoute, orderLayers, type Band, type Strand, type StrandRoute } from "./layer-order.ts";

/** A line's name before its beginning, or behind its end. */
export interface NameBox {
  readonly line: number;
  readonly side: "start" | "end";
  readonly x0: Px;
  readonly x1: Px;
  /** Half of its height. */
  readonly half: Px;
}

/** A plate and where it runs through the slices. */
export interface OrderedLabelBox {
  readonly plate: LabelBox;
  readonly strand: Strand;
  readonly slice: number;
}

/** Everything that stands one over another, slice by slice. */
export interface CrossingOrder {
  readonly strands: readonly (readonly Strand[])[];
  readonly plates: readonly OrderedLabelBox[];
}

interface Loom {
  readonly slices: readonly Slice[];
  readonly lives: readonly (Life | undefined)[];
  readonly node: NodeAt;
  readonly isStraight: (strand: Strand, slice: number) => boolean;
  readonly crossing: (slice: number) => number;
}

/** What it costs that a line runs through a plate, that a tie passes a line, and that it passes another plate. */
const costs = { crossing: 30, pastLine: 32, pastPlate: 34, throughLabel: 30 } as const;

/**
 * Puts names and plates between the lines: each plate next to its column, straight, and crossed by as few lines as can be.
 * `choices` are the ways to set each meeting's plate.
 */
export function minimiseCrossings({
  slices,
  lives,
  names,
  choices,
}: {
  readonly slices: readonly Slice[];
  readonly lives: readonly (Life | undefined)[];
  readonly names: readonly NameBox[];
  readonly choices: readonly (readonly LabelBox[])[];
}): CrossingOrder {
  const loom: Loom = {
    slices,
    lives,
    node: nodesOf(slices, lives),
    isStraight: (strand, slice) => {
      const life = lives[strand];
      return life === undefined || slice < life.first || slice + 1 > life.last;
    },
    // A line that must cross within little room runs steeply, and is hard to follow.
    crossing: (slice) =>
      costs.crossing * (1 + Math.min(3, 30 / Math.max(1, (slices[slice + 1]?.x ?? 0) - (slices[slice]?.x ?? 0)))),
  };
  const named = names.reduce<CrossingOrder["strands"]>(
    (strands, name) => withName(strands, name, loom),
    slices.map(({ rank }) => rank),
  );
  return withPlates(named, choices, loom);
}

function withName(
  strands: CrossingOrder["strands"],
  { line, side, x0, x1 }: NameBox,
  loom: Loom,
): CrossingOrder["strands"] {
  const { slices, lives, node, isStraight } = loom;
  const life = lives[line];
  if (life === undefined) return strands;
  const [low, high] = touched(slices, x0, x1);
  const [from, to] =
    side === "start" ? [Math.min(low, life.first), life.first] : [life.last, Math.max(high, life.last)];
  const anchor = side === "start" ? to : from;
  const closed = strands.slice(from, to + 1).map((own, k) => splitting(own, from + k, node));
  const cost = (slice: number, place: number): number => {
    const own = strands[slice] ?? [];
    if (slice === anchor) return place === own.indexOf(line) ? 0 : Infinity;
    const kin = own.flatMap((strand, k) => (node(strand, slice) === node(line, slice) ? [k] : []));
    const [first, last] = [kin[0], kin.at(-1)];
    if (first !== undefined && last !== undefined) return place >= first && place <= last + 1 ? 0 : Infinity;
    return closed[slice - from]?.[place] === true ? Infinity : 0;
  };
  const bands = (slice: number): readonly Band[] =>
    bandsBetween(
      strands[slice] ?? [],
      strands[slice + 1] ?? [],
      (strand) => strand !== line && isStraight(strand, slice),
    );
  const found = strandRoute(strands, { ...loom, from, to, cost, bands });
  if (found.cost === Infinity) return strands;
  return side === "start"
    ? orderLayers(strands, line, from, { ...found, places: found.places.slice(0, -1) })
    : orderLayers(strands, line, from + 1, { ...found, places: found.places.slice(1) });
}

/** Whether something at a place would stand between what hangs together. */
function splitting(own: readonly Strand[], slice: number, node: NodeAt): readonly boolean[] {
  const nodes = own.map((strand) => node(strand, slice));
  const ends = new Map(nodes.map((one, k) => [one, k]));
  let reach = -1;
  return [
    false,
    ...nodes.map((one, k) => {
      reach = Math.max(reach, ends.get(one) ?? k);
      return reach > k;
    }),
  ];
}

const none: readonly Strand[] = [];

/** What is made of the strands of some slices, made anew only where they have changed. */
function keptFor<const Of extends readonly (readonly Strand[])[], Made>(
  of: (at: number) => Of,
  make: (at: number, ...of: Of) => Made,
): (at: number) => Made {
  const kept: { readonly of: Of; readonly made: Made }[] = [];
  return (at) => {
    const own = of(at);
    const last = kept[at];
    if (last?.of.every((strands, k) => strands === own[k]) === true) return last.made;
    const made = make(at, ...own);
    kept[at] = { of: own, made };
    return made;
  };
}

const isAt = (plate: LabelBox | undefined, at: Px): boolean =>
  plate !== undefined && plate.x0 < at + 6 && plate.x1 > at - 6;

function withPlates(
  named: CrossingOrder["strands"],
  choices: readonly (readonly LabelBox[])[],
  loom: Loom,
): CrossingOrder {
  const { slices, lives, node, isStraight } = loom;
  const size = lives.length;
  let strands = named;
  const known = new Map<Strand, OrderedLabelBox>();
  const platesIn = new Map<number, OrderedLabelBox[]>();
  const closedAt = keptFor(
    (at) => [strands[at] ?? none],
    (at, own) => splitting(own, at, node),
  );
  const bands = keptFor(
    (at) => [strands[at] ?? none, strands[at + 1] ?? none],
    (at, before, after) => bandsBetween(before, after, (strand) => isStraight(strand, at)),
  );
  const sliceOf = new Map(slices.flatMap(({ meetings }, k) => meetings.map((meeting) => [meeting, k] as const)));
  // Short bodies first: they stay by their lines, and long ones pass outside of them.
  const width = ([plate]: readonly LabelBox[]): Px =>
    plate === undefined ? 0 : plate.meeting.reach[1] - plate.meeting.reach[0];
  const order = choices.map((_, k) => k).sort((a, b) => width(choices[a] ?? []) - width(choices[b] ?? []) || a - b);
  for (const k of order) {
    const ways = [...(choices[k] ?? [])].sort((a, b) => a.cost - b.cost);
    const meeting = ways[0]?.meeting;
    if (meeting === undefined) continue;
    const slice = sliceOf.get(meeting) ?? 0;
    const x = slices[slice]?.x ?? 0;
    const lines = meeting.members.map(({ line }) => line);
    const apart = new Map<number, readonly (readonly [after: number, upTo: number])[]>();
    const apartAt = (at: number): readonly (readonly [after: number, upTo: number])[] => {
      const found = apart.get(at) ?? (platesIn.get(at) ?? []).flatMap((one) => parts(strands[at] ?? [], one));
      apart.set(at, found);
      return found;
    };
    const price =
      (plate: LabelBox, isThrough: boolean) =>
      (at: number, place: number): number => {
        if (closedAt(at)[place] === true) return Infinity;
        const parted = isAt(plate, slices[at]?.x ?? 0)
          ? apartAt(at).filter(([after, upTo]) => place > after && place <= upTo).length * costs.pastPlate
          : 0;
        if (at !== slice) return parted;
        const own = strands[at] ?? [];
        const isBelow = isThrough && own.slice(0, place).some((other) => lines.includes(other));
        return (
          parted +
          (isBelow ? costs.throughLabel : 0) +
          between(own, place, lines).reduce(
            (sum, other) =>
              sum + (other < size ? costs.pastLine : isAt(known.get(other)?.plate, x) ? costs.pastPlate : 0),
            0,
          )
        );
      };
    const laid = new Map<string, StrandRoute>();
    let best:
      | { readonly plate: LabelBox; readonly found: StrandRoute; readonly from: number; readonly cost: number }
      | undefined;
    for (const plate of ways) {
      const [low, high] = touched(slices, plate.x0, plate.x1);
      const [from, to] = [Math.min(low, slice), Math.max(high, slice)];
      const own = plate.cost + (to - from) * 2;
      if (best !== undefined && own >= best.cost) continue;
      const isThrough =
        lines.length > 0 &&
        plate.label?.side === "above" &&
        x > plate.label.x - 4 &&
        x < plate.label.x + plate.label.block.width + 4;
      // Plates that lie over the same columns have the same ways.
      let [over, upTo] = [from, to];
      while (over < to && !isAt(plate, slices[over]?.x ?? 0)) over += 1;
      while (upTo > from && !isAt(plate, slices[upTo]?.x ?? 0)) upTo -= 1;
      const key = [from, to, over, upTo, isThrough].join(" ");
      const found = laid.get(key) ?? strandRoute(strands, { ...loom, from, to, bands, cost: price(plate, isThrough) });
      laid.set(key, found);
      const whole = found.cost + own;
      if (best === undefined || whole < best.cost) best = { plate, found, from, cost: whole };
    }
    if (best === undefined || best.found.cost === Infinity) continue;
    const strand = size + k;
    strands = orderLayers(strands, strand, best.from, best.found);
    known.set(strand, { plate: best.plate, strand, slice });
    platesIn.set(slice, [...(platesIn.get(slice) ?? []), { plate: best.plate, strand, slice }]);
  }
  return { strands, plates: [...known.values()] };
}

/** The strands between a place and a bundle of lines. */
function between(own: readonly Strand[], place: number, bundle: readonly number[]): readonly Strand[] {
  const at = bundle.map((line) => own.indexOf(line)).filter((k) => k >= 0);
  if (at.length === 0) return [];
  const [top, bottom] = [Math.min(...at), Math.max(...at)];
  return place <= top ? own.slice(place, top) : own.slice(bottom + 1, place);
}

/** The places that part a plate from the lines of its meeting. */
function parts(
  own: readonly Strand[],
  { plate, strand }: OrderedLabelBox,
): readonly (readonly [after: number, upTo: number])[] {
  const at = plate.meeting.members.map(({ line }) => own.indexOf(line)).filter((k) => k >= 0);
  if (at.length === 0) return [];
  const its = own.indexOf(strand);
  const [top, bottom] = [Math.min(...at), Math.max(...at)];
  return [its < top ? [its, top] : [bottom, its]];
}
