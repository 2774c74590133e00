import type { DocumentClaim, DocumentEvent, LocalizedText, Role, Stance, When } from "../../src/index.ts";

/** A claim with what the voice says, in a line of ours. */
interface WordedClaim extends DocumentClaim {
  readonly text?: LocalizedText;
}

const voice =
  (stance: Stance) =>
  (by: string, said?: When, text?: LocalizedText): WordedClaim => ({
    by,
    stance,
    ...(said === undefined ? {} : { said }),
    ...(text === undefined ? {} : { text }),
  });

export const reports = voice("reports");
export const asserts = voice("asserts");
export const confirms = voice("confirms");
export const denies = voice("denies");
export const retracts = voice("retracts");

type Participant = NonNullable<DocumentEvent["actors"]>[number];

const inRole =
  (role: Role) =>
  (actor: string): Participant => ({ actor, role });

export const agent = inRole("agent");
export const target = inRole("target");
export const party = inRole("party");
export const host = inRole("host");
export const about = inRole("about");

/** A text in English and in Thai. */
export const both = (en: string, th: string): LocalizedText => ({ en, th });
