import type { ChosenText } from "../../base/text.ts";
import type { Language } from "../../time/language.ts";
import type { EventFacts } from "../event-facts.ts";
import type { LinkFacts } from "../link-facts.ts";
import { claimItems } from "./claim-items.ts";
import type { EntryFact, EntryItem, EntryPart, EntryPlace, EventEntry, FactSection, ListSection } from "./entry.ts";
import { fact, item, part, toAddress } from "./parts.ts";

/** The language and the place that an entry is worded for. */
type EntryContext = { readonly language: Language } & EntryPlace;

/** All that is said of an event: time, title, who, how surely, the account, and according to whom. */
export function eventEntry(event: EventFacts, context: EntryContext): EventEntry {
  const { id, status, standing, title } = event;
  const sections = [
    section("who", [...actors(event, context), ...chosen("place", event.place, context.language.words.ui.place)]),
    section("certainty", chosen("certainty", inWords(event.certainty, context))),
    section("text", chosen("text", event.text)),
    media(event),
    section("written", [...written(event, context), ...edtf(event, context)]),
    claims(event, context),
    quotes(event, context),
    links(event, context),
    tags(event, context),
    issues(event, context),
  ];
  return {
    id,
    status,
    standing,
    title,
    when: section("when", when(event, context)),
    sections: sections.filter((one) => ("facts" in one ? one.facts : one.items).length > 0),
  };
}

const section = (kind: FactSection["kind"], facts: readonly EntryFact[]): FactSection => ({ kind, facts });

const list = (kind: ListSection["kind"], items: readonly EntryItem[], heading = ""): ListSection => ({
  kind,
  heading,
  items,
});

const inWords = (text: string, { language }: EntryContext): ChosenText => ({ text, lang: language.code });

/** A fact that is one text, where it says anything. */
const chosen = (kind: EntryFact["kind"], text: ChosenText | null, name = ""): readonly EntryFact[] => {
  const parts = part("text", text);
  return parts.length === 0 ? [] : [fact(kind, [parts], { name })];
};

/** A fact of several texts, and the line that says them all. */
const several = (
  kind: EntryFact["kind"],
  values: readonly (readonly EntryPart[])[],
  { name, line, context }: { readonly name: string; readonly line: string; readonly context: EntryContext },
): readonly EntryFact[] =>
  values.length === 0 ? [] : [fact(kind, values, { name, line: part("text", inWords(line, context)) })];

function when(event: EventFacts, context: EntryContext): readonly EntryFact[] {
  const { ui, mark } = context.language.words;
  const values = (texts: readonly string[]): EntryFact["values"] =>
    texts.map((text) => part("text", inWords(text, context)));
  const { earlier, earlierText, readings, readingsText } = event;
  return [
    ...chosen("time", inWords(event.time, context)),
    ...several("earlier", values(earlier), { name: ui.earlierDate, line: earlierText, context }),
    ...several("readings", values(readings), { name: mark.oneOf, line: readingsText, context }),
    ...(context.isOrderUnknown === true ? [fact("order", [part("remark", inWords(ui.orderUnknown, context))])] : []),
  ];
}

const actors = (event: EventFacts, context: EntryContext): readonly EntryFact[] =>
  several(
    "actors",
    event.actors.map(({ name, text }) => part("text", { text, lang: name.lang })),
    { name: context.language.words.ui.actors, line: event.who, context },
  );

/** How its time was written. Among others notation, which is no reader's words, is shown only where there is nothing else. */
function written({ written: how, isDated, time }: EventFacts, context: EntryContext): readonly EntryFact[] {
  if (how === null) return [];
  const isTold = context.isAlone || !how.isNotation || (!isDated && !time.includes(how.text));
  if (!isTold) return [];
  const name = context.language.words.ui.written;
  const parts = [
    ...(how.isNotation ? part("notation", { text: how.text, lang: "en" }) : part("words", how)),
    ...part("reading", inWords(how.reading, context)),
  ];
  return parts.length === 0 ? [] : [named("written", parts, { name, context })];
}

/** Its time as EDTF, which only those need who look at it alone. */
function edtf({ edtf: text, written: how }: EventFacts, context: EntryContext): readonly EntryFact[] {
  const parts = context.isAlone && text !== how?.text ? part("notation", { text, lang: "en" }) : [];
  return parts.length === 0 ? [] : [named("edtf", parts, { name: context.language.words.ui.edtf, context })];
}

/** A fact whose line has its name too: "Written: “last week”". */
const named = (
  kind: EntryFact["kind"],
  parts: readonly EntryPart[],
  { name, context }: { readonly name: string; readonly context: EntryContext },
): EntryFact => {
  const { colon } = context.language.words.punctuation;
  return fact(kind, [parts], { name, line: [...part("text", inWords(`${name}${colon}`, context)), ...parts] });
};

/** Images, sound and film with the account that they go with: links, since nothing is fetched before a reader asks for it. */
const media = (event: EventFacts): ListSection =>
  list(
    "media",
    event.media.map(({ href, name, notes }) =>
      item([...part("medium", name, { to: toAddress(href) }), ...notes.flatMap((note) => part("caption", note))]),
    ),
  );

/** Among others each claim is a sentence that needs no heading. */
const claims = (event: EventFacts, context: EntryContext): ListSection =>
  list("claims", claimItems(event.claims, context), context.isAlone ? context.language.words.ui.claims : "");

const quotes = ({ quotes: given }: EventFacts, { language }: EntryContext): ListSection =>
  list(
    "quotes",
    given.map((quote) => item(part("quote", quote))),
    language.words.ui.quoteFrom,
  );

/** From here: "follows – Talks"; towards here: "Talks – follows", which a list of all events says at the other. */
function links({ linksFrom, linksTo }: EventFacts, context: EntryContext): ListSection {
  const verb = ({ verb: text }: LinkFacts): readonly EntryPart[] => part("relation", inWords(text, context));
  const other = ({ id, isKnown, title }: LinkFacts): readonly EntryPart[] =>
    part("event", title, { to: isKnown ? { event: id } : null });
  return list(
    "links",
    [
      ...linksFrom.map((link) => item([...verb(link), ...other(link)])),
      ...(context.isAlone ? linksTo : []).map((link) => item([...other(link), ...verb(link)])),
    ],
    context.isAlone ? context.language.words.ui.links : "",
  );
}

const tags = (event: EventFacts, context: EntryContext): ListSection =>
  list(
    "tags",
    event.tags.map((name) => item(part("text", inWords(`#${name}`, context)))),
  );

/** The faults in its data, for its author; in English, as all that is for authors. A list of all events has them at its end. */
const issues = (event: EventFacts, { isAlone, language }: EntryContext): ListSection =>
  list(
    "issues",
    (isAlone ? event.issues : []).map(({ path, message, hint }) =>
      item([
        ...part("notation", { text: path, lang: "en" }),
        ...part("text", { text: message, lang: "en" }),
        ...part("note", { text: hint, lang: "en" }),
      ]),
    ),
    language.words.faultCount(event.issues.length),
  );
