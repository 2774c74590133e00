import type { WordValue } from "../phrase-table.ts";
import { type Choice, numberIn, numbers, type Rule } from "./pattern.ts";
import type { PhraseToken } from "./tokens.ts";

/** A rule that a token can begin, and what the token behind it then has to be, unless it may be anything. */
export interface Start {
  readonly rule: Rule;
  readonly next: ReadonlySet<string> | undefined;
}

/** The rules of a kind that a token of a key can begin, in their order. */
export type Starts = (kind: string, key: Key) => readonly Start[];

/** The features of a token, by which rules are found that it may begin: its classes, the numbers of patterns that it can be, or a sign. */
export type Key = ReadonlyMap<string, WordValue> | string;

/** Beginnings by their first token, each with what the second can be; `END` where one token may be all. */
type Beginnings = Map<string, Set<string>>;

const END = "end";
const ANY = "any";
const numberNames = Object.keys(numbers);

/** Most tokens begin no rule, and of those that do the next goes on with few: looking that up spares trying. */
export function starts(rules: ReadonlyMap<string, readonly Rule[]>): Starts {
  const ofKinds = new Map<string, Beginnings>();
  const ofRules = new Map<Rule, Beginnings>();
  for (const [kind, list] of rules) {
    const all: Beginnings = new Map();
    for (const rule of list) {
      const own = beginningsOf(rule, ofKinds);
      ofRules.set(rule, own);
      for (const [first, seconds] of own) add(all, first, seconds);
    }
    ofKinds.set(kind, all);
  }
  const known = new Map<string, Map<Key, readonly Start[]>>(
    [...rules.keys()].map((kind) => [kind, new Map<Key, readonly Start[]>()]),
  );
  return (kind, key) => {
    const found = known.get(kind)?.get(key);
    if (found !== undefined) return found;
    const features = featuresOf(key);
    const made = (rules.get(kind) ?? []).flatMap((rule) =>
      startOf(
        rule,
        features.flatMap((feature) => ofRules.get(rule)?.get(feature) ?? []),
      ),
    );
    known.get(kind)?.set(key, made);
    return made;
  };
}

/** The features of a token for rules. A text may hold signs without number: those that no rule names share a key with other words. */
export function keyOf(token: PhraseToken, signs: ReadonlySet<string>): Key {
  const { classes, value, sign } = token;
  if (classes !== undefined) return classes;
  if (value !== undefined) return numberNames.filter((name) => numberIn(token, name) !== undefined).join(" ");
  return sign !== undefined && signs.has(sign) ? `sign ${sign}` : "other";
}

/** The signs that the rules of a table name. */
export function signsOf(rules: ReadonlyMap<string, readonly Rule[]>): ReadonlySet<string> {
  return new Set(
    [...rules.values()]
      .flat()
      .flatMap(({ parts }) =>
        parts.flatMap(({ choices }) => choices.flatMap((choice) => (choice.is === "sign" ? [choice.sign] : []))),
      ),
  );
}

/** The names by which beginnings know a key. */
export function featuresOf(key: Key): readonly string[] {
  if (typeof key !== "string") return [ANY, ...[...key.keys()].map((name) => `class ${name}`)];
  return key.startsWith("sign ") ? [ANY, key] : [ANY, ...key.split(" ").map((name) => `#${name}`)];
}

function startOf(rule: Rule, seconds: readonly ReadonlySet<string>[]): readonly Start[] {
  if (seconds.length === 0) return [];
  const next = new Set(seconds.flatMap((set) => [...set]));
  return [{ rule, next: next.has(END) || next.has(ANY) ? undefined : next }];
}

function beginningsOf({ parts }: Rule, ofKinds: ReadonlyMap<string, Beginnings>): Beginnings {
  const found: Beginnings = new Map();
  for (const [at, { choices, optional }] of parts.entries()) {
    const rest = firstsFrom(parts.slice(at + 1), ofKinds);
    for (const choice of choices) {
      for (const [first, seconds] of beginningsOfChoice(choice, ofKinds))
        add(
          found,
          first,
          [...seconds].flatMap((second) => (second === END ? [...rest] : second)),
        );
    }
    if (!isPassed({ choices, optional })) break;
  }
  return found;
}

/** The possible first tokens of these parts; `END` where all may be left out. */
function firstsFrom(parts: Rule["parts"], ofKinds: ReadonlyMap<string, Beginnings>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of parts) {
    for (const choice of part.choices) for (const first of beginningsOfChoice(choice, ofKinds).keys()) found.add(first);
    if (!isPassed(part)) return found;
  }
  return found.add(END);
}

/** Whether what comes behind a part can be the first thing there is. */
function isPassed({ choices, optional }: Pick<Rule["parts"][number], "choices" | "optional">): boolean {
  return optional || choices.some(({ is }) => is === "opening");
}

function beginningsOfChoice(
  choice: Choice,
  ofKinds: ReadonlyMap<string, Beginnings>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const one = (feature: string): ReadonlyMap<string, ReadonlySet<string>> => new Map([[feature, new Set([END])]]);
  switch (choice.is) {
    case "class":
      return one(`class ${choice.name}`);
    case "kind":
      return ofKinds.get(choice.name) ?? new Map<string, Set<string>>();
    case "number":
      return one(`#${choice.name}`);
    case "sign":
      return one(`sign ${choice.sign}`);
    case "gap":
      return new Map([[ANY, new Set([ANY])]]);
    case "opening":
      return new Map();
  }
}

function add(beginnings: Beginnings, first: string, seconds: Iterable<string>): void {
  const known = beginnings.get(first) ?? new Set<string>();
  for (const second of seconds) known.add(second);
  beginnings.set(first, known);
}
