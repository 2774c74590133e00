import type { Theme } from "./theme.ts";

const paints = ["ground", "future", "ink", "muted", "hair", "grid", "rule", "focus"] as const;

/**
 * A theme that may be drawn with, read field by field: every colour is `#rgb` or `#rrggbb` and given in the long form.
 * @throws TypeError or RangeError naming the first field that cannot be used
 */
export function checkTheme(theme: unknown): Theme {
  if (typeof theme !== "object" || theme === null || Array.isArray(theme)) throw new TypeError(`options.theme is ${kindOf(theme)}; use the name of a theme or a theme of your own`);
  const field = (name: keyof Theme): unknown => (theme as { readonly [field: string]: unknown })[name];
  const [name, scheme, actors] = [field("name"), field("scheme"), field("actors")];
  if (typeof name !== "string") throw new TypeError(`options.theme.name is ${kindOf(name)}; use a text`);
  if (scheme !== "light" && scheme !== "dark") throw unusable("options.theme.scheme", scheme, "light or dark");
  if (!Array.isArray(actors)) throw new TypeError(`options.theme.actors is ${kindOf(actors)}; use a list of colours`);
  if (actors.length === 0) throw new RangeError("options.theme.actors is empty; use one colour or more");
  const colours = Object.fromEntries(paints.map((paint) => [paint, colour(field(paint), `options.theme.${paint}`)])) as Pick<Theme, (typeof paints)[number]>;
  return { name, scheme, ...colours, actors: Array.from(actors, (actor: unknown, k) => colour(actor, `options.theme.actors[${k}]`)) };
}

function colour(given: unknown, path: string): string {
  if (typeof given !== "string" || !/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(given)) throw unusable(path, given, "#rgb or #rrggbb");
  return given.length === 4 ? given.replace(/[\da-f]/gi, "$&$&") : given;
}

const unusable = (path: string, given: unknown, use: string): Error =>
  typeof given === "string" ? new RangeError(`${path} is ${JSON.stringify(given.slice(0, 40))}; use ${use}`) : new TypeError(`${path} is ${kindOf(given)}; use ${use}`);

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? "a text" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
