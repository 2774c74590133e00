import type { Claim } from "../model/timeline.ts";
import { enclosed } from "../time/punctuation.ts";
import type { Facts } from "./facts.ts";
import { oneVoice } from "./voices.ts";

/** What the label of a claim says: who takes which stance, and on what: the line to it is not always drawn. */
export function claimLabel(
  claim: Claim,
  {
    about,
    facts: { formatter, titleOf },
  }: {
    /** The ids of the events that the claim is on. */
    readonly about: readonly string[];
    readonly facts: Facts;
  },
): { readonly text: string; readonly speaker: string } {
  const { words } = formatter.reader.language;
  const speaker = formatter.speaker(claim).text;
  const voice = oneVoice(claim.stance, speaker, words);
  const { colon, comma, quotes } = words.punctuation;
  const titles = about.map((id) => enclosed(titleOf(id), quotes)).join(comma);
  return { text: `${voice}${colon}${titles}`, speaker };
}
