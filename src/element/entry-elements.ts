import type { EntryFact, EntryItem, EntryPart, EventEntry, FactSection, ListSection } from "../facts/entry/entry.ts";
import { langOf, type DetailsContext } from "./details-context.ts";

type Child = Node | string;

/** An event's entry as elements, but for its title. */
export const entryElements = ({ when, sections }: EventEntry, context: DetailsContext): readonly HTMLElement[] =>
  [when, ...sections].flatMap((section) =>
    "facts" in section ? factElements(section, context) : listElements(section, context),
  );

/** Facts without a name are lines of their own, those with a name are listed by it. */
function factElements({ kind, facts }: FactSection, context: DetailsContext): readonly HTMLElement[] {
  const { make } = context;
  const named = facts.filter(({ name }) => name !== "");
  return [
    ...facts
      .filter(({ name }) => name === "")
      .map(({ line }) => make("p", { class: kind }, lineChildren(line, context))),
    ...(named.length === 0
      ? []
      : [
          make(
            "dl",
            { class: "facts" },
            named.flatMap((fact) => termOf(fact, context)),
          ),
        ]),
  ];
}

function termOf({ name, values }: EntryFact, context: DetailsContext): readonly HTMLElement[] {
  const { make } = context;
  const [only = [], ...others] = values;
  const items = values.map((value) => make("li", {}, lineChildren(value, context)));
  return [
    make("dt", {}, [name]),
    make("dd", {}, others.length === 0 ? lineChildren(only, context) : [make("ul", { role: "list" }, items)]),
  ];
}

function listElements({ kind, heading, items }: ListSection, context: DetailsContext): readonly HTMLElement[] {
  const { make } = context;
  const head = heading === "" ? [] : [make("h4", {}, [heading])];
  if (kind === "tags")
    return [...head, ...items.map(({ parts }) => make("p", { class: kind }, lineChildren(parts, context)))];
  const name = kind === "claims" ? "claim" : undefined;
  return [
    ...head,
    make(
      "ul",
      { class: kind, role: "list" },
      items.map((item) => itemElement(item, { name, context })),
    ),
  ];
}

/** An item of a list as an element; `name` is the class that it has where those no longer current are marked. */
export function itemElement(
  { parts, current, items }: EntryItem,
  { name, context }: { readonly name?: string | undefined; readonly context: DetailsContext },
): HTMLElement {
  const { make } = context;
  return make("li", { class: current || name === undefined ? name : `${name} past` }, [
    ...lineChildren(parts, context),
    ...(items.length === 0
      ? []
      : [
          make(
            "ul",
            { role: "list" },
            items.map((below) => itemElement(below, { name: undefined, context })),
          ),
        ]),
  ]);
}

/** The parts of a line, each with the text round it. */
const lineChildren = (parts: readonly EntryPart[], context: DetailsContext): readonly Child[] =>
  parts.flatMap((part) => partElements(part, context));

/** A part with the text round it; quotes and notes are blocks of their own, which nothing joins to the line before. */
function partElements(part: EntryPart, context: DetailsContext): readonly Child[] {
  const { kind, join, open, close } = part;
  const { make } = context;
  const block = [open, partElement(part, context), close];
  const whole = [`${join}${open}`, partElement(part, context), close];
  switch (kind) {
    case "quote":
      return [make("blockquote", { class: kind }, block)];
    case "note":
    case "remark":
      return [make("p", { class: "note" }, block)];
    case "said":
      return [make("span", { class: kind }, whole)];
    default:
      return whole;
  }
}

function partElement(part: EntryPart, { make, language }: DetailsContext): Child {
  const { kind, text, to } = part;
  const lang = langOf(part, language);
  const own: Child = lang === undefined ? text : make("span", { lang }, [text]);
  switch (kind) {
    case "speaker":
    case "medium":
      return to !== undefined && "href" in to
        ? make("a", { class: kind, href: to.href, rel: "noopener noreferrer", lang }, [text])
        : make("span", { class: kind, lang }, [text]);
    case "event":
      return to !== undefined && "event" in to
        ? make("button", { type: "button", class: "link", "data-do": "open", "data-event": to.event, lang }, [text])
        : own;
    case "stance":
      return make("strong", { class: kind, lang }, [text]);
    case "relation":
      return make("span", { class: "link-kind", lang }, [text]);
    case "quote":
    case "words":
      // The quotation marks are the reader's: a browser would choose its own.
      return make("q", { lang }, [text]);
    case "notation":
      return make("code", { lang: "en" }, [text]);
    case "reading":
      return make("span", { class: "rule", lang }, [text]);
    default:
      return own;
  }
}
