import type { ChosenText } from "../base/text.ts";
import type { Role } from "../model/document.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { InterfaceWords } from "../time/interface-words.ts";
import type { Language } from "../time/language.ts";
import type { FactsContext } from "./context.ts";

/** An actor's part in an event. */
export interface ActorFacts {
  readonly id: string;
  readonly name: ChosenText;
  readonly role: Role;
  /** "Germany (agent)" */
  readonly text: string;
}

/** "Germany and NATO → Ukraine · France (host)": who acts, to whom. A role is named only where the arrow does not say it. */
export const whoWords = (actors: readonly ActorFacts[], { words, direction }: Language): string =>
  partsIn(actors, words, (acting, receiving) =>
    [acting, direction === "rtl" ? "←" : "→", receiving].join(words.punctuation.space),
  ).join(words.punctuation.separator);

/** The same to be read out, where an arrow is no word. */
export const whoSpoken = (actors: readonly ActorFacts[], { words }: Language): string =>
  partsIn(actors, words, (acting, receiving) => words.towards(acting, receiving)).join(words.punctuation.comma);

/** Who acts or takes part, joined to those who receive; then the others with their roles. */
function partsIn(
  actors: readonly ActorFacts[],
  words: InterfaceWords,
  joined: (acting: string, receiving: string) => string,
): readonly string[] {
  const acting = actors.filter(({ role }) => role === "agent" || role === "party");
  if (acting.length === 0) return [words.list(actors.map(({ text }) => text))];
  const receiving = actors.filter(({ role }) => role === "target");
  const names = (some: readonly ActorFacts[]): string => words.list(some.map(({ name }) => name.text));
  return [
    receiving.length === 0 ? names(acting) : joined(names(acting), names(receiving)),
    ...actors.filter((one) => !acting.includes(one) && !receiving.includes(one)).map(({ text }) => text),
  ];
}

/** Who took part, in the document's order. */
export const actorFacts = ({ actors }: TimelineEvent, { formatter }: FactsContext): readonly ActorFacts[] =>
  actors.map(({ actor, role }) => {
    const { words } = formatter.reader.language;
    const name = formatter.actorName(actor);
    return { id: actor, name, role, text: words.actorRole(name.text, words.role[role]) };
  });
