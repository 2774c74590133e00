import { expectBoolean, inspect } from "../base/expect.ts";
import type { Issue } from "../base/issue.ts";
import { sections } from "../model/query/story-order.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { tag, type Child, type Html } from "../render/string/html.ts";
import { svgText } from "../render/string/svg.ts";
import { fullHeading, storySections, timeUnder } from "../facts/story-sections.ts";
import { eventEntry } from "../facts/entry/event-entry.ts";
import { issueItem } from "../facts/entry/issue-item.ts";
import { factsFor } from "../facts/facts.ts";
import { isUnread, shownFaultCount } from "../facts/summary-counts.ts";
import { checkDrawOptions } from "../scene/check-options.ts";
import { drawResolved } from "../scene/forms/draw.ts";
import { resolveOptions } from "../scene/resolve-options.ts";
import type { DrawOptions } from "../scene/options.ts";
import { forcedCss } from "../theme/css/forced-css.ts";
import type { ThemeName } from "../theme/themes/themes.ts";
import { pageCss } from "../theme/css/page-css.ts";
import { pictureCss, variablesCss } from "../theme/css/variables.ts";
import { endSections } from "./end.ts";
import { anchorsOf } from "./anchors.ts";
import { own, type PageContext } from "./context.ts";
import { entryMarkup, itemMarkup } from "./entries.ts";
import { orderUnknown } from "./order-unknown.ts";
import { pageThemeOf, prefixOf, understood, type PageOptions } from "./options.ts";
import { styleHash } from "./style-hash.ts";
import { eventTable } from "./table.ts";

/** Options of a page. It has picture, list and table whatever the form, and its title is above the picture. */
export interface HtmlOptions extends Omit<PageOptions, "form" | "title"> {
  /** Only the section, for a page that has `styles.css`. @default false: a whole page that needs nothing else */
  readonly fragment?: boolean;
  /**
   * The name of a shipped theme, or `auto`: light, or dark where the reader's system is. A theme of one's own is for pictures: a page's colours are the custom properties of
   * its one style; around a fragment, the host's style sheet may set them.
   * @default "auto"
   */
  readonly theme?: ThemeName | "auto";
}

/** The page's one style; its hash is in `style-hash.ts`. */
export const pageStyle = (): string => [variablesCss(), pictureCss(), pageCss(), forcedCss()].join("\n");

const where = "renderHTML";

/**
 * A timeline as a page that is complete without script: picture, list, table and sources. Narrow screens get the list,
 * wide ones the picture too. Its content security policy allows nothing but its own style.
 * @param given a document, or a timeline that `readTimeline` gave, or a JSON copy of either
 * @throws TypeError or RangeError where an option cannot be used; never for faults of the data
 * @example
 * const page = renderHTML(document, { languages: [th, en], lang: "th" });
 */
export function renderHTML(given: unknown, options: HtmlOptions): string {
  checkDrawOptions(options, where);
  const { fragment = false } = options;
  expectBoolean(fragment, { name: "options.fragment", where });
  const { form, title: hasTitle }: DrawOptions = options;
  if (hasTitle === false)
    throw new RangeError(
      `options.title is false in ${where}; use no title, as a page has its title as a heading; renderSVG leaves it out`,
    );
  if (form !== undefined && form !== "lanes")
    throw new RangeError(
      `options.form is ${inspect(form)} in ${where}; use no form, as a page has picture, list and table; renderSVG draws any form`,
    );
  const theme = pageThemeOf(options.theme, where);
  const themed = options.theme ?? "auto";
  const { timeline, issues } = understood(given, options, where);
  const resolved = resolveOptions(timeline, { ...options, form: "lanes", title: false }, where);
  const facts = factsFor(timeline, resolved);
  const { language } = resolved;
  const prefix = prefixOf(options.idPrefix, where);
  const context: PageContext = { timeline, facts, language, prefix, anchors: anchorsOf(timeline, prefix) };
  const wide = { ...resolved, width: Math.max(resolved.width, 720) };
  const title = facts.heading;
  const picture = timeline.events.length === 0 ? null : drawResolved({ timeline, resolved: wide, facts });
  const section = tag(
    "section",
    {
      class: "chronolane chronolane-page",
      lang: language.code,
      dir: resolved.direction,
      "data-theme": themed,
      "aria-labelledby": `${prefix}-heading`,
    },
    tag(
      "header",
      {},
      tag(fragment ? "h2" : "h1", { id: `${prefix}-heading` }, own(title, context)),
      timeline.subtitle === undefined
        ? null
        : tag("p", { class: "chronolane-subtitle" }, own(facts.formatter.text(timeline.subtitle), context)),
      tag("p", { class: "chronolane-summary" }, facts.summary(0)),
    ),
    picture === null
      ? tag("p", {}, language.words.ui.noEvents)
      : tag(
          "figure",
          {},
          {
            html: svgText(picture, { theme, idPrefix: `${prefix}-picture` }),
          },
        ),
    faultSection(issues, { context, count: shownFaultCount(timeline, resolved) }),
    settingSection(resolved.issues ? resolved.optionIssues : [], context),
    timeline.events.length === 0 ? null : listSections(context, resolved.zone),
    endSections(context, picture?.laneOrder),
    timeline.credit === undefined ? null : tag("footer", {}, own(facts.formatter.text(timeline.credit), context)),
  );
  return fragment
    ? section.html
    : wholePage({
        section,
        title: title.text,
        lang: language.code,
        direction: resolved.direction,
        theme: themed,
      });
}

function listSections(context: PageContext, zone: string): Child {
  const { timeline, facts, language } = context;
  const { words } = language;
  const { story, background, undated: tray } = sections(timeline, zone);
  const unordered = orderUnknown(story, zone);
  const entry = (event: TimelineEvent, level: "h3" | "h4", time?: string): Html =>
    entryMarkup(
      eventEntry(facts.of(event), {
        language,
        isAlone: false,
        isOrderUnknown: unordered.has(event),
        ...(time === undefined ? {} : { time }),
      }),
      level,
      context,
    );
  const part = (name: string, list: readonly TimelineEvent[]): Child =>
    list.length === 0
      ? null
      : tag(
          "section",
          {},
          tag("h2", {}, name),
          tag(
            "ol",
            { class: "chronolane-list" },
            list.map((event) => entry(event, "h3")),
          ),
        );
  const { formatter } = facts;
  const { story: days, later } = storySections(timeline, formatter);
  const day = (name: string, list: readonly Html[]): Html =>
    tag("section", {}, tag("h3", { class: "chronolane-day" }, name), tag("ol", {}, list));
  return [
    story.length === 0
      ? null
      : tag(
          "section",
          {},
          tag("h2", {}, words.ui.list),
          tag(
            "div",
            { class: "chronolane-list" },
            days.map((one) =>
              day(
                fullHeading(one, formatter),
                one.events.map((event) => entry(event, "h4", timeUnder(one, event, facts.of(event), formatter))),
              ),
            ),
            later.length === 0
              ? null
              : day(
                  words.ui.stillToCome,
                  later.map((event) => entry(event, "h4")),
                ),
          ),
        ),
    part(words.ui.background, background),
    part(words.ui.noDate, tray),
    tag("details", {}, tag("summary", {}, words.ui.table), eventTable([...story, ...background, ...tray], context)),
  ];
}

/** The faults of the data, as they are for whoever mends them. */
function faultSection(
  issues: readonly Issue[],
  { context, count }: { readonly context: PageContext; readonly count: number },
): Child {
  if (count === 0) return null;
  const faults = issues.filter(({ severity }) => severity !== "info");
  const head = context.language.words.faultCount(count);
  return faults.length === 0
    ? tag("p", { class: "chronolane-faults" }, head)
    : tag(
        "details",
        // Where nothing could be read, there is nothing else to see.
        { class: "chronolane-faults", open: isUnread(context.timeline) ? "" : null },
        tag("summary", {}, head),
        issueList(faults, context),
      );
}

/** What of the options has no effect or another: counted and listed apart from the faults of the data. */
function settingSection(issues: readonly Issue[], context: PageContext): Child {
  if (issues.length === 0) return null;
  const head = tag("summary", {}, context.language.words.settingCount(issues.length));
  return tag("details", { class: "chronolane-faults" }, head, issueList(issues, context));
}

/** Issues with their places and remedies: for authors, and English. */
const issueList = (issues: readonly Issue[], context: PageContext): Child =>
  tag(
    "ul",
    { lang: "en" },
    issues.map((issue) => itemMarkup(issueItem(issue, context.language), context)),
  );

function wholePage({
  section,
  title,
  lang,
  direction,
  theme,
}: {
  readonly section: Html;
  readonly title: string;
  readonly lang: string;
  readonly direction: string;
  readonly theme: string;
}): string {
  const style = pageStyle();
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  const head = [
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("title", {}, title),
    { html: `<style>${style}</style>` },
  ];
  const body = tag("body", { class: "chronolane chronolane-body", "data-theme": theme }, section);
  return `<!doctype html>\n${tag("html", { lang, dir: direction }, tag("head", {}, head), body).html}\n`;
}
