import type { Claim } from "./timeline.ts";

/** A claim with those that only repeat it. */
export interface FoldedClaim {
  readonly claim: Claim;
  /** The claims of copies, in the document's order. */
  readonly repeats: readonly Claim[];
}

/**
 * Claims with their copies folded into them, in the document's order: a copy of a source is listed with
 * the claim of its original, or of the first copy where the original itself says nothing. What a voice says twice stays two.
 */
export function foldedClaims(claims: readonly Claim[]): readonly FoldedClaim[] {
  const keyOf = ({ voice, stance, current }: Claim): string => JSON.stringify([voice, stance, current]);
  const heads = new Map<string, Claim>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = heads.get(key);
    if (known === undefined || (known.by !== known.voice && claim.by === claim.voice)) heads.set(key, claim);
  }
  const headOf = (claim: Claim): Claim => {
    const head = heads.get(keyOf(claim)) ?? claim;
    return claim.by === claim.voice || claim.by === head.by ? claim : head;
  };
  return claims
    .filter((claim) => headOf(claim) === claim)
    .map((claim) => ({ claim, repeats: claims.filter((other) => other !== claim && headOf(other) === claim) }));
}
