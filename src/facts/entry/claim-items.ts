import type { Language } from "../../time/language.ts";
import type { ClaimFacts } from "../claim-facts.ts";
import type { EntryItem, EntryPlace } from "./entry.ts";
import { item, piece, timePieces, toAddress, type Piece } from "./parts.ts";

/** The language and the place that claims are worded for. */
type EntryContext = { readonly language: Language } & Pick<EntryPlace, "isAlone">;

/** The claims on an event: who says what, when and in which words; below each, who only repeats it. */
export const claimItems = (claims: readonly ClaimFacts[], context: EntryContext): readonly EntryItem[] =>
  claims.map((claim) => {
    const { isAlone, language } = context;
    const { ui } = language.words;
    const own = (text: string): readonly Piece[] => piece("remark", { text, lang: language.code });
    return item(
      [
        ...opening(claim, context),
        ...(isAlone ? piece("stance", { text: claim.verb, lang: language.code }) : []),
        ...saidAndCited(claim, context),
        ...own(claim.current ? "" : ui.superseded),
        ...(isAlone ? piece("remark", claim.copyOf, { label: ui.copyOf }) : []),
        ...words(claim),
        ...own(isAlone ? claim.repeated : ""),
      ],
      language,
      { current: claim.current, items: repeats(claim, context) },
    );
  });

/** Those who only repeat a claim. Alone, the claim itself names them, so that they need an item for what they add. */
const repeats = (claim: ClaimFacts, context: EntryContext): readonly EntryItem[] =>
  claim.repeats
    .map((copy) => ({ copy, added: [...saidAndCited(copy, context), ...words(copy)] }))
    .filter(({ copy, added }) => !context.isAlone || added.length > 0 || copy.href !== null)
    .map(({ copy, added }) => item([...opening(copy, context), ...added], context.language));

/** The speaker, who leads to what it published; among numbered sources a sentence instead. */
const opening = ({ speaker, href, sentence }: ClaimFacts, { isAlone, language }: EntryContext): readonly Piece[] =>
  isAlone ? piece("speaker", speaker, { to: toAddress(href) }) : piece("text", { text: sentence, lang: language.code });

/** When it was said, and the number of its source where those are listed. */
const saidAndCited = ({ said, citation }: ClaimFacts, { isAlone, language }: EntryContext): readonly Piece[] => [
  ...(said === null
    ? []
    : timePieces("said", said, { language, ...(isAlone ? { label: language.words.ui.said } : {}) })),
  ...(isAlone || citation === null
    ? []
    : piece("citation", { text: String(citation), lang: language.code }, { to: { source: citation } })),
];

/** In which words, and with what remark of the author. */
const words = ({ text, quote, note }: ClaimFacts): readonly Piece[] => [
  ...piece("text", text),
  ...piece("quote", quote),
  ...piece("note", note),
];
