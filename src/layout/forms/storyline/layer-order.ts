/** A path through the slices from left to right: a line by its number, a label box by a number past the last line's. */
export type PathId = number;

/** The limits and the costs of a path. */
export interface Course {
  /** The slices that it runs through. */
  readonly from: number;
  readonly to: number;
  /** What a place in a slice costs: 0 above all layers, `layers.length` below; Infinity forbids it. */
  readonly cost: (slice: number, place: number) => number;
  /** The bands that straight paths leave between a slice and the next. */
  readonly bands: (slice: number) => readonly Band[];
  /** What it costs that a bending path changes sides with it between a slice and the next. */
  readonly crossing: (slice: number) => number;
  /** Told how many ways on are weighed, for counting the work. */
  readonly tried?: (ways: number) => void;
}

/** A way through the slices: the place in each, and what it costs in all. */
export interface PathPlaces {
  readonly places: readonly number[];
  readonly cost: number;
}

/**
 * The cheapest way for one more path through slices that are already filled: dynamic programming, slice by slice.
 * Paths that run straight on divide the slices into bands, out of which no way leads.
 */
export function cheapestPath(
  layers: readonly (readonly PathId[])[],
  { from, to, cost, bands, crossing, tried }: Course,
): PathPlaces {
  const came: Int32Array[] = [];
  let sums = Float64Array.from({ length: (layers[from]?.length ?? 0) + 1 }, (_, place) => cost(from, place));
  for (let slice = from; slice < to; slice += 1) {
    const size = (layers[slice + 1]?.length ?? 0) + 1;
    const next = new Float64Array(size).fill(Infinity);
    const back = new Int32Array(size);
    const weight = crossing(slice);
    const own = Float64Array.from({ length: size }, (_, place) => cost(slice + 1, place));
    for (const { low, high, first, last, bending } of bands(slice)) {
      for (let before = low; before <= high; before += 1) {
        const sum = sums[before] ?? Infinity;
        if (sum === Infinity) continue;
        tried?.(last - first + 1);
        let crossed = 0;
        for (const at of bending.values()) if (at < before) crossed += 1;
        for (let place = first; place <= last; place += 1) {
          const passed = place === first ? undefined : bending.get(place - 1);
          if (passed !== undefined) crossed += passed < before ? -1 : 1;
          // Among equals the way that turns least.
          const whole = sum + crossed * weight + Math.abs(before - place) * 0.01;
          if (whole < (next[place] ?? Infinity)) {
            next[place] = whole;
            back[place] = before;
          }
        }
      }
    }
    sums = next.map((sum, place) => sum + (own[place] ?? Infinity));
    came.push(back);
  }
  let place = 0;
  sums.forEach((sum, k) => {
    if (sum < (sums[place] ?? Infinity)) place = k;
  });
  const whole = sums[place] ?? Infinity;
  const places = [place];
  for (const back of came.reverse()) {
    place = back[place] ?? 0;
    places.push(place);
  }
  return { places: places.reverse(), cost: whole };
}

/** The places between two paths that run straight, in a slice and in the next. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly last: number;
  /** The paths that bend in it: by where they are in the next slice, where they are in this one. */
  readonly bending: ReadonlyMap<number, number>;
}

/** The bands between a slice and the next; nothing may change sides with a path that runs straight. */
export function bandsBetween(
  before: readonly PathId[],
  after: readonly PathId[],
  isStraight: (path: PathId) => boolean,
): readonly Band[] {
  const at = new Map(after.map((path, k) => [path, k]));
  const straight = before.flatMap((path, from) => {
    const to = at.get(path);
    return to !== undefined && isStraight(path) ? [{ from, to }] : [];
  });
  const from = new Map(before.map((path, k) => [path, k]));
  return [...straight, { from: before.length, to: after.length }].flatMap(
    ({ from: high, to: last }, k): readonly Band[] => {
      const upper = straight[k - 1] ?? { from: -1, to: -1 };
      const [low, first] = [upper.from + 1, upper.to + 1];
      // Ones that change sides with each other leave no way between them.
      if (first > last) return [];
      const bending = new Map<number, number>();
      for (let place = first; place < last; place += 1) {
        const own = from.get(after[place] ?? -1);
        if (own !== undefined) bending.set(place, own);
      }
      return [{ low, high, first, last, bending }];
    },
  );
}

/** The slices with one more path in them. */
export function orderLayers(
  layers: readonly (readonly PathId[])[],
  path: PathId,
  from: number,
  { places }: PathPlaces,
): readonly (readonly PathId[])[] {
  return layers.map((slice, k) => {
    const place = places[k - from];
    return k < from || place === undefined ? slice : [...slice.slice(0, place), path, ...slice.slice(place)];
  });
}
