import { isContested } from "../model/standing.ts";
import type { Claim, Timeline } from "../model/timeline.ts";
import { enclosed } from "../time/punctuation.ts";
import type { Facts } from "./facts.ts";
import { oneVoice } from "./voices.ts";

/** What the label of a claim says: who takes which stance, and on what where that is contested. */
export function claimLabel(
  claim: Claim,
  {
    about,
    facts: { formatter, titleOf },
    timeline,
  }: {
    /** The ids of the events that the claim is on. */
    readonly about: readonly string[];
    readonly facts: Facts;
    readonly timeline: Timeline;
  },
): { readonly text: string; readonly speaker: string } {
  const { words } = formatter.reader.language;
  const speaker = formatter.speaker(claim).text;
  const voice = oneVoice(claim.stance, speaker, words);
  // Its line leads to the event; what is contested is worth naming twice.
  const isNamed = about.some((id) => timeline.events.some((event) => event.id === id && isContested(event)));
  const { colon, comma, quotes } = words.punctuation;
  const titles = about.map((id) => enclosed(titleOf(id), quotes)).join(comma);
  return { text: isNamed ? `${voice}${colon}${titles}` : voice, speaker };
}
