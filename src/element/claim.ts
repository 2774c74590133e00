import type { ClaimFacts } from "../facts/claim-facts.ts";
import { langOf, linked, quoted, type DetailsContext } from "./details-context.ts";

/** A claim: who says what about the event, when, and in which words; and who only repeats it. */
export function claimItem(claim: ClaimFacts, context: DetailsContext): HTMLElement {
  const { make, language } = context;
  const note = (text: string): HTMLElement => make("p", { class: "note" }, [text]);
  return make("li", { class: claim.current ? "claim" : "claim past" }, [
    make("p", {}, [speaker(claim, context), " ", make("strong", { class: `stance ${claim.stance}` }, [claim.verb])]),
    ...(claim.current ? [] : [note(language.words.ui.superseded)]),
    ...copy(claim, context),
    ...told(claim, context),
    ...(claim.repeated === "" ? [] : [note(claim.repeated), ...repeated(claim.repeats, context)]),
  ]);
}

/** In which words, with what remark, and when. */
function told({ quote, note, said }: ClaimFacts, context: DetailsContext): readonly HTMLElement[] {
  const { make, language } = context;
  return [
    ...(quote === null ? [] : [quoted(quote, context)]),
    ...(note === null ? [] : [make("p", { class: "note", lang: langOf(note, language) }, [note.text])]),
    ...(said === "" ? [] : [make("span", { class: "said" }, [`${language.words.ui.said} ${said}`])]),
  ];
}

/** What those who repeat a claim say in words or at a time of their own, or where it can be read. */
function repeated(repeats: readonly ClaimFacts[], context: DetailsContext): readonly HTMLElement[] {
  const { make } = context;
  const items = repeats.flatMap((claim): readonly HTMLElement[] => {
    const own = told(claim, context);
    return own.length === 0 && claim.href === null ? [] : [make("li", {}, [speaker(claim, context), " ", ...own])];
  });
  return items.length === 0 ? [] : [make("ul", { role: "list" }, items)];
}

/** The speaker's name, leading to what it published where that is known. */
const speaker = ({ speaker: name, href }: ClaimFacts, context: DetailsContext): HTMLElement =>
  linked(name, { href, className: "speaker" }, context);

/** A source that only repeats another says so. */
function copy({ copyOf }: ClaimFacts, { make, language }: DetailsContext): readonly HTMLElement[] {
  return copyOf === null
    ? []
    : [
        make("p", { class: "note" }, [
          `${language.words.ui.copyOf} `,
          make("span", { lang: langOf(copyOf, language) }, [copyOf.text]),
        ]),
      ];
}
