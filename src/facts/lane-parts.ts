import type { Role } from "../model/document.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { Formatter } from "./formatter.ts";

/** The part that the actors of one lane have in an event. */
export interface LanePart {
  /** The id of the lane's actor. */
  readonly lane: string;
  /** The lane's name, and those of its members that are meant: "Germany (Olaf Scholz)". */
  readonly text: string;
  /** BCP 47 tag of the lane's name. */
  readonly lang: string;
  /** Shorter ways to say it, the longest first. */
  readonly shorter?: readonly string[];
  /** Whether the event is done to it rather than by it. */
  readonly isReceiving: boolean;
}

const receiving: ReadonlySet<Role> = new Set<Role>(["target", "host"]);

/** Who acts first, then who is acted upon; each lane once, with those of its members that are meant. */
export function laneParts(
  event: TimelineEvent,
  { formatter, laneOf }: { readonly formatter: Formatter; readonly laneOf: ReadonlyMap<string, string> },
): readonly LanePart[] {
  const { words } = formatter.reader.language;
  const lanes = new Map<string, boolean>();
  const members = new Map<string, Set<string>>();
  for (const { actor, role } of event.actors) {
    const lane = laneOf.get(actor) ?? actor;
    lanes.set(lane, (lanes.get(lane) ?? true) && receiving.has(role));
    if (lane !== actor) members.set(lane, (members.get(lane) ?? new Set()).add(formatter.actorName(actor).text));
  }
  const parts = [...lanes].map(([lane, isReceiving]): LanePart => {
    const name = formatter.actorName(lane);
    const meant = members.get(lane);
    if (meant === undefined) return { lane, ...name, isReceiving };
    const list = words.list([...meant]);
    return { lane, text: words.actorRole(name.text, list), lang: name.lang, shorter: [list, name.text], isReceiving };
  });
  return [...parts.filter((part) => !part.isReceiving), ...parts.filter((part) => part.isReceiving)];
}
