import type { ChosenText } from "../base/text.ts";
import type { Timeline } from "../model/timeline.ts";
import { citationLines, sourcesLine } from "./citations.ts";
import type { Facts } from "./facts.ts";
import { orderSentence, type GivenOrder } from "./order-words.ts";
import { isUnread, shownFaultCount } from "./summary-counts.ts";

/** What a picture shows and hides, as far as notes below it speak of it. */
export interface Noted {
  /** How many labels are hidden or shortened. */
  readonly hidden: number;
  /** The spans that the axis draws smaller. */
  readonly breaks: Parameters<Facts["breaks"]["note"]>[0];
  /** The time that is in sight; null where there is no axis. */
  readonly window: Parameters<Facts["breaks"]["note"]>[1];
  /** Whether the day of the text is said here, since nothing else in the picture says it. */
  readonly datelineHidden: boolean;
  /** Whether there are more events than a storyline can show well. */
  readonly crowded?: boolean;
  /** Whether lanes have ticks in the place of bodies. */
  readonly ticks?: boolean;
  /** The height in pixels that was asked for, where the picture is taller. */
  readonly tallerThan?: number | null;
  /** The reason for the order of the lanes. */
  readonly order?: GivenOrder;
}

/** A note below a picture. */
export interface Note extends ChosenText {
  /** Whether it is of a list, a line each. */
  readonly isListed: boolean;
}

/** The day the text was written, with its label; empty where it names none. */
export function asWritten({ formatter, dateline }: Facts): string {
  const { ui, punctuation } = formatter.reader.language.words;
  return dateline === "" ? "" : `${ui.asWritten}${punctuation.space}${dateline}`;
}

/** The description of a picture for screen readers: a summary of it, and of its axis and lanes. */
export function spokenSummary(facts: Facts, { hidden, breaks, window, order }: Omit<Noted, "datelineHidden">): string {
  const { words } = facts.formatter.reader.language;
  return [
    facts.summary(hidden),
    facts.breaks.spoken(breaks, window),
    order === undefined ? "" : orderSentence(order, words),
  ]
    .filter((text) => text !== "")
    .join(words.punctuation.space);
}

/** The notes below a picture, each a line. */
export function notesOf(
  timeline: Timeline,
  {
    facts,
    isCited,
    isTitled,
  }: {
    readonly facts: Facts;
    /** Whether sources are numbered, and listed with their addresses. */
    readonly isCited: boolean;
    /** Whether the picture speaks for itself, without a page that says what is wrong with the data. */
    readonly isTitled: boolean;
  },
  { hidden, breaks, window, datelineHidden, crowded = false, ticks = false, tallerThan = null }: Noted,
): readonly Note[] {
  const { formatter } = facts;
  const { words, code } = formatter.reader.language;
  const faults = shownFaultCount(timeline, formatter.reader);
  const before = [
    datelineHidden ? asWritten(facts) : "",
    crowded ? words.ui.crowdedStoryline : "",
    hidden > 0 ? words.hiddenLabels(hidden) : "",
    ticks ? words.ui.ticks : "",
    tallerThan === null ? "" : words.tallerThanAsked(tallerThan),
    facts.breaks.note(breaks, window),
    faults > 0 && isTitled ? words.faultCount(faults) : "",
  ];
  const after = [
    timeline.credit === undefined ? "" : formatter.text(timeline.credit),
    isCited ? "" : sourcesLine(facts),
  ];
  const told = (text: string | ChosenText): Note => ({
    ...(typeof text === "string" ? { text, lang: code } : text),
    isListed: false,
  });
  const listed = isCited ? citationLines(facts) : [];
  return [
    ...before.map(told),
    ...(isTitled ? unreadNotes(timeline) : []),
    ...after.map(told),
    ...listed.map((text) => ({ text, lang: code, isListed: true })),
  ].filter(({ text }) => text !== "");
}

/** Why nothing of a document could be read, and what mends it: such a picture is for its author. Messages are English. */
const unreadNotes = (timeline: Timeline): readonly Note[] =>
  isUnread(timeline)
    ? (timeline.issues ?? [])
        .filter(({ severity, path }) => severity === "error" && path === "")
        .map(({ message, hint }) => ({ text: `${message}; ${hint}`, lang: "en", isListed: true }))
    : [];
