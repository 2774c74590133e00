import type { FuzzyTime } from "../time/fuzzy.ts";
import { earliest, latest } from "../time/compare.ts";
import type { Stance } from "./document.ts";
import type { Standing } from "./timeline.ts";

/** The fields of a claim that the standing depends on. */
export interface Voiced {
  /** The independent voice it belongs to: copies count as their original. */
  readonly voice: string;
  readonly stance: Stance;
  readonly said: FuzzyTime | null;
  /** Whether the voice is, or speaks for, a party of the event. */
  readonly byParty: boolean;
}

/** The standing of an event, and which of its claims still hold. */
export interface Judgement {
  readonly standing: Standing;
  /** For each claim, in order: false where its voice has since retracted it or taken the opposite stance. */
  readonly current: readonly boolean[];
  /** The last words of voices that contradict themselves, where only the order of the list says that they are the last. */
  readonly unordered: readonly {
    /** The claim that counts, by its place in the list. */
    readonly last: number;
    /** The opposite claim that may have come later. */
    readonly opposite: number;
  }[];
}

type Side = "for" | "against" | "withdrawn";
const sides: { readonly [S in Stance]: Side } = {
  reports: "for",
  asserts: "for",
  confirms: "for",
  denies: "against",
  retracts: "withdrawn",
};

/** Whether an event is contested, by a voice, or by the facts as they are known now. */
export const isContested = ({ standing }: { readonly standing: Standing }): boolean =>
  standing === "disputed" || standing === "denied" || standing === "retracted";

/**
 * Works out how surely an event is known from what is claimed about it. Each voice counts once, with its last word:
 * what was certainly said later is later; where dates do not say, the order of the list does.
 */
export function judge(claims: readonly Voiced[]): Judgement {
  const voices = new Map<string, number[]>();
  claims.forEach(({ voice }, i) => {
    const own = voices.get(voice);
    if (own) own.push(i);
    else voices.set(voice, [i]);
  });
  const spokenBy = [...voices.values()].map((own) => own.map((index) => ({ index, ...spoken(claims[index]) })));
  const current = new Set(spokenBy.flatMap(stillHeld));
  return {
    standing: weigh(claims.filter((_, i) => current.has(i))),
    current: claims.map((_, i) => current.has(i)),
    unordered: spokenBy.flatMap(unorderedTurn),
  };
}

function weigh(claims: readonly Voiced[]): Standing {
  const said = new Set(claims.map(({ stance }) => sides[stance]));
  if (said.has("for") && said.has("against")) return "disputed";
  if (said.has("against")) return "denied";
  if (said.has("for"))
    return claims.some(({ stance, byParty }) => stance === "confirms" || (stance === "asserts" && byParty))
      ? "attested"
      : "reported";
  return said.has("withdrawn") ? "retracted" : "unsourced";
}

interface Spoken {
  readonly index: number;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

function spoken(claim: Voiced | undefined): Omit<Spoken, "index"> {
  const said = claim?.said ?? null;
  return {
    side: claim ? sides[claim.stance] : "withdrawn",
    from: (said && earliest(said)) ?? -Infinity,
    to: (said && latest(said)) ?? Infinity,
  };
}

/** The last word of a voice: the others were certainly said before the newest. */
function lastWord(own: readonly Spoken[]): Spoken | undefined {
  const newest = highest(own.map(({ from }) => from));
  return own.findLast(({ to }) => to > newest) ?? own.at(-1);
}

/** The last word of a voice and an opposite claim that the dates do not put before its newest. A retraction follows what it takes back. */
function unorderedTurn(own: readonly Spoken[]): Judgement["unordered"] {
  const last = lastWord(own);
  if (last === undefined) return [];
  const newest = highest(own.map(({ from }) => from));
  const opposite = own.findLast(
    ({ index, side, to }) => side !== last.side && to > newest && !(last.side === "withdrawn" && index < last.index),
  );
  return opposite === undefined ? [] : [{ last: last.index, opposite: opposite.index }];
}

/** The claims of one voice that agree with its last word and were not taken back in between. */
function stillHeld(own: readonly Spoken[]): readonly number[] {
  const last = lastWord(own);
  if (last === undefined) return [];
  const newestTurn = highest(own.filter(({ side }) => side !== last.side).map(({ from }) => from));
  let turnsBelow = -Infinity;
  return own.toReversed().flatMap((claim) => {
    if (claim.side !== last.side) {
      turnsBelow = Math.max(turnsBelow, claim.to);
      return [];
    }
    const turned = newestTurn >= claim.to || turnsBelow > claim.from;
    return claim === last || !turned ? [claim.index] : [];
  });
}

function highest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
