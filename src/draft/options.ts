import { expectObject, inspect } from "../base/expect.ts";
import type { Issue } from "../base/issue.ts";
import { unknownNames } from "../base/unknown-names.ts";
import { isObject } from "../base/is-object.ts";
import type { LocalizedText } from "../base/text.ts";
import type { DocumentSource } from "../model/document.ts";
import { datelineRemedy, expectZone } from "../time/expect-time.ts";
import { isEdtf } from "../time/edtf/is-edtf.ts";
import type { Language } from "../time/language.ts";
import { conventionNames, type Conventions } from "../time/phrases/conventions.ts";
import { doubleEntries, plainEntry, withoutUndefined } from "./entries.ts";
import type { GazetteerEntry, GivenEntry } from "./gazetteer.ts";

/** Options of reading an article. */
export interface DraftOptions extends Conventions {
  /** The language that it is written in, with its phrases, such as `en` of `chronolane/en/phrases`. */
  readonly language: Language;
  /** The day that it was written, as EDTF; it may be vague. */
  readonly dateline: string;
  /** IANA zone of times of day. @default "UTC" */
  readonly zone?: string;
  /** The names to look for. Only those found become actors. @default none */
  readonly actors?: readonly GivenEntry[];
  /** Title of the document that is made. @default none */
  readonly title?: LocalizedText;
  /** The article as a source: every event is reported by it. */
  readonly source?: Omit<DocumentSource, "id" | "name"> & {
    /** The name it is quoted by. @default the draft's title, else what the language calls an article */
    readonly name?: LocalizedText;
  };
}

/** The choices with their defaults. */
export interface Choices extends Omit<DraftOptions, "actors"> {
  readonly zone: string;
  readonly actors: readonly GazetteerEntry[];
}

/** Every option; a record, so that none is forgotten. */
const optionNames: Readonly<Record<keyof DraftOptions, true>> = {
  language: true,
  dateline: true,
  zone: true,
  actors: true,
  title: true,
  source: true,
  ...conventionNames,
};

/** The options that there are not, and the actors that are named twice. */
export function optionIssues(options: DraftOptions): readonly Issue[] {
  return [...unknownNames(options, Object.keys(optionNames)), ...doubleEntries(options.actors ?? [])];
}

/** The choices, with those conventions alone that there are. */
export function choicesOf(options: DraftOptions): Choices {
  const known = Object.entries(options).filter(([name]) => Object.hasOwn(optionNames, name));
  return {
    ...(Object.fromEntries(known) as unknown as DraftOptions),
    zone: options.zone ?? "UTC",
    actors: (options.actors ?? []).map(plainEntry),
  };
}

/** Checks what a programmer passed; throws one sentence where it is wrong. */
export function checkDraftOptions(article: unknown, options: unknown): asserts options is DraftOptions {
  if (typeof article !== "string") throw new TypeError(`article is ${inspect(article)} in draftTimeline; use its text`);
  expectObject(options, [], {
    name: "options",
    where: "draftTimeline",
    such: "an object with a language and a dateline",
  });
  const {
    language,
    dateline,
    zone = "UTC",
    actors = [],
    title,
    source,
  } = options as { readonly [K in keyof DraftOptions]?: unknown };
  if (!isLanguage(language))
    throw new TypeError(
      `options.language is ${inspect(language)} in draftTimeline; use one that has date phrases, such as { en } from "chronolane/en/phrases"`,
    );
  expectZone(zone, { name: "options.zone", where: "draftTimeline" });
  if (!isEdtf(dateline, zone))
    throw new RangeError(`options.dateline is ${inspect(dateline)} in draftTimeline; use ${datelineRemedy(dateline)}`);
  if (title !== undefined && !isLocalizedText(title))
    throw new TypeError(
      `options.title is ${inspect(title)} in draftTimeline; use a text, or an object of texts such as { th: "…", en: "…" }`,
    );
  if (source !== undefined && !isSource(source))
    throw new TypeError(
      `options.source is ${inspect(source)} in draftTimeline; use fields of a source such as { name: "The Paper" }`,
    );
  if (!Array.isArray(actors))
    throw new TypeError(
      `options.actors is ${inspect(actors)} in draftTimeline; use a list such as [{ id: "us", name: "United States" }]`,
    );
  const wrong = actors.findIndex((entry: unknown) => !isEntry(entry));
  if (wrong >= 0)
    throw new TypeError(
      `options.actors[${wrong}] is ${inspect(actors[wrong])} in draftTimeline; use an id and a name, aliases, misspellings and metonyms as lists of texts`,
    );
}

function isLanguage(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    "phrases" in value &&
    typeof value.phrases === "object" &&
    value.phrases !== null
  );
}

const isName = (value: unknown): boolean =>
  isLocalizedText(isObject(value) ? withoutUndefined(value) : value) &&
  !(isObject(value) && Object.keys(value).length > 0 && Object.values(value).every((text) => text === undefined));

const isLocalizedText = (value: unknown): boolean =>
  typeof value === "string" || (isObject(value) && Object.values(value).every((text) => typeof text === "string"));

/** Whether it can be a source of the document: other faults in it are reported when the document is read. */
const isSource = (value: unknown): boolean =>
  isObject(value) && (!("name" in value) || value.name === undefined || isLocalizedText(value.name));

/** Whether it can be looked for: what is unknown in it does no harm. */
export function isEntry(value: unknown): value is GivenEntry {
  if (typeof value !== "object" || value === null) return false;
  const {
    id,
    name,
    kind = "",
    memberOf = "",
    aliases = [],
    misspellings = [],
    metonyms = [],
  }: { readonly [K in keyof GazetteerEntry]?: unknown } = value;
  const lists = [aliases, misspellings, metonyms].every(
    (list) => Array.isArray(list) && list.every((word) => typeof word === "string"),
  );
  return (
    typeof id === "string" &&
    id !== "" &&
    isName(name) &&
    lists &&
    typeof kind === "string" &&
    typeof memberOf === "string"
  );
}
