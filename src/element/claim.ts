import type { FoldedClaim } from "../model/folded.ts";
import type { Claim, Source } from "../model/timeline.ts";
import { isSafeUrl } from "../model/url.ts";
import { langOf, quoted, type DetailsContext } from "./details-context.ts";

/** A claim: who says what about the event, when, and in which words; and who only repeats it. */
export function claimItem({ claim, repeats }: FoldedClaim, context: DetailsContext): HTMLElement {
  const { make, timeline, words, language } = context;
  const { stance, ui } = language.words;
  const source = timeline.sources.find(({ id }) => id === claim.by);
  return make("li", { class: claim.current ? "claim" : "claim past" }, [
    make("p", {}, [
      speaker(claim, source, context),
      " ",
      make("strong", { class: `stance ${claim.stance}` }, [stance[claim.stance]]),
    ]),
    ...(claim.current ? [] : [make("p", { class: "note" }, [ui.superseded])]),
    ...copy(source, context),
    ...told(claim, context),
    ...(repeats.length === 0
      ? []
      : [
          make("p", { class: "note" }, [
            language.words.repeatedBy([...new Set(repeats.map((one) => words.speaker(one).text))]),
          ]),
          ...repeated(claim, repeats, context),
        ]),
  ]);
}

/** In which words, with what remark, and when. */
function told({ quote, note, said }: Claim, context: DetailsContext): readonly HTMLElement[] {
  const { make, words, language } = context;
  const remark = note === undefined ? [] : [words.text(note)];
  return [
    ...(quote === undefined ? [] : [quoted(quote, context)]),
    ...remark.map((chosen) => make("p", { class: "note", lang: langOf(chosen, language) }, [chosen.text])),
    ...(said === null
      ? []
      : [make("span", { class: "said" }, [`${language.words.ui.said} ${words.fuzzy(said, "full")}`])]),
  ];
}

/** What those who repeat a claim say in words or at a time of their own, or where it can be read. */
function repeated(original: Claim, repeats: readonly Claim[], context: DetailsContext): readonly HTMLElement[] {
  const { make, timeline } = context;
  const items = repeats.flatMap((claim): readonly HTMLElement[] => {
    const source = timeline.sources.find(({ id }) => id === claim.by);
    const { quote, ...rest } = claim;
    const own = told(quote === undefined || quote.exact === original.quote?.exact ? rest : claim, context);
    return own.length === 0 && source?.url === undefined
      ? []
      : [make("li", {}, [speaker(claim, source, context), " ", ...own])];
  });
  return items.length === 0 ? [] : [make("ul", { role: "list" }, items)];
}

/** The speaker's name, leading to what it published where that is known. */
function speaker(claim: Claim, source: Source | undefined, { make, words, language }: DetailsContext): HTMLElement {
  const name = words.speaker(claim);
  const lang = langOf(name, language);
  const url = source?.url;
  return url !== undefined && isSafeUrl(url)
    ? make("a", { class: "speaker", href: url, rel: "noopener noreferrer", lang }, [name.text])
    : make("span", { class: "speaker", lang }, [name.text]);
}

/** A source that only repeats another says so. */
function copy(source: Source | undefined, { make, timeline, words, language }: DetailsContext): readonly HTMLElement[] {
  const original = timeline.sources.find(({ id }) => id === source?.copyOf);
  if (original === undefined) return [];
  const name = words.text(original.name);
  return [
    make("p", { class: "note" }, [
      `${language.words.ui.copyOf} `,
      make("span", { lang: langOf(name, language) }, [name.text]),
    ]),
  ];
}
