import type { Meaning } from "../phrase-meaning.ts";
import { onlyABound, type Readings } from "./faults.ts";
import type { Here, Reader } from "./here.ts";

type Bounded = Extract<Meaning, { readonly kind: "bounded" }>;

/** What began or ended not just then, but on one side of it: then only approximately, with an issue that says which side. */
export function boundedReadings({ of, edge, side }: Bounded, here: Here, read: Reader): Readings {
  const isEnd = of.kind === "until" || edge === "end";
  const { times, faults } = read(approximated(of, isEnd), here);
  return {
    times,
    faults: times.length === 0 ? faults : [...faults, onlyABound({ kind: isEnd ? "until" : "since", side })],
  };
}

function approximated(of: Meaning, isEnd: boolean): Meaning {
  if (of.kind === "since" || of.kind === "until") return { ...of, of: about(of.of) };
  if (of.kind !== "range") return about(of);
  return isEnd ? { ...of, to: about(of.to) } : { ...of, from: about(of.from) };
}

function about(of: Meaning): Meaning {
  return of.kind === "about" ? of : { kind: "about", of };
}
