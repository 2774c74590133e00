import type { SourceFacts } from "../facts/sources.ts";
import type { Actor } from "../model/timeline.ts";
import { tag, type Child, type Html } from "../render/string/html.ts";
import { link, own, type PageContext } from "./context.ts";

/**
 * The end of the page: the numbered sources, the others, actors of whom the events do not tell all, and why the picture
 * has their lanes in its order.
 */
export const endSections = (context: PageContext, laneOrder = ""): Child => [
  sourceSection(context),
  actorSection(context, laneOrder),
];

function sourceSection(context: PageContext): Child {
  const {
    language: { words },
    facts: { sources },
    prefix,
  } = context;
  if (sources.length === 0) return null;
  const items = (isCited: boolean): readonly Html[] =>
    sources
      .filter(({ number }) => (number !== null) === isCited)
      .map((source) =>
        tag("li", { id: isCited ? `${prefix}-source-${source.number ?? 0}` : null }, sourceLine(source, context)),
      );
  return tag("section", {}, tag("h2", {}, words.ui.sources), listed("ol", items(true)), listed("ul", items(false)));
}

const sourceLine = ({ name, href, rest }: SourceFacts, context: PageContext): Child => [
  link(href, own(name, context)),
  rest.map((part): Child => [part.before, own(part, context)]),
];

/** Actors with a note, and those that no event names. */
function actorSection(context: PageContext, laneOrder: string): Child {
  const {
    timeline: { actors, events },
    language: { words },
  } = context;
  const named = new Set(events.flatMap((event) => event.actors.map(({ actor }) => actor)));
  const items = actors
    .filter(({ id, note }) => note !== undefined || !named.has(id))
    .map((actor) => tag("li", {}, actorLine(actor, context)));
  const reason = laneOrder === "" ? null : tag("p", { class: "chronolane-written" }, laneOrder);
  return items.length === 0 && reason === null
    ? null
    : tag("section", {}, tag("h2", {}, words.ui.actors), listed("ul", items), reason);
}

const actorLine = ({ id, note }: Actor, context: PageContext): Child => [
  own(context.facts.formatter.actorName(id), context),
  note === undefined
    ? null
    : [context.language.words.punctuation.dash, own(context.facts.formatter.text(note), context)],
];

const listed = (name: "ol" | "ul", items: readonly Html[]): Child => (items.length === 0 ? null : tag(name, {}, items));
