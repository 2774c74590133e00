import type { Px } from "../../../base/units.ts";
import { nodesOf, type Life, type NodeAt } from "./lines.ts";
import type { LabelBox } from "./label-boxes.ts";
import { touched, type Slice } from "./slices.ts";
import { bandsBetween, cheapestPath, orderLayers, type Band, type PathId, type PathPlaces } from "./layer-order.ts";

/** A line's name before its beginning, or behind its end. */
export interface NameBox {
  readonly line: number;
  readonly side: "start" | "end";
  readonly x0: Px;
  readonly x1: Px;
  /** Half of its height. */
  readonly half: Px;
}

/** A label box and where it runs through the slices. */
export interface OrderedLabelBox {
  readonly labelBox: LabelBox;
  readonly path: PathId;
  readonly slice: number;
}

/** The vertical order of lines and label boxes, slice by slice. */
export interface CrossingOrder {
  readonly layers: readonly (readonly PathId[])[];
  readonly labelBoxes: readonly OrderedLabelBox[];
}

interface CrossingInput {
  readonly slices: readonly Slice[];
  readonly lives: readonly (Life | undefined)[];
  readonly node: NodeAt;
  readonly isStraight: (path: PathId, slice: number) => boolean;
  readonly crossing: (slice: number) => number;
}

/** What it costs that a line runs through a label box, that a tie passes a line, and that it passes another label box. */
const costs = { crossing: 60, pastLine: 16, pastLabelBox: 17, throughLabel: 60 } as const;

/**
 * Puts names and label boxes between the lines: each label box next to its column, straight, and crossed by as few lines as can be.
 * `choices` are the ways to set each meeting's label box.
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
  const input: CrossingInput = {
    slices,
    lives,
    node: nodesOf(slices, lives),
    isStraight: (path, slice) => {
      const life = lives[path];
      return life === undefined || slice < life.first || slice + 1 > life.last;
    },
    // A line that must cross within little room runs steeply, and is hard to follow.
    crossing: (slice) =>
      costs.crossing * (1 + Math.min(3, 30 / Math.max(1, (slices[slice + 1]?.x ?? 0) - (slices[slice]?.x ?? 0)))),
  };
  const named = names.reduce<CrossingOrder["layers"]>(
    (layers, name) => withName(layers, name, input),
    slices.map(({ rank }) => rank),
  );
  return withLabelBoxes(named, choices, input);
}

function withName(
  layers: CrossingOrder["layers"],
  { line, side, x0, x1 }: NameBox,
  input: CrossingInput,
): CrossingOrder["layers"] {
  const { slices, lives, node, isStraight } = input;
  const life = lives[line];
  if (life === undefined) return layers;
  const [low, high] = touched(slices, x0, x1);
  const [from, to] =
    side === "start" ? [Math.min(low, life.first), life.first] : [life.last, Math.max(high, life.last)];
  const anchor = side === "start" ? to : from;
  const closed = layers.slice(from, to + 1).map((own, k) => splitting(own, from + k, node));
  const cost = (slice: number, place: number): number => {
    const own = layers[slice] ?? [];
    if (slice === anchor) return place === own.indexOf(line) ? 0 : Infinity;
    const kin = own.flatMap((path, k) => (node(path, slice) === node(line, slice) ? [k] : []));
    const [first, last] = [kin[0], kin.at(-1)];
    if (first !== undefined && last !== undefined) return place >= first && place <= last + 1 ? 0 : Infinity;
    return closed[slice - from]?.[place] === true ? Infinity : 0;
  };
  const bands = (slice: number): readonly Band[] =>
    bandsBetween(layers[slice] ?? [], layers[slice + 1] ?? [], (path) => path !== line && isStraight(path, slice));
  const found = cheapestPath(layers, { ...input, from, to, cost, bands });
  if (found.cost === Infinity) return layers;
  return side === "start"
    ? orderLayers(layers, line, from, { ...found, places: found.places.slice(0, -1) })
    : orderLayers(layers, line, from + 1, { ...found, places: found.places.slice(1) });
}

/** Whether something at a place would split a group that must stay together. */
function splitting(own: readonly PathId[], slice: number, node: NodeAt): readonly boolean[] {
  const nodes = own.map((path) => node(path, slice));
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

const none: readonly PathId[] = [];

/** A value computed from the layers of some slices, computed anew only where they have changed. */
function keptFor<const Of extends readonly (readonly PathId[])[], Made>(
  of: (at: number) => Of,
  make: (at: number, ...of: Of) => Made,
): (at: number) => Made {
  const kept: { readonly of: Of; readonly made: Made }[] = [];
  return (at) => {
    const own = of(at);
    const last = kept[at];
    if (last?.of.every((layers, k) => layers === own[k]) === true) return last.made;
    const made = make(at, ...own);
    kept[at] = { of: own, made };
    return made;
  };
}

const isAt = (labelBox: LabelBox | undefined, at: Px): boolean =>
  labelBox !== undefined && labelBox.x0 < at + 6 && labelBox.x1 > at - 6;

function withLabelBoxes(
  named: CrossingOrder["layers"],
  choices: readonly (readonly LabelBox[])[],
  input: CrossingInput,
): CrossingOrder {
  const { slices, lives, node, isStraight } = input;
  const size = lives.length;
  let layers = named;
  const known = new Map<PathId, OrderedLabelBox>();
  const boxesIn = new Map<number, OrderedLabelBox[]>();
  const closedAt = keptFor(
    (at) => [layers[at] ?? none],
    (at, own) => splitting(own, at, node),
  );
  const bands = keptFor(
    (at) => [layers[at] ?? none, layers[at + 1] ?? none],
    (at, before, after) => bandsBetween(before, after, (path) => isStraight(path, at)),
  );
  const sliceOf = new Map(slices.flatMap(({ meetings }, k) => meetings.map((meeting) => [meeting, k] as const)));
  // Short bodies first: they stay by their lines, and long ones pass outside of them.
  const width = ([labelBox]: readonly LabelBox[]): Px =>
    labelBox === undefined ? 0 : labelBox.meeting.reach[1] - labelBox.meeting.reach[0];
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
      const found = apart.get(at) ?? (boxesIn.get(at) ?? []).flatMap((one) => parts(layers[at] ?? [], one));
      apart.set(at, found);
      return found;
    };
    const costOf =
      (labelBox: LabelBox, isThrough: boolean) =>
      (at: number, place: number): number => {
        if (closedAt(at)[place] === true) return Infinity;
        const parted = isAt(labelBox, slices[at]?.x ?? 0)
          ? apartAt(at).filter(([after, upTo]) => place > after && place <= upTo).length * costs.pastLabelBox
          : 0;
        if (at !== slice) return parted;
        const own = layers[at] ?? [];
        const isBelow = isThrough && own.slice(0, place).some((other) => lines.includes(other));
        return (
          parted +
          (isBelow ? costs.throughLabel : 0) +
          between(own, place, lines).reduce(
            (sum, other) =>
              sum + (other < size ? costs.pastLine : isAt(known.get(other)?.labelBox, x) ? costs.pastLabelBox : 0),
            0,
          )
        );
      };
    const laid = new Map<string, PathPlaces>();
    let best:
      | { readonly labelBox: LabelBox; readonly found: PathPlaces; readonly from: number; readonly cost: number }
      | undefined;
    for (const labelBox of ways) {
      const [low, high] = touched(slices, labelBox.x0, labelBox.x1);
      const [from, to] = [Math.min(low, slice), Math.max(high, slice)];
      const own = labelBox.cost + (to - from) * 2;
      if (best !== undefined && own >= best.cost) continue;
      const isThrough =
        lines.length > 0 &&
        labelBox.label?.side === "above" &&
        x > labelBox.label.x - 4 &&
        x < labelBox.label.x + labelBox.label.block.width + 4;
      // Label boxes that lie over the same columns have the same ways.
      let [over, upTo] = [from, to];
      while (over < to && !isAt(labelBox, slices[over]?.x ?? 0)) over += 1;
      while (upTo > from && !isAt(labelBox, slices[upTo]?.x ?? 0)) upTo -= 1;
      const key = [from, to, over, upTo, isThrough].join(" ");
      const found =
        laid.get(key) ?? cheapestPath(layers, { ...input, from, to, bands, cost: costOf(labelBox, isThrough) });
      laid.set(key, found);
      const whole = found.cost + own;
      if (best === undefined || whole < best.cost) best = { labelBox, found, from, cost: whole };
    }
    if (best === undefined || best.found.cost === Infinity) continue;
    const path = size + k;
    layers = orderLayers(layers, path, best.from, best.found);
    known.set(path, { labelBox: best.labelBox, path, slice });
    boxesIn.set(slice, [...(boxesIn.get(slice) ?? []), { labelBox: best.labelBox, path, slice }]);
  }
  return { layers, labelBoxes: [...known.values()] };
}

/** The paths between a place and a bundle of lines. */
function between(own: readonly PathId[], place: number, bundle: readonly number[]): readonly PathId[] {
  const at = bundle.map((line) => own.indexOf(line)).filter((k) => k >= 0);
  if (at.length === 0) return [];
  const [top, bottom] = [Math.min(...at), Math.max(...at)];
  return place <= top ? own.slice(place, top) : own.slice(bottom + 1, place);
}

/** The places between a label box and the lines of its meeting. */
function parts(
  own: readonly PathId[],
  { labelBox, path }: OrderedLabelBox,
): readonly (readonly [after: number, upTo: number])[] {
  const at = labelBox.meeting.members.map(({ line }) => own.indexOf(line)).filter((k) => k >= 0);
  if (at.length === 0) return [];
  const its = own.indexOf(path);
  const [top, bottom] = [Math.min(...at), Math.max(...at)];
  return [its < top ? [its, top] : [bottom, its]];
}
