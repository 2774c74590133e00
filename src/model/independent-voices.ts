import type { Stance } from "./document.ts";
import type { Claim } from "./timeline.ts";

/** One independent voice with its last word on an event. */
export interface Voice {
  /** The id of the voice: of a source at the root of its `copyOf`s, or of an actor. */
  readonly id: string;
  readonly stance: Stance;
  /** The claim that speaks for it: the original's own, where it makes one. */
  readonly claim: Claim;
  /** How many others only repeat it: copies say nothing of their own. */
  readonly repeats: number;
}

/**
 * The independent voices on an event, each once with the stance that counts: copies are folded into their original, and
 * a claim that its voice has since taken back or contradicted is left out.
 * @example independentVoices(event.claims).filter(({ stance }) => stance === "denies").length
 */
export function independentVoices(claims: readonly Claim[]): readonly Voice[] {
  const found = new Map<string, readonly Claim[]>();
  for (const claim of claims) {
    if (!claim.current) continue;
    const key = JSON.stringify([claim.voice, claim.stance]);
    found.set(key, [...(found.get(key) ?? []), claim]);
  }
  return [...found.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const claim = same.find(({ by, voice }) => by === voice) ?? first;
    return [
      {
        id: claim.voice,
        stance: claim.stance,
        claim,
        repeats: new Set(same.map(({ by }) => by).filter((by) => by !== claim.by)).size,
      },
    ];
  });
}
