import type { WordValue } from "./grammar.ts";
import type { Choice, Rule } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** The rules of a kind that a token can begin, in their order. */
export type Starts = (kind: string, token: Token) => readonly Rule[];

/** What a token is to the rules that it may begin: its classes, a number, or a sign. */
type Key = ReadonlyMap<string, WordValue> | string;

/** Most tokens begin no rule at all: looking that up, once for each word of the table, spares trying. */
export function starts(rules: ReadonlyMap<string, readonly Rule[]>): Starts {
  const ofKinds = new Map<string, ReadonlySet<string>>();
  const ofRules = new Map<Rule, ReadonlySet<string>>();
  for (const [kind, list] of rules) {
    for (const rule of list) ofRules.set(rule, firstOf(rule, ofKinds));
    ofKinds.set(kind, new Set(list.flatMap((rule) => [...(ofRules.get(rule) ?? [])])));
  }
  const known = new Map<string, Map<Key, readonly Rule[]>>([...rules.keys()].map((kind) => [kind, new Map<Key, readonly Rule[]>()]));
  return (kind, token) => {
    const key = keyOf(token);
    const found = known.get(kind)?.get(key);
    if (found !== undefined) return found;
    const features = featuresOf(key);
    const made = (rules.get(kind) ?? []).filter((rule) => features.some((feature) => ofRules.get(rule)?.has(feature) === true));
    known.get(kind)?.set(key, made);
    return made;
  };
}

/** What a match of a rule can begin with. Kinds stand above those that use them, so theirs is known. */
function firstOf({ parts }: Rule, ofKinds: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { choices, optional } of parts) {
    for (const choice of choices) for (const feature of featuresOfChoice(choice, ofKinds)) found.add(feature);
    if (!optional && choices.every(({ is }) => is !== "opening")) break;
  }
  return found;
}

function featuresOfChoice(choice: Choice, ofKinds: ReadonlyMap<string, ReadonlySet<string>>): Iterable<string> {
  switch (choice.is) {
    case "class":
      return [`class ${choice.name}`];
    case "kind":
      return ofKinds.get(choice.name) ?? [];
    case "number":
      return ["number"];
    case "sign":
      return [`sign ${choice.sign}`];
    case "gap":
      return ["any"];
    case "opening":
      return [];
  }
}

/** Signs beyond Latin are many, and no table names one: they share a key with other words. */
function keyOf({ classes, value, sign = "" }: Token): Key {
  if (classes !== undefined) return classes;
  if (value !== undefined) return "number";
  return sign !== "" && sign < "\u2100" ? `sign ${sign}` : "other";
}

function featuresOf(key: Key): readonly string[] {
  return ["any", ...(typeof key === "string" ? [key] : [...key.keys()].map((name) => `class ${name}`))];
}
