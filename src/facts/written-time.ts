import { lazyRecord } from "../base/lazy.ts";
import { shorten } from "../base/shorten.ts";
import type { ChosenText } from "../base/text.ts";
import type { When } from "../model/document.ts";
import { wordsOf } from "../model/forms.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { enclosed } from "../time/punctuation.ts";
import type { FactsContext } from "./context.ts";

/** A piece of a time as it was written. */
export interface WrittenPart extends ChosenText {
  /** Somebody's words, EDTF or a form of it, or a text of the reader's language between them. */
  readonly kind: "words" | "notation" | "text";
}

/** How a time was written. */
export interface WrittenTime {
  /** What was written, one after the other, with texts of the reader's language between them. */
  readonly parts: readonly WrittenPart[];
  /** The same in a line of the reader's language, what was written in quotation marks: "by “mid-February”"; empty where it was blank. */
  readonly text: string;
  /** The same, each piece cut to what a label has room for. */
  readonly shortText: string;
  /** The notation that it is; empty where any of it is somebody's words. */
  readonly notation: string;
  /** By which rules of their language the words were read, and from which day, in a sentence each. */
  readonly readings: readonly string[];
}

/** What is said of a time that is not the event's own: that of a claim, or an earlier one. */
export interface TimeFacts {
  /** In words; as it was written, in quotation marks, where it could not be read. */
  readonly text: string;
  /** The same without the year that all events share. */
  readonly shortText: string;
  /** Whether it could be read. */
  readonly isDated: boolean;
  readonly written: WrittenTime | null;
}

/** A time of the document: as it was understood, and as it was written. */
export interface GivenTime {
  readonly time: FuzzyTime | null;
  readonly when?: When | undefined;
}

/** How a time was written, whatever it is the time of, and the rules that read it; null where none was. */
export function writtenTime({ time, when }: GivenTime, context: FactsContext): WrittenTime | null {
  const { formatter, dateline } = context;
  const { words } = formatter.reader.language;
  const { ellipsis, quotes } = words.punctuation;
  const written = time?.written;
  const known = written === undefined ? [] : (written.phrases ?? (isForm(written.rule) ? [] : [written]));
  const whole = when ?? (written === undefined ? undefined : isForm(written.rule) ? written.text : asPhrase(written));
  if (whole === undefined) return null;
  const given = partsOf(whole, { context, langOf: (phrase) => known.find(({ text }) => text === phrase)?.lang });
  const own = given.filter(({ kind }) => kind !== "text");
  const isBlank = given.length === 0 || (own.length > 0 && own.every(({ text }) => text.trim() === ""));
  const line = (most: number): string =>
    isBlank
      ? ""
      : given
          .map(({ kind, text, lang }) => {
            const breaks = (long: string): readonly string[] => formatter.pieces(long, lang);
            return kind === "text" ? text : enclosed(shorten(text.trim(), most, { breaks, ellipsis }), quotes);
          })
          .join("");
  return {
    parts: given,
    notation: given.some(({ kind }) => kind === "words") ? "" : wordsOf(whole),
    text: line(Infinity),
    shortText: line(40),
    readings: [
      ...new Set(
        known.map(({ rule, anchor }) =>
          words.readBy(rule, anchor === undefined || dateline === "" ? undefined : dateline),
        ),
      ),
    ],
  };
}

/** A time that is not the event's own; null where none was written. */
export function timeFacts(given: GivenTime, context: FactsContext): TimeFacts | null {
  const { time } = given;
  const { fuzzy } = context.formatter;
  if (time === null && (writtenTime(given, context)?.text ?? "") === "") return null;
  const facts: TimeFacts = lazyRecord<TimeFacts>({
    text: () => (time === null ? (facts.written?.text ?? "") : fuzzy(time, "full")),
    shortText: () => (time === null ? (facts.written?.shortText ?? "") : fuzzy(time, "short")),
    isDated: () => time !== null,
    written: () => writtenTime(given, context),
  });
  return facts;
}

const isForm = (rule: string): boolean => rule.startsWith("document/");

const asPhrase = ({ text, lang }: { readonly text: string; readonly lang: string }): When => ({ phrase: text, lang });

/** What was written, piece by piece, in the order in which the reader's language says it. */
function partsOf(
  when: When,
  { context, langOf }: { readonly context: FactsContext; readonly langOf: (phrase: string) => string | undefined },
): readonly WrittenPart[] {
  const { language } = context.formatter.reader;
  const found: WrittenPart[] = [];
  // What was written stands as one sign until its sentence is made, so that no language takes it apart.
  const sign = (part: WrittenPart): string => String.fromCharCode(0xe000 + found.push(part) - 1);
  const sentence = sentenceOf(when, {
    language,
    words: (text, lang) => sign({ kind: "words", text, lang: langOf(text) ?? lang ?? context.lang }),
    notation: (text) => sign({ kind: "notation", text, lang: "en" }),
    title: (id) => sign({ kind: "text", text: context.titleOf(id), lang: language.code }),
  });
  return sentence
    .split(/([\ue000-\uf8ff])/u)
    .flatMap((text, k) =>
      k % 2 === 1 ? (found[text.charCodeAt(0) - 0xe000] ?? []) : { kind: "text" as const, text, lang: language.code },
    )
    .filter(({ kind, text }) => kind !== "text" || text !== "");
}

interface Saying {
  readonly language: FactsContext["formatter"]["reader"]["language"];
  readonly words: (text: string, lang: string | undefined) => string;
  readonly notation: (text: string) => string;
  readonly title: (event: string) => string;
}

/** A time in the words of a language, round what was written in it. */
function sentenceOf(when: When, saying: Saying): string {
  const { language, words, notation, title } = saying;
  const { time, words: own } = language;
  if (typeof when === "string") return notation(when);
  const said = (inner: When): string => sentenceOf(inner, saying);
  if ("phrase" in when) return words(when.phrase, when.lang);
  if ("event" in when) return enclosed(title(when.event), own.punctuation.quotes);
  if ("early" in when) return time.part("START", said(when.early), "full", "quarter");
  if ("mid" in when) return time.part("MID", said(when.mid), "full", "quarter");
  if ("late" in when) return time.part("END", said(when.late), "full", "quarter");
  if ("about" in when) return time.about(said(when.about), "full");
  if ("by" in when) return time.by(said(when.by), "full");
  if ("before" in when) {
    const { before } = when;
    return isEvent(before) ? own.beforeEvent(title(before.event)) : time.before(said(before), "full");
  }
  if ("after" in when) {
    const { after } = when;
    return isEvent(after) ? own.afterEvent(title(after.event)) : time.after(said(after), "full");
  }
  const { start, end = "" } = when;
  if (start === "" || start === "..") return end === "" || end === ".." ? "" : time.until(said(end), "full");
  if (end === "..") return time.since(said(start), "full");
  return end === "" ? time.endUnknown(said(start), "full") : time.range(said(start), said(end), "full");
}

const isEvent = (when: When): when is { readonly event: string } => typeof when === "object" && "event" in when;
