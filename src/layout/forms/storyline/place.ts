import type { Px } from "../../../base/units.ts";
import { nodesOf, type Life } from "./lines.ts";
import { assignCoordinates, type Clearance, type Separation, type Wish } from "./assign-coordinates.ts";
import type { Slice } from "./slices.ts";
import type { PathId } from "./layer-order.ts";
import type { NameBox, CrossingOrder } from "./minimise-crossings.ts";

/** Upright distances of the storyline form. */
const gaps = {
  /** Between lines that meet. */
  meeting: 18 as Px,
  /** Between lines that do not. */
  apart: 28 as Px,
  /** From a line to what is no line. */
  clear: 6 as Px,
} as const;

/** How far a line rises or falls in each pixel of a bend that is easy to follow, at most. */
export const gentle = 3;
/** How much dearer a steep stretch is than a gentle one, at most. */
const steepest = 3;

/** The vertical position of everything in a story, measured from its top. */
export interface Heights {
  readonly height: Px;
  /** A line's height in each slice of its life. */
  readonly line: (line: number, slice: number) => Px;
  readonly labelBox: (path: PathId) => Px;
}

/** Gives each line a height in each slice, and each label box one: those that meet are close, others apart, with few bends. */
export function place({
  slices,
  lives,
  order,
  names,
}: {
  readonly slices: readonly Slice[];
  readonly lives: readonly (Life | undefined)[];
  readonly order: CrossingOrder;
  readonly names: readonly NameBox[];
}): Heights {
  const { layers, labelBoxes } = order;
  const whole = slices.length * lives.length + labelBoxes.length;
  const things: Clearance[] = [];
  const ids = new Map<number, number>();
  const thing = (id: number, extent: Clearance): number => {
    const known = ids.get(id);
    if (known === undefined) {
      ids.set(id, things.length);
      return things.push(extent) - 1;
    }
    const { up, down } = things[known] ?? extent;
    things[known] = { up: Math.max(up, extent.up), down: Math.max(down, extent.down) };
    return known;
  };
  const node = nodesOf(slices, lives);
  const labelBoxOf = new Map(labelBoxes.map((one) => [one.path, one.labelBox]));
  const nameOf = (line: number, slice: number): NameBox | undefined => {
    const life = lives[line];
    const side = life === undefined ? undefined : slice < life.first ? "start" : slice > life.last ? "end" : undefined;
    return names.find((name) => name.line === line && name.side === side);
  };
  const halfName = new Map(names.map(({ line, half }) => [line, half]));
  /** How far below its node's middle a line hangs. */
  const shiftOf = (line: number, slice: number): Px => {
    const life = lives[line];
    const at = life === undefined ? slice : Math.max(life.first, Math.min(life.last, slice));
    const cut = slices[at];
    const meeting = cut?.meetings.find(({ members }) => members.some((member) => member.line === line));
    if (cut === undefined || meeting === undefined) return 0;
    const bundle = cut.rank.filter((other) => meeting.members.some((member) => member.line === other));
    return (bundle.indexOf(line) - (bundle.length - 1) / 2) * gaps.meeting;
  };
  const at = (path: PathId, slice: number): { readonly thing: number; readonly shift: Px } => {
    const labelBox = labelBoxOf.get(path);
    if (labelBox !== undefined) return { thing: thing(node(path, slice), labelBox), shift: 0 };
    const life = lives[path] ?? { first: slice, last: slice, x0: 0, x1: 0 };
    const shift = shiftOf(path, slice);
    const half = Math.max(8, slice <= life.first || slice >= life.last ? (halfName.get(path) ?? 0) : 0);
    return { thing: thing(node(path, slice), { up: half - shift, down: half + shift }), shift };
  };
  const room = (path: PathId, slice: number): Clearance => {
    const labelBox = labelBoxOf.get(path);
    if (labelBox !== undefined) return labelBox;
    const half = nameOf(path, slice)?.half ?? 2;
    return { up: half, down: half };
  };
  const stretch = (path: PathId, slice: number): readonly [Px, Px] => {
    const found = labelBoxOf.get(path) ?? nameOf(path, slice);
    return found === undefined ? [-Infinity, Infinity] : [found.x0, found.x1];
  };

  const rules = new Map<number, Separation>();
  layers.forEach((own, slice) => {
    const stacked = own.map((path) => ({
      ...at(path, slice),
      room: room(path, slice),
      stretch: stretch(path, slice),
    }));
    stacked.forEach((a, k) => {
      for (const b of stacked.slice(k + 1)) {
        const [[a0, a1], [b0, b1]] = [a.stretch, b.stretch];
        if (a.thing === b.thing || a0 >= b1 + 8 || b0 >= a1 + 8) continue;
        const isLine = b0 === -Infinity;
        const gap =
          a.shift - b.shift + (isLine && a0 === -Infinity ? gaps.apart : a.room.down + b.room.up + gaps.clear);
        const key = a.thing * whole + b.thing;
        const known = rules.get(key);
        if (known === undefined || known.gap < gap) rules.set(key, { above: a.thing, below: b.thing, gap });
        // A thing under a line keeps clear of the line, and so of everything above it.
        if (isLine) break;
      }
    });
  });

  const chains = lives.map((life, line) =>
    life === undefined ? [] : Array.from({ length: life.last - life.first + 1 }, (_, k) => at(line, life.first + k)),
  );
  const wishes: Wish[] = chains.flatMap((chain, line) =>
    chain.slice(1).map((link, k): Wish => {
      const before = chain[k] ?? link;
      const { first } = lives[line] ?? { first: 0 };
      const [from, to] = [slices[first + k], slices[first + k + 1]];
      const run = (to?.x ?? 0) - (from?.x ?? 0);
      return {
        a: before.thing,
        b: link.thing,
        shift: before.shift - link.shift,
        weight: 1 + Math.min(steepest, 40 / Math.max(1, run)),
        bend: 14,
        steep: gentle * Math.max(0, run - (from?.half ?? 0) - (to?.half ?? 0)),
      };
    }),
  );
  for (const { path, slice, labelBox } of labelBoxes) {
    const own = layers[slice] ?? [];
    const bundle = own.filter((other) => labelBox.meeting.members.some(({ line }) => line === other));
    const isAbove = own.indexOf(path) < own.indexOf(bundle[0] ?? -1);
    const nearest = isAbove ? bundle[0] : bundle.at(-1);
    if (nearest === undefined) continue;
    const node = at(nearest, slice);
    const off = isAbove ? labelBox.down + gaps.clear + 2 : -(labelBox.up + gaps.clear + 2);
    wishes.push({
      a: at(path, slice).thing,
      b: node.thing,
      shift: off - node.shift,
      weight: 1.2,
      bend: 0,
      steep: Infinity,
    });
  }
  const cuts = slices.map(({ rank }, slice) => [...new Set(rank.map((line) => at(line, slice).thing))]);
  const { places, height } = assignCoordinates({ things, rules: [...rules.values()], wishes, chains, cuts });
  return {
    height,
    line: (line, slice) => {
      const { thing: own, shift } = at(line, slice);
      return (places[own] ?? 0) + shift;
    },
    labelBox: (path) => places[at(path, 0).thing] ?? 0,
  };
}
