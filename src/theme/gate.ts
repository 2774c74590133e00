import type { MarkTokens } from "./marks.ts";
import {
  dashRange,
  dotRanges,
  hatchRanges,
  markRanges,
  sizeRanges,
  spacingRanges,
  tintRange,
  weightRange,
  type Range,
} from "./ranges.ts";
import { whole } from "./whole.ts";
import type { Theme, WholeTheme } from "./theme.ts";
import { textRoles } from "./type.ts";

const paints = ["ground", "future", "ink", "muted", "hair", "grid", "rule", "focus"] as const;

/**
 * A theme that may be drawn with, read field by field: every colour is `#rgb` or `#rrggbb` and given in the long form,
 * every number lies in its range, and what is left out is as usual.
 * @throws TypeError or RangeError naming the first field that cannot be used
 */
export function checkTheme(theme: unknown): WholeTheme {
  if (!isObject(theme))
    throw new TypeError(`options.theme is ${kindOf(theme)}; use the name of a theme or a theme of your own`);
  const [name, scheme, actors] = [theme.name, theme.scheme, theme.actors];
  if (typeof name !== "string") throw new TypeError(`options.theme.name is ${kindOf(name)}; use a text`);
  if (scheme !== "light" && scheme !== "dark") throw unusable("options.theme.scheme", scheme, "light or dark");
  if (!Array.isArray(actors)) throw new TypeError(`options.theme.actors is ${kindOf(actors)}; use a list of colours`);
  if (actors.length === 0) throw new RangeError("options.theme.actors is empty; use one colour or more");
  const colours = Object.fromEntries(
    paints.map((paint) => [paint, colour(theme[paint], `options.theme.${paint}`)]),
  ) as Pick<Theme, (typeof paints)[number]>;
  return whole({
    name,
    scheme,
    ...colours,
    actors: Array.from(actors, (actor: unknown, k) => colour(actor, `options.theme.actors[${k}]`)),
    ...(theme.legend === undefined ? {} : { legend: colour(theme.legend, "options.theme.legend") }),
    ...numbers(theme, "options.theme", { tint: tintRange }),
    ...faces(theme, "family"),
    ...faces(theme, "titleFamily"),
    type: typeOf(theme.type),
    marks: marksOf(theme.marks),
    spacing: numbers(object(theme.spacing, "options.theme.spacing"), "options.theme.spacing", spacingRanges),
  });
}

type Fields = Readonly<Record<string, unknown>>;

function typeOf(given: unknown): NonNullable<Theme["type"]> {
  const path = "options.theme.type";
  const fields = object(given, path);
  return Object.fromEntries(
    textRoles
      .filter((role) => fields[role] !== undefined)
      .map((role) => [
        role,
        numbers(object(fields[role], `${path}.${role}`), `${path}.${role}`, {
          size: sizeRanges[role],
          weight: weightRange,
        }),
      ]),
  );
}

function marksOf(given: unknown): Partial<MarkTokens> {
  const path = "options.theme.marks";
  const fields = object(given, path);
  const { dash, hatch, dots } = fields;
  if (dash !== undefined && !(Array.isArray(dash) && dash.length === 2))
    throw new TypeError(`${path}.dash is ${kindOf(dash)}; use a list of two numbers, stroke and gap`);
  return {
    ...numbers(fields, path, markRanges),
    ...(dash === undefined
      ? {}
      : { dash: (dash as readonly unknown[]).map((part, k) => number(part, `${path}.dash[${k}]`, dashRange)) }),
    ...(hatch === undefined ? {} : { hatch: both(hatch, `${path}.hatch`, hatchRanges) }),
    ...(dots === undefined ? {} : { dots: both(dots, `${path}.dots`, dotRanges) }),
  };
}

/** Those of the named numbers that are given. */
function numbers<Name extends string>(
  fields: Fields,
  path: string,
  ranges: Readonly<Record<Name, Range>>,
): Partial<Record<Name, number>> {
  const given = (Object.keys(ranges) as Name[]).filter((name) => fields[name] !== undefined);
  return Object.fromEntries(
    given.map((name) => [name, number(fields[name], `${path}.${name}`, ranges[name])]),
  ) as Partial<Record<Name, number>>;
}

/** All of the named numbers. */
function both<Name extends string>(
  given: unknown,
  path: string,
  ranges: Readonly<Record<Name, Range>>,
): Record<Name, number> {
  const fields = object(given, path);
  return Object.fromEntries(
    (Object.keys(ranges) as Name[]).map((name) => [name, number(fields[name], `${path}.${name}`, ranges[name])]),
  ) as Record<Name, number>;
}

function number(given: unknown, path: string, [least, most]: Range): number {
  const use = `a number from ${least} to ${most}`;
  if (typeof given !== "number") throw unusable(path, given, use);
  if (!(given >= least && given <= most)) throw new RangeError(`${path} is ${given}; use ${use}`);
  return given;
}

/** The name of a face, and nothing that ends a declaration or calls a function. */
const face = /^(?:'[\p{L}\p{M}\d ._-]+'|"[\p{L}\p{M}\d ._-]+"|-?[\p{L}_][\p{L}\p{M}\d _-]*)$/u;

/** True for names of faces as CSS has them, apart by commas. */
export const isFaces = (given: string): boolean =>
  given.length <= 500 && given.split(",").every((name) => face.test(name.trim()));

function faces<Name extends "family" | "titleFamily">(fields: Fields, name: Name): Partial<Record<Name, string>> {
  const given = fields[name];
  if (given === undefined) return {};
  if (typeof given !== "string" || !isFaces(given))
    throw unusable(`options.theme.${name}`, given, "names of faces, apart by commas");
  return { [name]: given } as Record<Name, string>;
}

function colour(given: unknown, path: string): string {
  if (typeof given !== "string" || !/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(given))
    throw unusable(path, given, "#rgb or #rrggbb");
  return given.length === 4 ? given.replace(/[\da-f]/gi, "$&$&") : given;
}

const isObject = (given: unknown): given is Fields =>
  typeof given === "object" && given !== null && !Array.isArray(given);

function object(given: unknown, path: string): Fields {
  if (given === undefined) return {};
  if (!isObject(given)) throw new TypeError(`${path} is ${kindOf(given)}; use an object`);
  return given;
}

const unusable = (path: string, given: unknown, use: string): Error =>
  typeof given === "string"
    ? new RangeError(`${path} is ${JSON.stringify(given.slice(0, 40))}; use ${use}`)
    : new TypeError(`${path} is ${kindOf(given)}; use ${use}`);

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? "a text" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
