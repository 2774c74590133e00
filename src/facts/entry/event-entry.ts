import type { ChosenText } from "../../base/text.ts";
import type { Language } from "../../time/language.ts";
import type { EventFacts } from "../event-facts.ts";
import type { LinkFacts } from "../link-facts.ts";
import { claimItems } from "./claim-items.ts";
import type { EntryFact, EntryItem, EntryPlace, EventEntry, FactSection, ListSection } from "./entry.ts";
import { issueItem } from "./issue-item.ts";
import { fact, item, lineOf, piece, timePieces, toAddress, writtenPieces, type Piece } from "./parts.ts";

/** The language and the place that an entry is worded for. */
type EntryContext = { readonly language: Language } & EntryPlace;

/** All that is said of an event: time, title, who, how surely, the account, and according to whom. */
export function eventEntry(event: EventFacts, context: EntryContext): EventEntry {
  const { id, status, standing, title } = event;
  const sections = [
    section("who", [
      ...actors(event, context),
      ...chosen("place", event.place, context, context.language.words.ui.place),
    ]),
    section("certainty", chosen("certainty", inWords(event.certainty, context), context)),
    section("text", chosen("text", event.text, context)),
    media(event, context),
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
const chosen = (
  kind: EntryFact["kind"],
  text: ChosenText | null,
  { language }: EntryContext,
  name = "",
): readonly EntryFact[] => {
  const pieces = piece("text", text);
  return pieces.length === 0 ? [] : [fact(kind, [pieces], { language, name })];
};

/** A fact of several texts, and the line that says them all. */
const several = (
  kind: EntryFact["kind"],
  values: readonly (readonly Piece[])[],
  { name, line, context }: { readonly name: string; readonly line: string; readonly context: EntryContext },
): readonly EntryFact[] =>
  values.length === 0
    ? []
    : [
        fact(kind, values, {
          language: context.language,
          name,
          line: lineOf(piece("text", inWords(line, context)), context.language),
        }),
      ];

function when(event: EventFacts, context: EntryContext): readonly EntryFact[] {
  const { ui } = context.language.words;
  const values = (texts: readonly string[]): readonly (readonly Piece[])[] =>
    texts.map((text) => piece("text", inWords(text, context)));
  const { earlier, readings, readingsText } = event;
  return [
    ...chosen("time", inWords(context.time ?? event.time, context), context),
    ...earlierDates(earlier, context),
    ...several("readings", values(readings), { name: ui.oneOfTimes, line: readingsText, context }),
    ...(context.isOrderUnknown === true
      ? [fact("order", [piece("remark", inWords(ui.orderUnknown, context))], context)]
      : []),
  ];
}

/** The dates that it was moved from, each with the words that it was read from. */
function earlierDates(earlier: EventFacts["earlier"], { language }: EntryContext): readonly EntryFact[] {
  const { ui, punctuation } = language.words;
  const values = earlier.map((date) => timePieces("text", date, { language }));
  const line = values.flatMap((pieces, k) =>
    pieces.map((one, part) => (k > 0 && part === 0 ? { ...one, join: punctuation.comma } : one)),
  );
  const name = ui.earlierDate;
  return values.length === 0
    ? []
    : [fact("earlier", values, { language, name, line: lineOf(line, language, `${name}${punctuation.colon}`) })];
}

const actors = (event: EventFacts, context: EntryContext): readonly EntryFact[] =>
  several(
    "actors",
    event.actors.map(({ name, text }) => piece("text", { text, lang: name.lang })),
    { name: context.language.words.ui.actors, line: event.who, context },
  );

/** How its time was written. Among others notation, which is no reader's words, is shown only where there is nothing else. */
function written({ written: how, isDated, time }: EventFacts, context: EntryContext): readonly EntryFact[] {
  if (how === null) return [];
  const { notation, text } = how;
  const isTold = context.isAlone || notation === "" || (!isDated && !time.includes(text));
  if (!isTold) return [];
  const name = context.language.words.ui.written;
  const pieces =
    notation === "" ? writtenPieces(how, context.language) : piece("notation", { text: notation, lang: "en" });
  return pieces.length === 0 ? [] : [named("written", { name, pieces, context })];
}

/** Its time as EDTF, which only those need who look at it alone. */
function edtf({ edtf: text, written: how }: EventFacts, context: EntryContext): readonly EntryFact[] {
  const pieces = context.isAlone && text !== how?.notation ? piece("notation", { text, lang: "en" }) : [];
  return pieces.length === 0 ? [] : [named("edtf", { name: context.language.words.ui.edtf, pieces, context })];
}

/** A fact whose line has its name too: "Written: “last week”". */
const named = (
  kind: EntryFact["kind"],
  {
    name,
    pieces,
    context,
  }: { readonly name: string; readonly pieces: readonly Piece[]; readonly context: EntryContext },
): EntryFact => {
  const { language } = context;
  const { colon } = language.words.punctuation;
  return fact(kind, [pieces], { language, name, line: lineOf(pieces, language, `${name}${colon}`) });
};

/** Images, sound and film with the account that they go with: links, since nothing is fetched before a reader asks for it. */
const media = (event: EventFacts, { language }: EntryContext): ListSection =>
  list(
    "media",
    event.media.map(({ href, name, notes }) =>
      item(
        [...piece("medium", name, { to: toAddress(href) }), ...notes.flatMap((note) => piece("caption", note))],
        language,
      ),
    ),
  );

/** Among others each claim is a sentence that needs no heading. */
const claims = (event: EventFacts, context: EntryContext): ListSection =>
  list("claims", claimItems(event.claims, context), context.isAlone ? context.language.words.ui.claims : "");

const quotes = ({ quotes: given }: EventFacts, { language }: EntryContext): ListSection =>
  list(
    "quotes",
    given.map((quote) => item(piece("quote", quote), language)),
    language.words.ui.quoteFrom,
  );

/** From here: "follows Talks"; towards here: "Talks follows", which a list of all events says at the other. */
function links({ linksFrom, linksTo }: EventFacts, context: EntryContext): ListSection {
  const verb = ({ verb: text }: LinkFacts): readonly Piece[] => piece("relation", inWords(text, context));
  const other = ({ id, isKnown, title }: LinkFacts): readonly Piece[] =>
    piece("event", title, { to: isKnown ? { event: id } : null });
  return list(
    "links",
    [
      ...linksFrom.map((link) => item([...verb(link), ...other(link)], context.language)),
      ...(context.isAlone ? linksTo : []).map((link) => item([...other(link), ...verb(link)], context.language)),
    ],
    context.isAlone ? context.language.words.ui.links : "",
  );
}

/** In a line: tags are short. */
const tags = ({ tags: names }: EventFacts, context: EntryContext): ListSection => {
  const pieces = names.flatMap((name) => piece("text", inWords(`#${name}`, context)));
  return list("tags", pieces.length === 0 ? [] : [item(pieces, context.language)]);
};

/** The faults in its data, for its author. A list of all events has them at its end. */
const issues = (event: EventFacts, { isAlone, language }: EntryContext): ListSection =>
  list(
    "issues",
    (isAlone ? event.issues : []).map((issue) => issueItem(issue, language)),
    language.words.faultCount(event.issues.length),
  );
