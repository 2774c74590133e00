import type { EventFacts } from "../facts/event-facts.ts";
import type { LinkFacts } from "../facts/link-facts.ts";
import { claimItem } from "./claim.ts";
import { iconButton, type Make } from "./make.ts";
import { activeIn } from "./overlay.ts";
import { langOf, linked, quoted, type DetailsContext } from "./details-context.ts";

/** Everything that is known of an event, in words; `counted` says whether time is counted from it, null that it cannot be. */
export const detailsOf = (
  event: EventFacts,
  context: DetailsContext,
  counted: boolean | null,
): readonly HTMLElement[] => [detailsHead(event, context, counted), ...detailsBody(event, context)];

/** Writes details anew, or hides them where there are none; true where they had the focus. Stepping on keeps the button that steps. */
export function fillDetails(details: HTMLElement, content: readonly HTMLElement[]): boolean {
  const focused = activeIn(details);
  const had = details.contains(focused);
  const command = focused?.getAttribute("data-do") ?? "";
  details.replaceChildren(...content);
  details.hidden = content.length === 0;
  details.scrollTop = 0;
  if (had && content.length > 0)
    (details.querySelector<HTMLElement>(`.details-tools [data-do="${command}"]`) ?? details).focus({
      preventScroll: true,
    });
  return had;
}

/** The title and the tools. */
function detailsHead(
  { id, title }: EventFacts,
  { make, language }: DetailsContext,
  counted: boolean | null,
): HTMLElement {
  const { ui, axis } = language.words;
  return make("div", { class: "details-head" }, [
    make("h3", { id: "details-title", class: "details-title", part: "details-title", lang: langOf(title, language) }, [
      title.text,
    ]),
    make("div", { class: "details-tools" }, [
      ...(counted === null
        ? []
        : [
            iconButton(make, {
              name: "count",
              label: axis.count,
              command: "count",
              attributes: { "aria-pressed": String(counted), "data-of": id },
            }),
          ]),
      iconButton(make, { name: "previous", label: ui.previous, command: "previous" }),
      iconButton(make, { name: "next", label: ui.next, command: "next" }),
      iconButton(make, { name: "close", label: ui.close, command: "close" }),
    ]),
  ]);
}

/** All that is said of the event below its title. */
export function detailsBody(event: EventFacts, context: DetailsContext): readonly HTMLElement[] {
  const { make, language } = context;
  const { ui, punctuation } = language.words;
  const { text, voices, tags } = event;
  return [
    make("p", { class: "when" }, [event.time]),
    make("p", { class: "certainty" }, [event.certainty]),
    ...(text === null ? [] : [make("p", { class: "text", lang: langOf(text, language) }, [text.text])]),
    ...mediaList(event, context),
    make("dl", { class: "facts" }, facts(event, context)),
    ...listed(
      make,
      [ui.claims, voices.independence].filter((part) => part !== "").join(punctuation.separator),
      event.claims.map((claim) => claimItem(claim, context)),
    ),
    ...listed(
      make,
      ui.quoteFrom,
      event.quotes.map((quote) => make("li", {}, [quoted(quote, context)])),
    ),
    ...listed(make, ui.links, linkItems(event, context)),
    ...(tags.length === 0 ? [] : [make("p", { class: "tags" }, [tags.map((name) => `#${name}`).join(" ")])]),
  ];
}

function listed(make: Make, heading: string, items: readonly HTMLElement[]): readonly HTMLElement[] {
  return items.length === 0 ? [] : [make("h4", {}, [heading]), make("ul", { role: "list" }, items)];
}

/** Images, sound and film as links, with caption and credit. */
function mediaList({ media }: EventFacts, context: DetailsContext): readonly HTMLElement[] {
  const { make, language } = context;
  const items = media.map(({ href, name, notes }) =>
    make("li", {}, [
      linked(name, { href, className: "medium" }, context),
      ...notes.flatMap((note) => [
        language.words.punctuation.dash,
        make("span", { lang: langOf(note, language) }, [note.text]),
      ]),
    ]),
  );
  return items.length === 0 ? [] : [make("ul", { class: "media", role: "list" }, items)];
}

function facts(event: EventFacts, { make, language }: DetailsContext): readonly HTMLElement[] {
  const { ui, mark, punctuation } = language.words;
  const { place, written, edtf } = event;
  const [open, close] = punctuation.quotes;
  const fact = (name: string, values: readonly (Node | string)[]): readonly HTMLElement[] =>
    values.length === 0 ? [] : [make("dt", {}, [name]), make("dd", {}, values)];
  const actors = event.actors.map(({ name, text }) => make("li", { lang: langOf(name, language) }, [text]));
  const code = (text: string): HTMLElement => make("code", { lang: "en" }, [text]);
  return [
    ...fact(ui.actors, actors.length === 0 ? [] : [make("ul", { role: "list" }, actors)]),
    ...fact(ui.place, place === null ? [] : [make("span", { lang: langOf(place, language) }, [place.text])]),
    ...fact(
      mark.oneOf,
      event.readings.map((reading) => make("div", {}, [reading])),
    ),
    ...fact(
      ui.earlierDate,
      event.earlier.map((time) => make("div", {}, [time])),
    ),
    ...fact(
      ui.written,
      written === null
        ? []
        : [
            ...(written.isNotation
              ? [code(written.text)]
              : [open, make("q", { lang: langOf(written, language) }, [written.text]), close]),
            ...(written.reading === "" ? [] : [" ", make("span", { class: "rule" }, [written.reading])]),
          ],
    ),
    ...fact(ui.edtf, edtf === "" || edtf === written?.text ? [] : [code(edtf)]),
  ];
}

/** From here: "follows – Talks"; towards here: "Talks – follows". */
function linkItems({ linksFrom, linksTo }: EventFacts, { make, language }: DetailsContext): readonly HTMLElement[] {
  const button = ({ id, title }: LinkFacts): HTMLElement =>
    make(
      "button",
      { type: "button", class: "link", "data-do": "open", "data-event": id, lang: langOf(title, language) },
      [title.text],
    );
  const kind = ({ verb }: LinkFacts): HTMLElement => make("span", { class: "link-kind" }, [verb]);
  return [
    ...linksFrom.filter(({ isKnown }) => isKnown).map((link) => make("li", {}, [kind(link), " ", button(link)])),
    ...linksTo.map((link) => make("li", {}, [button(link), " ", kind(link)])),
  ];
}
