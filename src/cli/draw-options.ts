import { extname } from "node:path";
import type { Direction } from "../base/direction.ts";
import { nearestTag } from "../base/language-tag.ts";
import type { Expand } from "../layout/items/groups.ts";
import { isOrderName, type Order } from "../layout/order/order-option.ts";
import { omitUndefined } from "../model/omit-undefined.ts";
import { formNames, type Form } from "../scene/options.ts";
import { isThemeName, themes, type ThemeName } from "../theme/themes/themes.ts";
import { calendars } from "../time/calendars/calendars.ts";
import type { Calendar } from "../time/language.ts";
import { isZone } from "../time/zone.ts";
import { onlyInput, type Args } from "./read-flags.ts";
import { languages } from "./document.ts";
import { standard } from "./io.ts";
import { Refusal } from "./refusal.ts";
import { visible } from "./visible.ts";

export type Format = "svg" | "html" | "png";

/** The parsed options of `chronolane draw`; undefined options were not given. */
export interface DrawRequest {
  readonly input: string;
  readonly output: string;
  readonly format: Format;
  /** Pixels of a PNG per pixel of the picture. */
  readonly scale: number;
  readonly fragment: boolean;
  readonly options: Choices;
}

/** The choices that all ways of drawing share. */
interface Choices {
  readonly lang?: string;
  readonly direction?: Direction;
  readonly calendar?: Calendar;
  readonly zone?: string;
  readonly width?: number;
  readonly theme?: ThemeName | "auto";
  readonly order?: Order;
  readonly expand?: Expand;
  readonly form?: Form;
  readonly align?: string;
  readonly linear: boolean;
  readonly title: boolean;
  readonly legend: boolean;
}

/** @throws Refusal for the first option that cannot be used */
export function drawRequest(args: Args): DrawRequest {
  const input = onlyInput(args, { name: "draw" });
  const output = args.value("output");
  if (output === undefined)
    throw refuse("draw needs -o: a file that ends in .svg, .html or .png, or - for standard output");
  const format = formatOf(output, args);
  fits(format, args);
  const zone = args.value("zone");
  if (zone !== undefined && !isZone(zone))
    throw refuse(`--zone is "${visible(zone)}"; use an IANA zone such as Asia/Bangkok`);
  return {
    input,
    output,
    format,
    scale: amount(args, "scale", { from: 0.5, to: 8 }) ?? 2,
    fragment: args.has("fragment"),
    options: omitUndefined<Choices>({
      lang: langOf(args.value("lang")),
      direction: oneOf(args, "direction", ["ltr", "rtl"] as const),
      calendar: oneOf(args, "calendar", calendars),
      zone,
      width: amount(args, "width", { from: 240, to: 20_000 }),
      theme: oneOf(args, "theme", [...[...themes.keys()].filter(isThemeName), "auto" as const]),
      order: orderOf(args.value("order")),
      expand: expandOf(args.value("expand")),
      form: oneOf(args, "form", formNames),
      align: args.value("align"),
      linear: args.has("linear"),
      title: !args.has("no-title"),
      legend: !args.has("no-legend"),
    }),
  };
}

const refuse = (said: string): Refusal => new Refusal(said, { command: "draw" });

const formats: readonly Format[] = ["svg", "html", "png"];

function formatOf(output: string, args: Args): Format {
  const chosen = oneOf(args, "format", formats);
  if (chosen !== undefined) return chosen;
  if (output === standard) return "svg";
  const ending = extname(output).slice(1).toLowerCase();
  const found = formats.find((format) => format === (ending === "htm" ? "html" : ending));
  if (found === undefined)
    throw refuse(`cannot tell the format from "${visible(output)}"; end it in .svg, .html or .png, or give --format`);
  return found;
}

/** An option that would do nothing is a misunderstanding. */
function fits(format: Format, args: Args): void {
  const only: readonly (readonly [flag: string, of: readonly Format[], said: string])[] = [
    ["fragment", ["html"], "is for a page (.html)"],
    ["scale", ["png"], "is for a PNG"],
    ["form", ["svg", "png"], "is for a picture; a page has lanes, list and table"],
    ["no-title", ["svg", "png"], "is for a picture; a page has its title as a heading"],
  ];
  for (const [flag, of, said] of only) if (args.has(flag) && !of.includes(format)) throw refuse(`--${flag} ${said}`);
}

function oneOf<Word extends string>(args: Args, name: string, words: readonly Word[]): Word | undefined {
  const given = args.value(name);
  const found = words.find((word) => word === given);
  if (given !== undefined && found === undefined)
    throw refuse(`--${name} is "${visible(given)}"; use ${someOf(words)}`);
  return found;
}

/** The language at hand that serves a tag: `en` for `en-US` and `EN`. */
function langOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const codes = languages.map(({ code }) => code);
  const found = nearestTag(codes, given);
  if (found === undefined) throw refuse(`--lang is "${visible(given)}"; use ${someOf(codes)}`);
  return found;
}

const someOf = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;

function amount(
  args: Args,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  const given = args.value(name);
  if (given === undefined) return undefined;
  const value = /^\d+(?:\.\d+)?$/u.test(given) ? Number(given) : NaN;
  if (!(value >= from && value <= to))
    throw refuse(`--${name} is "${visible(given)}"; give a number from ${from} to ${to}`);
  return value;
}

function orderOf(given: string | undefined): Order | undefined {
  return given === undefined || isOrderName(given) ? given : idsIn(given);
}

const expandOf = (given: string | undefined): Expand | undefined =>
  given === undefined || given === "all" ? given : idsIn(given);

const idsIn = (given: string): readonly string[] =>
  given
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
