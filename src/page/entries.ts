import type { EntryItem, EntryPart, EventEntry, FactSection, ListSection } from "../facts/entry/entry.ts";
import { isStruck } from "../layout/body/dashed-and-struck.ts";
import { tag, type Child, type Html } from "../render/string/html.ts";
import { own, type PageContext } from "./context.ts";

/** An event's entry as markup, its title a heading of a level. */
export function entryMarkup(
  { id, status, standing, title, when, sections }: EventEntry,
  level: "h3" | "h4",
  context: PageContext,
): Html {
  return tag(
    "li",
    {
      id: context.anchors.get(id) ?? null,
      class: `chronolane-entry chronolane-${status} chronolane-${standing}`,
    },
    when.facts.length === 0 ? null : factsMarkup(when, context),
    tag(
      level,
      { lang: title.lang === context.language.code ? null : title.lang },
      isStruck({ status, standing }) ? tag("s", {}, title.text) : title.text,
    ),
    sections.map((section) => ("facts" in section ? factsMarkup(section, context) : listMarkup(section, context))),
  );
}

/** Facts in a line. */
function factsMarkup({ kind, facts }: FactSection, context: PageContext): Html {
  const { separator, space } = context.language.words.punctuation;
  return tag(
    "p",
    { class: `chronolane-${kind}` },
    facts.map((fact, k): Child => {
      const line = lineMarkup(fact.line, context);
      if (kind === "when")
        return fact.kind === "time" ? line : tag("small", {}, fact.kind === "order" ? null : space, line);
      return k === 0 ? line : [separator, line];
    }),
  );
}

/** A list below its heading; quotes and tags, which are short, in a line. */
function listMarkup({ kind, heading, items }: ListSection, context: PageContext): Child {
  const { colon, space } = context.language.words.punctuation;
  const head = heading === "" ? null : `${heading}${colon}`;
  if (kind === "quotes" || kind === "tags")
    return tag(
      "p",
      { class: "chronolane-written" },
      head,
      items.map(({ parts }, k): Child => [k === 0 ? null : space, lineMarkup(parts, context)]),
    );
  return [
    head === null ? null : tag("p", { class: "chronolane-written" }, head.trimEnd()),
    tag(
      "ul",
      { class: kind === "claims" ? "chronolane-claims" : "chronolane-links" },
      items.map((item) => itemMarkup(item, context)),
    ),
  ];
}

/** An item of a list as markup. */
export const itemMarkup = ({ parts, current, items }: EntryItem, context: PageContext): Html =>
  tag(
    "li",
    current ? {} : { class: "chronolane-superseded" },
    lineMarkup(parts, context),
    items.length === 0
      ? null
      : tag(
          "ul",
          {},
          items.map((below) => itemMarkup(below, context)),
        ),
  );

/** The parts of a line, each with the text round it. */
const lineMarkup = (parts: readonly EntryPart[], context: PageContext): Child =>
  parts.map((part): Child => [`${part.join}${part.open}`, partMarkup(part, context), part.close]);

function partMarkup(part: EntryPart, context: PageContext): Child {
  const { kind, text, lang, to } = part;
  const { language, anchors, prefix } = context;
  switch (kind) {
    case "quote":
    case "words":
      return tag("q", { lang: lang === language.code ? null : lang }, text);
    case "notation":
      return tag("code", {}, text);
    case "reading":
      return tag("small", {}, text);
    case "citation":
      return to !== undefined && "source" in to
        ? tag("a", { class: "chronolane-note", href: `#${prefix}-source-${to.source}` }, text)
        : text;
    default: {
      const shown = own(part, context);
      const anchor = to !== undefined && "event" in to ? anchors.get(to.event) : undefined;
      if (anchor !== undefined) return tag("a", { href: `#${anchor}` }, shown);
      return to !== undefined && "href" in to ? tag("a", { href: to.href, rel: "noopener" }, shown) : shown;
    }
  }
}
