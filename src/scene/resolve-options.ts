import { expectObject, shown } from "../base/expect.ts";
import type { Issue } from "../base/issue.ts";
import type { ShownClaims } from "../layout/items/lane-items.ts";
import { orderFault } from "../layout/order/wish.ts";
import { isTimeline } from "../model/is-timeline.ts";
import type { Timeline } from "../model/timeline.ts";
import { calendars } from "../time/calendars/calendars.ts";
import type { Language } from "../time/language.ts";
import { languageOf } from "../time/language-of.ts";
import { isZone } from "../time/zone.ts";
import { themeOf } from "../theme/themes/choose.ts";
import { alignOf } from "./align.ts";
import { issuesOfOptions } from "./option-issues.ts";
import { usualLanguage } from "./reader-language.ts";
import { measureText } from "../theme/metrics.ts";
import { styleOf } from "../theme/whole.ts";
import {
  formNames,
  mostInColumn,
  narrow,
  narrowest,
  widest,
  type ResolvedOptions,
  type DrawOptions,
} from "./options.ts";

const directions: readonly unknown[] = [undefined, "ltr", "rtl"];
const shownClaims: readonly ShownClaims[] = ["all", "contested", "none"];

const finite = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value);

const isLanguage = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";

/**
 * The event to bring out, once it is known that there is one.
 * @throws RangeError where there is none
 */
export function focusOf({ events }: Timeline, focus: string | undefined): string | undefined {
  if (focus === undefined || events.some(({ id }) => id === focus)) return focus;
  const some = events
    .slice(0, 3)
    .map(({ id }) => JSON.stringify(id))
    .join(", ");
  throw new RangeError(
    `options.focus is ${shown(focus)}, an id that no event has; use ${events.length === 0 ? "no focus, as there are no events" : `one of ${some}${events.length > 3 ? ", …" : ""}`}`,
  );
}

/**
 * Decides what was left open.
 * @throws TypeError or RangeError in one sentence where an option cannot be used.
 */
export function resolveOptions(timeline: Timeline, options: DrawOptions): ResolvedOptions {
  const {
    languages,
    width = 1200,
    height,
    lang,
    direction,
    calendar,
    zone = timeline.zone,
    window,
    order = "links",
    expand = [],
    form,
    claims = "all",
    linear = false,
    relations = false,
    focus,
    align,
    title = true,
    issues = false,
    legend = true,
    measureText: measure = measureText,
  } = options;
  const [first] = Array.isArray(languages) ? (languages as readonly Language[]) : [];
  if (first === undefined)
    throw new TypeError('options.languages is empty; use at least one language, such as { en } from "chronolane/en"');
  const strange = languages.findIndex((language: unknown) => !isLanguage(language));
  if (strange !== -1)
    throw new TypeError(
      `options.languages[${strange}] is ${shown(languages[strange])}; use a language such as { en } from "chronolane/en"`,
    );
  for (const [name, length] of [
    ["width", width],
    ["height", height],
  ] as const) {
    if (length !== undefined && !(finite(length) && length > 0))
      throw new RangeError(`options.${name} is ${shown(length)}; use a number of pixels above 0`);
  }
  for (const [name, value] of Object.entries({ linear, relations, title, legend, issues }) as readonly (readonly [
    string,
    unknown,
  ])[]) {
    if (typeof value !== "boolean") throw new TypeError(`options.${name} is ${shown(value)}; use true or false`);
  }
  if (lang !== undefined && typeof (lang as unknown) !== "string")
    throw new TypeError(`options.lang is no text; use a BCP 47 tag such as "th"`);
  if (lang !== undefined && languageOf(lang, languages) === undefined) {
    throw new RangeError(
      `options.lang is "${lang}"; use a language of options.languages: ${languages.map(({ code }) => code).join(", ")}`,
    );
  }
  if (calendar !== undefined && !calendars.includes(calendar))
    throw new RangeError(
      `options.calendar is ${shown(calendar)}; use ${calendars.slice(0, -1).join(", ")} or ${calendars.at(-1) ?? ""}`,
    );
  const given: Readonly<Record<string, unknown>> = { direction, expand, form, lang, claims };
  const fault = orderFault(order);
  if (fault !== null) throw new TypeError(`options.order ${fault}`);
  if (expand !== "all" && !(Array.isArray(expand) && expand.every((id) => typeof id === "string")))
    throw new TypeError(`options.expand is ${shown(given.expand)}; use "all" or a list of actors' ids`);
  if (form !== undefined && !formNames.includes(form))
    throw new RangeError(
      `options.form is ${shown(given.form)}; use ${formNames.slice(0, -1).join(", ")} or ${formNames.at(-1) ?? ""}`,
    );
  if (!shownClaims.includes(claims))
    throw new RangeError(`options.claims is ${shown(given.claims)}; use all, contested or none`);
  if (!directions.includes(direction))
    throw new RangeError(`options.direction is ${shown(given.direction)}; use ltr or rtl`);
  if (typeof (zone as unknown) !== "string" || !isZone(zone))
    throw new RangeError(`options.zone is ${shown(zone)}; use an IANA zone such as Asia/Bangkok`);
  if (
    window !== undefined &&
    !(finite(window.from) && finite(window.to) && window.from < window.to && window.to - window.from < 1e23)
  )
    throw new RangeError(
      "options.window has no numbers from < to; use epoch milliseconds, such as { from: 1640995200000, to: 1643673600000 }",
    );
  const language =
    (lang === undefined ? undefined : languageOf(lang, languages)) ?? usualLanguage(timeline.lang, languages) ?? first;
  const usable = Math.min(widest, Math.max(narrowest, width));
  return {
    width: usable,
    height,
    language,
    languages,
    direction: direction ?? language.direction,
    calendar: calendar ?? language.calendar,
    zone,
    window,
    order,
    expand,
    form: form ?? (usable >= narrow ? "lanes" : timeline.events.length > mostInColumn ? "list" : "column"),
    claims,
    linear,
    relations,
    focus: focusOf(timeline, focus),
    align: alignOf(timeline, align, zone),
    title,
    issues,
    optionIssues: issuesOfOptions(timeline, options),
    legend,
    measure,
    style: styleOf(themeOf(options)),
  };
}

/**
 * What options name that there is not, and what they ask for that cannot be: unknown options and fields of a theme, ids
 * that no actor has, a width beyond what is drawn, a language that is not at hand. The rest of the options holds, so these
 * are issues.
 * @throws TypeError or RangeError in one sentence where an option cannot be used, as drawing does
 * @example optionIssues(readTimeline(story).timeline, { languages: [en], widht: 900 })[0].hint // 'did you mean "width"?'
 */
export function optionIssues(timeline: Timeline, options: DrawOptions): readonly Issue[] {
  if (!isTimeline(timeline))
    throw new TypeError(
      `timeline is ${shown(timeline)} in optionIssues; use what readTimeline gives: readTimeline(document).timeline`,
    );
  expectObject(options, [], {
    name: "options",
    where: "optionIssues",
    such: "the options of drawing, such as { languages: [en] }",
  });
  return resolveOptions(timeline, options).optionIssues;
}
