import { cut } from "../base/cut.ts";
import { meant } from "../base/spelling.ts";
import { expectBoolean, expectObject, expectOneOf, idsFault, inspect, isIds, spanFault } from "../base/expect.ts";
import type { MeasureText } from "../base/measure.ts";
import type { ShownClaims } from "../layout/items/lane-items.ts";
import { orderFault } from "../layout/order/order-option.ts";
import type { TimeWindow } from "../layout/scale.ts";
import { calendars } from "../time/calendars/calendars.ts";
import { checkWordingLanguages } from "../time/check-languages.ts";
import type { Language } from "../time/language.ts";
import { languageOf } from "../time/language-of.ts";
import { selectableCodes } from "../time/language-remedy.ts";
import { expectZone } from "../time/expect-time.ts";
import { formNames, type DrawOptions } from "./options.ts";

const shownClaims: readonly ShownClaims[] = ["all", "contested", "none"];
const lengths = ["width", "height"] as const;
const switches = ["linear", "relations", "title", "legend", "issues"] as const;
const events = ["focus", "align"] as const;

/** Options that can be drawn by: there is a language. */
export interface CheckedOptions extends DrawOptions {
  readonly languages: readonly [Language, ...Language[]];
}

/**
 * Checks what options of drawing are by themselves, whatever the timeline; the theme is checked where it is chosen.
 * `ships` are the codes of the languages that ship, where that is known.
 * @throws TypeError or RangeError in one sentence naming the function, where one cannot be used
 */
export function checkDrawOptions(options: unknown, where: string, ships?: readonly string[]): CheckedOptions {
  expectObject(options, [], { name: "options", where, such: "the options of drawing, such as { languages: [en] }" });
  const given = options as { readonly [Name in keyof DrawOptions]?: unknown };
  expectNamedLanguages(given, where);
  const languages = checkWordingLanguages(given.languages, where);
  const { lang, zone, window, order = "weight", expand = [], measureText } = given;
  for (const name of lengths) checkLength(given[name], `options.${name}`, where);
  for (const name of switches) expectBoolean(given[name], { name: `options.${name}`, where });
  for (const name of events)
    if (given[name] !== undefined && typeof given[name] !== "string")
      throw new TypeError(`options.${name} is ${inspect(given[name])} in ${where}; use the id of an event`);
  if (lang !== undefined && typeof lang !== "string")
    throw new TypeError(`options.lang is ${inspect(lang)} in ${where}; use a BCP 47 tag such as "th"`);
  if (lang !== undefined && languageOf(lang, languages) === undefined)
    throw new RangeError(`options.lang is ${inspect(lang)} in ${where}; use ${langRemedy(languages, ships)}`);
  expectOneOf(given.calendar, calendars, { name: "options.calendar", where });
  const fault = orderFault(order, where);
  if (fault !== null) throw new TypeError(`options.order ${fault}`);
  if (expand !== "all" && !isIds(expand)) {
    const fault = `${idsFault(expand)} in ${where}`;
    throw new TypeError(`options.expand ${fault}; use "all" or a list of actors' ids`);
  }
  expectOneOf(given.form, formNames, { name: "options.form", where });
  expectOneOf(given.claims, shownClaims, { name: "options.claims", where });
  expectOneOf(given.direction, ["ltr", "rtl"], { name: "options.direction", where });
  if (zone !== undefined) expectZone(zone, { name: "options.zone", where });
  if (window !== undefined && !isWindow(window)) {
    const fault = `${spanFault(window)} in ${where}`;
    throw new RangeError(
      `options.window ${fault}; use { from, to } with from < to in epoch milliseconds, such as { from: 1640995200000, to: 1643673600000 }`,
    );
  }
  if (measureText !== undefined && typeof measureText !== "function")
    throw new TypeError(
      `options.measureText is ${inspect(measureText)} in ${where}; use a function of text and font that gives a width in pixels`,
    );
  return { ...(options as DrawOptions), languages };
}

/** @throws TypeError where languages were given under a name that is nearly theirs: `{ language: en }` */
function expectNamedLanguages(options: { readonly languages?: unknown }, where: string): void {
  if (options.languages !== undefined) return;
  const slip = Object.keys(options).find((name) => name !== "languages" && meant(name, ["languages"]) !== undefined);
  if (slip !== undefined)
    throw new TypeError(
      `options.${cut(slip)} is not known in ${where}; use languages, a list such as { languages: [en] }`,
    );
}

function langRemedy(languages: readonly Language[], ships: readonly string[] | undefined): string {
  const codes = selectableCodes(languages, ships).join(", ");
  return ships === undefined
    ? `a language of options.languages: ${codes}`
    : `${codes}, or give the language in options.languages`;
}

/** The same measure, which throws a RangeError where it gives no width: a picture would silently have no sizes. */
export const checkedMeasure =
  (measure: MeasureText, where: string): MeasureText =>
  (text, font) => {
    const width: unknown = measure(text, font);
    if (typeof width !== "number" || !Number.isFinite(width) || width < 0)
      throw new RangeError(
        `the width of ${inspect(text)} that options.measureText gives is ${inspect(width)} in ${where}; use a function of text and font that gives a width in pixels`,
      );
    return width;
  };

function checkLength(length: unknown, name: string, where: string): void {
  if (length !== undefined && !(typeof length === "number" && Number.isFinite(length) && length > 0))
    throw new RangeError(`${name} is ${inspect(length)} in ${where}; use a number of pixels above 0`);
}

function isWindow(window: unknown): window is TimeWindow {
  const { from, to } = Object(window) as { readonly from?: unknown; readonly to?: unknown };
  return (
    typeof from === "number" &&
    typeof to === "number" &&
    Number.isFinite(from) &&
    Number.isFinite(to) &&
    from < to &&
    to - from < 1e23
  );
}
