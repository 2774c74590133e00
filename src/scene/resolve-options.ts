import type { Issue } from "../base/issue.ts";
import { expectTimeline } from "../model/is-timeline.ts";
import type { Timeline } from "../model/timeline.ts";
import { languageOf } from "../time/language-of.ts";
import { themeOf } from "../theme/themes/choose.ts";
import { alignFault } from "./align.ts";
import { checkDrawOptions, checkedMeasure } from "./check-options.ts";
import { expectZone } from "../time/expect-time.ts";
import { issuesOfOptions } from "./option-issues.ts";
import { usualLanguage } from "./reader-language.ts";
import { measureText } from "../theme/metrics.ts";
import { styleOf } from "../theme/complete-theme.ts";
import { narrow, narrowest, widest, type ResolvedOptions, type DrawOptions } from "./options.ts";

/**
 * Decides what was left open.
 * @throws TypeError or RangeError in one sentence where an option cannot be used; `where` is the function that it names
 */
export function resolveOptions(timeline: Timeline, options: DrawOptions, where: string): ResolvedOptions {
  const {
    languages,
    width = 1200,
    height,
    lang,
    direction,
    calendar,
    zone = timeline.zone,
    window,
    order = "weight",
    expand = [],
    form,
    claims = "none",
    linear = false,
    relations = false,
    focus,
    align,
    title = true,
    issues = false,
    legend = true,
    measureText: measure,
  } = checkDrawOptions(options, where);
  expectZone(zone, { name: "options.zone", where });
  const language =
    (lang === undefined ? undefined : languageOf(lang, languages)) ??
    usualLanguage(timeline.lang, languages) ??
    languages[0];
  const usable = Math.min(widest, Math.max(narrowest, width));
  return {
    width: usable,
    height,
    isTaller: false,
    language,
    languages,
    direction: direction ?? language.direction,
    calendar: calendar ?? language.calendar,
    zone,
    window,
    order,
    expand,
    form: form ?? (usable >= narrow ? "lanes" : "list"),
    claims,
    linear,
    relations,
    focus: timeline.events.some(({ id }) => id === focus) ? focus : undefined,
    align: align === undefined || alignFault(timeline, align, zone) !== null ? undefined : align,
    title,
    issues,
    optionIssues: issuesOfOptions(timeline, options),
    legend,
    measure: measure === undefined ? measureText : checkedMeasure(measure, where),
    style: styleOf(themeOf(options, where)),
  };
}

/**
 * What options name that there is not, and what they ask for that cannot be: unknown options and fields of a theme, ids
 * that no actor or event has, a width beyond what is drawn, a language that is not at hand. The rest of the options holds,
 * so these are issues.
 * @throws TypeError or RangeError in one sentence where an option cannot be used, as drawing does
 * @example optionIssues(readTimeline(story).timeline, { languages: [en], widht: 900 })[0].hint // 'did you mean "width"?'
 */
export function optionIssues(timeline: Timeline, options: DrawOptions): readonly Issue[] {
  expectTimeline(timeline, "optionIssues");
  return resolveOptions(timeline, options, "optionIssues").optionIssues;
}
