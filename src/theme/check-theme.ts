import { isObject } from "../base/is-object.ts";
import type { Expected } from "../base/expect.ts";
import type { MarkTokens } from "./marks.ts";
import {
  dashRange,
  markRanges,
  sizeRanges,
  spacingRanges,
  tintRange,
  weightRange,
  type Range,
} from "./token-ranges.ts";
import { whole } from "./complete-theme.ts";
import type { Theme, WholeTheme } from "./theme.ts";
import { textRoles } from "./type.ts";

const paints = ["ground", "future", "ink", "muted", "hair", "grid", "rule", "focus"] as const;

/**
 * A theme that may be drawn with, read field by field: every colour is `#rgb` or `#rrggbb` and given in the long form,
 * every number lies in its range, and what is left out is as usual.
 * @throws TypeError or RangeError naming the first field that cannot be used
 */
export function checkTheme(theme: unknown, where: string): WholeTheme {
  const at = (name = ""): Expected => inside({ name: "options.theme", where }, name);
  if (!isObject(theme))
    throw new TypeError(
      `options.theme is ${kindOf(theme)} in ${where}; use the name of a theme or a theme of your own`,
    );
  const [name, scheme, actors] = [theme.name, theme.scheme, theme.actors];
  if (typeof name !== "string") throw new TypeError(`options.theme.name is ${kindOf(name)} in ${where}; use a text`);
  if (scheme !== "light" && scheme !== "dark") throw unusable(at(".scheme"), scheme, "light or dark");
  if (!Array.isArray(actors))
    throw new TypeError(`options.theme.actors is ${kindOf(actors)} in ${where}; use a list of colours`);
  if (actors.length === 0) throw new RangeError(`options.theme.actors is empty in ${where}; use one colour or more`);
  const colours = Object.fromEntries(paints.map((paint) => [paint, colour(theme[paint], at(`.${paint}`))])) as Pick<
    Theme,
    (typeof paints)[number]
  >;
  return whole({
    name,
    scheme,
    ...colours,
    actors: Array.from(actors, (actor: unknown, k) => colour(actor, at(`.actors[${k}]`))),
    ...(theme.panel === undefined ? {} : { panel: colour(theme.panel, at(".panel")) }),
    ...(theme.pale === undefined ? {} : { pale: colour(theme.pale, at(".pale")) }),
    ...(theme.legend === undefined ? {} : { legend: colour(theme.legend, at(".legend")) }),
    ...numbers(theme, at(), { tint: tintRange }),
    ...faces(theme, "family", at(".family")),
    ...faces(theme, "titleFamily", at(".titleFamily")),
    type: typeOf(theme.type, at(".type")),
    marks: marksOf(theme.marks, at(".marks")),
    spacing: numbers(object(theme.spacing, at(".spacing")), at(".spacing"), spacingRanges),
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** A field of what is checked: its path goes on. */
const inside = ({ name, where }: Expected, path: string): Expected => ({ name: `${name}${path}`, where });

function typeOf(given: unknown, path: Expected): NonNullable<Theme["type"]> {
  const fields = object(given, path);
  return Object.fromEntries(
    textRoles
      .filter((role) => fields[role] !== undefined)
      .map((role) => [
        role,
        numbers(object(fields[role], inside(path, `.${role}`)), inside(path, `.${role}`), {
          size: sizeRanges[role],
          weight: weightRange,
        }),
      ]),
  );
}

function marksOf(given: unknown, path: Expected): Partial<MarkTokens> {
  const fields = object(given, path);
  const { dash } = fields;
  if (dash !== undefined && !(Array.isArray(dash) && dash.length === 2))
    throw new TypeError(
      `${path.name}.dash is ${kindOf(dash)} in ${path.where}; use a list of two numbers, stroke and gap`,
    );
  return {
    ...numbers(fields, path, markRanges),
    ...(dash === undefined
      ? {}
      : { dash: (dash as readonly unknown[]).map((part, k) => number(part, inside(path, `.dash[${k}]`), dashRange)) }),
  };
}

/** Those of the named numbers that are given. */
function numbers<Name extends string>(
  fields: Fields,
  path: Expected,
  ranges: Readonly<Record<Name, Range>>,
): Partial<Record<Name, number>> {
  const given = (Object.keys(ranges) as Name[]).filter((name) => fields[name] !== undefined);
  return Object.fromEntries(
    given.map((name) => [name, number(fields[name], inside(path, `.${name}`), ranges[name])]),
  ) as Partial<Record<Name, number>>;
}

function number(given: unknown, path: Expected, [least, most]: Range): number {
  const use = `a number from ${least} to ${most}`;
  if (typeof given !== "number") throw unusable(path, given, use);
  if (!(given >= least && given <= most)) throw new RangeError(`${path.name} is ${given} in ${path.where}; use ${use}`);
  return given;
}

/** The name of a face, and nothing that ends a declaration or calls a function. */
const face = /^(?:'[\p{L}\p{M}\d ._-]+'|"[\p{L}\p{M}\d ._-]+"|-?[\p{L}_][\p{L}\p{M}\d _-]*)$/u;

/** True for names of faces as CSS has them, apart by commas. */
export const isFaces = (given: string): boolean =>
  given.length <= 500 && given.split(",").every((name) => face.test(name.trim()));

function faces<Name extends "family" | "titleFamily">(
  fields: Fields,
  name: Name,
  path: Expected,
): Partial<Record<Name, string>> {
  const given = fields[name];
  if (given === undefined) return {};
  if (typeof given !== "string" || !isFaces(given)) throw unusable(path, given, "names of faces, apart by commas");
  return { [name]: given } as Record<Name, string>;
}

function colour(given: unknown, path: Expected): string {
  if (typeof given !== "string" || !/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(given))
    throw unusable(path, given, "#rgb or #rrggbb");
  return given.length === 4 ? given.replace(/[\da-f]/gi, "$&$&") : given;
}

function object(given: unknown, path: Expected): Fields {
  if (given === undefined) return {};
  if (!isObject(given)) throw new TypeError(`${path.name} is ${kindOf(given)} in ${path.where}; use an object`);
  return given;
}

const unusable = ({ name, where }: Expected, given: unknown, use: string): Error =>
  typeof given === "string"
    ? new RangeError(`${name} is ${JSON.stringify(given.slice(0, 40))} in ${where}; use ${use}`)
    : new TypeError(`${name} is ${kindOf(given)} in ${where}; use ${use}`);

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? "a text" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
