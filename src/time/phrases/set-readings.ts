import { noReading, type Readings } from "./faults.ts";
import { type Here, movedTo, type Reader } from "./here.ts";
import type { Meaning } from "../phrase-meaning.ts";
import { setOf } from "./sets.ts";
import { isBare, sharedOf, withoutSide, withShared } from "./shared-parts.ts";

/** "10 or 11 March": what one leaves out it has from the last, or from the one that says most. */
export function setReadings(
  { kind, times: said }: Extract<Meaning, { readonly kind: "one-of" | "all-of" }>,
  here: Here,
  read: Reader,
): Readings {
  const last = said.at(-1);
  if (last === undefined) return noReading("incomplete-date", "a choice of no dates is said", "name one");
  const times = membersOf({ times: said });
  if (!times.some(isBare) || times.every(({ kind: one }) => one === "weekday"))
    return gathered({ kind, reads: times.map((meaning) => read(meaning, here)) });
  const anchor = times.findLast((meaning) => !isBare(meaning)) ?? last;
  const anchored = read(anchor, here);
  const reads = anchored.times.map((at) =>
    times.map((meaning) =>
      meaning === anchor
        ? { times: [at], faults: anchored.faults }
        : isBare(meaning)
          ? read(withoutSide(meaning), movedTo(at, here, undefined))
          : read(meaning, here),
    ),
  );
  const sets = reads.map((members) => gathered({ kind, reads: members, first: true }));
  const first = sets.find(({ times }) => times.length > 0) ?? sets[0];
  return first === undefined ? anchored : { times: sets.flatMap((set) => set.times), faults: first.faults };
}

/** The members of a set, each with what it has from the last. */
export function membersOf({ times }: { readonly times: readonly Meaning[] }): readonly Meaning[] {
  const last = times.at(-1);
  if (last === undefined) return [];
  const shared = sharedOf(last);
  return times.map((meaning) => (meaning === last ? meaning : withShared(meaning, { ...shared, reach: "years" })));
}

interface Gathering {
  readonly kind: "one-of" | "all-of";
  readonly reads: readonly Readings[];
  /** Only the first reading of each. */
  readonly first?: boolean;
}

/** The set of the first readings; where each has two, that of the second ones is another reading. */
function gathered({ kind, reads, first = false }: Gathering): Readings {
  if (reads.some(({ times }) => times.length === 0))
    return { times: [], faults: reads.flatMap(({ faults }) => faults) };
  const deep = first ? 1 : Math.max(...reads.map(({ times }) => times.length));
  const sets = Array.from({ length: Math.min(deep, 2) }, (_, i) =>
    setOf(
      kind,
      reads.map(({ times }) => times[i] ?? times[0]).filter((time) => time !== undefined),
    ),
  );
  return { times: sets.filter((set) => set !== undefined), faults: reads.flatMap(({ faults }) => faults) };
}
