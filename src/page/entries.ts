import type { LocalizedText } from "../base/text.ts";
import { foldedClaims, type FoldedClaim } from "../model/folded.ts";
import type { Claim, Timeline, TimelineEvent, TimelineQuote } from "../model/timeline.ts";
import { isSafeUrl } from "../model/url.ts";
import { tag, type Child, type Html } from "../render/string/html.ts";
import type { Language } from "../time/language.ts";
import type { Formatter } from "../facts/formatter.ts";

/** What parts of a page are made from. */
export interface PageContext {
  readonly timeline: Timeline;
  readonly said: Formatter;
  readonly language: Language;
  readonly prefix: string;
  /** The number of each source at the page's end. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** A text in its own language, marked where it differs from the page's. */
export const own = (
  { text, lang }: { readonly text: string; readonly lang: string },
  { language }: PageContext,
  name = "span",
): Child => (lang === language.code ? text : tag(name, { lang }, text));

/** A link where the address may become one. */
export const link = (url: string | undefined, shown: Child): Child =>
  url !== undefined && isSafeUrl(url) ? tag("a", { href: url, rel: "noopener" }, shown) : shown;

/** Where an event stands on the page. Ids of the data never become ids of the page. */
const anchor = (event: TimelineEvent, { prefix }: PageContext): string => `${prefix}-event-${event.index + 1}`;

function quoted({ exact, lang }: TimelineQuote, { timeline, language }: PageContext): Html {
  const spoken = lang ?? timeline.lang;
  return tag("q", { lang: spoken === language.code ? null : spoken }, exact);
}

function claimItem({ claim, repeats }: FoldedClaim, context: PageContext): Html {
  const {
    said,
    language: { words },
    numbers,
    prefix,
  } = context;
  const cited = ({ by }: Claim): Child => {
    const number = numbers.get(by);
    return number === undefined
      ? null
      : tag("a", { class: "chronolane-note", href: `#${prefix}-source-${number}` }, `${number}`);
  };
  const quote = claim.quote === undefined ? null : quoted(claim.quote, context);
  const voice = words.voices({
    reports: [],
    asserts: [],
    confirms: [],
    denies: [],
    retracts: [],
    [claim.stance]: [said.speaker(claim).text],
  });
  return tag(
    "li",
    { class: claim.current ? null : "chronolane-superseded" },
    voice,
    claim.said === null ? null : `, ${said.fuzzy(claim.said, "full")}`,
    cited(claim),
    quote === null ? null : [" ", quote],
    claim.note === undefined ? null : [" – ", own(said.text(claim.note), context)],
    claim.current ? null : ` (${words.ui.superseded})`,
    repeats.length === 0
      ? null
      : tag(
          "ul",
          {},
          repeats.map((copy) =>
            tag(
              "li",
              {},
              words.repeatedBy([said.speaker(copy).text]),
              copy.said === null ? null : `, ${said.fuzzy(copy.said, "full")}`,
              cited(copy),
              copy.quote === undefined || copy.quote.exact === claim.quote?.exact
                ? null
                : [" ", quoted(copy.quote, context)],
              copy.note === undefined ? null : [" – ", own(said.text(copy.note), context)],
            ),
          ),
        ),
  );
}

/** The words that the time was told in; the notation of documents is no reader's words. */
function writtenText({ time, when }: TimelineEvent, context: PageContext): Child {
  const {
    timeline,
    said,
    language: { words },
  } = context;
  const written = time?.written;
  if (written?.rule.startsWith("document/") === true) return null;
  const told =
    written ??
    (typeof when === "object" && "phrase" in when
      ? { text: when.phrase, lang: when.lang ?? timeline.lang }
      : undefined);
  if (told === undefined) return null;
  const day =
    written?.anchor === undefined || timeline.dateline === null ? undefined : said.fuzzy(timeline.dateline, "full");
  const how = written === undefined ? null : tag("small", {}, ` (${words.readBy(written.rule, day)})`);
  return tag("p", { class: "chronolane-written" }, `${words.ui.written}: `, own(told, context, "q"), how);
}

/** The other readings that the words of a time allow. */
function otherReadings({ time }: TimelineEvent, { said, language }: PageContext): Child {
  if (time?.alternatives === undefined) return null;
  const readings = [...new Set([time, ...time.alternatives].map((reading) => said.fuzzy(reading, "full")))];
  return readings.length < 2
    ? null
    : tag("small", {}, ` ${language.words.mark.oneOf}: ${language.time.oneOf(readings, "full")}`);
}

/** Images, sound and film as links: nothing is fetched before a reader asks for it. */
function mediaItem({ url, alt, caption, credit }: TimelineEvent["media"][number], context: PageContext): Html {
  const words = (texts: readonly (LocalizedText | undefined)[]): readonly Child[] =>
    texts
      .map((text) => context.said.text(text ?? ""))
      .filter(({ text }) => text.trim() !== "")
      .map((chosen) => own(chosen, context));
  const [name = url, ...rest] = words([alt, caption]);
  return tag(
    "li",
    {},
    link(url, name),
    [...rest, ...words([credit])].map((part): Child => [" – ", part]),
  );
}

/** The words of the text that no claim has quoted already. */
function quotesText({ quotes, claims }: TimelineEvent, context: PageContext): Child {
  const rest = quotes.filter(({ exact }) => !claims.some(({ quote }) => quote?.exact.includes(exact)));
  return rest.length === 0
    ? null
    : tag(
        "p",
        { class: "chronolane-written" },
        `${context.language.words.ui.quoteFrom}:`,
        rest.map((quote): Child => [" ", quoted(quote, context)]),
      );
}

/** One event in full: when, what, who, how surely and according to whom. */
export function eventEntry(
  event: TimelineEvent,
  { context, orderUnknown }: { readonly context: PageContext; readonly orderUnknown: boolean },
): Html {
  const {
    said,
    language: { words },
  } = context;
  const title = said.title(event);
  const tags = event.tags.filter((name) => !name.includes(":"));
  const place = event.place === undefined ? null : own(said.text(event.place), context);
  const prose =
    event.text === undefined ? null : tag("p", { class: "chronolane-text" }, own(said.text(event.text), context));
  const earlier = event.previously.map((time) => said.fuzzy(time, "full"));
  const links = event.links.map(({ to, kind }) => {
    const other = context.timeline.events.find(({ id }) => id === to);
    return tag(
      "li",
      {},
      `${words.link[kind]} `,
      other === undefined ? to : tag("a", { href: `#${anchor(other, context)}` }, own(said.title(other), context)),
    );
  });
  return tag(
    "li",
    { id: anchor(event, context), class: `chronolane-entry chronolane-${event.status} chronolane-${event.standing}` },
    tag(
      "p",
      { class: "chronolane-when" },
      said.time(event, "full"),
      earlier.length === 0 ? null : tag("small", {}, ` ${words.ui.earlierDate}: ${earlier.join(", ")}`),
      otherReadings(event, context),
      orderUnknown ? tag("small", {}, ` (${words.ui.orderUnknown})`) : null,
    ),
    tag(
      "h3",
      { lang: title.lang === context.language.code ? null : title.lang },
      event.status === "cancelled" ? tag("s", {}, title.text) : title.text,
    ),
    tag("p", { class: "chronolane-who" }, said.actors(event), place === null ? null : [" · ", place]),
    tag("p", { class: "chronolane-certainty" }, said.certainty(event)),
    prose,
    writtenText(event, context),
    event.claims.length === 0
      ? null
      : tag(
          "ul",
          { class: "chronolane-claims" },
          foldedClaims(event.claims).map((folded) => claimItem(folded, context)),
        ),
    quotesText(event, context),
    links.length === 0 ? null : tag("ul", { class: "chronolane-links" }, links),
    event.media.length === 0
      ? null
      : tag(
          "ul",
          { class: "chronolane-links" },
          event.media.map((medium) => mediaItem(medium, context)),
        ),
    tags.length === 0 ? null : tag("p", { class: "chronolane-written" }, tags.map((name) => `#${name}`).join(" ")),
  );
}

/** Every event a row: the whole of the picture for those who read by ear or by column. */
export function eventTable(events: readonly TimelineEvent[], context: PageContext): Html {
  const {
    said,
    language: { words },
  } = context;
  const heads = [words.ui.time, words.ui.event, words.ui.actors, words.ui.certainty];
  const cell = (k: number, child: Child): Html => tag("td", { "data-label": heads[k] ?? "" }, child);
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
      events.map((event) =>
        tag(
          "tr",
          {},
          cell(0, said.time(event, "full")),
          cell(1, own(said.title(event), context)),
          cell(2, said.actors(event)),
          cell(3, said.certainty(event)),
        ),
      ),
    ),
  );
}
