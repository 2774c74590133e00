import type { Claim, Source } from "../model/timeline.ts";
import { isSafeUrl } from "../model/url.ts";
import { langOf, quoted, type Saying } from "./saying.ts";

/** A claim: who says what about the event, when, and in which words. */
export function claimItem(claim: Claim, saying: Saying): HTMLElement {
  const { make, timeline, words, language } = saying;
  const { stance, ui } = language.words;
  const source = timeline.sources.find(({ id }) => id === claim.by);
  const note = claim.note === undefined ? [] : [words.text(claim.note)];
  const said = claim.said === null ? [] : [make("span", { class: "said" }, [`${ui.said} ${words.fuzzy(claim.said, "full")}`])];
  return make("li", { class: claim.current ? "claim" : "claim past" }, [
    make("p", {}, [speaker(claim, source, saying), " ", make("strong", { class: `stance ${claim.stance}` }, [stance[claim.stance]])]),
    ...copy(source, saying),
    ...(claim.quote === undefined ? [] : [quoted(claim.quote, saying)]),
    ...note.map((chosen) => make("p", { class: "note", lang: langOf(chosen, language) }, [chosen.text])),
    ...said,
  ]);
}

/** The speaker's name, leading to what it published where that is known. */
function speaker(claim: Claim, source: Source | undefined, { make, words, language }: Saying): HTMLElement {
  const name = words.speaker(claim);
  const lang = langOf(name, language);
  const url = source?.url;
  return url !== undefined && isSafeUrl(url)
    ? make("a", { class: "speaker", href: url, rel: "noopener noreferrer", lang }, [name.text])
    : make("span", { class: "speaker", lang }, [name.text]);
}

/** A source that only repeats another says so. */
function copy(source: Source | undefined, { make, timeline, words, language }: Saying): readonly HTMLElement[] {
  const original = timeline.sources.find(({ id }) => id === source?.copyOf);
  if (original === undefined) return [];
  const name = words.text(original.name);
  return [make("p", { class: "note" }, [`${language.words.ui.copyOf} `, make("span", { lang: langOf(name, language) }, [name.text])])];
}
