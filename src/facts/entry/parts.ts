import type { ChosenText } from "../../base/text.ts";
import type { Language } from "../../time/language.ts";
import type { Enclosing, Punctuation } from "../../time/punctuation.ts";
import type { TimeFacts, WrittenTime } from "../written-time.ts";
import type { EntryFact, EntryItem, EntryPart, Lead, PartKind } from "./entry.ts";

/** A part of a line before the line is put together. */
export interface Piece extends ChosenText {
  readonly kind: PartKind;
  /** In the reader's language: "said". */
  readonly label?: string;
  /** The text before it, where that is not what its kind has. */
  readonly join?: string;
  /** Absent where it leads nowhere. */
  readonly to?: Lead;
}

/** A piece of a line; none where the text is empty. */
export const piece = (
  kind: PartKind,
  text: ChosenText | null,
  { label, to = null }: { readonly label?: string; readonly to?: Lead | null } = {},
): readonly Piece[] =>
  text === null || text.text === ""
    ? []
    : [
        {
          kind,
          text: text.text,
          lang: text.lang,
          ...(label === undefined ? {} : { label }),
          ...(to === null ? {} : { to }),
        },
      ];

/** What was written for a time and the rules that read it; `asWords` where what could not be read is nobody's notation. */
export function writtenPieces(
  { parts, readings }: WrittenTime,
  { code }: Language,
  { asWords = false }: { readonly asWords?: boolean } = {},
): readonly Piece[] {
  return [
    ...parts
      .filter(({ text }) => text !== "")
      .map(({ kind, ...text }, k): Piece => ({
        ...text,
        kind: asWords && kind === "notation" ? "words" : kind,
        ...(k === 0 ? {} : { join: "" }),
      })),
    ...readings.flatMap((text) => piece("reading", { text, lang: code })),
  ];
}

/** A time that is not the event's own: in words, and as it was written where that was in words. */
export function timePieces(
  kind: PartKind,
  { text, isDated, written }: TimeFacts,
  { language, label }: { readonly language: Language; readonly label?: string },
): readonly Piece[] {
  const { code, words } = language;
  if (isDated)
    return [
      ...piece(kind, { text, lang: code }, label === undefined ? {} : { label }),
      ...(written?.notation === "" ? writtenPieces(written, language) : []),
    ];
  const unread = written === null ? [] : writtenPieces(written, language, { asWords: true });
  return label === undefined
    ? unread.map((one, k) => (k === 0 ? { ...one, join: join(kind, words.punctuation) } : one))
    : [...piece(kind, { text: label, lang: code }), ...unread];
}

/** An address as what a text leads to. */
export const toAddress = (href: string | null): Lead | null => (href === null ? null : { href });

/** Pieces as the parts of a line; `start` is the text before the first one. */
export function lineOf(pieces: readonly Piece[], { words }: Language, start = ""): readonly EntryPart[] {
  const { punctuation } = words;
  return pieces.map(({ label, join: own, ...rest }, k) => {
    const [open, close] = signs(rest.kind, punctuation);
    const labelled = label === undefined ? "" : `${label}${punctuation.space}`;
    return {
      ...rest,
      join: k === 0 ? start : (own ?? join(rest.kind, punctuation)),
      open: `${open}${labelled}`,
      close,
    };
  });
}

/** The text between a part and the one before it. */
function join(kind: PartKind, { comma, dash, space }: Punctuation): string {
  switch (kind) {
    case "said":
      return comma;
    case "note":
    case "caption":
      return dash;
    // Brackets have a space of their own.
    case "citation":
    case "reading":
    case "remark":
      return "";
    default:
      return space;
  }
}

/** The signs round a part. */
function signs(kind: PartKind, { quotes, brackets }: Punctuation): Enclosing {
  switch (kind) {
    case "quote":
    case "words":
      return quotes;
    case "reading":
    case "remark":
      return brackets;
    default:
      return ["", ""];
  }
}

/** An item of a list. */
export const item = (
  pieces: readonly Piece[],
  language: Language,
  { current = true, items = [] }: Partial<Pick<EntryItem, "current" | "items">> = {},
): EntryItem => ({ parts: lineOf(pieces, language), current, items });

/** A fact; its line is its values one after the other, unless it has one of its own. */
export const fact = (
  kind: EntryFact["kind"],
  values: readonly (readonly Piece[])[],
  {
    language,
    name = "",
    line,
  }: { readonly language: Language; readonly name?: string; readonly line?: readonly EntryPart[] },
): EntryFact => ({
  kind,
  name,
  values: values.map((value) => lineOf(value, language)),
  line: line ?? lineOf(values.flat(), language),
});
