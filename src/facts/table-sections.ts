import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import type { Facts } from "./facts.ts";
import { fullHeading, storySections, timeUnder } from "./story-sections.ts";

/** A part of a table: its heading, empty where it needs none, and the time of each event below it. */
interface TableSection {
  readonly heading: string;
  readonly events: readonly TimelineEvent[];
  readonly time: (event: TimelineEvent) => string;
}

/** A day of so many events is said once, above them. */
const fewest = 3;

/**
 * The story of a table: as it is where its dates differ, and where a day would be said again and again, under headings of
 * days and vaguer times.
 */
export function tableSections({
  timeline,
  facts,
}: {
  readonly timeline: Timeline;
  readonly facts: Facts;
}): readonly TableSection[] {
  const { formatter } = facts;
  const { story, later } = storySections(timeline, formatter);
  const { zone } = formatter.reader;
  /** The zone that all times share is said once, in the summary. */
  const inZone = (event: TimelineEvent): TimelineEvent =>
    event.time === null || event.time.zone === "floating" ? event : { ...event, time: { ...event.time, zone } };
  const whole = (event: TimelineEvent): string => facts.of(event).timeInZone;
  if (!story.some(({ day, events }) => day !== null && events.length >= fewest))
    return [{ heading: "", events: [...story.flatMap(({ events }) => events), ...later], time: whole }];
  return [
    ...story.map((section) => ({
      heading: fullHeading(section, formatter),
      events: section.events,
      time: (event: TimelineEvent): string =>
        section.day === null ? whole(event) : timeUnder(section, inZone(event), facts.of(event), formatter),
    })),
    ...(later.length === 0
      ? []
      : [{ heading: formatter.reader.language.words.ui.stillToCome, events: later, time: whole }]),
  ];
}
