import type { TimelineEvent } from "../model/timeline.ts";
import type { InterfaceWords } from "../time/interface-words.ts";
import type { Formatter } from "./formatter.ts";

/** A label has no room for many who report the same; the details name them all. */
const longestVoices = 46;

/** Whether a label only says that something is reported, and not by whom. */
export const isShortened = (event: TimelineEvent, formatter: Formatter): boolean =>
  event.standing === "reported" && formatter.voices(event).length > longestVoices;

/** What a label says below its title: the time, and the status and standing that are not plain. */
export function metaOf(event: TimelineEvent, formatter: Formatter, words: InterfaceWords): string {
  const status =
    event.status === "planned" || event.status === "moved" || event.status === "cancelled"
      ? [words.status[event.status]]
      : [];
  const contested = event.standing === "disputed" || event.standing === "denied" || event.standing === "retracted";
  const voices = formatter.voices(event);
  const standing = contested
    ? [voices]
    : event.standing === "reported"
      ? [isShortened(event, formatter) ? words.standing.reported : voices]
      : [];
  return [
    ...status,
    ...(event.time === null && event.when === undefined ? [] : [formatter.time(event, "short")]),
    ...standing,
  ].join(" · ");
}

/** The whole time, but for the zone that all share: the summary says it once. */
export function wholeTimeOf(event: TimelineEvent, formatter: Formatter, zone: string): string {
  if (event.time === null && event.when === undefined) return "";
  const { time } = event;
  return time === null || time.anchorEvent !== undefined || time.zone === "floating"
    ? formatter.time(event, "full")
    : formatter.fuzzy({ ...time, zone }, "full");
}
