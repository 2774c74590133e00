import type { Issue } from "../base/issue.ts";
import { readTimeline } from "../model/read.ts";
import type { Timeline } from "../model/timeline.ts";
import { alignOf } from "../scene/align.ts";
import { optionNames, themeIssues, unknownNames } from "../scene/option-issues.ts";
import { resolveOptions, focusOf } from "../scene/resolve-options.ts";
import type { ResolvedOptions } from "../scene/options.ts";
import { factsFor, type Facts } from "../facts/facts.ts";
import { shippedTheme } from "../theme/themes/choose.ts";
import { checkTheme } from "../theme/gate.ts";
import type { Language } from "../time/language.ts";
import type { ViewState } from "../view/state.ts";
import type { TimelineOptions } from "./options.ts";

/** What a living timeline shows. */
export interface Shown {
  readonly timeline: Timeline;
  readonly issues: readonly Issue[];
  /** The options but for those that were kept from before and name no event of this document. */
  readonly usable: TimelineOptions;
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

/** A document by these options; `kept` are those of before, null for none. */
export function read(document: unknown, options: TimelineOptions, kept: TimelineOptions | null): Shown {
  return decide(readTimeline(document, { languages: options.languages }), options, kept);
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
  try {
    alignOf(timeline, aligned?.event ?? undefined, zone);
    return aligned;
  } catch {
    return null;
  }
}

/** What is read already by other options. @throws TypeError or RangeError where one cannot be used that is not as it was before */
export function decide(
  { timeline, issues }: Pick<Shown, "timeline" | "issues">,
  options: TimelineOptions,
  kept: TimelineOptions | null,
): Shown {
  const { theme = "auto" } = options;
  if (typeof theme !== "string") checkTheme(theme);
  else if (theme !== "auto") shippedTheme(theme, "auto", "a theme of your own");
  const unused = kept === null ? [] : unusable(timeline, options, kept);
  const { align, focus, ...others } = options;
  const has = (name: Wish): boolean => options[name] !== undefined && unused.every(({ wish }) => wish !== name);
  const usable = {
    ...others,
    ...(align !== undefined && has("align") ? { align } : {}),
    ...(focus !== undefined && has("focus") ? { focus } : {}),
  };
  const { theme: _theme, ...drawn } = usable;
  const decided = resolveOptions(timeline, drawn);
  const optionIssues = [
    ...unknownNames(options, livingNames),
    ...themeIssues(theme),
    ...decided.optionIssues.filter(({ code, path }) => code !== "unknown-option" && path !== "options.width"),
  ];
  const resolved = { ...decided, optionIssues };
  return {
    timeline,
    issues: [
      ...issues.filter(({ code }) => !ofOptions.includes(code)),
      ...optionIssues,
      ...unused.map(({ issue }) => issue),
    ],
    usable,
    resolved,
    facts: factsFor(timeline, resolved),
  };
}

/** Issues that other options may mend: they are found anew each time. */
const ofOptions: readonly string[] = [
  "language-not-at-hand",
  "option-unused",
  "option-out-of-range",
  "unknown-option",
  "unknown-actor-in-option",
];

/** The options of a living timeline: its width is its container's, and it is no text. */
const livingNames = optionNames.filter((name) => !["width", "idPrefix", "fragment"].includes(name));

type Wish = "align" | "focus";

interface Unused {
  readonly wish: Wish;
  readonly issue: Issue;
}

/** Wishes that were made for another document: this one is data, and data never throws. */
function unusable(timeline: Timeline, options: TimelineOptions, kept: TimelineOptions): readonly Unused[] {
  const { align, focus, zone = timeline.zone } = options;
  const faultOf = (wish: Wish, check: () => unknown): readonly Unused[] => {
    if (options[wish] !== kept[wish]) return [];
    try {
      check();
      return [];
    } catch (fault) {
      if (!(fault instanceof RangeError)) throw fault;
      return [
        {
          wish,
          issue: {
            code: "option-unused",
            severity: "info",
            path: "",
            message: fault.message,
            hint: `give options.${wish} the id of an event of this document, or leave it out`,
          },
        },
      ];
    }
  };
  return [
    ...faultOf("align", () => alignOf(timeline, align, zone)),
    ...faultOf("focus", () => focusOf(timeline, focus)),
  ];
}
