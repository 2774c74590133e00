import { ChronolaneBase } from "./element/chrono-lane.ts";
import { library } from "./ready/languages.ts";
import type { LanguageLibrary } from "./time/language-library.ts";

export type { ChronolaneAttributes } from "./element/attributes.ts";
export type { ChronolaneElementEventMap, ChronolaneEvents } from "./element/events.ts";
export type { ElementOptions } from "./element/chrono-lane.ts";
export type { TimelineEvents, TimelineHandle, TimelineOptions, TimelineState, ZoomTarget } from "./element/options.ts";

/**
 * A timeline as a tag, in Thai and English; German, and the tables that phrases are read by, are loaded when a document needs them. The content between its tags is a fallback, shown until there is a timeline.
 *
 * @tag chrono-lane
 * @attribute src - Address of a document, JSON. Fetched once; a failure is reported in words, with a button to try again.
 * @attribute lang - The reader's language, `th`, `en` or `de`. Default: the document's.
 * @attribute calendar - `gregory`, `buddhist`, `japanese`, `islamic`, `hebrew` or `persian`. Default: what the language's readers use.
 * @attribute theme - `light`, `dark`, `contrast`, `print`, `broadsheet`, `wire`, `magazine` or `auto`, the default: the page's `color-scheme`, and the reader's system where that takes both.
 * @attribute issues - Lists the issues of the data below the picture, for its author. Default: only the event `chronolane-issue` reports them.
 * @attribute form - `lanes`, `storyline`, `column`, `list`, `table` or `print`, until the reader chooses another; a later change wins again. Default: lanes from 720 px of width on, the list below; that also stands in for lanes and storyline there.
 * @attribute height - The height in pixels that the picture aims at; labels are shortened or hidden for it. Default: as tall as the labels need.
 * @attribute state - The reader's choices to begin with, as the JSON of what `timeline.getState()` gives. Default: as the options say.
 * @fires chronolane-select - An event was picked out or opened: `detail` is `{ event, open }`.
 * @fires chronolane-open - Details were opened or closed: `detail` is `{ event }`.
 * @fires chronolane-state - The reader's choices changed: `detail` is what `timeline.getState()` gives.
 * @fires chronolane-ready - The first picture of a handle is there: again after the element was moved, `src` changed or a failure was mended, as `timeline` is then another.
 * @fires chronolane-window - Another part of time is in sight: `detail` is `{ from, to, whole }`.
 * @fires chronolane-issue - The data has faults, or could not be had: `detail` is `{ issues }`.
 * @slot - What is shown where there is no timeline: a picture, a list, a link.
 * @csspart timeline - All of it.
 * @csspart head - The head above the picture: title, subtitle, summary and tools.
 * @csspart title - The title.
 * @csspart subtitle - The subtitle.
 * @csspart summary - The sentence that says what is in the picture.
 * @csspart toolbar - The tools.
 * @csspart button - Each button.
 * @csspart menu - The forms to choose from.
 * @csspart menu-item - Each of them.
 * @csspart picture - The picture and what is worked by key over it.
 * @csspart details - The details of an event.
 * @csspart details-title - The title of that event.
 * @csspart faults - The faults of the data, below the picture.
 * @csspart notice - What is said while loading and where that failed.
 * @cssprop --chronolane-ground - The ground of everything.
 * @cssprop --chronolane-future - The ground right of the dateline, of what was still to come.
 * @cssprop --chronolane-pale - The ground of what is contested, and of the most important event.
 * @cssprop --chronolane-panel - The ground of stretches of time that are drawn smaller.
 * @cssprop --chronolane-ink - Titles, labels and most other text.
 * @cssprop --chronolane-muted - Text that steps back: subtitle, summary, times.
 * @cssprop --chronolane-hair - Hairlines between lanes and between entries.
 * @cssprop --chronolane-grid - Upright lines of the axis through the lanes.
 * @cssprop --chronolane-rule - The dateline: the day of writing.
 * @cssprop --chronolane-focus - The ring round what has the focus, and links in the details.
 * @cssprop --chronolane-line-0 - Outlines and names of hue 0.
 * @cssprop --chronolane-line-1 - Outlines and names of hue 1.
 * @cssprop --chronolane-line-2 - Outlines and names of hue 2.
 * @cssprop --chronolane-line-3 - Outlines and names of hue 3.
 * @cssprop --chronolane-line-4 - Outlines and names of hue 4.
 * @cssprop --chronolane-line-5 - Outlines and names of hue 5.
 * @cssprop --chronolane-line-6 - Outlines and names of hue 6.
 * @cssprop --chronolane-line-7 - Outlines and names of hue 7.
 * @cssprop --chronolane-line-8 - Outlines and names of hue 8.
 * @cssprop --chronolane-line-9 - Outlines and names of hue 9.
 * @cssprop --chronolane-tone-0 - The fill of hue 0, of what is on record.
 * @cssprop --chronolane-tone-1 - The fill of hue 1, of what is on record.
 * @cssprop --chronolane-tone-2 - The fill of hue 2, of what is on record.
 * @cssprop --chronolane-tone-3 - The fill of hue 3, of what is on record.
 * @cssprop --chronolane-tone-4 - The fill of hue 4, of what is on record.
 * @cssprop --chronolane-tone-5 - The fill of hue 5, of what is on record.
 * @cssprop --chronolane-tone-6 - The fill of hue 6, of what is on record.
 * @cssprop --chronolane-tone-7 - The fill of hue 7, of what is on record.
 * @cssprop --chronolane-tone-8 - The fill of hue 8, of what is on record.
 * @cssprop --chronolane-tone-9 - The fill of hue 9, of what is on record.
 * @cssprop --chronolane-light-0 - The light fill of hue 0, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-1 - The light fill of hue 1, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-2 - The light fill of hue 2, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-3 - The light fill of hue 3, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-4 - The light fill of hue 4, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-5 - The light fill of hue 5, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-6 - The light fill of hue 6, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-7 - The light fill of hue 7, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-8 - The light fill of hue 8, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-9 - The light fill of hue 9, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-legend - Outlines of marks in the legend.
 * @cssprop --chronolane-legend-tone - The fill of marks in the legend.
 * @cssprop --chronolane-legend-light - The light fill of marks in the legend; mixed from their outline if not set.
 * @cssprop --chronolane-tint - The share of an actor's hue in its light fill; the rest is ground, 0–50 %.
 * @cssprop --chronolane-font - The faces of all text.
 * @cssprop --chronolane-title-font - The faces of the title and of the names of lanes.
 * @cssprop --chronolane-size-title - The size of the title, 14–26 px.
 * @cssprop --chronolane-size-subtitle - The size of the subtitle, and the titles of entries in the list, 10–17 px.
 * @cssprop --chronolane-size-period - The size of months and years of the axis, and times in the list, 9–15 px.
 * @cssprop --chronolane-size-tick - The size of days and hours of the axis, 9–15 px.
 * @cssprop --chronolane-size-lane - The size of names of lanes, 10–16 px.
 * @cssprop --chronolane-size-member - The size of names of those who share a lane, 9–13 px.
 * @cssprop --chronolane-size-label - The size of labels of events, 9–15 px.
 * @cssprop --chronolane-size-strong - The size of labels of what goes on, and who speaks for and against what is contested, 9–15 px.
 * @cssprop --chronolane-size-major - The size of labels of the next most important events, 9–16 px.
 * @cssprop --chronolane-size-key - The size of the label of the most important event, 9–17 px.
 * @cssprop --chronolane-size-meta - The size of times and certainty below labels, 9–13 px.
 * @cssprop --chronolane-size-note - The size of the legend, the summary and notes, 9–15 px.
 * @cssprop --chronolane-weight-title - The weight of the title, 100–900.
 * @cssprop --chronolane-weight-subtitle - The weight of the subtitle, and the titles of entries in the list, 100–900.
 * @cssprop --chronolane-weight-period - The weight of months and years of the axis, and times in the list, 100–900.
 * @cssprop --chronolane-weight-tick - The weight of days and hours of the axis, 100–900.
 * @cssprop --chronolane-weight-lane - The weight of names of lanes, 100–900.
 * @cssprop --chronolane-weight-member - The weight of names of those who share a lane, 100–900.
 * @cssprop --chronolane-weight-label - The weight of labels of events, 100–900.
 * @cssprop --chronolane-weight-strong - The weight of labels of what goes on, and who speaks for and against what is contested, 100–900.
 * @cssprop --chronolane-weight-major - The weight of labels of the next most important events, 100–900.
 * @cssprop --chronolane-weight-key - The weight of the label of the most important event, 100–900.
 * @cssprop --chronolane-weight-meta - The weight of times and certainty below labels, 100–900.
 * @cssprop --chronolane-weight-note - The weight of the legend, the summary and notes, 100–900.
 * @cssprop --chronolane-outline - The outline of marks, 0.5–4 px.
 * @cssprop --chronolane-cap - The upright stroke at the bound of a vague time, 0.5–5 px.
 * @cssprop --chronolane-rule-width - The dateline's stroke, 0.5–4 px.
 * @cssprop --chronolane-link - Lines between lanes and between the times of one event, 0.5–4 px.
 * @cssprop --chronolane-dash - Stroke and gap of the outline of what is still to come, or was cancelled, 1–20 px.
 * @cssprop --chronolane-radius - The rounding of marks' corners, 0–7 px.
 * @cssprop --chronolane-padding - The room at both sides of the picture; below 480 px of width at most 14, 0–64 px.
 * @cssprop --chronolane-row-gap - The room under each row of a lane, 2–40 px.
 * @cssprop --chronolane-lane-padding - The room above the first and below the last row of a lane, 4–40 px.
 * @cssprop --chronolane-gutter - The least width of the column of names, from 144 px or 12 % of the picture to a fifth of it, 40–400 px.
 * @cssprop --chronolane-bar - The height of a known day in lanes and storylines, and so the least height of rows; what lasted is 4 px taller, 8–28 px.
 * @example <chrono-lane src="story.json" lang="th">…</chrono-lane>
 */
export class ChronolaneElement extends ChronolaneBase {
  /** @internal */
  protected override readonly library: LanguageLibrary = library;
}

// A page may bring this module twice, and a server has no tags at all.
if (typeof customElements !== "undefined" && customElements.get("chrono-lane") === undefined)
  customElements.define("chrono-lane", ChronolaneElement);

declare global {
  interface HTMLElementTagNameMap {
    "chrono-lane": ChronolaneElement;
  }
}
