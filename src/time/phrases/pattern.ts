import type { PhraseRule, PhraseTable } from "../phrase-table.ts";
import type { PhraseToken } from "./tokens.ts";

/** A part of a pattern, ready to be looked for. */
export interface PatternPart {
  readonly slot: string;
  readonly optional: boolean;
  readonly tight: boolean;
  readonly choices: readonly Choice[];
}

export type Choice =
  | { readonly is: "class" | "kind" | "number"; readonly name: string }
  | { readonly is: "sign"; readonly sign: string }
  | { readonly is: "gap" | "opening" };

/** A rule with its pattern read, and its place in the table. */
export interface Rule extends PhraseRule {
  readonly parts: readonly PatternPart[];
}

/** The range of each number of a pattern; `digits` is how many digits it is written with. */
export const numbers: {
  readonly [name: string]: { readonly from: number; readonly to: number; readonly digits: readonly [number, number] };
} = {
  day: { from: 1, to: 31, digits: [1, 2] },
  month: { from: 1, to: 12, digits: [1, 2] },
  hour: { from: 0, to: 24, digits: [1, 2] },
  minute: { from: 0, to: 59, digits: [2, 2] },
  year: { from: 1, to: 9999, digits: [4, 4] },
  yy: { from: 0, to: 99, digits: [2, 2] },
  count: { from: 1, to: 9999, digits: [1, 4] },
  number: { from: 0, to: 999_999_999, digits: [1, 9] },
};

/** The number of a token, where it is such a one as a pattern asks for. */
export function numberIn({ value, start, end }: PhraseToken, name: string): number | undefined {
  const asked = numbers[name];
  if (value === undefined || asked === undefined) return undefined;
  const {
    from,
    to,
    digits: [fewest, most],
  } = asked;
  return value >= from && value <= to && end - start >= fewest && end - start <= most ? value : undefined;
}

/**
 * The rules of a table by the kind they make, with their patterns read.
 *
 * @throws RangeError for a pattern that names something unknown, or a kind that is defined below it
 */
export function rulesOf({ rules, words }: Pick<PhraseTable, "rules" | "words">): ReadonlyMap<string, readonly Rule[]> {
  const byKind = new Map<string, Rule[]>();
  let current = "";
  for (const rule of rules) {
    const { kind, pattern } = rule;
    const refuse = (what: string): never => {
      throw new RangeError(`the rule "${rule.name ?? kind}" has the pattern "${pattern}": ${what}`);
    };
    if (Object.hasOwn(words, kind)) refuse(`its kind "${kind}" is the name of a class of words too`);
    if (kind !== current && byKind.has(kind))
      refuse(`the rules of the kind "${kind}" are not together; put them together`);
    if (kind !== current) byKind.set(kind, []);
    current = kind;
    const isAbove = (name: string): boolean => name !== kind && byKind.has(name);
    const choice = (name: string): Choice => {
      if (name === "…") return { is: "gap" };
      if (name === "^") return { is: "opening" };
      if (/^'.+'$/.test(name)) return { is: "sign", sign: name.slice(1, -1) };
      if (name.startsWith("#"))
        return Object.hasOwn(numbers, name.slice(1))
          ? { is: "number", name: name.slice(1) }
          : refuse(`there is no number "${name}"`);
      if (Object.hasOwn(words, name)) return { is: "class", name };
      return isAbove(name) ? { is: "kind", name } : refuse(`"${name}" is no class of words and no kind above it`);
    };
    const parts = pattern.split(" ").map((written): PatternPart => {
      const [, tight = "", slot, alternatives = "", optional = ""] =
        /^(~?)(?:([\w-]+):)?(~?.+?)(\?)?$/.exec(written) ?? refuse("it has an empty part");
      const names = alternatives.replace(/^~/, "").match(/'[^']+'|[^|]+/g) ?? refuse("it has an empty part");
      return {
        slot: slot ?? "",
        optional: optional !== "",
        tight: tight !== "" || alternatives.startsWith("~"),
        choices: names.map(choice),
      };
    });
    if (parts.every(({ optional, choices }) => optional || choices.some(({ is }) => is === "opening")))
      refuse("nothing in it has to be there");
    byKind.get(kind)?.push({ ...rule, parts });
  }
  return byKind;
}
