import { foldedClaims } from "../model/folded.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { Language } from "../time/language.ts";
import { claimItem } from "./claim.ts";
import { iconButton, type Make } from "./make.ts";
import { writtenTime } from "./written-time.ts";
import { langOf, quoted, type DetailsContext } from "./details-context.ts";

/** Everything that is known of an event, in words; `counted` says whether time is counted from it, null that it cannot be. */
export function detailsOf(
  event: TimelineEvent,
  context: DetailsContext,
  counted: boolean | null,
): readonly HTMLElement[] {
  const { make, words, language } = context;
  const { ui } = language.words;
  const title = words.title(event);
  const claims = foldedClaims(event.claims).map((folded) => claimItem(folded, context));
  const links = linkItems(event, context);
  const told = new Set(event.claims.map(({ quote }) => quote?.exact));
  const quotes = event.quotes
    .filter(({ exact }) => !told.has(exact))
    .map((quote) => make("li", {}, [quoted(quote, context)]));
  const text = event.text === undefined ? [] : [words.text(event.text)];
  return [
    make("div", { class: "details-head" }, [
      make(
        "h3",
        { id: "details-title", class: "details-title", part: "details-title", lang: langOf(title, language) },
        [title.text],
      ),
      make("div", { class: "details-tools" }, [
        ...(counted === null
          ? []
          : [
              iconButton(make, {
                name: "count",
                label: language.words.axis.count,
                command: "count",
                attributes: { "aria-pressed": String(counted), "data-of": event.id },
              }),
            ]),
        iconButton(make, { name: "previous", label: ui.previous, command: "previous" }),
        iconButton(make, { name: "next", label: ui.next, command: "next" }),
        iconButton(make, { name: "close", label: ui.close, command: "close" }),
      ]),
    ]),
    make("p", { class: "when" }, [words.time(event, "full")]),
    make("p", { class: "certainty" }, [words.certainty(event)]),
    ...text.map((chosen) => make("p", { class: "text", lang: langOf(chosen, language) }, [chosen.text])),
    make("dl", { class: "facts" }, facts(event, context)),
    ...listed(make, [ui.claims, words.independence(event)].filter((part) => part !== "").join(" · "), claims),
    ...listed(make, ui.quoteFrom, quotes),
    ...listed(make, ui.links, links),
  ];
}

function listed(make: Make, heading: string, items: readonly HTMLElement[]): readonly HTMLElement[] {
  return items.length === 0 ? [] : [make("h4", {}, [heading]), make("ul", { role: "list" }, items)];
}

function facts(event: TimelineEvent, { make, timeline, words, language }: DetailsContext): readonly HTMLElement[] {
  const { ui, role } = language.words;
  const fact = (name: string, values: readonly (Node | string)[]): readonly HTMLElement[] =>
    values.length === 0 ? [] : [make("dt", {}, [name]), make("dd", {}, values)];
  const actors = event.actors.map(({ actor, role: part }) => {
    const name = words.actorName(actor);
    return make("li", { lang: langOf(name, language) }, [language.words.actorRole(name.text, role[part])]);
  });
  const place = event.place === undefined ? [] : [words.text(event.place)];
  const written = writtenTime(event);
  const day =
    written?.leans === true && timeline.dateline !== null ? words.fuzzy(timeline.dateline, "full") : undefined;
  return [
    ...fact(ui.actors, actors.length === 0 ? [] : [make("ul", { role: "list" }, actors)]),
    ...fact(
      ui.place,
      place.map((chosen) => make("span", { lang: langOf(chosen, language) }, [chosen.text])),
    ),
    ...fact(
      ui.earlierDate,
      event.previously.map((time) => make("div", {}, [words.fuzzy(time, "full")])),
    ),
    ...fact(
      ui.written,
      written === null
        ? []
        : [
            written.isCode
              ? make("code", { lang: "en" }, [written.text])
              : make("q", { lang: written.lang === language.code ? undefined : written.lang }, [written.text]),
            ...(written.rule === undefined
              ? []
              : [" ", make("span", { class: "rule" }, [language.words.readBy(written.rule, day)])]),
          ],
    ),
    ...fact(
      ui.edtf,
      event.time?.edtf === undefined || event.time.edtf === written?.text
        ? []
        : [make("code", { lang: "en" }, [event.time.edtf])],
    ),
  ];
}

/** From here: "follows – Talks"; towards here: "Talks – follows". */
function linkItems(event: TimelineEvent, { make, timeline, words, language }: DetailsContext): readonly HTMLElement[] {
  const button = (other: TimelineEvent): HTMLElement => {
    const title = words.title(other);
    return make(
      "button",
      { type: "button", class: "link", "data-do": "open", "data-event": other.id, lang: langOf(title, language) },
      [title.text],
    );
  };
  const kind = (name: keyof Language["words"]["link"]): HTMLElement =>
    make("span", { class: "link-kind" }, [language.words.link[name]]);
  const out = event.links.flatMap((link) =>
    timeline.events
      .filter(({ id }) => id === link.to)
      .map((other) => make("li", {}, [kind(link.kind), " ", button(other)])),
  );
  const back = timeline.events.flatMap((other) =>
    other.links
      .filter(({ to }) => to === event.id)
      .map((link) => make("li", {}, [button(other), " ", kind(link.kind)])),
  );
  return [...out, ...back];
}
