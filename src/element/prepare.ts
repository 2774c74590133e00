import { isObject } from "../base/is-object.ts";
import type { Issue } from "../base/issue.ts";
import { readWith } from "../model/read.ts";
import { isTimeline, timelineFault } from "../model/is-timeline.ts";
import type { Timeline } from "../model/timeline.ts";
import { alignFault } from "../scene/align.ts";
import { checkDrawOptions } from "../scene/check-options.ts";
import { unknownNames } from "../base/unknown-names.ts";
import { optionNames, themeIssues } from "../scene/option-issues.ts";
import { languageIssues } from "../scene/reader-language.ts";
import { resolveOptions } from "../scene/resolve-options.ts";
import type { ResolvedOptions } from "../scene/options.ts";
import { factsFor, type Facts } from "../facts/facts.ts";
import { themeOf } from "../theme/themes/choose.ts";
import type { Language } from "../time/language.ts";
import { phraseRemedy } from "../time/language-remedy.ts";
import type { ViewState } from "../view/state.ts";
import { mistakenOptions } from "./mistaken-options.ts";
import type { TimelineOptions } from "./options.ts";

/** A document that was read, with its issues. */
export type ReadTimeline = Pick<PreparedTimeline, "timeline" | "readIssues" | "ships">;

/** A document with resolved options, ready to be drawn. */
export interface PreparedTimeline {
  readonly timeline: Timeline;
  /** The codes of the languages that the way of drawing brings or loads, for hints; undefined where it brings none. */
  readonly ships: readonly string[] | undefined;
  /** The issues of the document. */
  readonly readIssues: readonly Issue[];
  /** These and those of the options. */
  readonly issues: readonly Issue[];
  readonly options: TimelineOptions;
  readonly resolved: ResolvedOptions;
  readonly facts: Facts;
}

/** The options with the event that the reader counts from. */
export function counting(
  { align: asked, ...options }: TimelineOptions,
  aligned: ViewState["aligned"],
): TimelineOptions {
  const event = aligned === null ? asked : (aligned.event ?? undefined);
  return event === undefined ? options : { ...options, align: event };
}

/**
 * A document by these options; a timeline that `readTimeline` gave, or a JSON copy of it, is taken as it is.
 * @throws TypeError or RangeError naming the function, where an option cannot be used
 */
export function read(
  document: unknown,
  options: TimelineOptions,
  where: string,
  ships?: readonly string[],
): ReadTimeline {
  checkLivingOptions(options, where, ships);
  if (timelineFault(document) === undefined && isTimeline(document, where))
    return { timeline: document, readIssues: document.issues ?? [], ships };
  const { timeline, issues } = readWith(
    document,
    { languages: options.languages },
    phraseRemedy({ languages: "options.languages", ships }),
  );
  const mistaken = where === "update" ? mistakenOptions(document) : null;
  if (mistaken === null) return { timeline, readIssues: issues, ships };
  const readIssues = [mistaken, ...issues];
  return { timeline: { ...timeline, faults: timeline.faults + 1, issues: readIssues }, readIssues, ships };
}

/** Whether a document is read otherwise by the one languages than by the other: their phrases differ. */
export const readsOtherwise = (a: readonly Language[], b: readonly Language[]): boolean =>
  !Array.isArray(a) ||
  a.length !== b.length ||
  a.some(({ code, phrases }: Language, at) => code !== b[at]?.code || phrases !== b[at].phrases);

/** The event that the reader counts from, where a timeline has it with a known time; else as the options say. */
export function stillAligned(
  timeline: Timeline,
  aligned: ViewState["aligned"],
  zone: string = timeline.zone,
): ViewState["aligned"] {
  const event = aligned?.event ?? null;
  return event === null || alignFault(timeline, event, zone) === null ? aligned : null;
}

/**
 * Prepares a document that is read already with other options.
 * @throws TypeError or RangeError naming the function, where an option cannot be used
 */
export function prepare(
  { timeline, readIssues, ships }: ReadTimeline,
  options: TimelineOptions,
  where: string,
): PreparedTimeline {
  const theme = checkLivingOptions(options, where, ships);
  const { theme: _theme, ...drawn } = options;
  const asDrawn = resolveOptions(timeline, drawn, where);
  const optionIssues = [
    ...widthIssues(options),
    ...unknownNames(options, [...livingNames, "width"]),
    ...themeIssues(theme),
    ...asDrawn.optionIssues.filter(({ code, path }) => !toldHere.includes(code) && path !== "options.width"),
    ...languageIssues(timeline, options, ships),
  ];
  const resolved = { ...asDrawn, optionIssues };
  return {
    timeline,
    readIssues,
    ships,
    issues: [...readIssues, ...optionIssues],
    options,
    resolved,
    facts: factsFor(timeline, resolved),
  };
}

/** The codes of issues that drawing would tell of in other words. */
const toldHere: readonly Issue["code"][] = ["unknown-option", "language-not-at-hand"];

/** The theme of options that can be used, but for what the timeline has to say to them. */
function checkLivingOptions(
  options: TimelineOptions,
  where: string,
  ships: readonly string[] | undefined,
): TimelineOptions["theme"] {
  // A page without types may pass any value.
  const given: unknown = options;
  const { theme = "auto", ...drawn }: Partial<TimelineOptions> = isObject(given) ? given : {};
  checkDrawOptions(isObject(given) ? drawn : given, where, ships);
  themeOf({ theme }, where);
  return theme;
}

/** The options of a living timeline: its width is its container's, and it is no text. */
const livingNames = optionNames.filter((name) => !["width", "idPrefix", "fragment"].includes(name));

/** A width that was asked for all the same, as every other way of drawing takes one. */
function widthIssues(options: object): readonly Issue[] {
  if (!("width" in options)) return [];
  return [
    {
      code: "unknown-option",
      severity: "warning",
      path: "options.width",
      message: "options.width is no option of a living timeline and has no effect",
      hint: "leave it out: a living timeline is as wide as its container",
    },
  ];
}
