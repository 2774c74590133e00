import type { ChosenText } from "../base/text.ts";
import type { Role } from "../model/document.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { FactsContext } from "./context.ts";

/** An actor's part in an event. */
export interface ActorFacts {
  readonly id: string;
  readonly name: ChosenText;
  readonly role: Role;
  /** "Germany (agent)" */
  readonly text: string;
}

/** Who took part, in the document's order. */
export const actorFacts = ({ actors }: TimelineEvent, { formatter }: FactsContext): readonly ActorFacts[] =>
  actors.map(({ actor, role }) => {
    const { words } = formatter.reader.language;
    const name = formatter.actorName(actor);
    return { id: actor, name, role, text: words.actorRole(name.text, words.role[role]) };
  });
