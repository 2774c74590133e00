/** What runs through a slice, from top to bottom: a line by its number, a plate by a number past the last line's. */
export type Strand = number;

/** What a strand may not do on its way, and what that costs. */
export interface Course {
  /** The slices that it runs through. */
  readonly from: number;
  readonly to: number;
  /** What a place in a slice costs: 0 above all strands, `strands.length` below; Infinity forbids it. */
  readonly cost: (slice: number, place: number) => number;
  /** Whether a strand runs straight from a slice to the next, so that nothing may change sides with it. */
  readonly isStraight: (strand: Strand, slice: number) => boolean;
  /** What it costs that a bending strand changes sides with it between a slice and the next. */
  readonly crossing: (slice: number) => number;
}

/** A way through the slices: the place in each, and what it costs in all. */
export interface Way {
  readonly places: readonly number[];
  readonly cost: number;
}

/** The cheapest way for one more strand through slices that are already filled: dynamic programming, slice by slice. */
export function way(strands: readonly (readonly Strand[])[], { from, to, cost, isStraight, crossing }: Course): Way {
  const came: number[][] = [];
  let sums: readonly number[] = Array.from({ length: (strands[from]?.length ?? 0) + 1 }, (_, place) => cost(from, place));
  for (let slice = from; slice < to; slice += 1) {
    const change = changes(strands[slice] ?? [], strands[slice + 1] ?? [], (strand) => (isStraight(strand, slice) ? Infinity : crossing(slice)));
    const back: number[] = [];
    sums = Array.from({ length: (strands[slice + 1]?.length ?? 0) + 1 }, (_, place) => {
      const own = cost(slice + 1, place);
      let [least, chosen] = [Infinity, 0];
      if (own < Infinity) {
        sums.forEach((sum, before) => {
          // Among equals the way that turns least.
          const whole = sum < Infinity ? sum + change(before, place) + Math.abs(before - place) * 0.01 : Infinity;
          if (whole < least) [least, chosen] = [whole, before];
        });
      }
      back.push(chosen);
      return least + own;
    });
    came.push(back);
  }
  let place = sums.indexOf(Math.min(...sums));
  const places = [place];
  for (const back of [...came].reverse()) {
    place = back[place] ?? 0;
    places.unshift(place);
  }
  return { places, cost: Math.min(...sums) };
}

/** What it costs to go from one place to another: every strand that is above in one and below in the other is crossed. */
function changes(before: readonly Strand[], after: readonly Strand[], weight: (strand: Strand) => number): (from: number, to: number) => number {
  const at = new Map(after.map((strand, k) => [strand, k]));
  const common = before.flatMap((strand, k) => {
    const other = at.get(strand);
    return other === undefined ? [] : [{ from: k, to: other, weight: weight(strand) }];
  });
  return (from, to) => {
    let sum = 0;
    for (const strand of common) if ((strand.from < from) !== (strand.to < to)) sum += strand.weight;
    return sum;
  };
}

/** The slices with one more strand in them. */
export function woven(strands: readonly (readonly Strand[])[], strand: Strand, from: number, { places }: Way): readonly (readonly Strand[])[] {
  return strands.map((slice, k) => {
    const place = places[k - from];
    return k < from || place === undefined ? slice : [...slice.slice(0, place), strand, ...slice.slice(place)];
  });
}
