import type { Actor, Source } from "../model/timeline.ts";
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
    timeline: { sources },
    language: { words },
    facts: { numbers },
    prefix,
  } = context;
  if (sources.length === 0) return null;
  const cited = sources
    .filter(({ id }) => numbers.has(id))
    .map((source) => tag("li", { id: `${prefix}-source-${numbers.get(source.id) ?? 0}` }, sourceLine(source, context)));
  const others = sources
    .filter(({ id }) => !numbers.has(id))
    .map((source) => tag("li", {}, sourceLine(source, context)));
  return tag("section", {}, tag("h2", {}, words.ui.sources), listed("ol", cited), listed("ul", others));
}

function sourceLine({ name, url, note, copyOf }: Source, context: PageContext): Child {
  const {
    facts: { formatter },
    timeline,
    language: { words },
  } = context;
  const { dash } = words.punctuation;
  const original = timeline.sources.find(({ id }) => id === copyOf);
  return [
    link(url, own(formatter.text(name), context)),
    original === undefined ? null : [`${dash}${words.ui.copyOf} `, own(formatter.text(original.name), context)],
    note === undefined ? null : [dash, own(formatter.text(note), context)],
  ];
}

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
