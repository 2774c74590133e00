import type { ChosenText } from "../base/text.ts";
import type { ClaimFacts } from "../facts/claim-facts.ts";
import type { EventFacts } from "../facts/event-facts.ts";
import type { Facts } from "../facts/facts.ts";
import type { MediaFacts } from "../facts/media-facts.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { isSafeUrl } from "../model/url.ts";
import { tag, type Child, type Html } from "../render/string/html.ts";
import { enclosed } from "../time/punctuation.ts";
import type { Language } from "../time/language.ts";

/** What parts of a page are made from. */
export interface PageContext {
  readonly timeline: Timeline;
  readonly facts: Facts;
  readonly language: Language;
  readonly prefix: string;
  /** The id of each event's place on the page, by the event's id. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** A text in its own language, marked where it differs from the page's. */
export const own = ({ text, lang }: ChosenText, { language }: PageContext, name = "span"): Child =>
  lang === language.code ? text : tag(name, { lang }, text);

/** A link where the address may become one. */
export const link = (url: string | undefined, shown: Child): Child =>
  url !== undefined && isSafeUrl(url) ? tag("a", { href: url, rel: "noopener" }, shown) : shown;

/** A link to an event on this page; the words alone where it has no such event. */
const linkTo = (id: string, shown: Child, { anchors }: PageContext): Child => {
  const anchor = anchors.get(id);
  return anchor === undefined ? shown : tag("a", { href: `#${anchor}` }, shown);
};

/** Words of another, in their own language. The quotation marks are the reader's: a browser would choose its own. */
function quoted({ text, lang }: ChosenText, { language }: PageContext): Child {
  const [open, close] = language.words.punctuation.quotes;
  return [open, tag("q", { lang: lang === language.code ? null : lang }, text), close];
}

/** A claim: who says what, when and in which words; and who only repeats it. */
function claimItem(claim: ClaimFacts, context: PageContext): Html {
  const { ui, punctuation } = context.language.words;
  return tag(
    "li",
    { class: claim.current ? null : "chronolane-superseded" },
    claimText(claim, context),
    claim.current ? null : enclosed(ui.superseded, punctuation.brackets),
    claim.repeats.length === 0
      ? null
      : tag(
          "ul",
          {},
          claim.repeats.map((copy) => tag("li", {}, claimText(copy, context))),
        ),
  );
}

const claimText = ({ sentence, said, citation, quote, note }: ClaimFacts, context: PageContext): Child => [
  sentence,
  said === "" ? null : `${context.language.words.punctuation.comma}${said}`,
  citation === null
    ? null
    : tag("a", { class: "chronolane-note", href: `#${context.prefix}-source-${citation}` }, `${citation}`),
  quote === null ? null : [" ", quoted(quote, context)],
  note === null ? null : [context.language.words.punctuation.dash, own(note, context)],
];

/** The words that the time was told in; notation is no reader's words, but where it is all that there is. */
function writtenText(
  { written, time }: EventFacts,
  { context, isUndated }: { readonly context: PageContext; readonly isUndated: boolean },
): Child {
  if (written === null || (written.isNotation && (!isUndated || time.includes(written.text)))) return null;
  const { ui, punctuation } = context.language.words;
  return tag(
    "p",
    { class: "chronolane-written" },
    `${ui.written}${punctuation.colon}`,
    written.isNotation ? tag("code", {}, written.text) : quoted(written, context),
    written.reading === "" ? null : tag("small", {}, enclosed(written.reading, punctuation.brackets)),
  );
}

/** Images, sound and film as links: nothing is fetched before a reader asks for it. */
const mediaItem = ({ href, name, notes }: MediaFacts, context: PageContext): Html =>
  tag(
    "li",
    {},
    link(href ?? undefined, own(name, context)),
    notes.map((note): Child => [context.language.words.punctuation.dash, own(note, context)]),
  );

/** One event in full: when, what, who, how surely and according to whom. */
export function eventEntry(
  event: TimelineEvent,
  { context, orderUnknown }: { readonly context: PageContext; readonly orderUnknown: boolean },
): Html {
  const { ui, punctuation } = context.language.words;
  const facts = context.facts.of(event);
  const { title, place, text, claims, quotes, linksFrom, media, tags } = facts;
  const small = (note: string): Child => (note === "" ? null : tag("small", {}, ` ${note}`));
  const list = (name: string, items: readonly Html[]): Child =>
    items.length === 0 ? null : tag("ul", { class: name }, items);
  return tag(
    "li",
    {
      id: context.anchors.get(event.id) ?? null,
      class: `chronolane-entry chronolane-${event.status} chronolane-${event.standing}`,
    },
    tag(
      "p",
      { class: "chronolane-when" },
      facts.time,
      small(facts.earlierText),
      small(facts.readingsText),
      orderUnknown ? tag("small", {}, enclosed(ui.orderUnknown, punctuation.brackets)) : null,
    ),
    tag(
      "h3",
      { lang: title.lang === context.language.code ? null : title.lang },
      event.status === "cancelled" ? tag("s", {}, title.text) : title.text,
    ),
    tag(
      "p",
      { class: "chronolane-who" },
      facts.who,
      place === null ? null : [punctuation.separator, own(place, context)],
    ),
    tag("p", { class: "chronolane-certainty" }, facts.certainty),
    text === null ? null : tag("p", { class: "chronolane-text" }, own(text, context)),
    writtenText(facts, { context, isUndated: event.time === null }),
    list(
      "chronolane-claims",
      claims.map((claim) => claimItem(claim, context)),
    ),
    quotes.length === 0
      ? null
      : tag(
          "p",
          { class: "chronolane-written" },
          `${ui.quoteFrom}${punctuation.colon.trimEnd()}`,
          quotes.map((quote): Child => [" ", quoted(quote, context)]),
        ),
    list(
      "chronolane-links",
      linksFrom.map(({ verb, id, title: other }) =>
        tag("li", {}, `${verb} `, linkTo(id, own(other, context), context)),
      ),
    ),
    list(
      "chronolane-links",
      media.map((medium) => mediaItem(medium, context)),
    ),
    tags.length === 0 ? null : tag("p", { class: "chronolane-written" }, tags.map((name) => `#${name}`).join(" ")),
  );
}

/** Every event a row: the whole of the picture for those who read by ear or by column. */
export function eventTable(events: readonly TimelineEvent[], context: PageContext): Html {
  const { words } = context.language;
  const heads = [words.ui.time, words.ui.event, words.ui.actors, words.ui.certainty];
  const cell = (k: number, child: Child): Html =>
    tag("td", { "data-label": `${heads[k] ?? ""}${words.punctuation.colon}` }, child);
  return tag(
    "table",
    {},
    tag(
      "thead",
      {},
      tag(
        "tr",
        {},
        heads.map((head) => tag("th", { scope: "col" }, head)),
      ),
    ),
    tag(
      "tbody",
      {},
      events
        .map((event) => context.facts.of(event))
        .map(({ time, title, who, certainty }) =>
          tag("tr", {}, cell(0, time), cell(1, own(title, context)), cell(2, who), cell(3, certainty)),
        ),
    ),
  );
}
