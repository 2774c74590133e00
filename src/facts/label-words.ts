import { isContested } from "../model/standing.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { InterfaceWords } from "../time/interface-words.ts";
import type { VoicesFacts } from "./voices.ts";

/** What a label says below its title: the time, and the status and standing that are not plain. */
export function labelLine(
  event: TimelineEvent,
  facts: { readonly shortTime: string; readonly voices: VoicesFacts },
  words: InterfaceWords,
  {
    isTimed = true,
    isTold = false,
    shortTime = facts.shortTime,
  }: { readonly isTimed?: boolean; readonly isTold?: boolean; readonly shortTime?: string } = {},
): string {
  const { status, standing, time, when } = event;
  const isOther = status === "planned" || status === "moved" || status === "cancelled";
  return [
    ...(isOther ? [words.status[status]] : []),
    ...(!isTimed || (time === null && when === undefined) ? [] : [shortTime]),
    ...(isContested(event) ? [isTold ? words.standing[standing] : facts.voices.text] : []),
    ...(standing === "reported"
      ? [isTold ? facts.voices.names : facts.voices.isShortened ? words.standing.reported : facts.voices.text]
      : []),
  ].join(words.punctuation.separator);
}
