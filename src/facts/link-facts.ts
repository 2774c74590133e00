import type { ChosenText } from "../base/text.ts";
import type { LinkKind } from "../model/document.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { FactsContext } from "./context.ts";

/** A link between an event and another. */
export interface LinkFacts {
  readonly kind: LinkKind;
  /** The verb before the other's title: "follows". */
  readonly verb: string;
  /** The id of the other event. */
  readonly id: string;
  /** Whether there is such an event. */
  readonly isKnown: boolean;
  /** The title of the other event. */
  readonly title: ChosenText;
}

/** The links of an event to others. */
export const linksFrom = (
  { links }: TimelineEvent,
  { formatter, events, title, lang }: FactsContext,
): readonly LinkFacts[] =>
  links.map(({ to, kind }) => {
    const other = events.get(to);
    return {
      kind,
      verb: formatter.reader.language.words.link[kind],
      id: to,
      isKnown: other !== undefined,
      title: other === undefined ? { text: to, lang } : title(other),
    };
  });

/** The links of other events to an event. */
export const linksTo = ({ id }: TimelineEvent, context: FactsContext): readonly LinkFacts[] =>
  (context.linksTo.get(id) ?? []).map(({ from, kind }) => ({
    kind,
    verb: context.formatter.reader.language.words.link[kind],
    id: from.id,
    isKnown: true,
    title: context.title(from),
  }));
