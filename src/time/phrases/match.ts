import type { Slots, Value } from "../phrase-table.ts";
import { type Choice, numberIn, type Rule } from "./pattern.ts";
import { featuresOf, type Key, keyOf, type Starts } from "./starts.ts";
import type { PhraseToken } from "./tokens.ts";

/** A match of a kind from a token on: its value, its end and its rule. */
export interface Match {
  readonly value: Value;
  /** The index of the first token behind it. */
  readonly end: number;
  /** Its name, or that of the rule below it that made its first slot. */
  readonly rule: string | undefined;
}

export interface Matcher {
  readonly matchAt: (kind: string, at: number) => Match | undefined;
  /** Parts of patterns that were tried. */
  readonly steps: () => number;
}

/** A clause's words between "since" and its date. */
const LONGEST_GAP = 8;

interface Filled {
  readonly name: string;
  readonly value: Value;
  readonly rule?: string | undefined;
}

/**
 * Finds the rules' kinds in tokens. A kind uses only kinds above it, so that every match is of bounded length; and what
 * is found at a token is kept, so that all of a text takes a bounded number of steps for each token.
 */
export function matcher({
  tokens,
  startsWith,
  signs,
  script,
}: {
  readonly tokens: readonly PhraseToken[];
  readonly startsWith: Starts;
  readonly signs: ReadonlySet<string>;
  readonly script: "spaced" | "unspaced";
}): Matcher {
  const kept = new Map<string, Map<number, Match | null>>();
  const keys = tokens.map((token) => keyOf(token, signs));
  const known = new Map<Key, readonly string[]>();
  const features = keys.map((key) => {
    const found = known.get(key) ?? featuresOf(key);
    known.set(key, found);
    return found;
  });
  let steps = 0;

  const matchAt = (kind: string, at: number): Match | undefined => {
    const key = keys[at];
    const able = key === undefined ? [] : startsWith(kind, key);
    if (able.length === 0) return undefined;
    const ofKind = kept.get(kind) ?? new Map<number, Match | null>();
    if (ofKind.size === 0) kept.set(kind, ofKind);
    const known = ofKind.get(at);
    if (known !== undefined) return known ?? undefined;
    let best: Match | undefined;
    const following = features[at + 1];
    for (const { rule, next } of able) {
      steps += 1;
      if (next !== undefined && following?.some((feature) => next.has(feature)) !== true) continue;
      const found = matchRule(rule, at);
      if (found !== undefined && found.end > (best?.end ?? at)) best = found;
    }
    ofKind.set(at, best ?? null);
    return best;
  };

  const matchRule = (rule: Rule, at: number): Match | undefined => {
    const filled: Filled[] = [];
    const end = matchParts(rule, { part: 0, at, first: at, filled });
    if (end === undefined || !isAllowed(rule, at, end)) return undefined;
    const value = rule.read(slotsOf(filled, rule));
    return value === undefined
      ? undefined
      : { value, end, rule: rule.name ?? filled.find((slot) => slot.rule !== undefined)?.rule };
  };

  /** Where the pattern ends that is matched from a part on; fills its slots, and leaves them as they were where it does not match. */
  const matchParts = (
    rule: Rule,
    {
      part,
      at,
      first,
      filled,
    }: { readonly part: number; readonly at: number; readonly first: number; readonly filled: Filled[] },
  ): number | undefined => {
    const wanted = rule.parts[part];
    if (wanted === undefined) return at;
    const mark = filled.length;
    for (const choice of wanted.choices) {
      for (const { end, slot } of ends(choice, { at, first, slot: wanted.slot, tight: wanted.tight })) {
        if (slot !== undefined) filled.push(slot);
        const rest = matchParts(rule, { part: part + 1, at: end, first, filled });
        if (rest !== undefined) return rest;
        filled.length = mark;
      }
    }
    return wanted.optional ? matchParts(rule, { part: part + 1, at, first, filled }) : undefined;
  };

  interface End {
    readonly end: number;
    readonly slot?: Filled;
  }

  const nowhere: readonly End[] = [];

  const ends = (
    choice: Choice,
    {
      at,
      first,
      slot,
      tight,
    }: { readonly at: number; readonly first: number; readonly slot: string; readonly tight: boolean },
  ): readonly End[] => {
    steps += 1;
    const token = tokens[at];
    if (choice.is === "opening") return opensClause(at) ? [{ end: at }] : nowhere;
    if (token === undefined || (at > first && (token.before === "gap" || (tight && token.before !== "nothing"))))
      return nowhere;
    switch (choice.is) {
      case "sign":
        return token.sign === choice.sign ? [{ end: at + 1 }] : nowhere;
      case "number": {
        const value = numberIn(token, choice.name);
        return value !== undefined
          ? [{ end: at + 1, slot: { name: slot === "" ? choice.name : slot, value } }]
          : nowhere;
      }
      case "class": {
        const value = token.classes?.get(choice.name);
        return value === undefined
          ? nowhere
          : [{ end: at + 1, slot: { name: slot === "" ? choice.name : slot, value } }];
      }
      case "kind": {
        const found = matchAt(choice.name, at);
        return found === undefined
          ? nowhere
          : [
              {
                end: found.end,
                slot: { name: slot === "" ? choice.name : slot, value: found.value, rule: found.rule },
              },
            ];
      }
      case "gap":
        return gaps(at);
    }
  };

  const gaps = (at: number): readonly End[] => {
    const found: End[] = [];
    for (let end = at; end < at + LONGEST_GAP; end += 1) {
      const token = tokens[end];
      const breaks =
        token === undefined ||
        token.sign !== undefined ||
        token.before === "line" ||
        token.before === "gap" ||
        (script === "unspaced" && token.before === "space");
      if (breaks) break;
      found.push({ end: end + 1 });
    }
    return found;
  };

  const opensClause = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || token.before === "line" || token.before === "gap") return true;
    return tokens[at - 1]?.sign !== undefined || (script === "unspaced" && token.before === "space");
  };

  const isAllowed = ({ notAfter = [], notBefore = [] }: Rule, at: number, end: number): boolean =>
    !isOf(tokens[at - 1], notAfter) && !isOf(tokens[end], notBefore, tokens[end + 1]);

  return { matchAt, steps: () => steps };
}

function isOf(token: PhraseToken | undefined, names: readonly string[], behind?: PhraseToken): boolean {
  return token !== undefined && names.some((name) => isNamed(token, name, behind));
}

/** Whether it is what a rule refuses beside it. */
function isNamed(token: PhraseToken, name: string, behind: PhraseToken | undefined): boolean {
  if (name === "small") return token.small === true;
  if (name === "number") return token.value !== undefined;
  if (name === "letters")
    return (
      token.before === "nothing" &&
      token.sign === undefined &&
      token.value === undefined &&
      (token.classes?.size ?? 0) === 0
    );
  if (name.endsWith("$")) {
    const isFollowed = behind?.before === "nothing" && behind.sign === undefined;
    return token.classes?.has(name.slice(0, -1)) === true && !isFollowed;
  }
  return token.classes?.has(name) === true;
}

function slotsOf(filled: readonly Filled[], rule: Rule): Slots {
  const get = (name: string): Value => {
    const found = filled.find((slot) => slot.name === name);
    if (found === undefined)
      throw new RangeError(
        `the rule "${rule.name ?? rule.kind}" reads the slot "${name}", which "${rule.pattern}" left empty`,
      );
    return found.value;
  };
  const refuse = (name: string, wanted: string): never => {
    throw new TypeError(
      `the rule "${rule.name ?? rule.kind}" reads ${wanted} from the slot "${name}", got ${JSON.stringify(get(name))}`,
    );
  };
  return {
    has: (name) => filled.some((slot) => slot.name === name),
    number: (name) => {
      const value = get(name);
      return typeof value === "number" ? value : refuse(name, "a number");
    },
    text: (name) => {
      const value = get(name);
      return typeof value === "string" ? value : refuse(name, "a text");
    },
    meaning: (name) => {
      const value = get(name);
      return typeof value === "object" && "kind" in value ? value : refuse(name, "a meaning");
    },
    year: (name) => {
      const value = get(name);
      return typeof value === "object" && !("kind" in value) ? value : refuse(name, "a year");
    },
  };
}
